import type { Sql } from '../db/database.js';
import type { ListRows, Lists } from '../db/lists.js';
import { isShown } from '../promoItems/versions.js';
import type { OfferBreakdown, OfferSales, TotalsOwner } from './types.js';
import { unitsOf } from './zoneSums.js';

interface TotalRow {
  readonly offers: number;
  readonly units: number;
  readonly orders: number;
  readonly gmv: number;
}

interface OfferRow {
  readonly id: string;
  readonly external_id: string;
  readonly title: string;
  readonly merchant_id: string;
  readonly merchant_name: string;
  readonly units: number;
  readonly orders: number;
  readonly gmv: number;
}

type Rows = { readonly offers: OfferRow; readonly total: TotalRow };

const item = ['id', 'external_id', 'title', 'merchant_id', 'merchant_name'] as const;
const figures = ['units', 'orders', 'gmv'] as const;

/** Of the zone `$3` of the coverage `$2`: the `$4` offers with the largest sales, as they are now. */
export function offerBreakdownLists(sql: Sql, owner: TotalsOwner): Lists<Rows> {
  const { integer } = sql.dialect.types;
  const sold = `offer_totals o WHERE o.campaign_id = $1 AND o.zone = $3
      AND o.organization_id ${owner === null ? '>' : '='} $2 AND (o.orders <> 0 OR o.gmv <> 0)`;
  return {
    offers: {
      columns: [...item, ...figures],
      select: `SELECT i.id, i.external_id, i.title, i.merchant_id, m.name AS merchant_name, s.units, s.orders, s.gmv
        FROM (SELECT * FROM ${sold} ORDER BY o.gmv DESC, o.promo_item_id LIMIT CAST($4 AS ${integer})) AS s
        JOIN promo_items i ON i.campaign_id = $1 AND i.id = s.promo_item_id AND ${isShown('i')}
        JOIN merchants m ON m.id = i.merchant_id ORDER BY s.gmv DESC, i.id`,
    },
    total: {
      columns: ['offers', ...figures],
      select: `SELECT count(*) AS offers, ${figures
        .map((column) => `CAST(coalesce(sum(o.${column}), 0) AS ${integer}) AS ${column}`)
        .join(', ')} FROM ${sold}`,
    },
  };
}

/** What no row shows is the rest. */
export function toOfferBreakdown({ offers, total }: ListRows<Rows>): Pick<OfferBreakdown, 'rows' | 'rest'> {
  const rows = offers.map(
    (row): OfferSales => ({
      promoItemId: row.id,
      externalId: row.external_id,
      title: row.title,
      merchantId: row.merchant_id,
      merchantName: row.merchant_name,
      unitsSold: unitsOf(row.units),
      orders: row.orders,
      gmv: row.gmv,
    }),
  );
  const [all] = total;
  const restOf = (column: (typeof figures)[number]) =>
    offers.reduce((left, row) => left - row[column], all?.[column] ?? 0);
  const rest = {
    rows: (all?.offers ?? 0) - rows.length,
    unitsSold: unitsOf(restOf('units')),
    orders: restOf('orders'),
    gmv: restOf('gmv'),
  };
  return { rows, rest };
}
