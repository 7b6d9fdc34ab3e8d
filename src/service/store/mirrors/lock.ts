import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { orThrow } from '../db/query.js';
import { lockZonesShared, type ZoneRow } from '../promoItems/versions.js';
import { findOpenMirror, lockMirrors, type MirrorRow, requireOpen, shareMirror } from './rows.js';

/** Milliseconds after its last step for which a mirror is protected: then another may be opened instead. */
export const LEASE = 60_000;

/** An open mirror with its zone and the organization whose items it changes. */
export interface LockedMirror {
  readonly mirror: MirrorRow;
  readonly zone: ZoneRow;
  readonly zones: readonly ZoneRow[];
  readonly owner: Access;
}

/**
 * Locks an open mirror for a step: nobody else writes items of its organization until the end of the transaction. The step
 * makes a plan void that was made before.
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
  const locked = await lockWithZones(sql, campaignId, mirror, () => lockMirrors(sql, campaignId, [id]));
  await reopenMirror(sql, campaignId, id, now);
  return locked;
}

/**
 * Shares an open mirror with other requests that stage: it stays open until the end of the transaction, and no other step
 * runs. These requests may stage the same items.
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
 * Counts what was staged, deletes a plan that was made before, and renews the lease. Requests that share a mirror run it
 * last, since they wait for each other from then on.
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
