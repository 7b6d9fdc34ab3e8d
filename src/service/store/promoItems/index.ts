import type { Access, Page, PageRequest, Reference } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { idsOfExternalId, readPage, type Where, whereListed } from '../db/query.js';
import { lockMerchantStates } from '../merchants/lookup.js';
import { merchantIdOf } from '../merchants/rows.js';
import { deleteStaged, lockOpenMirrors, markTouched } from '../mirrors/staged.js';
import { addListingSteps } from './listings.js';
import { findPromoItem, type PromoItemRow, selectPromoItems, toPromoItem } from './rows.js';
import type { PromoItemFilter, PromoItemRecord, PromoItemStore } from './types.js';
import { listing, upsertPromoItems } from './upsert.js';
import { FOREVER, isShown, lockZonesShared } from './versions.js';

export function promoItemStore({ clock, read, write }: Context): PromoItemStore {
  return {
    upsert: (campaignId, access, rows) =>
      write((sql) => upsertPromoItems(sql, campaignId, access, rows, clock())),
    get: (campaignId, access, reference) =>
      read(async (sql) => toPromoItem(await findPromoItem(sql, campaignId, access, reference), clock())),
    list: (campaignId, access, filter, page) =>
      read((sql) => listPromoItems(sql, campaignId, access, filter, page, clock())),
    remove: (campaignId, access, reference) =>
      write((sql) => removePromoItem(sql, campaignId, access, reference, clock())),
  };
}

async function listPromoItems(
  sql: Sql,
  campaignId: string,
  access: Access,
  filter: PromoItemFilter,
  page: PageRequest,
  now: number,
): Promise<Page<PromoItemRecord>> {
  const merchantId = await merchantIdOf(sql, campaignId, access, filter.merchantId);
  if (merchantId === null) return { items: [], next: null };
  const { externalId } = filter;
  const anchor = externalId === undefined ? undefined : 'campaign_id';
  const where = whereListed(
    'i',
    campaignId,
    access,
    { ...filter, merchantId },
    anchor === undefined ? {} : { anchor },
  )
    .equal('i.zone', filter.zone)
    .equal('i.type', filter.type)
    .and(isShown('i'));
  if (externalId !== undefined) {
    const ids = await idsOfExternalId(sql, 'promo_items', campaignId, externalId);
    where.and(sql.dialect.among('i.id', where.placeholder(sql.dialect.encodeKeys(ids))));
  }
  whereStatus(where, filter.status, now);
  return readPage<PromoItemRow, PromoItemRecord>(
    sql,
    { select: selectPromoItems, where, id: 'i.id' },
    page,
    (rows) => rows.map((row) => toPromoItem(row, now)),
  );
}

/** Removed items are listed only when they are asked for. */
function whereStatus(where: Where, status: PromoItemFilter['status'], now: number): void {
  if (status === undefined) where.and("i.status <> 'removed'");
  else if (status === 'expired') where.and("i.status IN ('live', 'paused') AND i.valid_to <= ?", now);
  else if (status === 'live' || status === 'paused') {
    where.and('i.status = ? AND (i.valid_to IS NULL OR i.valid_to > ?)', status, now);
  } else where.equal('i.status', status);
}

async function removePromoItem(
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
  // Under a mirror it is said anew that this is what stands.
  if (row.status === 'removed' && mirrors.length === 0) return toPromoItem(row, now);
  await deleteStaged(sql, campaignId, owner, mirrors, [row.external_id]);
  const removed = markTouched(mirrors, { ...row, status: 'removed', updated_at: now });
  await sql.run(
    `UPDATE promo_items SET status = 'removed', updated_at = $4, touched_generation = $5,
      until_generation = ${FOREVER}
    WHERE campaign_id = $1 AND id = $2 AND since_generation = $3`,
    [campaignId, row.id, row.since_generation, now, removed.touched_generation],
  );
  await addListingSteps(sql, campaignId, listing(row, -1));
  return toPromoItem(removed, now);
}

/** @throws promo_item_not_found */
async function lockPromoItem(
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
