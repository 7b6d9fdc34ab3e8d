import { omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import type { Delta } from './delta.js';
import { offerTotalTable } from './tables.js';

/**
 * What transactions of an organization add to what was sold of one promo item in one zone; units in ten-thousandths.
 * Without the names of its fields: there is one for each item that a batch sold.
 */
export type OfferTotalDelta = readonly [
  zone: string,
  promoItemId: string,
  units: number,
  orders: number,
  gmv: number,
];

/** One for each promo item, and none where it stays as it was. */
export function offerTotalDeltas(deltas: readonly Delta[]): OfferTotalDelta[] {
  const sums = new Map<string, [string, string, number, number, number]>();
  for (const { zones } of deltas) {
    for (const { zone, offers } of zones) {
      for (const { promoItemId, units, orders, gmv } of offers) {
        const key = keyOf(zone, promoItemId);
        const sum = sums.get(key);
        if (sum === undefined) {
          sums.set(key, [zone, promoItemId, units, orders, gmv]);
          continue;
        }
        sum[2] += units;
        sum[3] += orders;
        sum[4] += gmv;
      }
    }
  }
  return [...sums.values()].filter(([, , ...added]) => added.some((value) => value !== 0));
}

const columns = omit(offerTotalTable.columns, 'campaign_id');
type SumRow = { -readonly [Name in keyof typeof columns]: Row<typeof columns>[Name] };

/** Adds to totals in one statement, in the order of their keys. */
export async function addOfferTotals(
  sql: Sql,
  campaignId: string,
  deltas: readonly { readonly organizationId: string; readonly offers: readonly OfferTotalDelta[] }[],
): Promise<void> {
  const sums = new Map<string, SumRow>();
  for (const { organizationId, offers } of deltas) {
    for (const [zone, promoItemId, units, orders, gmv] of offers) {
      const key = keyOf(zone, organizationId, promoItemId);
      const sum = sums.get(key) ?? {
        zone,
        organization_id: organizationId,
        promo_item_id: promoItemId,
        units: 0,
        orders: 0,
        gmv: 0,
      };
      sum.units += units;
      sum.orders += orders;
      sum.gmv += gmv;
      sums.set(key, sum);
    }
  }
  if (sums.size === 0) return;
  const { dialect } = sql;
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  await sql.run(
    `INSERT INTO offer_totals AS o (campaign_id, zone, organization_id, promo_item_id, units, orders, gmv)
    SELECT $1, r.zone, r.organization_id, r.promo_item_id, r.units, r.orders, r.gmv
    FROM ${dialect.rows(columns, '$2')} WHERE true
    ON CONFLICT (campaign_id, zone, organization_id, promo_item_id) DO UPDATE SET
      units = o.units + excluded.units, orders = o.orders + excluded.orders, gmv = o.gmv + excluded.gmv`,
    [campaignId, ...dialect.encodeRows(columns, sorted)],
  );
}

const keyOf = (...parts: string[]): string => parts.join('\u0000');
