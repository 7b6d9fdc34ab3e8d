// The campaign's figures computed a second time, from the files alone, by the rules as they are written down: nothing
// of src/ is used. One entry per full NT$500 of one document inside the period, invoices with a buyer's UBN excluded,
// one document counts once, voided sales are out, refunds come off and what is left is judged again. The e-invoice
// files come after the rows, in the order of time: a number that was voided (註銷) stands again when it is issued again.

import { type Event, events } from './eInvoices.js';
import {
  type Adjustment,
  adjustments,
  campaign,
  districts,
  merchants,
  promoItems,
  type Row,
  type Sale,
  sales,
  ubnsOf,
} from './files.js';

const THRESHOLD = 500;
const TAIPEI = 8 * 3_600_000;

export interface Standing {
  readonly sale: Sale;
  readonly merchant: Row;
  net: number;
  voided: boolean;
  /** Units and NT$ of promo items that were not given back. */
  units: number;
  gmv: number;
}

export interface Counted {
  readonly standing: readonly Standing[];
  readonly accepted: number;
  readonly duplicate: number;
  readonly rejected: readonly string[];
}

export const goodMerchants = merchants.filter(
  (row) => ubnsOf(row).every((ubn) => /^\d{8}$/.test(ubn)) && districts.includes(String(row.district)),
);
const merchantOf = new Map(goodMerchants.map((row) => [row.externalId, row]));
const activityIds = new Set(campaign.activities.map(({ id }) => id));

/** Day in Taipei, YYYY-MM-DD. */
const dayOf = (sale: Sale): string =>
  new Date(Date.parse(sale.occurredAt) + TAIPEI).toISOString().slice(0, 10);

/** An invoice number recurs in every two-month period, a receipt number on every till every day. */
function naturalKey(sale: Sale): string {
  const { type, number, date, terminalId } = sale.document;
  if (type === 'receipt')
    return ['receipt', sale.merchantExternalId, terminalId, number, dayOf(sale)].join(' ');
  const [year, month] = String(date).split('-').map(Number) as [number, number];
  return ['einvoice', year, Math.ceil(month / 2), number].join(' ');
}

const isWellFormed = ({ totalAmount, document }: Sale): boolean =>
  Number.isInteger(totalAmount) &&
  totalAmount >= 0 &&
  (document.type === 'receipt' || /^[A-Z]{2}\d{8}$/.test(document.number));

const sameContent = (a: Sale, b: Sale): boolean =>
  naturalKey(a) === naturalKey(b) &&
  a.totalAmount === b.totalAmount &&
  a.document.date === b.document.date &&
  a.merchantExternalId === b.merchantExternalId;

/** What becomes of each row of the file, in order. */
function count(): Counted {
  const byDocument = new Map<string, Standing>();
  const byId = new Map<string, Standing>();
  const rejected: string[] = [];
  let duplicate = 0;
  for (const sale of sales) {
    const merchant = merchantOf.get(sale.merchantExternalId);
    const known = byId.get(sale.externalId) ?? byDocument.get(naturalKey(sale));
    if (!isWellFormed(sale) || !merchant || (sale.activityId && !activityIds.has(sale.activityId))) {
      rejected.push(sale.externalId);
    } else if (known) {
      if (sameContent(known.sale, sale)) duplicate += 1;
      else rejected.push(sale.externalId);
    } else {
      const offered = (sale.items ?? []).filter(({ promoItemId }) => promoItemId);
      const standing = {
        sale,
        merchant,
        net: sale.totalAmount,
        voided: false,
        units: sum(offered, ({ quantity }) => quantity),
        gmv: sum(offered, ({ amount }) => amount),
      };
      byDocument.set(naturalKey(sale), standing);
      byId.set(sale.externalId, standing);
    }
  }
  const fromRows = [...byId.values()];
  for (const adjustment of adjustments)
    adjust(byId.get(adjustment.transaction.slice('external:'.length)), adjustment);
  return {
    standing: [...fromRows, ...issued()].filter(({ voided }) => !voided),
    accepted: fromRows.length,
    duplicate,
    rejected,
  };
}

/** The sales of the e-invoice files, each issue by itself. Their numbers occur in no row. */
function issued(): Standing[] {
  const all: Standing[] = [];
  const byNumber = new Map<string, Standing>();
  for (const event of events) {
    if (event.action === 'issue') {
      const { sale } = event;
      const merchant = merchantOf.get(sale.merchantExternalId);
      if (!merchant || byNumber.get(sale.externalId)?.voided === false)
        throw new Error(`${sale.externalId} is of no merchant, or issued twice.`);
      const standing = { sale, merchant, net: sale.totalAmount, voided: false, units: 0, gmv: 0 };
      byNumber.set(sale.externalId, standing);
      all.push(standing);
    } else end(byNumber.get(event.key), event);
  }
  return all;
}

function end(target: Standing | undefined, event: Exclude<Event, { action: 'issue' }>): void {
  if (!target || target.voided) throw new Error(`${event.key} does not stand at ${event.time}.`);
  if (event.action === 'refund') target.net -= event.amount;
  else target.voided = true;
}

function adjust(target: Standing | undefined, adjustment: Adjustment): void {
  if (!target) throw new Error(`${adjustment.externalId} adjusts a sale that was not accepted.`);
  if (adjustment.action === 'void') {
    target.voided = true;
    return;
  }
  target.net -= adjustment.amount ?? 0;
  // A refund of the whole brings back all promo items without naming them.
  const all = target.net === 0;
  target.units = all ? 0 : target.units - sum(adjustment.items ?? [], ({ quantity }) => quantity);
  target.gmv = all ? 0 : target.gmv - sum(adjustment.items ?? [], ({ amount }) => amount);
}

