import type { Access } from '../db/access.js';
import { omit } from '../db/column.js';
import { RetryTransaction, type Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import type { MerchantFound } from '../merchants/lookup.js';
import {
  DEFAULT_ZONE,
  fingerprintOf,
  insertMissingVersions,
  problemOf,
  type VersionKey,
  versionColumns,
  versionOf,
} from './input.js';
import { addListingSteps, type ListingStep, stepsOf } from './listings.js';
import { asReviewed } from './reviewed.js';
import { type PromoItemRow, promoItemColumns, toPromoItem } from './rows.js';
import type { PromoItemResult, PromoItemUpsert } from './types.js';
import { isShown } from './versions.js';
import type { ZoneRules } from './zones.js';

/** The columns that change where a version is replaced. */
const replacedColumns = omit(
  versionColumns,
  ...(['id', 'external_id', 'created_at', 'since_generation', 'position'] as const),
);
/** The columns by which two versions are compared. */
const comparedColumns = Object.keys(
  omit(
    replacedColumns,
    ...(['updated_at', 'until_generation', 'touched_generation', 'digest_high', 'digest_low'] as const),
  ),
) as (keyof PromoItemRow)[];

/** What the rows of a batch are judged and compared by. */
export interface UpsertContext {
  readonly access: Access;
  readonly merchantOf: (index: number) => MerchantFound;
  /** The items that the store has, by externalId; locked. */
  readonly present: ReadonlyMap<string, PromoItemRow>;
  readonly rules: ZoneRules;
  /** Whether a zone of the organization has an open mirror: then even an unchanged item is written, to mark it as newer. */
  readonly isMirrored: boolean;
  /** Marks a version that is written while a mirror is open. */
  readonly touch: (version: PromoItemRow) => PromoItemRow;
  readonly now: number;
}

/** Returns a result for each row, and the versions to store. It asks no database. */
export function planUpsert(
  rows: readonly PromoItemUpsert[],
  { access, merchantOf, present, rules, isMirrored, touch, now }: UpsertContext,
): { results: PromoItemResult[]; changed: PromoItemRow[] } {
  const current = new Map(present);
  const results = rows.map((row, index): PromoItemResult => {
    const merchant = merchantOf(index);
    if (merchant instanceof StoreProblem) return { status: 'rejected', problem: merchant };
    const old = current.get(row.externalId);
    const problem = problemOf(row, merchant);
    if (problem !== undefined) return { status: 'rejected', problem };
    // A late request must not bring back an item that was removed.
    if (old?.status === 'removed' && row.restore !== true) {
      return { status: 'rejected', problem: new StoreProblem('promo_item_removed') };
    }
    const versionKey = versionKeyOf(row, old);
    const misplaced = rules.problemOf(versionKey.zone);
    if (misplaced !== undefined) return { status: 'rejected', problem: misplaced };
    const isMoved = old !== undefined && old.status !== 'removed' && old.zone !== versionKey.zone;
    if (isMoved && row.move === false) {
      return { status: 'rejected', problem: new StoreProblem('promo_item_in_other_zone', '/zone') };
    }
    const requested = versionOf(row, fingerprintOf(row), merchant, access, versionKey, old, now);
    const next = touch(rules.needsReview(versionKey.zone) ? asReviewed(requested, old) : requested);
    const isSame = old !== undefined && sameItem(old, next);
    // While a mirror is open, the version is written to mark it as newer than the feed.
    if (isSame && !isMirrored) return { status: 'unchanged', item: toPromoItem(old, now) };
    current.set(row.externalId, next);
    if (isSame) return { status: 'unchanged', item: toPromoItem(next, now) };
    const status = old === undefined ? 'created' : old.status === 'removed' ? 'restored' : 'updated';
    return { status, item: toPromoItem(next, now) };
  });
  const changed = [...current.values()].filter((row) => present.get(row.external_id) !== row);
  return { results, changed };
}

/** The version that is shown is replaced, as long as the item stays in its zone. */
function versionKeyOf(row: PromoItemUpsert, old: PromoItemRow | undefined): VersionKey {
  const zone = row.zone ?? old?.zone ?? DEFAULT_ZONE;
  return { zone, since_generation: old?.zone === zone ? old.since_generation : 0 };
}

/** The steps by which an item is counted as listed: it is live and its merchant approved. */
export function listing(row: PromoItemRow | undefined, sign: 1 | -1): ListingStep[] {
  if (row === undefined || row.status !== 'live' || row.merchant_status !== 'approved') return [];
  const { organization_id: organizationId, zone, valid_from: validFrom, valid_to: validTo } = row;
  return stepsOf({ organizationId, zone, validFrom, validTo }, sign);
}

/** Locks the items that the store has until the end of the transaction, and returns them by externalId. */
export async function lockPresent(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly PromoItemUpsert[],
): Promise<ReadonlyMap<string, PromoItemRow>> {
  const { encodeKeys, lookUp, forUpdate } = sql.dialect;
  const found = await sql.all<PromoItemRow>(
    lookUp('$3', {
      ...promoItemColumns,
      where: `i.campaign_id = $1 AND i.organization_id = $2 AND i.external_id = r.key AND ${isShown('i')}`,
      lock: forUpdate,
    }),
    [campaignId, access.organizationId, encodeKeys(rows.map(({ externalId }) => externalId).sort())],
  );
  return new Map(found.map((row) => [row.external_id, row]));
}

function sameItem(old: PromoItemRow, next: PromoItemRow): boolean {
  return comparedColumns.every((name) => old[name] === next[name]);
}

/** Stores the planned versions, and the steps of listed items that follow. */
export async function storeVersions(
  sql: Sql,
  campaignId: string,
  access: Access,
  changed: readonly PromoItemRow[],
  present: ReadonlyMap<string, PromoItemRow>,
): Promise<void> {
  const { dialect } = sql;
  const assignments = Object.keys(replacedColumns)
    .map((name) => `${name} = r.${name}`)
    .join(', ');
  const byExternalId = (a: PromoItemRow, b: PromoItemRow) => (a.external_id < b.external_id ? -1 : 1);
  const isReplacement = ({ external_id, since_generation }: PromoItemRow) =>
    present.get(external_id)?.since_generation === since_generation;
  const replaced = changed.filter(isReplacement).sort(byExternalId);
  const added = changed.filter((row) => !isReplacement(row)).sort(byExternalId);
  // An item that moves to another zone has no version in its old one.
  const moved = added.filter(({ external_id }) => present.has(external_id)).map(({ id }) => id);
  if (moved.length > 0) {
    await sql.run(`DELETE FROM promo_items WHERE campaign_id = $1 AND ${dialect.among('id', '$2')}`, [
      campaignId,
      dialect.encodeKeys(moved),
    ]);
  }
  if (added.length > 0) {
    const inserted = await insertMissingVersions(sql, campaignId, access, added);
    // Another request created some of them after they were looked up.
    if (inserted < added.length) throw new RetryTransaction();
  }
  if (replaced.length > 0) {
    await sql.run(
      `WITH r AS MATERIALIZED (SELECT * FROM ${dialect.rows(versionColumns, '$3')})
      UPDATE promo_items AS i SET ${assignments}
      FROM r WHERE i.campaign_id = $1 AND i.id = r.id AND i.since_generation = r.since_generation
        AND ${dialect.among('i.id', '$2')}`,
      [
        campaignId,
        dialect.encodeKeys(replaced.map(({ id }) => id)),
        ...dialect.encodeRows(versionColumns, replaced),
      ],
    );
  }
  await addListingSteps(
    sql,
    campaignId,
    changed.flatMap((row) => [...listing(present.get(row.external_id), -1), ...listing(row, 1)]),
  );
}
