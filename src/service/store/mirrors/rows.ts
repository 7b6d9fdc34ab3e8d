import type { Access } from '../db/access.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { fromJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, Where, whereVisible } from '../db/query.js';
import type { ZoneAt } from './clear.js';
import { mirrorTable } from './tables.js';
import type { MirrorRecord } from './types.js';

/** `generation` is that of the zone once the mirror is applied. `created_items` and `updated_items` count staged versions. */
const columns = omit(mirrorTable.columns, 'campaign_id');
export type MirrorRow = Row<typeof columns>;

export const selectMirrors = `SELECT ${listColumns(columns, 'm')} FROM mirrors m`;

export function toMirror(row: MirrorRow): MirrorRecord {
  return {
    id: row.id,
    organizationId: row.organization_id,
    zone: row.zone,
    status: row.status,
    itemCount: row.item_count,
    digest: { high: row.digest_high, low: row.digest_low },
    plan: row.plan && fromJson(row.plan),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
  };
}

/** @throws mirror_not_found */
export async function findMirror(
  sql: Sql,
  campaignId: string,
  access: Access,
  id: string,
): Promise<MirrorRow> {
  const where = whereVisible(
    new Where().equal('m.campaign_id', campaignId).equal('m.id', id),
    'm',
    access,
    undefined,
  );
  const [row] = await sql.all<MirrorRow>(`${selectMirrors} WHERE ${where}`, where.parameters);
  return orThrow(row, 'mirror_not_found');
}

/** @throws mirror_not_found, mirror_not_open */
export async function findOpenMirror(
  sql: Sql,
  campaignId: string,
  access: Access,
  id: string,
): Promise<MirrorRow> {
  return requireOpen(await findMirror(sql, campaignId, access, id));
}

/** @throws mirror_not_open */
export function requireOpen(mirror: MirrorRow): MirrorRow {
  if (mirror.ended_at !== null) throw new StoreProblem('mirror_not_open');
  return mirror;
}

/** Takes exclusive locks of mirrors until the end of the transaction. */
export async function lockMirrors(
  sql: Sql,
  campaignId: string,
  ids: readonly string[],
): Promise<readonly MirrorRow[]> {
  if (ids.length === 0) return [];
  for (const id of [...ids].sort()) await takeLock(sql, sql.dialect.waitLock('$1'), id);
  return readMirrors(sql, campaignId, ids);
}

/** Takes a shared lock of a mirror until the end of the transaction. */
export async function shareMirror(sql: Sql, campaignId: string, id: string): Promise<readonly MirrorRow[]> {
  await takeLock(sql, sql.dialect.waitSharedLock('$1'), id);
  return readMirrors(sql, campaignId, [id]);
}

/**
 * Row locks are not fair: PostgreSQL grants new shared locks of a row while an exclusive one is waited for, so a step
 * would wait for as long as a feed is sent. Advisory locks are granted in order.
 */
async function takeLock(sql: Sql, lock: string, id: string): Promise<void> {
  await sql.all(`SELECT ${lock} AS free`, [`mirror/${id}`]);
}

/** Reads by a statement of its own, which sees what was committed while the lock was waited for. */
function readMirrors(sql: Sql, campaignId: string, ids: readonly string[]): Promise<readonly MirrorRow[]> {
  return sql.all<MirrorRow>(
    `${selectMirrors} WHERE m.campaign_id = $1 AND ${sql.dialect.among('m.id', '$2')} ORDER BY m.id`,
    [campaignId, sql.dialect.encodeKeys(ids)],
  );
}

/** The zone of a mirror at its present generation. */
export async function readZoneAt(
  sql: Sql,
  campaignId: string,
  { organization_id: organizationId, zone }: MirrorRow,
): Promise<ZoneAt> {
  const [row] = await sql.all<{ generation: number }>(
    'SELECT generation FROM zones WHERE campaign_id = $1 AND organization_id = $2 AND zone = $3',
    [campaignId, organizationId, zone],
  );
  return { campaignId, organizationId, zone, generation: orThrow(row, 'mirror_not_found').generation };
}
