import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PushedTransaction, Store } from '../../../../src/service/store/index.js';
import { at, type Festival, invoice, openFestival, sale, shop } from '../../../support/festival.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/stores.js';

/** What may happen in a campaign, in small numbers so that things meet. */
type Event =
  | { do: 'push'; rows: Row[] }
  | { do: 'void'; number: number; kind: 'cancel' | 'void' }
  | { do: 'refund'; number: number; amount: number }
  | { do: 'approve' | 'suspend' | 'resume' | 'withdraw'; shop: number };
interface Row {
  number: number;
  amount: number;
  shop: number;
  token: number;
  hour: number;
  online: boolean;
}

const SHOPS = ['66000060', '66000090', '66000110'];
const number = fc.nat(8);
const row: fc.Arbitrary<Row> = fc.record({
  number,
  amount: fc.constantFrom(0, 300, 500, 1280, 2600),
  shop: fc.nat(SHOPS.length - 1),
  token: fc.nat(4),
  hour: fc.nat(60),
  online: fc.boolean(),
});
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('push' as const), rows: fc.array(row, { maxLength: 8 }) }),
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
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('approve' as const, 'suspend' as const, 'resume' as const, 'withdraw' as const),
      shop: fc.nat(SHOPS.length - 1),
    }),
  },
);

/** A model of a campaign that keeps no totals: it keeps the transactions and sums them up when it is read. */
class Ledger {
  private readonly states = SHOPS.map(() => 'submitted');
  private readonly sales: (Row & { net: number; held: boolean; voided: false | 'cancel' | 'void' })[] = [];

  apply(what: Event): void {
    if (what.do === 'push') for (const sold of what.rows) this.push(sold);
    else if (what.do === 'void') {
      const found = this.latest(what.number);
      if (found && !found.voided) found.voided = what.kind;
    } else if (what.do === 'refund') {
      const found = this.latest(what.number);
      if (found && !found.voided && what.amount <= found.net) found.net -= what.amount;
    } else this.move(what.do, what.shop);
  }

  private push(sold: Row): void {
    const state = this.states[sold.shop];
    if (state === 'suspended' || state === 'withdrawn') return;
    const versions = this.sales.filter((known) => known.number === sold.number);
    // A number may be issued again after 註銷, but not the very same sale.
    const blocked = versions.some((known) => known.voided !== 'void' || sameSale(known, sold));
    if (!blocked) this.sales.push({ ...sold, net: sold.amount, held: state === 'submitted', voided: false });
  }

  private latest(wanted: number) {
    return this.sales.findLast((known) => known.number === wanted);
  }

  private move(action: 'approve' | 'suspend' | 'resume' | 'withdraw', place: number): void {
    const state = this.states[place];
    const next = {
      approve: { submitted: 'approved' },
      suspend: { approved: 'suspended' },
      resume: { suspended: 'approved' },
      withdraw: { submitted: 'withdrawn', approved: 'withdrawn', suspended: 'withdrawn' },
    }[action] as Record<string, string | undefined>;
    const to = next[state ?? ''];
    if (to === undefined) return;
    this.states[place] = to;
    if (action === 'approve') for (const known of this.sales) if (known.shop === place) known.held = false;
  }

  statistics(): unknown {
    const standing = this.sales.filter(({ voided, held }) => !voided && !held);
    const waiting = this.sales.filter(
      ({ voided, held, shop: place }) => !voided && held && this.states[place] !== 'withdrawn',
    );
    return {
      ...sum(standing),
      participantCount: new Set(standing.map(({ token }) => token)).size,
      merchantCount: this.states.filter((state) => state === 'approved').length,
      pending: {
        merchantsAwaitingReview: this.states.filter((state) => state === 'submitted').length,
        transactionsHeld: waiting.length,
        transactionsInReview: 0,
      },
      outsidePeriod: { documents: 0, amount: 0 },
      registeredGmv: 0,
      district: groups(
        standing.filter(({ online }) => !online),
        (known) => String(SHOPS[known.shop]),
      ),
      withoutDistrict: sum(standing.filter(({ online }) => online)),
      merchant: groups(standing, (known) => `shop-${known.shop}`),
      hour: groups(standing, (known) => String(hourOf(known))),
    };
  }
}

const sameSale = (a: Row, b: Row): boolean =>
  a.amount === b.amount && a.shop === b.shop && a.token === b.token && a.hour === b.hour;
const hourOf = ({ hour }: Row): number => at('2020-12-12T00:00:00+08:00') + hour * 3_600_000;

