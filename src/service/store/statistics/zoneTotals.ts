import { omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import type { Delta } from './delta.js';
import { zoneTotalTable } from './tables.js';

/** What transactions of an organization add to what one merchant sold in one zone; units in ten-thousandths. */
export interface ZoneTotalDelta {
  readonly zone: string;
  readonly merchantId: string;
  readonly units: number;
  readonly orders: number;
  readonly gmv: number;
}

export function zoneTotalDeltas(deltas: readonly Delta[]): ZoneTotalDelta[] {
  return deltas.flatMap(({ origin: { merchantId }, zones }) =>
    zones.map(({ zone, units, orders, gmv }) => ({ zone, merchantId, units, orders, gmv })),
  );
}

const columns = omit(zoneTotalTable.columns, 'campaign_id', 'shard');
type SumRow = { -readonly [Name in keyof typeof columns]: Row<typeof columns>[Name] };

/** Adds to totals in one statement, in the order of their keys. */
export async function addZoneTotals(
  sql: Sql,
  campaignId: string,
  deltas: readonly (ZoneTotalDelta & { readonly organizationId: string })[],
): Promise<void> {
  const sums = new Map<string, SumRow>();
  for (const { organizationId, zone, merchantId, units, orders, gmv } of deltas) {
    const key = [zone, organizationId, merchantId].join('\u0000');
    const sum = sums.get(key) ?? {
      zone,
      organization_id: organizationId,
      merchant_id: merchantId,
      units: 0,
      orders: 0,
      gmv: 0,
    };
    sum.units += units;
    sum.orders += orders;
    sum.gmv += gmv;
    sums.set(key, sum);
  }
  if (sums.size === 0) return;
  const { dialect } = sql;
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  await sql.run(
    `INSERT INTO zone_totals AS z (campaign_id, zone, organization_id, merchant_id, shard, units, orders, gmv)
    SELECT $1, r.zone, r.organization_id, r.merchant_id, ${dialect.shard}, r.units, r.orders, r.gmv
    FROM ${dialect.rows(columns, '$2')} WHERE true
    ON CONFLICT (campaign_id, zone, organization_id, merchant_id, shard) DO UPDATE SET
      units = z.units + excluded.units, orders = z.orders + excluded.orders, gmv = z.gmv + excluded.gmv`,
    [campaignId, ...dialect.encodeRows(columns, sorted)],
  );
}
