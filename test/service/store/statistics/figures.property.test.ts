import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualPrizeTax } from '../../../../src/campaign/prizeTax.js';
import type { BreakdownBy } from '../../../../src/generated/types.js';
import type { Store } from '../../../../src/service/store/index.js';
import { closing, type Festival, invoice, openFestival, opening, sale } from '../../../support/festival.js';
import { figuresOf, type StoredTransaction, storedTransactions } from '../../../support/figures.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/stores.js';

const DAY = 86_400_000;
const period = { startsAt: opening, endsAt: closing };
const CODE = '1234';
const SHOPS = ['a', 'b', 'c'];

type Event =
  | { do: 'push'; number: number; shop: number; amount: number; token: number; day: number; online: boolean }
  | { do: 'claim'; number: number; token: number; day: number }
  | { do: 'void'; number: number; kind: 'cancel' | 'void' }
  | { do: 'refund'; number: number; amount: number }
  | { do: 'approve' };

const number = fc.nat(9);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('push' as const),
      number,
      shop: fc.nat(SHOPS.length - 1),
      amount: fc.constantFrom(0, 300, 500, 1_280, 2_600),
      // Half of them come without a participant.
      token: fc.integer({ min: -4, max: 3 }),
      // Before the purchase period, within it, and after its end.
      day: fc.constantFrom(-500, 0, 1, 5, 59, 60),
      online: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('claim' as const),
      number,
      token: fc.nat(3),
      day: fc.constantFrom(0, 1, 7, 59, 61),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('void' as const),
      number,
      kind: fc.constantFrom('cancel' as const, 'void' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('refund' as const),
      number,
      amount: fc.integer({ min: 1, max: 900 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'approve' as const }) },
);

const time = { now: opening };

async function happen({ store, campaignId, partner, operator }: Festival, what: Event): Promise<void> {
  const reference = 'number' in what ? `external:POS-${what.number}` : '';
  const work = async (): Promise<unknown> => {
    switch (what.do) {
      case 'push': {
        const occurredAt = opening + what.day * DAY + 3_600_000;
        time.now = Math.max(opening, occurredAt);
        return store.transactions.push(campaignId, partner, [
          sale(what.number, {
            merchantExternalId: SHOPS[what.shop] ?? '',
            totalAmount: what.amount,
            occurredAt,
            channel: what.online ? 'online' : 'store',
            document: { ...invoice(what.number), randomCode: CODE },
            ...(what.token >= 0 && { participant: { token: `shopper-${what.token}` } }),
          }),
        ]);
      }
      case 'claim':
        time.now = opening + what.day * DAY + 7_200_000;
        return store.claims.claim(campaignId, operator, {
          token: `shopper-${what.token}`,
          number: invoice(what.number).number,
          date: invoice(what.number).date,
          randomCode: CODE,
        });
      case 'void':
        return store.transactions.void(campaignId, partner, reference, { kind: what.kind });
      case 'refund':
        return store.transactions.refund(campaignId, partner, reference, { amount: what.amount });
      case 'approve': {
        const { id } = await store.merchants.get(campaignId, partner, 'external:c');
        return store.merchants.act(campaignId, operator, id, 'approve');
      }
    }
  };
  await work().catch((error: { code?: string }) => {
    if (error.code === undefined) throw error;
  });
}

describe.each(engines)('figures after any events on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;

  beforeAll(async () => {
    database = await createTestDatabase(engine);
    store = await database.open({ clock: () => time.now });
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  it('agree with the rows, with each other, with the ledger and with a draw from the whole pool', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 30 }), async (events) => {
        time.now = opening;
        const festival = await openFestival(store);
        const { campaignId, partner } = festival;
        await festival.approved('a');
        await festival.approved('b', { district: '66000090' });
        await festival.merchant('c');
        for (const what of events) await happen(festival, what);

        const expected = figuresOf(await storedTransactions(database, campaignId), period);
        const { totals, outsidePeriod, participantCount, received } = expected;
        for (const owner of [null, partner.organizationId]) {
          expect(await store.statistics.summary(campaignId, owner)).toMatchObject({
            ...totals,
            outsidePeriod,
            participantCount,
          });
          for (const [by, keyOf] of [
            ['district', (row: StoredTransaction) => row.district],
            ['merchant', (row: StoredTransaction) => row.merchant_id],
            ['channel', (row: StoredTransaction) => row.channel],
          ] as const satisfies readonly (readonly [
            BreakdownBy,
            (row: StoredTransaction) => string | null,
          ])[]) {
            const { rows, unassigned, total } = await store.statistics.breakdown(campaignId, owner, {
              by,
              top: 9,
            });
            expect(total).toEqual(totals);
            expect(unassigned).toEqual(
              figuresOf(
                received.filter((row) => keyOf(row) === null),
                period,
              ).totals,
            );
            for (const { key, name: _, nameEn: __, ...row } of rows)
              expect(row).toEqual(
                figuresOf(
                  received.filter((each) => keyOf(each) === key),
                  period,
                ).totals,
              );
          }
          const byDay = await store.statistics.breakdown(campaignId, owner, {
            ...{ by: 'merchantKind', top: 9, crossedWith: 'day' },
          });
          expect(byDay.total).toMatchObject(totals);
          const first = await store.statistics.breakdown(campaignId, owner, {
            ...{ by: 'merchant', top: 9, filter: { from: opening, to: opening + DAY } },
          });
          const firstDay = received.filter(({ occurred_at }) => occurred_at < opening + DAY);
          expect(first.total).toEqual(figuresOf(firstDay, period).totals);
          for (const interval of ['hour', 'day', 'week'] as const) {
            const span = { interval, from: 0, to: 4e12 };
            const { points } = await store.statistics.timeseries(campaignId, owner, span);
            for (const [name, value] of Object.entries(totals))
              expect(points.reduce((sum, point) => sum + point[name as keyof typeof totals], 0)).toBe(value);
          }
        }
        const check = await store.ledger.check(campaignId);
        expect(check).toMatchObject({ differences: [], claimedEntries: totals.entryCount });
        expect(await weightOfAll(festival)).toBe(totals.entryCount);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);

  /** The weight of a draw from the whole pool; 0 where there is nothing to draw from. */
  async function weightOfAll({ campaignId }: Festival): Promise<number> {
    time.now = closing + 100 * DAY;
    const draw = await store.draws.plan(campaignId, {
      name: '總抽獎',
      kind: 'grand',
      pool: { period: { startsAt: opening, endsAt: closing } },
      cutOff: time.now - 1,
      prizes: [{ name: '黃金', value: 2_000_000, count: 1, reserves: 0 }],
      repeat: 'draw',
      excludesWinnersOf: [],
      taxRules: usualPrizeTax,
    });
    const frozen = await store.draws.freeze(campaignId, draw.id).catch((error: { code?: string }) => {
      expect(error.code).toBe('draw_pool_empty');
      return null;
    });
    return frozen?.entryCount ?? 0;
  }
});
