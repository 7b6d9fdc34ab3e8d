import type { DrawKind, DrawStatus } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { orThrow, updateRow } from '../db/query.js';
import type { CommittedParams, DrawCommitmentRecord, DrawPlan, DrawRecord } from './types.js';

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
  readonly commitment: string | null;
  readonly reason: string | null;
  readonly created_at: number;
  readonly frozen_at: number | null;
  readonly committed_at: number | null;
  readonly drawn_at: number | null;
  readonly voided_at: number | null;
}

export const selectDraws = `SELECT d.campaign_id, d.id, d.version, d.replaces_id, d.kind, d.name, d.status, d.plan,
    d.participant_count, d.entry_count, d.commitment, d.reason, d.created_at, d.frozen_at,
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
    commitment: row.commitment,
    reason: row.reason,
    createdAt: row.created_at,
    frozenAt: row.frozen_at,
    committedAt: row.committed_at,
    drawnAt: row.drawn_at,
    voidedAt: row.voided_at,
  };
}

/** @throws draw_not_found */
export async function readDraw(sql: Sql, campaignId: string, id: string, lock = ''): Promise<DrawRecord> {
  const [row] = await sql.all<DrawRow>(`${selectDraws} WHERE d.campaign_id = $1 AND d.id = $2 ${lock}`, [
    campaignId,
    id,
  ]);
  return toDraw(orThrow(row, 'draw_not_found'));
}

/** Nobody else changes the draw until the end of the transaction. @throws draw_not_found */
export const lockDraw = (sql: Sql, campaignId: string, id: string): Promise<DrawRecord> =>
  readDraw(sql, campaignId, id, sql.dialect.forUpdate);

interface CommitmentRow {
  readonly params: string;
  readonly n: number;
  readonly W: number;
  readonly root: string;
  readonly C: string;
}

/** With all rules and slots, which is much more than a draw itself. @throws state_conflict before the commitment */
export async function readCommitment(sql: Sql, { id }: DrawRecord): Promise<DrawCommitmentRecord> {
  const [row] = await sql.all<CommitmentRow>(
    `SELECT params, participant_count AS n, entry_count AS "W", root, commitment AS "C" FROM draws
    WHERE id = $1 AND commitment IS NOT NULL`,
    [id],
  );
  const { params, ...committed } = orThrow(row, 'state_conflict');
  return { ...committed, params: JSON.parse(params) as CommittedParams };
}

/** What a draw has become. */
export async function updateDraw(
  sql: Sql,
  { campaignId, id }: DrawRecord,
  change: Partial<DrawRow> & { readonly root?: string; readonly params?: string },
): Promise<DrawRecord> {
  await updateRow(sql, 'draws', id, change);
  return readDraw(sql, campaignId, id);
}
