import { loadCampaign } from '../campaigns/index.js';
import type { Sql } from '../db/database.js';
import type { LockedMirror } from './lock.js';
import type { FeedCounts, MirrorPlanRecord } from './types.js';
import { ending, inZone, shown, staged, zoneParameters } from './versions.js';

/** Milliseconds before its end from which an item counts as expiring soon. */
const SOON = 72 * 3_600_000;

/** Counts what a mirror changes, and names the obstacles: what looks like an accident. */
export async function planOf(
  sql: Sql,
  campaignId: string,
  locked: Pick<LockedMirror, 'mirror' | 'zone'>,
  { rows, rejected, unidentified, maxDelete }: FeedCounts,
  now: number,
): Promise<MirrorPlanRecord> {
  const { created_items: created, updated_items: updated } = locked.mirror;
  const removed = (await countEnding(sql, campaignId, locked)) - updated;
  const after = await readAfter(sql, campaignId, locked, now);
  const unchanged = after.items - created - updated;
  const before = unchanged + updated + removed;
  const obstacles: MirrorPlanRecord['obstacles'][number][] = [];
  if (removed > 0 && rows === rejected) obstacles.push('empty_feed');
  if (removed > maxDelete * before) obstacles.push('too_many_removals');
  if (removed > 0 && unidentified > 0) obstacles.push('unidentified_rows');
  return { created, updated, unchanged, removed, rejected, obstacles, warnings: after.warnings };
}

/** The number of items that end with the mirror: they change or are removed. */
async function countEnding(
  sql: Sql,
  campaignId: string,
  { mirror, zone }: Pick<LockedMirror, 'mirror' | 'zone'>,
): Promise<number> {
  const [row] = await sql.all<{ items: number }>(
    `SELECT count(*) AS items FROM promo_items i WHERE ${inZone} AND ${ending} AND i.status <> 'removed'`,
    zoneParameters(campaignId, mirror, zone),
  );
  return row?.items ?? 0;
}

interface After {
  readonly items: number;
  readonly warnings: MirrorPlanRecord['warnings'];
}

/** The zone once the mirror is applied: its number of items, and the warnings. */
async function readAfter(
  sql: Sql,
  campaignId: string,
  { mirror, zone }: Pick<LockedMirror, 'mirror' | 'zone'>,
  now: number,
): Promise<After> {
  const { record } = await loadCampaign(sql, campaignId, now);
  const { startsAt, endsAt } = record.purchasePeriod;
  const live = (condition: string) => `sum(CASE WHEN i.status = 'live' AND ${condition} THEN 1 ELSE 0 END)`;
  const { integer } = sql.dialect.types;
  const byMerchant = `SELECT i.merchant_id, count(*) AS items, ${live('true')} AS live,
      ${live('i.valid_to <= $6')} AS expired,
      ${live('i.valid_to > $6 AND i.valid_to <= $7')} AS expiring,
      ${live('(i.valid_to <= $8 OR i.valid_from >= $9)')} AS outside
    FROM promo_items i
    WHERE ${inZone} AND i.status <> 'removed'
      AND (${staged} OR ${shown} AND i.until_generation <> $5) GROUP BY i.merchant_id`;
  const total = (figure: string) => `CAST(coalesce(sum(${figure}), 0) AS ${integer})`;
  const [row] = await sql.all<Record<'items' | 'expired' | 'expiring' | 'outside' | 'unapproved', number>>(
    `SELECT ${total('g.items')} AS items, ${total('g.expired')} AS expired, ${total('g.expiring')} AS expiring,
      ${total('g.outside')} AS outside,
      ${total("CASE WHEN m.status = 'approved' THEN 0 ELSE g.live END")} AS unapproved
    FROM (${byMerchant}) AS g JOIN merchants m ON m.id = g.merchant_id`,
    [...zoneParameters(campaignId, mirror, zone), now, now + SOON, startsAt, endsAt],
  );
  const { items = 0, expired = 0, expiring = 0, outside = 0, unapproved = 0 } = row ?? {};
  const warnings = [
    { code: 'offer_expired', count: expired },
    { code: 'offer_expires_soon', count: expiring },
    { code: 'offer_outside_campaign', count: outside },
    { code: 'merchant_not_approved', count: unapproved },
  ] as const;
  return { items, warnings: warnings.filter(({ count }) => count > 0) };
}
