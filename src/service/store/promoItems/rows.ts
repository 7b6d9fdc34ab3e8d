import type { MerchantStatus } from '../../../generated/types.js';
import type { Access, Reference } from '../db/access.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { orThrow, Where, whereReferenced } from '../db/query.js';
import { promoItemTable } from './tables.js';
import type { PromoItemRecord } from './types.js';
import { isShown } from './versions.js';

const columns = omit(promoItemTable.columns, 'campaign_id');

export interface PromoItemRow extends Row<typeof columns> {
  readonly merchant_external_id: string;
  readonly merchant_status: MerchantStatus;
}

/** SELECT list and FROM of a PromoItemRow. Its merchant is looked up row by row: see `transactions/rows.ts`. */
export const promoItemColumns = {
  select: `${listColumns(columns, 'i')}, ${ofMerchant('external_id')}, ${ofMerchant('status')}`,
  from: 'promo_items i',
} as const;

function ofMerchant(column: 'external_id' | 'status'): string {
  return `(SELECT m.${column} FROM merchants m WHERE m.id = i.merchant_id)
      AS merchant_${column}`;
}

export const selectPromoItems = `SELECT ${promoItemColumns.select} FROM ${promoItemColumns.from}`;

/** @throws promo_item_not_found */
export async function findPromoItem(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
): Promise<PromoItemRow> {
  const where = whereReferenced(new Where().equal('i.campaign_id', campaignId), 'i', access, reference).and(
    isShown('i'),
  );
  const [row] = await sql.all<PromoItemRow>(`${selectPromoItems} WHERE ${where}`, where.parameters);
  return orThrow(row, 'promo_item_not_found');
}

/** Whether its validity has ended: the stored status stays live or paused, and the item counts as expired. */
function isExpired(row: Pick<PromoItemRow, 'status' | 'valid_to'>, now: number): boolean {
  const ends = row.status === 'live' || row.status === 'paused';
  return ends && row.valid_to !== null && row.valid_to <= now;
}

export function toPromoItem(row: PromoItemRow, now: number): PromoItemRecord {
  return {
    id: row.id,
    organizationId: row.organization_id,
    externalId: row.external_id,
    merchantId: row.merchant_id,
    merchantExternalId: row.merchant_external_id,
    zone: row.zone,
    type: row.type,
    title: row.title,
    listPrice: row.list_price,
    salePrice: row.sale_price,
    url: row.url,
    imageUrl: row.image_url,
    availability: row.availability,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    status: isExpired(row, now) ? 'expired' : row.status,
    review: row.review,
    reviewReason: row.review_reason,
    titleEn: row.title_en,
    description: row.description,
    terms: row.terms,
    quantity: row.quantity,
    audience: row.audience,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
