import type { Access, Reference } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { addListingSteps } from './listings.js';
import { findPromoItem, type PromoItemRow } from './rows.js';
import { FOREVER } from './tables.js';
import { listing } from './upsert.js';

/** @throws promo_item_not_found */
export async function lockPromoItem(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
): Promise<PromoItemRow> {
  const { id } = await findPromoItem(sql, campaignId, access, reference);
  await sql.all(`SELECT id FROM promo_items WHERE campaign_id = $1 AND id = $2 ${sql.dialect.forUpdate}`, [
    campaignId,
    id,
  ]);
  return findPromoItem(sql, campaignId, access, id);
}

/** Turns the version that is shown into a tombstone, `removed`, and adds the steps of listed items that follow. */
export async function storeRemoved(
  sql: Sql,
  campaignId: string,
  row: PromoItemRow,
  removed: PromoItemRow,
): Promise<void> {
  await sql.run(
    `UPDATE promo_items SET status = 'removed', updated_at = $4, touched_generation = $5,
      until_generation = ${FOREVER}
    WHERE campaign_id = $1 AND id = $2 AND since_generation = $3`,
    [campaignId, row.id, row.since_generation, removed.updated_at, removed.touched_generation],
  );
  await addListingSteps(sql, campaignId, listing(row, -1));
}
