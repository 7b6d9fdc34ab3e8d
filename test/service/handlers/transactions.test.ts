import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, merchant, startHarness, transaction } from '../harness.js';

describe.each(engines)('a transaction on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  it('comes back with its evaluation when it is pushed alone, and in a batch on request', async () => {
    const { partner } = harness;
    const single = await partner.done('pushTransaction', { body: transaction('s-1') });
    expect(single).toMatchObject({ status: 'accepted', entries: 2, evaluation: { qualified: true } });
    const rows = [transaction('s-2', { totalAmount: 499 })];
    const without = await partner.done('pushTransactions', { body: { rows } });
    expect(without.results[0]).not.toHaveProperty('evaluation');
    const with_ = await partner.done('pushTransactions', {
      body: { rows: [transaction('s-3', { totalAmount: 499 })] },
      query: { include: 'evaluation' },
    });
    expect(with_.results[0]).toMatchObject({ entries: 0, evaluation: { qualified: false } });
    const stored = await partner.done('retrieveEvaluation', { path: { transactionId: 'external:s-3' } });
    expect(stored).toEqual(with_.results[0]?.evaluation);
  });

  it('is answered with what is stored, where a cap or a waiting claim left fewer entries', async () => {
    const { app, operator, partner } = harness;
    const campaignId = 'capped';
    const campaign = await operator.done('retrieveCampaign');
    const { purchasePeriod, registrationPeriod, activities } = campaign;
    await operator.done('createCampaign', {
      body: {
        ...{ id: campaignId, name: '上限', purchasePeriod, registrationPeriod, activities },
        ruleSet: { threshold: 500, capPerDay: 3 },
      },
    });
    await operator.done('activateCampaign', { path: { campaignId } });
    const path = { campaignId };
    const { id: merchantId } = await partner.done('registerMerchant', { path, body: merchant('store-1') });
    await operator.done('approveMerchant', { path: { campaignId, merchantId } });
    const participant = { token: 'participant-9' };
    const [first, second] = [transaction('c-1', { participant }), transaction('c-2', { participant })];
    const third = transaction('c-3');
    const { number, date } = third.document;
    await app.done('claimTransaction', { path, body: { participant, number, date, randomCode: '0122' } });
    const rows = [first, second, third, second];
    const { results } = await partner.done('pushTransactions', { path, body: { rows } });
    const stored = await partner.done('listTransactions', { path });
    const entries = new Map(stored.items.map((item) => [item.externalId, item.entries]));
    expect(results.map((result) => [result.status, result.entries])).toEqual([
      ['accepted', 2],
      ['accepted', 1],
      ['accepted', 0],
      ['duplicate', 1],
    ]);
    for (const { externalId, entries: said } of results) expect(said).toBe(entries.get(externalId ?? ''));
    const late = transaction('c-4');
    const claim = { number: late.document.number, date: late.document.date, randomCode: '0122' };
    await app.done('claimTransaction', { path, body: { participant, ...claim } });
    expect(await partner.done('pushTransaction', { path, body: late })).toMatchObject({
      status: 'accepted',
      entries: 0,
      evaluation: { qualified: true, entries: 0 },
    });
  });

  it('is held while its merchant awaits approval, and then evaluated', async () => {
    const { operator, partner } = harness;
    const { id } = await partner.done('registerMerchant', { body: merchant('waiting', { ubns: [] }) });
    const path = { transactionId: 'external:held' };
    const pushed = await partner.done('pushTransaction', {
      body: transaction('held', { merchantExternalId: 'waiting' }),
    });
    expect(pushed).toMatchObject({
      status: 'accepted',
      entries: 0,
      warnings: [expect.objectContaining({ code: 'merchant_awaits_approval' })],
    });
    expect(pushed).not.toHaveProperty('evaluation');
    expect(await partner.done('retrieveTransaction', { path })).toMatchObject({ status: 'held' });
    await partner.refused('retrieveEvaluation', 'state_conflict', { path });
    expect((await partner.done('retrieveSummary')).pending.transactionsHeld).toBe(1);
    await operator.done('approveMerchant', { path: { merchantId: id } });
    expect(await partner.done('retrieveTransaction', { path })).toMatchObject({
      status: 'qualified',
      entries: 2,
    });
    expect(await partner.done('retrieveEvaluation', { path })).toMatchObject({ qualified: true });
  });

  it('is voided (cancelled by default) and refunded', async () => {
    const { partner } = harness;
    const body = transaction('s-4', { participant: { token: 'participant-1' } });
    await partner.done('pushTransaction', { body });
    const path = { transactionId: 'external:s-4' };
    const refund = { amount: 800, externalId: 'r-1', occurredAt: '2020-12-13T09:00:00+08:00' };
    const refunded = await partner.done('refundTransaction', { path, body: refund });
    expect(refunded).toMatchObject({ status: 'adjusted', netAmount: 480, claimed: true, entries: 0 });
    expect(refunded.adjustments).toMatchObject([
      { kind: 'refund', amount: 800, entriesReversed: 2, occurredAt: '2020-12-13T09:00:00+08:00' },
    ]);
    const voided = await partner.done('voidTransaction', { path, body: {} });
    expect(voided).toMatchObject({ status: 'voided', netAmount: 0 });
    expect(voided.adjustments.map(({ kind }) => kind)).toEqual(['refund', 'cancel']);
    expect(JSON.stringify(voided)).not.toMatch(/participant-1|randomCode|0122/);
  });

  it('is found by filters', async () => {
    const { partner } = harness;
    const body = transaction('found', { channel: 'online', occurredAt: '2020-12-20T00:00:00+08:00' });
    await partner.done('pushTransaction', { body });
    const found = async (query: Record<string, string>): Promise<string[]> =>
      (await partner.done('listTransactions', { query })).items.map(({ externalId }) => externalId);
    expect(await found({ channel: 'online' })).toEqual(['found']);
    expect(await found({ documentNumber: body.document.number })).toEqual(['found']);
    expect(await found({ occurredFrom: '2020-12-20T00:00:00+08:00' })).toEqual(['found']);
    expect(await found({ occurredFrom: '2020-12-13T00:00:00+08:00', occurredTo: body.occurredAt })).toEqual(
      [],
    );
    expect(await found({ status: 'voided', merchantId: 'external:store-1' })).toEqual(['s-4']);
    await partner.refused('listTransactions', 'parameter_invalid', {
      query: { occurredTo: '0000-01-01T00:00:00+14:00' },
    });
  });
});
