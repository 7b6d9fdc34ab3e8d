import { describe, expect, it } from 'vitest';
import type { PushedTransaction } from '../../../../src/service/store/index.js';
import { registeredSale as sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

describe.each(engines)('transactions of a merchant that is not approved, on %s', (engine) => {
  const test = setUpFestival(engine);

  const push = async (...rows: PushedTransaction[]) =>
    (await test.festival.push(...rows)).map(({ status }) => status);
  const summary = () => test.store.statistics.summary(test.festival.campaignId, null);

  it('holds them until the merchant is approved, and evaluates them with the merchant as it then is', async () => {
    const { partner, operator } = test.festival;
    const { id } = await test.festival.merchant('new', { industry: 'beauty' });
    const rows = [1, 2, 3].map((n) =>
      sale(n, { merchantExternalId: 'new', participant: { token: `token-000${n}` } }),
    );
    expect(await test.festival.push(...rows)).toMatchObject(
      rows.map(() => ({ status: 'accepted', entries: 0, evaluation: null })),
    );
    await test.store.transactions.refund(test.festival.campaignId, partner, 'external:POS-2', {
      amount: 1000,
    });
    await test.store.transactions.void(test.festival.campaignId, partner, 'external:POS-3', {
      kind: 'cancel',
    });
    expect(await summary()).toMatchObject({
      documentCount: 0,
      participantCount: 0,
      pending: { transactionsHeld: 2 },
    });
    expect(
      await test.store.transactions.evaluation(test.festival.campaignId, partner, 'external:POS-1'),
    ).toBeNull();

    await test.store.merchants.update(test.festival.campaignId, partner, id, {
      industry: 'lodgingDining',
      district: '66000230',
    });
    await test.store.merchants.act(test.festival.campaignId, operator, id, 'approve');
    expect(await summary()).toMatchObject({
      documentCount: 2,
      registeredAmount: 1560,
      qualifiedCount: 1,
      entryCount: 2,
      participantCount: 2,
      pending: { transactionsHeld: 0 },
    });
    const { items } = await test.store.transactions.list(
      test.festival.campaignId,
      partner,
      {},
      { limit: 10 },
    );
    expect(items.map(({ status, entries, region }) => [status, entries, region])).toEqual([
      ['qualified', 2, 'tun'],
      ['adjusted', 0, 'tun'],
      ['voided', 0, null],
    ]);
    const { rows: industries } = await test.store.statistics.breakdown(test.festival.campaignId, null, {
      by: 'industry',
      top: 9,
    });
    expect(industries.map(({ key, documentCount }) => [key, documentCount])).toEqual([['lodgingDining', 2]]);
  });

  it('releases many held transactions', async () => {
    const { operator } = test.festival;
    const { id } = await test.festival.merchant('new');
    for (let batch = 0; batch < 3; batch++) {
      const rows = Array.from({ length: 900 }, (_, n) =>
        sale(batch * 900 + n, { merchantExternalId: 'new' }),
      );
      expect(new Set(await push(...rows))).toEqual(new Set(['accepted']));
    }
    expect((await summary()).pending.transactionsHeld).toBe(2_700);
    await test.store.merchants.act(test.festival.campaignId, operator, id, 'approve');
    expect(await summary()).toMatchObject({
      documentCount: 2_700,
      entryCount: 5_400,
      pending: { transactionsHeld: 0 },
    });
  });

  it('stops counting them when the merchant withdraws', async () => {
    const { partner } = test.festival;
    await test.festival.merchant('new');
    await push(sale(1, { merchantExternalId: 'new' }), sale(2, { merchantExternalId: 'new' }));
    await test.store.merchants.act(test.festival.campaignId, partner, 'external:new', 'withdraw');
    expect((await summary()).pending.transactionsHeld).toBe(0);
    await test.store.transactions.void(test.festival.campaignId, partner, 'external:POS-1', { kind: 'void' });
    expect((await summary()).pending.transactionsHeld).toBe(0);
  });
});
