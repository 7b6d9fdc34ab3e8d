import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { orThrow } from '../db/query.js';
import { lockZonesShared, type ZoneRow } from '../promoItems/versions.js';
import { findOpenMirror, lockMirrors, type MirrorRow, requireOpen, shareMirror } from './rows.js';

/** How long a mirror waits for its sender, in milliseconds, before another may take its place. */
export const LEASE = 60_000;

/** A mirror that is under way and its zone, and whose rows it works with. */
export interface LockedMirror {
  readonly mirror: MirrorRow;
  readonly zone: ZoneRow;
  readonly zones: readonly ZoneRow[];
  readonly owner: Access;
}

/**
 * Holds a mirror for one more step: nobody else writes items of its organization until the end of the transaction.
 * What is staged now is not in its plan.
 * @throws mirror_not_found, mirror_not_open
 */
export async function lockOpenMirror(
  sql: Sql,
  campaignId: string,
  access: Access,
  id: string,
  now: number,
): Promise<LockedMirror> {
  const mirror = await findOpenMirror(sql, campaignId, access, id);
  const held = await lockWithZones(sql, campaignId, mirror, () => lockMirrors(sql, campaignId, [id]));
  await reopenMirror(sql, campaignId, id, now);
  return held;
}

/**
 * Holds a mirror that was found open beside others who stage: it stays open, and nobody takes another step with it.
 * They may be about to stage the same items.
 * @throws mirror_not_found, mirror_not_open
 */
export function shareOpenMirror(sql: Sql, campaignId: string, mirror: MirrorRow): Promise<LockedMirror> {
  return lockWithZones(sql, campaignId, mirror, () => shareMirror(sql, campaignId, mirror.id));
}

async function lockWithZones(
  sql: Sql,
  campaignId: string,
  { organization_id: organizationId, zone: name }: MirrorRow,
  lock: () => Promise<readonly MirrorRow[]>,
): Promise<LockedMirror> {
  const owner = { organizationId, all: false };
  const zones = await lockZonesShared(sql, campaignId, owner, []);
  const [locked] = await lock();
  const mirror = requireOpen(orThrow(locked, 'mirror_not_found'));
  const zone = orThrow(
    zones.find((each) => each.zone === name),
    'mirror_not_found',
  );
  return { mirror, zone, zones, owner };
}

/**
 * Counts what was staged, by which a plan that was made before is void, and lets the mirror wait for its next step. The
 * last statement of who shares the mirror: the next one waits for its end.
 */
export async function reopenMirror(
  sql: Sql,
  campaignId: string,
  id: string,
  now: number,
  staged = { created: 0, updated: 0 },
): Promise<void> {
  await sql.run(
    `UPDATE mirrors SET status = 'open', plan = NULL, expires_at = $3, created_items = created_items + $4,
      updated_items = updated_items + $5
    WHERE campaign_id = $1 AND id = $2`,
    [campaignId, id, now + LEASE, staged.created, staged.updated],
  );
}
