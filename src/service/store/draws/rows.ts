import type { DrawKind, DrawStatus } from '../../../generated/types.js';
import type { Parameter, Sql } from '../database.js';
import { StoreProblem } from '../problem.js';
import { found } from '../rows.js';
import type { CommittedParams, DrawCommitmentRecord, DrawPlan, DrawRecord } from '../types/draws.js';

export interface DrawRow {
  readonly campaign_id: string;
  readonly id: string;
  readonly version: number;
  readonly replaces_id: string | null;
  readonly kind: string;
  readonly name: string;
  readonly status: string;
  readonly plan: string;
  readonly participant_count: number | null;
  readonly entry_count: number | null;
  readonly root: string | null;
  readonly params: string | null;
  readonly commitment: string | null;
  readonly reason: string | null;
  readonly created_at: number;
  readonly frozen_at: number | null;
  readonly committed_at: number | null;
  readonly drawn_at: number | null;
  readonly voided_at: number | null;
}

export const selectDraws = `SELECT d.campaign_id, d.id, d.version, d.replaces_id, d.kind, d.name, d.status, d.plan,
    d.participant_count, d.entry_count, d.root, d.params, d.commitment, d.reason, d.created_at, d.frozen_at,
    d.committed_at, d.drawn_at, d.voided_at
  FROM draws d`;

export function toDraw(row: DrawRow): DrawRecord {
  return {
    ...(JSON.parse(row.plan) as DrawPlan),
    id: row.id,
    campaignId: row.campaign_id,
    version: row.version,
    replacesId: row.replaces_id,
    name: row.name,
    kind: row.kind as DrawKind,
    status: row.status as DrawStatus,
    participantCount: row.participant_count,
    entryCount: row.entry_count,
    commitment: commitmentOf(row),
    reason: row.reason,
    createdAt: row.created_at,
    frozenAt: row.frozen_at,
    committedAt: row.committed_at,
    drawnAt: row.drawn_at,
    voidedAt: row.voided_at,
  };
}

function commitmentOf(row: DrawRow): DrawCommitmentRecord | null {
  const { params, participant_count: n, entry_count: W, root, commitment: C } = row;
  if (params === null || n === null || W === null || root === null || C === null) return null;
  return { params: JSON.parse(params) as CommittedParams, n, W, root, C };
}

/** @throws draw_not_found */
export async function readDraw(sql: Sql, campaignId: string, id: string, lock = ''): Promise<DrawRecord> {
  const [row] = await sql.all<DrawRow>(`${selectDraws} WHERE d.campaign_id = $1 AND d.id = $2 ${lock}`, [
    campaignId,
    id,
  ]);
  return toDraw(found(row, 'draw_not_found'));
}

/** Nobody else changes the draw until the end of the transaction. @throws draw_not_found */
export const lockDraw = (sql: Sql, campaignId: string, id: string): Promise<DrawRecord> =>
  readDraw(sql, campaignId, id, sql.dialect.forUpdate);

/** @throws draw_not_found, state_conflict before the commitment */
export async function readCommitted(
  sql: Sql,
  campaignId: string,
  id: string,
): Promise<DrawRecord & { readonly commitment: DrawCommitmentRecord }> {
  const draw = await readDraw(sql, campaignId, id);
  const { commitment } = draw;
  if (commitment === null) throw new StoreProblem('state_conflict');
  return { ...draw, commitment };
}

/** What a draw has become. */
export async function updateDraw(
  sql: Sql,
  { campaignId, id }: DrawRecord,
  change: Partial<DrawRow>,
): Promise<DrawRecord> {
  const columns = Object.keys(change).map((column, place) => `${column} = $${place + 3}`);
  await sql.run(`UPDATE draws SET ${columns.join(', ')} WHERE campaign_id = $1 AND id = $2`, [
    campaignId,
    id,
    ...(Object.values(change) as Parameter[]),
  ]);
  return readDraw(sql, campaignId, id);
}
