import { loadCampaign } from '../campaigns/index.js';
import type { Sql } from '../db/database.js';
import type { LockedMirror } from './lock.js';
import type { FeedCounts, MirrorPlanRecord } from './types.js';
import { ending, inZone, shown, staged, zoneParameters } from './versions.js';

/** Milliseconds before its end from which an item counts as expiring soon. */
const SOON = 72 * 3_600_000;
/** A zone whose value falls to one of so many parts loses it by accident only. */
const LOST = 10;

/** Counts what a mirror changes, and names the obstacles: what looks like an accident. */
export async function planOf(
  sql: Sql,
  campaignId: string,
  locked: Pick<LockedMirror, 'mirror' | 'zone'>,
  { rows, rejected, unidentified, maxDelete }: FeedCounts,
  now: number,
): Promise<MirrorPlanRecord> {
  const { created_items: created, updated_items: updated } = locked.mirror;
  const endingItems = await readEnding(sql, campaignId, locked);
  const removed = endingItems.items - updated;
  const after = await readAfter(sql, campaignId, locked, now);
  const unchanged = after.items - created - updated;
  const before = unchanged + updated + removed;
  const obstacles: MirrorPlanRecord['obstacles'][number][] = [];
  if (removed > 0 && rows === rejected) obstacles.push('empty_feed');
  if (removed > maxDelete * before) obstacles.push('too_many_removals');
  if (removed > 0 && unidentified > 0) obstacles.push('unidentified_rows');
  const values = {
    valueBefore: after.value - after.stagedValue + endingItems.value,
    valueAfter: after.value,
  };
  // Where no item is left, the removals say so.
  if (after.items > 0 && (await isValueLost(sql, campaignId, locked, values, maxDelete)))
    obstacles.push('value_lost');
  const counts = { created, updated, unchanged, removed, rejected };
  return { ...counts, ...values, obstacles, warnings: after.warnings };
}

/** Whether the zone would lose 90 % of its value or all, other than by removals that the sender allows. */
async function isValueLost(
  sql: Sql,
  campaignId: string,
  locked: Pick<LockedMirror, 'mirror' | 'zone'>,
  { valueBefore, valueAfter }: { readonly valueBefore: number; readonly valueAfter: number },
  maxDelete: number,
): Promise<boolean> {
  const isLost = (before: number) => before > 0 && valueAfter * LOST <= before;
  if (!isLost(valueBefore)) return false;
  if (valueAfter === 0 || valueAfter < (1 - maxDelete) * valueBefore) return true;
  return isLost(valueBefore - (await readRemovedValue(sql, campaignId, locked)));
}

/** The sum of the sale prices of items that the mirror removes. */
async function readRemovedValue(
  sql: Sql,
  campaignId: string,
  { mirror, zone }: Pick<LockedMirror, 'mirror' | 'zone'>,
): Promise<number> {
  const [row] = await sql.all<{ value: number }>(
    `SELECT ${sumOf('i.sale_price', sql)} AS value FROM promo_items i
    WHERE ${inZone} AND ${ending} AND i.status <> 'removed' AND NOT EXISTS (SELECT 1 FROM promo_items n
      WHERE n.campaign_id = i.campaign_id AND n.id = i.id AND n.since_generation = $5)`,
    zoneParameters(campaignId, mirror, zone),
  );
  return row?.value ?? 0;
}

const sumOf = (figure: string, { dialect }: Sql) =>
  `CAST(coalesce(sum(${figure}), 0) AS ${dialect.types.integer})`;

interface ItemsWithValue {
  readonly items: number;
  /** The sum of their sale prices. */
  readonly value: number;
}

/** The items that end with the mirror: they change or are removed. */
async function readEnding(
  sql: Sql,
  campaignId: string,
  { mirror, zone }: Pick<LockedMirror, 'mirror' | 'zone'>,
): Promise<ItemsWithValue> {
  const [row] = await sql.all<ItemsWithValue>(
    `SELECT count(*) AS items, ${sumOf('i.sale_price', sql)} AS value FROM promo_items i
    WHERE ${inZone} AND ${ending} AND i.status <> 'removed'`,
    zoneParameters(campaignId, mirror, zone),
  );
  return row ?? { items: 0, value: 0 };
}

type Figure = 'items' | 'expired' | 'expiring' | 'outside' | 'unapproved' | 'value' | 'stagedValue';

interface After extends ItemsWithValue {
  /** The part of `value` that is staged. */
  readonly stagedValue: number;
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
  const byMerchant = `SELECT i.merchant_id, count(*) AS items, ${live('true')} AS live,
      ${live('i.valid_to <= $6')} AS expired,
      ${live('i.valid_to > $6 AND i.valid_to <= $7')} AS expiring,
      ${live('(i.valid_to <= $8 OR i.valid_from >= $9)')} AS outside,
      sum(i.sale_price) AS value, sum(CASE WHEN ${staged} THEN i.sale_price ELSE 0 END) AS staged_value
    FROM promo_items i
    WHERE ${inZone} AND i.status <> 'removed'
      AND (${staged} OR ${shown} AND i.until_generation <> $5) GROUP BY i.merchant_id`;
  const total = (figure: string) => sumOf(figure, sql);
  const [row] = await sql.all<Record<Figure, number>>(
    `SELECT ${total('g.items')} AS items, ${total('g.expired')} AS expired, ${total('g.expiring')} AS expiring,
      ${total('g.outside')} AS outside,
      ${total("CASE WHEN m.status = 'approved' THEN 0 ELSE g.live END")} AS unapproved,
      ${total('g.value')} AS value, ${total('g.staged_value')} AS "stagedValue"
    FROM (${byMerchant}) AS g JOIN merchants m ON m.id = g.merchant_id`,
    [...zoneParameters(campaignId, mirror, zone), now, now + SOON, startsAt, endsAt],
  );
  const {
    items = 0,
    expired = 0,
    expiring = 0,
    outside = 0,
    unapproved = 0,
    value = 0,
    stagedValue = 0,
  } = row ?? {};
  const warnings = [
    { code: 'offer_expired', count: expired },
    { code: 'offer_expires_soon', count: expiring },
    { code: 'offer_outside_campaign', count: outside },
    { code: 'merchant_not_approved', count: unapproved },
  ] as const;
  return { items, value, stagedValue, warnings: warnings.filter(({ count }) => count > 0) };
}
