import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PushedTransaction, Store } from '../../../../src/service/store/index.js';
import { type Festival, openFestival, sale } from '../../../support/festival.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/stores.js';

describe.each(engines)('sales that wait on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let festival: Festival;

  beforeAll(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });
  beforeEach(async () => {
    festival = await openFestival(store);
    await festival.approved('shop');
  });

  const push = async (...rows: PushedTransaction[]) =>
    (await festival.push(...rows)).map(({ status }) => status);
  const summary = () => store.statistics.summary(festival.campaignId, null);

  it('holds sales of a merchant until it is approved, as it then is', async () => {
    const { partner, operator } = festival;
    const { id } = await festival.merchant('new', { industry: 'beauty' });
    const rows = [1, 2, 3].map((n) =>
      sale(n, { merchantExternalId: 'new', participant: { token: `token-000${n}` } }),
    );
    expect(await festival.push(...rows)).toMatchObject(
      rows.map(() => ({ status: 'accepted', entries: 0, evaluation: null })),
    );
    await store.transactions.refund(festival.campaignId, partner, 'external:POS-2', { amount: 1000 });
    await store.transactions.void(festival.campaignId, partner, 'external:POS-3', { kind: 'cancel' });
    expect(await summary()).toMatchObject({
      documentCount: 0,
      participantCount: 0,
      pending: { transactionsHeld: 2 },
    });
    expect(await store.transactions.evaluation(festival.campaignId, partner, 'external:POS-1')).toBeNull();

    await store.merchants.update(festival.campaignId, partner, id, {
      industry: 'lodgingDining',
      district: '66000230',
    });
    await store.merchants.act(festival.campaignId, operator, id, 'approve');
    expect(await summary()).toMatchObject({
      documentCount: 2,
      registeredAmount: 1560,
      qualifiedCount: 1,
      entryCount: 2,
      participantCount: 2,
      pending: { transactionsHeld: 0 },
    });
    const { items } = await store.transactions.list(festival.campaignId, partner, {}, { limit: 10 });
    expect(items.map(({ status, entries, region }) => [status, entries, region])).toEqual([
      ['qualified', 2, 'tun'],
      ['adjusted', 0, 'tun'],
      ['voided', 0, null],
    ]);
    const { rows: industries } = await store.statistics.breakdown(festival.campaignId, null, {
      by: 'industry',
      top: 9,
    });
    expect(industries.map(({ key, documentCount }) => [key, documentCount])).toEqual([['lodgingDining', 2]]);
  });

  it('approves a merchant with many sales waiting', async () => {
    const { operator } = festival;
    const { id } = await festival.merchant('new');
    for (let batch = 0; batch < 3; batch++) {
      const rows = Array.from({ length: 900 }, (_, n) =>
        sale(batch * 900 + n, { merchantExternalId: 'new' }),
      );
      expect(new Set(await push(...rows))).toEqual(new Set(['accepted']));
    }
    expect((await summary()).pending.transactionsHeld).toBe(2_700);
    await store.merchants.act(festival.campaignId, operator, id, 'approve');
    expect(await summary()).toMatchObject({
      documentCount: 2_700,
      entryCount: 5_400,
      pending: { transactionsHeld: 0 },
    });
  });

  it('waits no more for a merchant that withdrew', async () => {
    const { partner } = festival;
    await festival.merchant('new');
    await push(sale(1, { merchantExternalId: 'new' }), sale(2, { merchantExternalId: 'new' }));
    await store.merchants.act(festival.campaignId, partner, 'external:new', 'withdraw');
    expect((await summary()).pending.transactionsHeld).toBe(0);
    await store.transactions.void(festival.campaignId, partner, 'external:POS-1', { kind: 'void' });
    expect((await summary()).pending.transactionsHeld).toBe(0);
  });
});
