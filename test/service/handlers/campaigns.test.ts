import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, startHarness, transaction } from '../harness.js';

describe.each(engines)('a campaign on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());

  it('keeps fields that an update leaves out', async () => {
    const before = await harness.operator.done('retrieveCampaign');
    const after = await harness.operator.approved('updateCampaign', { body: { nameEn: 'Test' } });
    expect(after).toEqual({ ...before, nameEn: 'Test', updatedAt: after.updatedAt });
    expect(after.activities).toMatchObject([{ id: 'event-0', startsAt: '2020-12-12T10:00:00+08:00' }]);
    expect(after.ruleSet).toMatchObject({ version: 1, entriesPerThreshold: 1, capPerDocument: null });
    expect(after.regions).toHaveLength(4);
  });

  it('has a draw period and a claim period, and none again', async () => {
    const { operator } = harness;
    const { purchasePeriod: drawPeriod } = await operator.done('retrieveCampaign');
    const set = await operator.approved('updateCampaign', { body: { drawPeriod, claimPeriod: drawPeriod } });
    expect([set.drawPeriod, set.claimPeriod]).toEqual([drawPeriod, drawPeriod]);
    const none = await operator.approved('updateCampaign', { body: { drawPeriod: null, claimPeriod: null } });
    expect([none.drawPeriod, none.claimPeriod]).toEqual([null, null]);
    await operator.refused('updateCampaign', 'validation_failed', { body: { purchasePeriod: null } });
  });

  it('is judged again in batches once its periods were moved, first as a dry run', async () => {
    const { operator, partner } = harness;
    await approvedStore(harness, partner);
    const participant = { token: 'participant-1' };
    const occurredAt = '2021-02-08T11:00:00+08:00';
    await partner.done('pushTransaction', { body: transaction('late', { occurredAt, participant }) });
    const { purchasePeriod } = await operator.done('retrieveCampaign');
    const extended = { ...purchasePeriod, endsAt: '2021-03-07T00:00:00+08:00' };
    await operator.approved('updateCampaign', {
      body: { purchasePeriod: extended, registrationPeriod: extended },
    });
    const report = {
      ...{ checked: 1, reevaluated: 1, nextCursor: null },
      qualified: { transactions: 1, amount: 1_280, entries: 2 },
      disqualified: { transactions: 0, amount: 0, entries: 0 },
      recomputed: { transactions: 0, entries: 0 },
    };
    expect(await operator.done('reevaluateTransactions', { body: { dryRun: true } })).toEqual({
      dryRun: true,
      ...report,
    });
    const path = { transactionId: 'external:late' };
    expect(await partner.done('retrieveTransaction', { path })).toMatchObject({
      entries: 0,
      adjustments: [],
    });
    expect(await operator.done('reevaluateTransactions', { body: { dryRun: false } })).toEqual({
      dryRun: false,
      ...report,
    });
    const judged = await partner.done('retrieveTransaction', { path });
    expect(judged).toMatchObject({ status: 'qualified', entries: 2 });
    expect(judged.adjustments).toMatchObject([{ kind: 'reevaluation', amount: 0, entriesReversed: -2 }]);
    const cursor = judged.id;
    expect(await operator.done('reevaluateTransactions', { body: { dryRun: false, cursor } })).toMatchObject({
      checked: 0,
      reevaluated: 0,
    });
    expect(await operator.done('checkLedger')).toMatchObject({ differences: [] });
    await partner.refused('reevaluateTransactions', 'scope_missing', { body: { dryRun: true } });
  });

  it('comes back with what its activities declare', async () => {
    const time = { startsAt: '2021-01-18T20:00:00+08:00', endsAt: '2021-01-18T21:00:00+08:00' };
    const activities = [
      { id: 'event-1', kind: 'event' as const, name: '市集', ...time },
      {
        ...{ id: 'tv-1', kind: 'tvSlot' as const, name: '第一檔－新社香菇', ...time },
        ...{ channels: ['tv' as const], origin: '66000190', promoItems: ['external:MUSHROOM'] },
        ...{ attribution: 'byWindow' as const, onMismatch: 'refuse' as const },
      },
    ];
    await harness.operator.approved('updateCampaign', { body: { activities } });
    expect((await harness.partner.done('retrieveCampaign')).activities).toEqual(activities);
  });
});
