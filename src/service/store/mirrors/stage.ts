import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import { StoreProblem } from '../db/problem.js';
import type { FindMerchant, MerchantBrief } from '../merchants/lookup.js';
import { type FingerprintedRow, insertStaged, problemOf, versionOf } from '../promoItems/input.js';
import { asReviewed } from '../promoItems/reviewed.js';
import { type PromoItemRow, promoItemColumns, toPromoItem } from '../promoItems/rows.js';
import { FOREVER } from '../promoItems/tables.js';
import type { PromoItemResult, PromoItemUpsert } from '../promoItems/types.js';
import type { ZoneRow } from '../promoItems/versions.js';
import { zoneRules } from '../promoItems/zones.js';
import { type LockedMirror, reopenMirror } from './lock.js';
import { type Rejection, rememberRejected } from './rejected.js';
import { setEndings } from './versions.js';

/** The versions that the store has of the item that a row names. */
interface Known {
  /** The version that is shown in this zone, or the tombstone of another zone. */
  readonly shown: PromoItemRow | undefined;
  readonly staged: PromoItemRow | undefined;
  readonly isElsewhere: boolean;
}

interface End {
  readonly row: PromoItemRow;
  readonly until: number;
}

/** Stages versions beside those that are shown; they are shown once the mirror is applied. */
export async function stageItems(
  sql: Sql,
  campaignId: string,
  { mirror, zone, zones, owner }: LockedMirror,
  staging: readonly FingerprintedRow[],
  find: FindMerchant,
  now: number,
): Promise<PromoItemResult[]> {
  const rows = staging.map(({ row }) => row);
  const versions = await readVersions(sql, campaignId, owner.organizationId, rows);
  const staged = new Map<string, PromoItemRow>();
  const ends = new Map<string, End>();
  const rejections: Rejection[] = [];
  const count = { created: 0, updated: 0 };
  const versionKey = { zone: zone.zone, since_generation: mirror.generation };
  const rules = await zoneRules(sql, campaignId, owner, now);
  const needsReview = rules.needsReview(zone.zone);

  const results = staging.map(({ row, fingerprint }): PromoItemResult => {
    const { externalId } = row;
    const known = knownOf(versions.get(externalId) ?? [], zone, zones);
    const old = known.shown;
    const takeBackEnd = () => {
      // It may have been marked as ending when its bucket was compared.
      if (old?.zone === zone.zone && old.until_generation !== FOREVER)
        ends.set(old.id, { row: old, until: FOREVER });
    };
    const reject = (problem: StoreProblem): PromoItemResult => {
      if (!staged.has(externalId)) takeBackEnd();
      rejections.push({ row, fingerprint, problem });
      return { status: 'rejected', problem };
    };
    const merchant = find(row);
    if (merchant instanceof StoreProblem) return reject(merchant);
    const problem = problemOf(row, merchant) ?? misplacement(row, zone, known);
    if (problem !== undefined) return reject(problem);
    if (old !== undefined && old.touched_generation === mirror.generation && old.zone === zone.zone) {
      return { status: 'unchanged', item: toPromoItem(old, now) };
    }

    const requested = versionOf(row, fingerprint, merchant as MerchantBrief, owner, versionKey, old, now);
    const next = needsReview ? asReviewed(requested, old) : requested;
    const before = staged.get(externalId) ?? known.staged;
    if (before !== undefined) {
      return sameDigest(before, next)
        ? { status: 'unchanged', item: toPromoItem(before, now) }
        : reject(new StoreProblem('row_doubled', '/externalId'));
    }
    const isThere = old !== undefined && old.status !== 'removed';
    if (isThere && sameDigest(old, next)) {
      takeBackEnd();
      return { status: 'unchanged', item: toPromoItem(old, now) };
    }
    staged.set(externalId, next);
    if (old !== undefined) ends.set(old.id, { row: old, until: mirror.generation });
    count[isThere ? 'updated' : 'created'] += 1;
    return { status: isThere ? 'updated' : 'created', item: toPromoItem(next, now) };
  });

  // Another request that stages the same items at once waits here, since both insert in the same order, and is then retried.
  await insertStaged(sql, campaignId, owner, [...staged.values()].sort(byExternalId));
  await lockKept(sql, campaignId, [...ends.values()]);
  await setEndings(
    sql,
    campaignId,
    [...ends.values()].map(({ row, until }) => ({
      ...row,
      zone: zone.zone,
      since_now: row.zone === zone.zone ? row.since_generation : 0,
      until_generation: until,
    })),
  );
  const { organizationId } = owner;
  await rememberRejected(sql, { campaignId, organizationId, zone: zone.zone }, rejections);
  await reopenMirror(sql, campaignId, mirror.id, now, count);
  return results;
}

/** An item belongs to one zone. */
function misplacement(row: PromoItemUpsert, zone: ZoneRow, known: Known): StoreProblem | undefined {
  if (row.zone !== undefined && row.zone !== zone.zone) {
    return new StoreProblem('promo_item_in_other_zone', '/zone');
  }
  return known.isElsewhere ? new StoreProblem('promo_item_in_other_zone', '/externalId') : undefined;
}

/** All versions of the items that rows name, by externalId. */
async function readVersions(
  sql: Sql,
  campaignId: string,
  organizationId: string,
  rows: readonly PromoItemUpsert[],
): Promise<ReadonlyMap<string, readonly PromoItemRow[]>> {
  const found = await sql.all<PromoItemRow>(
    sql.dialect.lookUp('$3', {
      ...promoItemColumns,
      where: 'i.campaign_id = $1 AND i.organization_id = $2 AND i.external_id = r.key',
    }),
    [
      campaignId,
      organizationId,
      sql.dialect.encodeKeys([...new Set(rows.map(({ externalId }) => externalId))]),
    ],
  );
  return groupBy(found, ({ external_id }) => external_id);
}

function knownOf(versions: readonly PromoItemRow[], zone: ZoneRow, zones: readonly ZoneRow[]): Known {
  let shown: PromoItemRow | undefined;
  let staged: PromoItemRow | undefined;
  let isElsewhere = false;
  for (const version of versions) {
    const { generation, last_generation, mirror_id } =
      zones.find((each) => each.zone === version.zone) ?? zone;
    const isHere = version.zone === zone.zone;
    const isShown = version.since_generation <= generation && generation < version.until_generation;
    const isStaged = mirror_id !== null && version.since_generation === last_generation && !isShown;
    if (isStaged && isHere) staged = version;
    else if (isShown && (isHere || version.status === 'removed')) shown = version;
    else if (isShown || isStaged) isElsewhere = true;
  }
  return { shown, staged, isElsewhere };
}

function sameDigest(a: PromoItemRow, b: PromoItemRow): boolean {
  return a.digest_high === b.digest_high && a.digest_low === b.digest_low;
}

const byExternalId = (a: PromoItemRow, b: PromoItemRow): number => (a.external_id < b.external_id ? -1 : 1);

/**
 * Locks items that stay as they are, and so waits for others that stage them: the next statement then sees the versions
 * that these have staged, and leaves their ends alone.
 */
async function lockKept(sql: Sql, campaignId: string, ends: readonly End[]): Promise<void> {
  if (ends.every(({ until }) => until !== FOREVER)) return;
  const { encodeKeys, lookUp, forUpdate } = sql.dialect;
  await sql.all(
    lookUp('$2', {
      select: 'i.id',
      from: 'promo_items i',
      where: 'i.campaign_id = $1 AND i.id = r.key',
      lock: forUpdate,
    }),
    [campaignId, encodeKeys(ends.map(({ row }) => row.id).sort())],
  );
}