function entriesOf({ sale, net }: Standing): number {
  return sale.document.buyerUbn ? 0 : Math.floor(net / THRESHOLD);
}

export const counted = count();

// ── figures ─────────────────────────────────────────────────────────────────────────────────────────────────────

const isInPeriod = ({ sale }: Standing): boolean => {
  const time = Date.parse(sale.occurredAt);
  const { startsAt, endsAt } = campaign.purchasePeriod;
  return time >= Date.parse(startsAt) && time < Date.parse(endsAt);
};
/** What the files bring of the purchase period, and what of it names its participant. */
const received = counted.standing.filter(isInPeriod);
const registered = received.filter(({ sale }) => sale.participant !== undefined);
const qualified = registered.filter((row) => entriesOf(row) > 0);
const outside = counted.standing.filter((row) => !isInPeriod(row));

const figureOf = (rows: readonly Standing[]) => ({
  documents: rows.length,
  amount: sum(rows, ({ net }) => net),
});

/** NT$ of promo items that are also registered. */
export const overlapAmount = sum(registered, ({ gmv }) => gmv);

export const summary = {
  received: figureOf(received),
  registered: figureOf(registered),
  qualified: figureOf(qualified),
  outsidePeriod: figureOf(outside),
  registeredAmount: figureOf(registered).amount,
  documentCount: registered.length,
  qualifiedCount: qualified.length,
  entryCount: sum(registered, entriesOf),
  participantCount: new Set(registered.map(({ sale }) => sale.participant?.token)).size,
  merchantCount: goodMerchants.length,
  zone: {
    itemsListed: promoItems.length,
    unitsSold: sum(received, ({ units }) => units),
    orders: received.filter(({ units }) => units > 0).length,
    gmv: sum(received, ({ gmv }) => gmv),
  },
  pending: { merchantsAwaitingReview: 0, transactionsHeld: 0, transactionsInReview: 0 },
};

/** The key of what has none. */
export const UNASSIGNED = '';

/** A sale over the counter is where the store or the event is; one on the web or on TV is nowhere. */
const districtOf = ({ sale, merchant }: Standing): string =>
  sale.district ?? (['online', 'tv'].includes(sale.channel) ? UNASSIGNED : String(merchant.district));

const regionOf = (row: Standing): string =>
  campaign.regions.find((region) => region.districts.includes(districtOf(row)))?.code ?? UNASSIGNED;

export const dimensions = {
  district: districtOf,
  region: regionOf,
  industry: ({ merchant }: Standing) => String(merchant.industry),
  channel: ({ sale }: Standing) => sale.channel,
  merchant: ({ merchant }: Standing) => String(merchant.name),
  activity: ({ sale }: Standing) => sale.activityId ?? UNASSIGNED,
  documentType: ({ sale }: Standing) => sale.document.type,
};

export interface BreakdownRow {
  readonly key: string;
  readonly amount: number;
  readonly count: number;
  readonly entries: number;
  readonly received: { readonly documents: number; readonly amount: number };
  readonly qualified: { readonly documents: number; readonly amount: number };
}

export function breakdown(by: keyof typeof dimensions): BreakdownRow[] {
  const keys = [...new Set(received.map(dimensions[by]))];
  return keys.map((key) => {
    const has = (row: Standing) => dimensions[by](row) === key;
    const { amount, documents: count } = figureOf(registered.filter(has));
    return {
      ...{ key, amount, count, entries: sum(registered.filter(has), entriesOf) },
      ...{ received: figureOf(received.filter(has)), qualified: figureOf(qualified.filter(has)) },
    };
  });
}

/** Start of each hour, day or week (from Monday) in Taipei, as RFC 3339 → the figures of the sales in it. */
export function timeseries(interval: 'hour' | 'day' | 'week'): Map<string, Record<string, number>> {
  const points = new Map<string, Record<string, number>>();
  for (const standing of received) {
    const start = startOf(interval, Date.parse(standing.sale.occurredAt));
    const point = points.get(start) ?? {};
    const [isRegistered, isQualified] = [registered.includes(standing), qualified.includes(standing)];
    const add = (metric: string, value: number, counts = true) => {
      point[metric] = (point[metric] ?? 0) + (counts ? value : 0);
    };
    add('receivedAmount', standing.net);
    add('receivedCount', 1);
    add('registeredAmount', standing.net, isRegistered);
    add('documentCount', 1, isRegistered);
    add('entryCount', entriesOf(standing), isRegistered);
    add('qualifiedCount', 1, isQualified);
    add('qualifiedAmount', standing.net, isQualified);
    points.set(start, point);
  }
  return points;
}

function startOf(interval: 'hour' | 'day' | 'week', time: number): string {
  const local = new Date(time + TAIPEI);
  local.setUTCMinutes(0, 0, 0);
  if (interval !== 'hour') local.setUTCHours(0);
  if (interval === 'week') local.setUTCDate(local.getUTCDate() - ((local.getUTCDay() + 6) % 7));
  return `${local.toISOString().slice(0, 19)}+08:00`;
}

function sum<T>(rows: readonly T[], amountOf: (row: T) => number): number {
  return rows.reduce((total, row) => total + amountOf(row), 0);
}
