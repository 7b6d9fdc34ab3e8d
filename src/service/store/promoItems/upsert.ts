import { requireCampaign } from '../campaigns/index.js';
import type { Access } from '../db/access.js';
import { RetryTransaction, type Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { lockMerchantStates, lookUpMerchants } from '../merchants/lookup.js';
import { deleteStaged, lockOpenMirrors, markTouched } from '../mirrors/staged.js';
import {
  fingerprintOf,
  insertMissingVersions,
  problemOf,
  promoItemSet,
  type VersionKey,
  versionOf,
  zoneOf,
} from './input.js';
import { addListingSteps, type ListingStep, stepsOf } from './listings.js';
import { type PromoItemRow, promoItemColumns, toPromoItem } from './rows.js';
import type { PromoItemInput, PromoItemResult } from './types.js';
import { isShown, lockZonesShared } from './versions.js';

const replaceable = Object.keys(promoItemSet).filter(
  (name) => !['id', 'external_id', 'created_at', 'since_generation', 'position'].includes(name),
);
/** By which one offer is told from another. */
const comparedColumns = replaceable.filter(
  (name) => !/^(updated_at|until_generation|touched_generation|digest_high|digest_low)$/.test(name),
);

/**
 * Creates or replaces a batch of items by externalId, and keeps count of what is listed. Rows of one
 * externalId follow each other: the last one stands. It also stands against a mirror that is under way, whose
 * feed is older.
 */
export async function upsertPromoItems(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly PromoItemInput[],
  now: number,
): Promise<PromoItemResult[]> {
  await requireCampaign(sql, campaignId);
  const zones = await lockZonesShared(sql, campaignId, access, rows.map(zoneOf));
  const mirrors = await lockOpenMirrors(sql, campaignId, zones);
  const find = await lookUpMerchants(sql, campaignId, access, rows);
  const merchants = rows.map(find);
  const states = await lockMerchantStates(
    sql,
    campaignId,
    merchants.flatMap((merchant) => (merchant instanceof StoreProblem ? [] : [merchant.id])),
  );
  const present = await lockPresent(sql, campaignId, access, rows);

  const current = new Map(present);
  const results = rows.map((row, place): PromoItemResult => {
    const looked = merchants[place] ?? new StoreProblem('merchant_not_found');
    if (looked instanceof StoreProblem) return { status: 'rejected', problem: looked };
    const merchant = { ...looked, status: states.get(looked.id) ?? looked.status };
    const old = current.get(row.externalId);
    const problem = problemOf(row, merchant);
    if (problem !== undefined) return { status: 'rejected', problem };
    // A late message must not bring back what was taken off.
    if (old?.status === 'removed' && row.restore !== true) {
      return { status: 'rejected', problem: new StoreProblem('promo_item_removed') };
    }
    const next = markTouched(
      mirrors,
      versionOf(row, fingerprintOf(row), merchant, access, versionKeyOf(row, old), old, now),
    );
    const isSame = old !== undefined && sameItem(old, next);
    // Under a mirror it is said anew that this is what stands.
    if (isSame && mirrors.length === 0) return { status: 'unchanged', item: toPromoItem(old, now) };
    current.set(row.externalId, next);
    if (isSame) return { status: 'unchanged', item: toPromoItem(next, now) };
    const status = old === undefined ? 'created' : old.status === 'removed' ? 'restored' : 'updated';
    return { status, item: toPromoItem(next, now) };
  });

  const changed = [...current.values()].filter((row) => present.get(row.external_id) !== row);
  await deleteStaged(
    sql,
    campaignId,
    access,
    mirrors,
    changed.map((row) => row.external_id),
  );
  await store(sql, campaignId, access, changed, present);
  await addListingSteps(
    sql,
    campaignId,
    changed.flatMap((row) => [...listing(present.get(row.external_id), -1), ...listing(row, 1)]),
  );
  return results;
}

/** It stays in the version that is shown, as long as it stays in its zone. */
function versionKeyOf(row: PromoItemInput, old: PromoItemRow | undefined): VersionKey {
  const zone = zoneOf(row);
  return { zone, since_generation: old?.zone === zone ? old.since_generation : 0 };
}

/** The steps by which an item is counted as listed: it is live and its merchant approved. */
export function listing(row: PromoItemRow | undefined, sign: 1 | -1): ListingStep[] {
  if (row === undefined || row.status !== 'live' || row.merchant_status !== 'approved') return [];
  const { organization_id: organizationId, zone, valid_from: validFrom, valid_to: validTo } = row;
  return stepsOf({ organizationId, zone, validFrom, validTo }, sign);
}

/** The items that are there already, kept from others until the end of the transaction, by externalId. */
async function lockPresent(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly PromoItemInput[],
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
  return comparedColumns.every(
    (name) => old[name as keyof PromoItemRow] === next[name as keyof PromoItemRow],
  );
}

async function store(
  sql: Sql,
  campaignId: string,
  access: Access,
  changed: readonly PromoItemRow[],
  present: ReadonlyMap<string, PromoItemRow>,
): Promise<void> {
  const { dialect } = sql;
  const byExternalId = (a: PromoItemRow, b: PromoItemRow) => (a.external_id < b.external_id ? -1 : 1);
  const isInPlace = ({ external_id, since_generation }: PromoItemRow) =>
    present.get(external_id)?.since_generation === since_generation;
  const replaced = changed.filter(isInPlace).sort(byExternalId);
  const added = changed.filter((row) => !isInPlace(row)).sort(byExternalId);
  // What goes to another zone leaves nothing in its old one.
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
      `WITH r AS MATERIALIZED (SELECT * FROM ${dialect.rows(promoItemSet, '$3')})
      UPDATE promo_items AS i SET ${replaceable.map((name) => `${name} = r.${name}`).join(', ')}
      FROM r WHERE i.campaign_id = $1 AND i.id = r.id AND i.since_generation = r.since_generation
        AND ${dialect.among('i.id', '$2')}`,
      [
        campaignId,
        dialect.encodeKeys(replaced.map(({ id }) => id)),
        ...dialect.encodeRows(promoItemSet, replaced),
      ],
    );
  }
}
