import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, NOON, startHarness, transaction } from '../harness.js';

const participant = { token: 'shopper-0001' };

/** Two branches of one head office, a shop of its own, and when each document was registered. */
describe.each(engines)('shares on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    const { partner, other, app, clock } = harness;
    await approvedStore(harness, partner, { externalId: 'branch-1', name: '甲一店', ubns: ['22099131'] });
    await approvedStore(harness, partner, { externalId: 'branch-2', name: '甲二店', ubns: ['22099131'] });
    await approvedStore(harness, other, { externalId: 'shop', name: '乙店', ubns: [] });
    const rows = [
      transaction('a', { merchantExternalId: 'branch-1', totalAmount: 2_000, participant }),
      transaction('b', {
        merchantExternalId: 'branch-2',
        totalAmount: 1_000,
        category: 'storedValue',
        participant,
      }),
      // Of the day before: an import names who bought.
      transaction('c', {
        ...{ merchantExternalId: 'branch-2', totalAmount: 500, participant },
        occurredAt: '2020-12-11T20:00:00+08:00',
      }),
      transaction('unregistered', { merchantExternalId: 'branch-1', totalAmount: 9_000 }),
    ];
    await partner.done('pushTransactions', { body: { rows } });
    const late = transaction('late', { merchantExternalId: 'shop', totalAmount: 1_500 });
    await other.done('pushTransactions', { body: { rows: [late] } });
    clock.now = NOON + 3 * 86_400_000;
    const { number, date, randomCode } = late.document;
    await app.done('claimTransaction', { body: { number, date, randomCode, participant } });
    clock.now = NOON;
  });
  afterAll(() => harness?.close());

  it('are of the largest merchants and brands, with and without them', async () => {
    const shares = await harness.operator.done('retrieveShares', { query: { largest: 1 } });
    expect(shares).toMatchObject({
      coverage: 'campaign',
      registered: { documents: 4, amount: 5_000 },
      merchants: {
        rows: [{ label: '甲一店', labelEn: '甲一店', merchants: 1, documents: 1, amount: 2_000, share: 0.4 }],
        largest: { documents: 1, amount: 2_000, share: 0.4 },
        others: { documents: 3, amount: 3_000, share: 0.6 },
        count: 3,
      },
      brands: {
        rows: [{ key: '22099131', label: '甲一店', merchants: 2, documents: 3, amount: 3_500, share: 0.7 }],
        others: { documents: 1, amount: 1_500, share: 0.3 },
        count: 2,
      },
      categories: [{ key: 'storedValue', labelEn: 'Stored value', amount: 1_000, share: 0.2 }],
      uncategorized: { documents: 3, amount: 4_000, share: 0.8 },
    });
  });

  it('tell apart what was registered on the day, within the late window, and backfilled', async () => {
    const { registrations } = await harness.operator.done('retrieveShares');
    expect(registrations).toEqual({
      onTheDay: { documents: 2, amount: 3_000, share: 0.6 },
      lateWindow: { documents: 1, amount: 1_500, share: 0.3 },
      afterWindow: { documents: 0, amount: 0, share: 0 },
      backfilled: { documents: 1, amount: 500, share: 0.1 },
    });
  });

  it('are of days, and of nothing where nothing is registered', async () => {
    const day = (date: string) => `${date}T00:00:00+08:00`;
    const before = { from: day('2020-12-11'), to: day('2020-12-12') };
    const of = (query: object) => harness.operator.done('retrieveShares', { query: { ...query } });
    expect((await of(before)).registered).toEqual({ documents: 1, amount: 500 });
    const none = await of({ to: day('2020-12-01') });
    expect(none.merchants).toEqual({
      ...{ rows: [], count: 0 },
      largest: { documents: 0, amount: 0, share: null },
      others: { documents: 0, amount: 0, share: null },
    });
    await harness.operator.refused('retrieveShares', 'parameter_invalid', {
      query: { from: '2020-12-11T00:00:01+08:00' },
    });
  });

  it('are of its own rows for a partner, and of others for the operator alone', async () => {
    const { other, partner } = harness;
    const own = await other.done('retrieveShares');
    expect(own).toMatchObject({ coverage: 'own', registered: { amount: 1_500 }, merchants: { count: 1 } });
    expect(JSON.stringify(own)).not.toContain('甲');
    await partner.refused('retrieveShares', 'operator_only', { query: { coverage: 'campaign' } });
  });
});
