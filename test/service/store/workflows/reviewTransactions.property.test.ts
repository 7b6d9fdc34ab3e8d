import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoreProblem } from '../../../../src/service/store/db/problem.js';
import { at, invoice, openFestival, sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpStore } from '../../../support/suites.js';

/** What may happen around sales that are held, in small numbers so that things meet. */
type Event =
  | { do: 'push'; n: number; amount: number; shop: number; token: number | null }
  | { do: 'release' | 'reject'; n: number | null }
  | { do: 'void'; n: number; kind: 'cancel' | 'void' }
  | { do: 'refund'; n: number; amount: number }
  | { do: 'claim'; n: number; token: number }
  | { do: 'approve' | 'withdraw'; shop: number };

const n = fc.nat(6);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('push' as const),
      n,
      amount: fc.constantFrom(300, 1_280, 20_000),
      shop: fc.nat(1),
      token: fc.option(fc.nat(2)),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('release' as const, 'reject' as const), n: fc.option(n) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('void' as const),
      n,
      kind: fc.constantFrom('cancel' as const, 'void' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('refund' as const), n, amount: fc.constantFrom(200, 1_280) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('claim' as const), n, token: fc.nat(2) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('approve' as const, 'withdraw' as const), shop: fc.nat(1) }),
  },
);

describe.each(engines)('sales that are held, released and rejected in any order, on %s', (engine) => {
  const test = setUpStore(engine, { clock: () => at('2020-12-13T09:00:00+08:00') });

  it.each([
    ['each by itself', {}],
    ['with a cap of a participant', { capPerParticipant: 3, accumulation: 'participant' as const }],
  ])(
    'count as their rows and the ledger say, where documents count %s',
    async (_, rules) => {
      await fc.assert(
        fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 25 }), async (events) => {
          const { store } = test;
          const festival = await openFestival(store, rules);
          const { campaignId, partner, operator } = festival;
          await store.campaigns.update(campaignId, { plausibility: [{ maxAmount: 10_000 }] });
          const shops = [await festival.merchant('shop-0'), await festival.approved('shop-1')];

          const perform = async (what: Event): Promise<unknown> => {
            switch (what.do) {
              case 'push':
                return store.transactions.push(campaignId, partner, [
                  sale(what.n, {
                    merchantExternalId: `shop-${what.shop}`,
                    totalAmount: what.amount,
                    document: { ...invoice(what.n), randomCode: '0122' },
                    participant: what.token === null ? undefined : { token: `token-000${what.token}` },
                  }),
                ]);
              case 'release':
              case 'reject': {
                const { items } = await store.transactions.list(campaignId, partner, {}, { limit: 100 });
                const ids = items
                  .filter(({ externalId }) => externalId === `POS-${what.n}`)
                  .map(({ id }) => id);
                const transactions = what.n === null || ids.length === 0 ? {} : ids;
                return store.transactions.review(campaignId, {
                  action: what.do,
                  reason: '查核',
                  transactions,
                });
              }
              case 'void':
                return store.transactions.void(campaignId, partner, `external:POS-${what.n}`, {
                  kind: what.kind,
                });
              case 'refund':
                return store.transactions.refund(campaignId, partner, `external:POS-${what.n}`, {
                  amount: what.amount,
                });
              case 'claim':
                return store.claims.claim(campaignId, operator, {
                  ...{ token: `token-000${what.token}`, randomCode: '0122' },
                  ...{ number: invoice(what.n).number, date: invoice(what.n).date },
                });
              default:
                return store.merchants.act(campaignId, operator, shops[what.shop]?.id ?? '', what.do);
            }
          };
          for (const what of events) {
            await perform(what).catch((error: unknown) => {
              if (!(error instanceof StoreProblem)) throw error;
            });
          }

          const { items } = await store.transactions.list(campaignId, operator, {}, { limit: 500 });
          const counted = items.filter(({ status }) => !['held', 'rejected', 'voided'].includes(status));
          const registered = counted.filter(({ claimed }) => claimed);
          const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
          const withdrawn = new Set<string>();
          for (const { id } of shops) {
            const { status } = await store.merchants.get(campaignId, operator, id);
            if (status === 'withdrawn') withdrawn.add(id);
          }
          const waiting = items.filter(
            ({ status, heldReasons, merchantId }) =>
              status === 'held' &&
              !(withdrawn.has(merchantId) && heldReasons[0] === 'merchantAwaitsApproval'),
          );
          expect(await store.statistics.summary(campaignId, null)).toMatchObject({
            receivedCount: counted.length,
            receivedAmount: sum(counted.map(({ netAmount }) => netAmount)),
            documentCount: registered.length,
            registeredAmount: sum(registered.map(({ netAmount }) => netAmount)),
            qualifiedCount: registered.filter(({ qualified }) => qualified).length,
            entryCount: sum(registered.map(({ entries }) => entries)),
            pending: {
              transactionsHeld: waiting.length,
              transactionsInReview: waiting.filter(({ heldReasons }) =>
                heldReasons.includes('amountTooLarge'),
              ).length,
            },
          });
          for (const { status, heldReasons, entries, qualified } of items) {
            expect(heldReasons.length > 0).toBe(status === 'held');
            if (['held', 'rejected', 'voided'].includes(status))
              expect([entries, qualified]).toEqual([0, false]);
          }
          expect(await store.ledger.check(campaignId)).toMatchObject({
            differences: [],
            entries: sum(items.map(({ entries }) => entries)),
          });
        }),
        { numRuns: 30 },
      );
    },
    120_000,
  );
});
