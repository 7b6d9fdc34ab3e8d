import type { Access, Reference } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { lockMerchantStates } from '../merchants/lookup.js';
import { deleteStaged, lockOpenMirrors, markTouched } from '../mirrors/staged.js';
import { lockPromoItem, storeRemoved } from '../promoItems/remove.js';
import { findPromoItem, toPromoItem } from '../promoItems/rows.js';
import type { PromoItemRecord, PromoItemStore } from '../promoItems/types.js';
import { lockZonesShared } from '../promoItems/versions.js';

export function removePromoItem({ clock, write }: Context): PromoItemStore['remove'] {
  return (campaignId, access, reference) =>
    write((sql) => remove(sql, campaignId, access, reference, clock()));
}

/** Removes an item, also from what an open mirror has staged, whose feed is older. */
async function remove(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
  now: number,
): Promise<PromoItemRecord> {
  const { merchant_id, organization_id } = await findPromoItem(sql, campaignId, access, reference);
  const owner = { all: false, organizationId: organization_id };
  const mirrors = await lockOpenMirrors(sql, campaignId, await lockZonesShared(sql, campaignId, owner, []));
  await lockMerchantStates(sql, campaignId, [merchant_id]);
  const row = await lockPromoItem(sql, campaignId, access, reference);
  // While a mirror is open, the tombstone is written again: it is newer than the feed.
  if (row.status === 'removed' && mirrors.length === 0) return toPromoItem(row, now);
  await deleteStaged(sql, campaignId, owner, mirrors, [row.external_id]);
  const removed = markTouched(mirrors, { ...row, status: 'removed', updated_at: now });
  await storeRemoved(sql, campaignId, row, removed);
  return toPromoItem(removed, now);
}
