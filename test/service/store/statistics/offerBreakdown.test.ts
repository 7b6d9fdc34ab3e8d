import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerTotals } from '../../../../src/service/store/db/migrations/0018-offer-totals.js';
import { at, closing, type Festival, offer, openFestival, opening, sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

const ZONES = ['main', 'gifts'];
const OFFERS = ['green', 'black', 'pear'];
const extended = at('2021-03-07T00:00:00+08:00');

type Event =
  | { do: 'push'; number: number; shop: string; isLate: boolean; items: readonly Sold[] }
  | { do: 'void'; number: number; kind: 'cancel' | 'void' }
  | { do: 'refund'; number: number; offer: string; quantity: number }
  | { do: 'refundAll'; number: number }
  | { do: 'move'; offer: string; zone: string }
  | { do: 'approve' | 'extend' };
interface Sold {
  readonly offer: string;
  readonly quantity: number;
}

const number = fc.nat(4);
const anOffer = fc.constantFrom(...OFFERS);
const quantity = fc.constantFrom(0.5, 1, 2);
const kind = fc.constantFrom('cancel' as const, 'void' as const);
const does = <Name extends string>(name: Name) => fc.constant(name);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      ...{ do: does('push'), number, shop: fc.constantFrom('shop', 'new'), isLate: fc.boolean() },
      items: fc.array(fc.record({ offer: anOffer, quantity }), { maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: does('void'), number, kind }) },
  { weight: 3, arbitrary: fc.record({ do: does('refund'), number, offer: anOffer, quantity }) },
  { weight: 1, arbitrary: fc.record({ do: does('refundAll'), number }) },
  { weight: 1, arbitrary: fc.record({ do: does('move'), offer: anOffer, zone: fc.constantFrom(...ZONES) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('approve' as const, 'extend' as const) }) },
);

const pushed = (n: number, items: readonly Sold[], more: object = {}) =>
  sale(n, {
    totalAmount: items.reduce((sum, { quantity: units }) => sum + units * 100, 0),
    items: items.map(({ offer: name, quantity: units }) => ({
      ...{ name, quantity: units, unitPrice: 100, amount: units * 100, promoItemId: `external:${name}` },
    })),
    ...more,
  });

async function happen({ store, campaignId, partner, operator }: Festival, what: Event): Promise<unknown> {
  const reference = 'number' in what ? `external:POS-${what.number}` : '';
  switch (what.do) {
    case 'push': {
      const occurredAt = what.isLate ? closing + 3_600_000 : opening + 3_600_000;
      const row = pushed(what.number, what.items, { merchantExternalId: what.shop, occurredAt });
      return store.transactions.push(campaignId, partner, [row]);
    }
    case 'void':
      return store.transactions.void(campaignId, partner, reference, { kind: what.kind });
    case 'refund': {
      const amount = what.quantity * 100;
      const items = [{ promoItemId: `external:${what.offer}`, quantity: what.quantity, amount }];
      return store.transactions.refund(campaignId, partner, reference, { amount, items });
    }
    case 'refundAll': {
      const { netAmount } = await store.transactions.get(campaignId, partner, reference);
      return store.transactions.refund(campaignId, partner, reference, { amount: netAmount });
    }
    case 'move':
      return store.promoItems.upsert(campaignId, partner, [offer(what.offer, { zone: what.zone })]);
    case 'approve': {
      const { id } = await store.merchants.get(campaignId, partner, 'external:new');
      return store.merchants.act(campaignId, operator, id, 'approve');
    }
    case 'extend': {
      const period = { startsAt: opening, endsAt: extended };
      await store.campaigns.update(campaignId, { purchasePeriod: period, registrationPeriod: period });
      return store.transactions.reevaluate(campaignId, { dryRun: false, cursor: undefined });
    }
  }
}

interface Line {
  readonly promoItemId?: string;
  readonly zone?: string;
  readonly quantity: number;
  readonly amount: number;
}
interface Figures {
  units: number;
  orders: number;
  gmv: number;
}

