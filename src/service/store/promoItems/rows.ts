import type { Availability, PromoItemStatus, PromoItemType } from '../../../generated/types.js';
import type { Access, Reference } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { orThrow, Where, whereReferenced } from '../db/query.js';
import type { PromoItemRecord } from './types.js';
import { isShown } from './versions.js';

export interface PromoItemRow {
  readonly id: string;
  readonly organization_id: string;
  readonly external_id: string;
  readonly merchant_id: string;
  readonly merchant_external_id: string;
  readonly merchant_status: string;
  readonly zone: string;
  readonly type: string;
  readonly title: string;
  readonly list_price: number;
  readonly sale_price: number;
  readonly url: string | null;
  readonly image_url: string | null;
  readonly availability: string;
  readonly valid_from: number | null;
  readonly valid_to: number | null;
  readonly status: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly since_generation: number;
  readonly until_generation: number;
  readonly touched_generation: number;
  readonly position: number;
  readonly digest_high: number;
  readonly digest_low: number;
}

/** What a PromoItemRow is read from; its merchant row by row, see `selectSales`. */
export const promoItemColumns = {
  select: `i.id, i.organization_id, i.external_id, i.merchant_id, ${ofMerchant('external_id')},
    ${ofMerchant('status')}, i.zone, i.type, i.title, i.list_price, i.sale_price, i.url, i.image_url,
    i.availability, i.valid_from, i.valid_to, i.status, i.created_at, i.updated_at, i.since_generation,
    i.until_generation, i.touched_generation, i.position, i.digest_high, i.digest_low`,
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

/** Whether its validity is over: it is stored as live or paused and shown as expired. */
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
    type: row.type as PromoItemType,
    title: row.title,
    listPrice: row.list_price,
    salePrice: row.sale_price,
    url: row.url,
    imageUrl: row.image_url,
    availability: row.availability as Availability,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    status: isExpired(row, now) ? 'expired' : (row.status as PromoItemStatus),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
