import type { Sql } from '../db/database.js';
import type { ListRows, Lists } from '../db/lists.js';
import { isShown } from '../promoItems/versions.js';
import type { TotalsOwner, ZoneBreakdown, ZoneMerchant } from './types.js';
import { unitsOf } from './zoneSums.js';

interface MerchantRow {
  readonly id: string;
  readonly external_id: string;
  readonly name: string;
  readonly listed: number;
  readonly units: number;
  readonly orders: number;
  readonly gmv: number;
}

interface TotalRow {
  readonly merchants: number;
  readonly units: number;
  readonly orders: number;
  readonly gmv: number;
}

type Rows = { readonly merchants: MerchantRow; readonly total: TotalRow };

const columns = ['id', 'external_id', 'name', 'listed', 'units', 'orders', 'gmv'] as const;

/** Of the zone `$3` of the coverage `$2`: the `$4` merchants with the largest sales, or the one merchant `$5`; `$6` is now. */
export function zoneBreakdownLists(sql: Sql, owner: TotalsOwner, merchantId: string | null): Lists<Rows> {
  const { integer } = sql.dialect.types;
  const sum = (column: string) => `CAST(coalesce(sum(z.${column}), 0) AS ${integer}) AS ${column}`;
  const sums = ['units', 'orders', 'gmv'].map(sum).join(', ');
  const ofZone = `z.campaign_id = $1 AND z.zone = $3 AND z.organization_id ${owner === null ? '>' : '='} $2`;
  const sold = `SELECT z.merchant_id, ${sums} FROM zone_totals z WHERE ${ofZone} GROUP BY z.merchant_id
    HAVING sum(z.orders) <> 0 OR sum(z.gmv) <> 0`;
  // Of one merchant after the other: a zone may hold a million offers.
  const listed = `CASE WHEN m.status <> 'approved' THEN 0 ELSE (SELECT count(*) FROM promo_items i
      WHERE i.campaign_id || '' = $1 AND i.merchant_id = m.id AND i.zone = $3 AND i.status = 'live'
        AND coalesce(i.valid_from, 0) <= $6 AND (i.valid_to IS NULL OR i.valid_to > $6) AND ${isShown('i')}) END`;
  const ofMerchant = `m.id, m.external_id, m.name, ${listed} AS listed`;
  return {
    merchants: {
      columns,
      select:
        merchantId === null
          ? `SELECT ${ofMerchant}, s.units, s.orders, s.gmv
            FROM (${sold} ORDER BY gmv DESC, merchant_id LIMIT CAST($4 AS ${integer})) AS s
            JOIN merchants m ON m.id = s.merchant_id AND $5 = '' ORDER BY s.gmv DESC, m.id`
          : `SELECT ${ofMerchant}, coalesce(s.units, 0) AS units, coalesce(s.orders, 0) AS orders,
              coalesce(s.gmv, 0) AS gmv
            FROM merchants m LEFT JOIN (${sold}) AS s ON s.merchant_id = m.id
            WHERE m.id = $5 AND $4 > 0`,
    },
    total: {
      columns: ['merchants', 'units', 'orders', 'gmv'],
      select: `SELECT count(*) AS merchants, ${['units', 'orders', 'gmv']
        .map((column) => `CAST(coalesce(sum(t.${column}), 0) AS ${integer}) AS ${column}`)
        .join(', ')} FROM (${sold}) AS t`,
    },
  };
}

/** What no row shows is the rest. A row of one merchant that was requested may have sold nothing. */
export function toZoneBreakdown({ merchants, total }: ListRows<Rows>): Pick<ZoneBreakdown, 'rows' | 'rest'> {
  const rows = merchants.map(
    (row): ZoneMerchant => ({
      merchantId: row.id,
      externalId: row.external_id,
      name: row.name,
      itemsListed: row.listed,
      unitsSold: unitsOf(row.units),
      orders: row.orders,
      gmv: row.gmv,
    }),
  );
  const [all] = total;
  const restOf = (column: 'units' | 'orders' | 'gmv') =>
    merchants.reduce((left, row) => left - row[column], all?.[column] ?? 0);
  const rest = {
    rows: (all?.merchants ?? 0) - merchants.filter(({ orders, gmv }) => orders !== 0 || gmv !== 0).length,
    unitsSold: unitsOf(restOf('units')),
    orders: restOf('orders'),
    gmv: restOf('gmv'),
  };
  return { rows, rest };
}
