import { requireCampaign } from '../campaigns/index.js';
import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import { insertRow, updateRow } from '../db/write.js';
import { zoneTable } from '../promoItems/tables.js';
import { addZone, selectZones, type ZoneRow } from '../promoItems/versions.js';
import { zoneRules } from '../promoItems/zones.js';
import { clearEndings, clearStaged, type ZoneAt } from './clear.js';
import { sumDigests } from './digests.js';
import { LEASE } from './lock.js';
import { forgetChangeable } from './rejected.js';
import { lockMirrors, type MirrorRow, toMirror } from './rows.js';
import { mirrorTable } from './tables.js';
import type { MirrorRecord } from './types.js';

interface Opening {
  readonly zone: string;
  readonly takeOver?: boolean | undefined;
}

/** @throws campaign_not_found, zone_unknown, zone_closed, mirror_in_progress */
export async function openMirror(
  sql: Sql,
  campaignId: string,
  access: Access,
  { zone, takeOver = false }: Opening,
  now: number,
): Promise<MirrorRecord> {
  await requireCampaign(sql, campaignId);
  const { organizationId } = access;
  const problem = (await zoneRules(sql, campaignId, access, now)).problemOf(zone);
  if (problem !== undefined) throw problem;
  await addZone(sql, campaignId, organizationId, zone);
  const present = await lockZone(sql, campaignId, organizationId, zone);
  const at = { campaignId, organizationId, zone, generation: present.generation };
  await endOtherMirror(sql, at, present.mirror_id, (other) => takeOver || other.expires_at <= now, now);
  await clearEndings(sql, at);
  await forgetChangeable(sql, at);

  const [total] = await sumDigests(sql, at, 0);
  const mirror: MirrorRow = {
    id: newId('mir_'),
    organization_id: organizationId,
    zone,
    generation: present.last_generation + 1,
    status: 'open',
    item_count: total?.items ?? 0,
    digest_high: total?.high ?? 0,
    digest_low: total?.low ?? 0,
    created_items: 0,
    updated_items: 0,
    plan: null,
    created_at: now,
    expires_at: now + LEASE,
    ended_at: null,
  };
  await insertRow(sql, mirrorTable, { ...mirror, campaign_id: campaignId });
  const key = { campaign_id: campaignId, organization_id: organizationId, zone };
  const change = { last_generation: mirror.generation, mirror_id: mirror.id };
  await updateRow(sql, zoneTable, key, change);
  return toMirror(mirror);
}

/** Locks the zone against all others until the end of the transaction. */
export async function lockZone(
  sql: Sql,
  campaignId: string,
  organizationId: string,
  zone: string,
): Promise<ZoneRow> {
  const [row] = await sql.all<ZoneRow>(
    `${selectZones}
    WHERE campaign_id = $1 AND organization_id = $2 AND zone = $3 ${sql.dialect.forUpdate}`,
    [campaignId, organizationId, zone],
  );
  return orThrow(row, 'mirror_not_found');
}

/** Aborts another open mirror of the zone where that is allowed. @throws mirror_in_progress */
async function endOtherMirror(
  sql: Sql,
  at: ZoneAt,
  mirrorId: string | null,
  mayEnd: (other: MirrorRow) => boolean,
  now: number,
): Promise<void> {
  if (mirrorId === null) return;
  const [other] = await lockMirrors(sql, at.campaignId, [mirrorId]);
  if (other === undefined) return;
  if (!mayEnd(other)) throw new StoreProblem('mirror_in_progress', '/zone');
  await endMirror(sql, at.campaignId, other.id, 'aborted', now);
  await clearStaged(sql, at);
}

export async function endMirror(
  sql: Sql,
  campaignId: string,
  id: string,
  status: 'applied' | 'aborted',
  now: number,
): Promise<void> {
  await updateRow(sql, mirrorTable, { campaign_id: campaignId, id }, { status, ended_at: now });
}
