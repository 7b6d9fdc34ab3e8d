import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import { updateRow } from '../db/write.js';
import { listVersions } from '../promoItems/listings.js';
import { FOREVER, zoneTable } from '../promoItems/tables.js';
import { endMirror, lockZone } from './open.js';
import { findOpenMirror, lockMirrors, requireOpen } from './rows.js';
import { ending, inZone, staged, zoneParameters } from './versions.js';

/**
 * Applies all that a mirror has staged, by setting the generation of its zone. Versions that are no longer shown are
 * deleted when the next mirror is opened.
 * @throws mirror_not_found, mirror_not_open, mirror_not_planned, mirror_blocked
 */
export async function applyMirror(
  sql: Sql,
  campaignId: string,
  access: Access,
  id: string,
  confirm: boolean,
  now: number,
): Promise<void> {
  const { organization_id: organizationId, zone: name } = await findOpenMirror(sql, campaignId, access, id);
  const zone = await lockZone(sql, campaignId, organizationId, name);
  const [locked] = await lockMirrors(sql, campaignId, [id]);
  const mirror = requireOpen(orThrow(locked, 'mirror_not_found'));
  if (mirror.status === 'open') throw new StoreProblem('mirror_not_planned');
  if (mirror.status === 'blocked' && !confirm) throw new StoreProblem('mirror_blocked');

  await lockMerchants(sql, campaignId, organizationId);
  const parameters = zoneParameters(campaignId, mirror, zone);
  await listVersions(sql, -1, `${inZone} AND ${ending}`, parameters);
  await listVersions(sql, 1, `${inZone} AND ${staged}`, parameters);
  // An item that ends and was not staged is removed: its version becomes a tombstone.
  await sql.run(
    `UPDATE promo_items AS i SET status = 'removed', updated_at = $6, until_generation = ${FOREVER}
    WHERE ${inZone} AND ${ending} AND NOT EXISTS (SELECT 1 FROM promo_items n
      WHERE n.campaign_id = i.campaign_id AND n.id = i.id AND n.since_generation = $5)`,
    [...parameters, now],
  );
  const key = { campaign_id: campaignId, organization_id: organizationId, zone: name };
  await updateRow(sql, zoneTable, key, { generation: mirror.generation, mirror_id: null });
  await endMirror(sql, campaignId, id, 'applied', now);
}

/** Locks merchants against changes of status until the steps of listed items are committed. */
async function lockMerchants(sql: Sql, campaignId: string, organizationId: string): Promise<void> {
  await sql.all(
    `SELECT id FROM merchants WHERE campaign_id = $1 AND organization_id = $2 ORDER BY id ${sql.dialect.forShare}`,
    [campaignId, organizationId],
  );
}