function sum(sales: readonly { net: number }[]) {
  const qualified = sales.filter(({ net }) => net >= 500);
  return {
    registeredAmount: sales.reduce((total, { net }) => total + net, 0),
    documentCount: sales.length,
    qualifiedCount: qualified.length,
    entryCount: qualified.reduce((total, { net }) => total + Math.floor(net / 500), 0),
    qualifiedAmount: qualified.reduce((total, { net }) => total + net, 0),
    receivedAmount: sales.reduce((total, { net }) => total + net, 0),
    receivedCount: sales.length,
  };
}

function groups<T extends { net: number }>(
  sales: readonly T[],
  keyOf: (one: T) => string,
): Record<string, unknown> {
  const keys = [...new Set(sales.map(keyOf))].sort();
  return Object.fromEntries(keys.map((key) => [key, sum(sales.filter((one) => keyOf(one) === key))]));
}

function toInput({ number: n, amount, shop: place, token, hour, online }: Row): PushedTransaction {
  const occurredAt = hourOf({ hour } as Row);
  return sale(n, {
    totalAmount: amount,
    merchantExternalId: `shop-${place}`,
    participant: { token: `participant-${token}` },
    occurredAt,
    document: invoice(n),
    channel: online ? 'online' : 'store',
  });
}

async function happen(festival: Festival, what: Event): Promise<void> {
  const { store, campaignId, partner, operator } = festival;
  if (what.do === 'push') {
    await store.transactions.push(campaignId, partner, what.rows.map(toInput));
    return;
  }
  const done =
    what.do === 'void'
      ? store.transactions.void(campaignId, partner, `external:POS-${what.number}`, { kind: what.kind })
      : what.do === 'refund'
        ? store.transactions.refund(campaignId, partner, `external:POS-${what.number}`, {
            amount: what.amount,
          })
        : store.merchants
            .get(campaignId, partner, `external:shop-${what.shop}`)
            .then(({ id }) => store.merchants.act(campaignId, operator, id, what.do));
  // What the store refuses changes nothing, as in the model; any other error is a fault.
  await done.catch((error: { code?: string }) => {
    expect([
      'transaction_not_found',
      'transaction_voided',
      'refund_exceeds_total',
      'state_conflict',
    ]).toContain(error.code);
  });
}

async function statisticsOf({ store, campaignId, partner }: Festival): Promise<unknown> {
  const coverage = partner.organizationId;
  const whole = await read(store, campaignId, null);
  // There is one partner: its totals are those of the campaign.
  expect(await read(store, campaignId, coverage)).toEqual(whole);
  return whole;
}

async function read(store: Store, campaignId: string, coverage: string | null): Promise<unknown> {
  const { asOf: _, zone: __, zones: ___, ...summary } = await store.statistics.summary(campaignId, coverage);
  const { unassigned } = await store.statistics.breakdown(campaignId, coverage, { by: 'district', top: 1 });
  const by = async (dimension: 'district' | 'merchant') => {
    const { rows } = await store.statistics.breakdown(campaignId, coverage, { by: dimension, top: 99 });
    const named = rows.map(
      ({ key, name, nameEn: ____, ...figures }) => [name?.slice(3) ?? key, figures] as const,
    );
    return Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  };
  const span = { interval: 'hour' as const, from: 0, to: 4e12 };
  const { points } = await store.statistics.timeseries(campaignId, coverage, span);
  return {
    ...summary,
    district: await by('district'),
    withoutDistrict: unassigned,
    merchant: await by('merchant'),
    hour: Object.fromEntries(points.map(({ start, ...figures }) => [String(start), figures])),
  };
}

describe('statistics after any events', () => {
  const databases: TestDatabase[] = [];
  const stores: Store[] = [];

  beforeAll(async () => {
    for (const engine of engines) {
      const database = await createTestDatabase(engine);
      databases.push(database);
      stores.push(await database.open(engine === 'sqlite' ? { url: 'sqlite::memory:' } : {}));
    }
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    for (const database of databases) await database.drop();
  });

  it('equals the sums over all transactions, on every database', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 40 }), async (events) => {
        const ledger = new Ledger();
        for (const what of events) ledger.apply(what);
        const expected = ledger.statistics();
        for (const store of stores) {
          const festival = await openFestival(store);
          const shops = SHOPS.map((district, place) => shop(`shop-${place}`, { district }));
          await store.merchants.register(festival.campaignId, festival.partner, shops);
          for (const what of events) await happen(festival, what);
          expect(await statisticsOf(festival)).toEqual(expected);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 120_000);
});
