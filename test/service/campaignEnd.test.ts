import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reveals } from '../support/draws.js';
import { engines } from '../support/stores.js';
import { byWitnesses } from '../support/witnesses.js';
import { approvedStore, type Harness, merchant, startHarness, transaction } from './harness.js';

describe.each(engines)('the end of a campaign on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  it('refuses new rows once registration is closed, and allows settling when nothing is open', async () => {
    const { operator, partner, app, clock } = harness;
    const token = 'who-wins';
    for (const id of ['kept', 'returned', 'cancelled'])
      await partner.done('pushTransaction', { body: transaction(id, { participant: { token } }) });
    const late = transaction('late');
    await operator.refused('settleCampaign', 'state_conflict');
    expect((await operator.done('closeRegistration')).status).toBe('registrationClosed');
    await operator.refused('closeRegistration', 'state_conflict');

    await partner.refused('pushTransaction', 'campaign_not_active', { body: late });
    await partner.refused('registerMerchant', 'campaign_not_active', { body: merchant('late') });
    const { number, date, randomCode } = late.document;
    const claim = { participant: { token }, number, date, randomCode };
    await app.refused('claimTransaction', 'campaign_not_active', { body: claim });
    // What was taken is still put right.
    const returned = { path: { transactionId: 'external:returned' }, body: { amount: 1_280 } };
    await partner.done('refundTransaction', returned);
    await partner.done('voidTransaction', { path: { transactionId: 'external:cancelled' }, body: {} });

    clock.now += 3_600_000;
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    const prizes = [{ name: '禮券', value: 500, count: 1, reserves: 0 }];
    const cutOff = new Date(clock.now).toISOString();
    const plan = { name: '大獎', kind: 'grand', pool: { period }, cutOff, prizes };
    const { id: drawId } = await operator.approved('planDraw', { body: plan });
    const path = { drawId };
    const openOf = async () =>
      (await operator.refused('settleCampaign', 'campaign_unsettled')).errors?.map(({ pointer }) => pointer);
    expect(await openOf()).toEqual(['/draws']);
    await operator.done('freezeDraw', { path });
    await operator.done('commitDraw', { path, body: await byWitnesses(harness, drawId) });
    const drawn = await operator.done('runDraw', { path, body: { beacon: { kind: 'witness', reveals } } });
    expect(drawn).toMatchObject({ participantCount: 1, entryCount: 2 });

    expect(await openOf()).toEqual(['/winners']);
    const [winner] = (await operator.done('listWinners', { path })).items;
    for (const status of ['notified', 'claimed', 'approved', 'paid'])
      await operator.done('advanceWinner', {
        path: { ...path, winnerId: winner?.id ?? '' },
        body: { status },
      });

    const { id: incidentId } = await operator.done('openIncident', {
      body: {
        ...{ kind: 'leak', severity: 1, dataKinds: ['name'], contact: '1999 市民專線' },
        exposedFrom: '2020-12-12T11:00:00+08:00',
      },
    });
    expect(await openOf()).toEqual(['/incidents']);
    const incident = { path: { incidentId }, body: {} };
    await operator.done('containIncident', incident);
    await operator.done('reportIncident', incident);
    await operator.done('notifyIncident', { ...incident, body: { channels: ['app'] } });
    await operator.done('closeIncident', incident);
    expect((await operator.approved('settleCampaign')).status).toBe('settled');
    await operator.refused('settleCampaign', 'state_conflict');
  });
});
