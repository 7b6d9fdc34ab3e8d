import type { PromoItemReviewState } from '../../../generated/types.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { Where } from '../db/query.js';
import { lockMerchantStates } from '../merchants/lookup.js';
import { listVersions } from '../promoItems/listings.js';
import type {
  PromoItemReview,
  PromoItemStore,
  PromoItemsReviewed,
  ReviewedPromoItem,
} from '../promoItems/types.js';
import { isShown } from '../promoItems/versions.js';

/** The most offers of one call. */
const SLICE = 1_000;

interface Item {
  readonly id: string;
  readonly external_id: string;
  readonly merchant_id: string;
  readonly review: PromoItemReviewState | null;
}

/** Decides about offers that wait, in a constant number of statements, and keeps count of what is listed. */
export function reviewPromoItems({ clock, write }: Context): PromoItemStore['review'] {
  return (campaignId, review) => write((sql) => decide(sql, campaignId, review, clock()));
}

async function decide(
  sql: Sql,
  campaignId: string,
  review: PromoItemReview,
  now: number,
): Promise<PromoItemsReviewed> {
  const { ids, next } = await idsOf(sql, campaignId, review);
  const items = await lockItems(sql, campaignId, ids);
  const state = review.action === 'approve' ? 'approved' : 'rejected';
  const changed = [...items.values()].filter((item) => item.review !== null && item.review !== state);
  await change(sql, campaignId, changed, review, now);
  return { results: ids.map((id) => resultOf(id, items.get(id), state)), next };
}

function resultOf(id: string, item: Item | undefined, state: PromoItemReviewState): ReviewedPromoItem {
  if (item === undefined) {
    const problem = new StoreProblem('promo_item_not_found');
    return { id, externalId: null, outcome: 'rejected', review: null, problem };
  }
  const { external_id: externalId, review } = item;
  if (review === state) return { id, externalId, outcome: 'unchanged', review };
  if (review !== null) return { id, externalId, outcome: 'changed', review: state };
  return { id, externalId, outcome: 'rejected', review, problem: new StoreProblem('state_conflict') };
}

async function idsOf(
  sql: Sql,
  campaignId: string,
  { items, after = '' }: PromoItemReview,
): Promise<{ ids: readonly string[]; next: string | null }> {
  if (isList(items)) return { ids: items, next: null };
  const where = new Where()
    .equal('i.campaign_id', campaignId)
    .equal('i.zone', items.zone)
    .equal('i.type', items.type)
    .equal('i.merchant_id', items.merchantId)
    .equal('i.organization_id', items.organizationId)
    .and("i.review = 'pending' AND i.status <> 'removed'")
    .and(isShown('i'))
    .and('i.id > ?', after);
  const limit = where.placeholder(SLICE + 1);
  const rows = await sql.all<{ id: string }>(
    `SELECT i.id FROM promo_items i WHERE ${where}
    ORDER BY i.id LIMIT CAST(${limit} AS ${sql.dialect.types.integer})`,
    where.parameters,
  );
  const ids = rows.slice(0, SLICE).map(({ id }) => id);
  return { ids, next: rows.length > SLICE ? (ids.at(-1) ?? null) : null };
}

const isList = (items: PromoItemReview['items']): items is readonly string[] => Array.isArray(items);

/** Locks are taken in the order of merchants, items. */
async function lockItems(
  sql: Sql,
  campaignId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Item>> {
  const { encodeKeys, lookUp, forUpdate } = sql.dialect;
  const select = 'i.id, i.external_id, i.merchant_id, i.review';
  const where = `i.campaign_id = $1 AND i.id = r.key AND i.status <> 'removed' AND ${isShown('i')}`;
  const parameters = [campaignId, encodeKeys([...ids].sort())];
  const read = (lock = '') =>
    sql.all<Item>(lookUp('$2', { select, from: 'promo_items i', where, lock }), parameters);
  const merchants = (await read()).map(({ merchant_id }) => merchant_id);
  await lockMerchantStates(sql, campaignId, merchants);
  return new Map((await read(forUpdate)).map((item) => [item.id, item]));
}

async function change(
  sql: Sql,
  campaignId: string,
  items: readonly Item[],
  { action, reason }: PromoItemReview,
  now: number,
): Promise<void> {
  if (items.length === 0) return;
  const { among, encodeKeys } = sql.dialect;
  const parameters = [campaignId, encodeKeys(items.map(({ id }) => id))];
  const where = `i.campaign_id = $1 AND ${among('i.id', '$2')} AND ${isShown('i')}`;
  // What the partner has paused stays paused.
  if (action === 'approve') {
    await sql.run(
      `UPDATE promo_items AS i SET review = 'approved', review_reason = NULL, updated_at = $3,
        status = CASE i.status WHEN 'draft' THEN 'live' ELSE i.status END WHERE ${where}`,
      [...parameters, now],
    );
    await listVersions(sql, 1, where, parameters);
    return;
  }
  await listVersions(sql, -1, where, parameters);
  await sql.run(
    `UPDATE promo_items AS i SET review = 'rejected', review_reason = $4, updated_at = $3,
      status = CASE i.status WHEN 'live' THEN 'draft' ELSE i.status END WHERE ${where}`,
    [...parameters, now, reason ?? null],
  );
}
