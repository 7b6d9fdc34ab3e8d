import type { Sql } from '../database.js';
import { holdZones, type ZoneRow } from '../promoItemVersions.js';
import { found } from '../rows.js';
import type { Access } from '../types/common.js';
import { findOpenMirror, lockMirrors, type MirrorRow, requireOpen } from './rows.js';

/** How long a mirror waits for its sender, in milliseconds, before another may take its place. */
export const LEASE = 60_000;

/** A mirror that is under way and its zone, and whose rows it works with. */
export interface Held {
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
export async function holdOpenMirror(
  sql: Sql,
  campaignId: string,
  access: Access,
  id: string,
  now: number,
): Promise<Held> {
  const { organization_id: organizationId } = await findOpenMirror(sql, campaignId, access, id);
  const owner = { organizationId, all: false };
  const zones = await holdZones(sql, campaignId, owner, []);
  const [locked] = await lockMirrors(sql, campaignId, [id]);
  const mirror = requireOpen(found(locked, 'mirror_not_found'));
  const zone = found(
    zones.find((each) => each.zone === mirror.zone),
    'mirror_not_found',
  );
  await sql.run(
    "UPDATE mirrors SET status = 'open', plan = NULL, expires_at = $3 WHERE campaign_id = $1 AND id = $2",
    [campaignId, id, now + LEASE],
  );
  return { mirror, zone, zones, owner };
}