describe.each(engines)('the breakdown of a zone by offer on %s', (engine) => {
  const test = setUpFestival(engine, { clock: () => at('2021-02-09T09:00:00+08:00') });

  const offers = (zone = 'main', top = 100, owner: string | null = null) =>
    test.store.statistics.offers(test.festival.campaignId, owner, { zone, top });

  /** A second time, from the rows alone. */
  async function soldIn(zone: string): Promise<Record<string, Figures>> {
    const { campaignId } = test.festival;
    const rows = await test.database.query<Record<string, string | null>>(
      `SELECT t.id, t.items AS sold, t.occurred_at, r.rules FROM transactions t
      JOIN campaign_rules r ON r.campaign_id = t.campaign_id AND r.revision = t.rules_revision
      WHERE t.campaign_id = '${campaignId}' AND t.status IN ('qualified', 'notQualified', 'adjusted')`,
    );
    const returns = await test.database.query<Record<string, string | null>>(
      `SELECT transaction_id AS id, items AS returned FROM adjustments WHERE campaign_id = '${campaignId}'`,
    );
    const figures: Record<string, Figures> = {};
    for (const { id, sold, occurred_at, rules } of rows) {
      const { startsAt, endsAt } = JSON.parse(rules ?? '').purchasePeriod;
      if (Number(occurred_at) < startsAt || Number(occurred_at) >= endsAt) continue;
      const lines = (text: string | null | undefined, sign: number) =>
        (JSON.parse(text ?? '[]') as Line[]).map((line) => ({ ...line, sign }));
      const all = [
        ...lines(sold, 1),
        ...returns.filter((each) => each.id === id).flatMap(({ returned }) => lines(returned, -1)),
      ].filter((line) => line.zone === zone);
      for (const item of new Set(all.map(({ promoItemId }) => promoItemId ?? ''))) {
        const own = all.filter(({ promoItemId }) => promoItemId === item);
        const units = own.reduce((sum, line) => sum + line.sign * line.quantity, 0);
        figures[item] ??= { units: 0, orders: 0, gmv: 0 };
        figures[item].units += units;
        figures[item].orders += units > 0 ? 1 : 0;
        figures[item].gmv += own.reduce((sum, line) => sum + line.sign * line.amount, 0);
      }
    }
    const isSold = ([, { orders, gmv }]: [string, Figures]) => orders !== 0 || gmv !== 0;
    return Object.fromEntries(Object.entries(figures).filter(isSold));
  }

  async function agrees(): Promise<void> {
    const { campaignId } = test.festival;
    for (const zone of ZONES) {
      const { rows, rest } = await offers(zone);
      const read = rows.map(({ promoItemId, unitsSold: units, orders, gmv }) => [
        promoItemId,
        { units, orders, gmv },
      ]);
      expect(Object.fromEntries(read)).toEqual(await soldIn(zone));
      expect(rest).toEqual({ rows: 0, unitsSold: 0, orders: 0, gmv: 0 });
      const { zones } = await test.store.statistics.summary(campaignId, null);
      const sum = (key: 'unitsSold' | 'gmv') => rows.reduce((total, row) => total + row[key], 0);
      expect([sum('unitsSold'), sum('gmv')]).toEqual([zones[zone]?.unitsSold ?? 0, zones[zone]?.gmv ?? 0]);
      const [first] = rows;
      const { rows: largest, rest: others } = await offers(zone, 1);
      expect(largest).toEqual(first === undefined ? [] : [first]);
      expect(others).toEqual({
        rows: Math.max(0, rows.length - 1),
        unitsSold: sum('unitsSold') - (first?.unitsSold ?? 0),
        orders: rows.slice(1).reduce((total, { orders }) => total + orders, 0),
        gmv: sum('gmv') - (first?.gmv ?? 0),
      });
    }
  }

  /** Makes the totals again as a database of before gets them. */
  async function fillAgain(): Promise<void> {
    const database = await test.database.connect();
    await database.transaction(async (sql) => {
      await sql.run('DROP TABLE offer_totals');
      for (const statement of offerTotals.statements(sql.dialect)) await sql.run(statement);
    });
    await database.close();
  }

  it('agrees with the rows after any events, and so does what the migration makes of them', async () => {
    let fresh = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 25 }), async (events) => {
        if (fresh++ > 0) test.festival = await openFestival(test.store);
        const { campaignId, partner } = test.festival;
        if (fresh > 1) await test.festival.approved('shop');
        await test.festival.merchant('new');
        const listed = OFFERS.map((name, place) => offer(name, { zone: ZONES[place % 2] ?? '' }));
        await test.store.promoItems.upsert(campaignId, partner, listed);
        for (const what of events)
          await happen(test.festival, what).catch((error: { code?: string }) => {
            if (error.code === undefined) throw error;
          });
        await agrees();
        await fillAgain();
        await agrees();
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, 120_000);

  it('names each offer as it is now, with its merchant, largest first', async () => {
    const { campaignId, partner } = test.festival;
    await test.store.promoItems.upsert(
      campaignId,
      partner,
      OFFERS.map((name) => offer(name)),
    );
    await test.festival.push(
      pushed(1, [
        { offer: 'green', quantity: 1 },
        { offer: 'green', quantity: 2 },
        { offer: 'black', quantity: 4 },
      ]),
      pushed(2, [{ offer: 'green', quantity: 2.5 }]),
      sale(3),
    );
    await test.store.promoItems.upsert(campaignId, partner, [
      offer('green', { title: '綠茶', zone: 'gifts' }),
    ]);
    await test.store.promoItems.remove(campaignId, partner, 'external:black');
    const shop = await test.store.merchants.get(campaignId, partner, 'external:shop');
    const merchant = { merchantId: shop.id, merchantName: shop.name };
    const { rows } = await offers();
    expect(rows).toMatchObject([
      { externalId: 'green', title: '綠茶', unitsSold: 5.5, orders: 2, gmv: 550, ...merchant },
      { externalId: 'black', title: '周年慶組合', unitsSold: 4, orders: 1, gmv: 400, ...merchant },
    ]);
    expect((await offers('gifts')).rows).toEqual([]);
  });

  it('shows a partner its own offers, and the operator all', async () => {
    const { campaignId, partner, rival } = test.festival;
    await test.festival.approved('theirs', {}, rival);
    await test.store.promoItems.upsert(campaignId, partner, [offer('green')]);
    await test.store.promoItems.upsert(campaignId, rival, [offer('green', { merchantExternalId: 'theirs' })]);
    await test.festival.push(pushed(1, [{ offer: 'green', quantity: 1 }]));
    await test.store.transactions.push(campaignId, rival, [
      pushed(2, [{ offer: 'green', quantity: 3 }], { merchantExternalId: 'theirs' }),
    ]);
    const units = async (owner: string | null) =>
      (await offers('main', 9, owner)).rows.map(({ unitsSold }) => unitsSold);
    expect(await units(partner.organizationId)).toEqual([1]);
    expect(await units(rival.organizationId)).toEqual([3]);
    expect(await units(null)).toEqual([3, 1]);
  });
});
