import type { DrawStatus } from '../../../generated/types.js';
import { type Change, listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { fromJson, type Json } from '../db/json.js';
import { orThrow } from '../db/query.js';
import { updateRow } from '../db/write.js';
import { drawTable } from './tables.js';
import type { CommittedParams, DrawCommitmentRecord, DrawRecord } from './types.js';

/** All but root and params, which are much larger than the draw itself. */
const columns = omit(drawTable.columns, 'root', 'params');
export type DrawRow = Row<typeof columns>;

export const selectDraws = `SELECT ${listColumns(columns, 'd')} FROM draws d`;

export function toDraw(row: DrawRow): DrawRecord {
  return {
    ...fromJson(row.plan),
    id: row.id,
    campaignId: row.campaign_id,
    version: row.version,
    replacesId: row.replaces_id,
    replacementReason: row.replacement_reason,
    name: row.name,
    kind: row.kind,
    status: row.status,
    participantCount: row.participant_count,
    entryCount: row.entry_count,
    exclusions: row.exclusions === null ? null : fromJson(row.exclusions),
    operatorEntries: row.operator_share === null ? null : fromJson(row.operator_share),
    commitment: row.commitment,
    reason: row.reason,
    createdAt: row.created_at,
    frozenAt: row.frozen_at,
    committedAt: row.committed_at,
    drawnAt: row.drawn_at,
    voidedAt: row.voided_at,
    revealBy: row.reveal_by,
    revealedAt: row.revealed_at,
  };
}

/** The state at a moment: a draw whose witnesses have not all revealed by their time has failed. */
export function statusAt({ status, revealBy, revealedAt }: DrawRecord, now: number): DrawStatus {
  const isLate = revealBy !== null && now >= revealBy && revealedAt === null;
  return status === 'committed' && isLate ? 'failed' : status;
}

/** The same, as a condition on `draws d`. */
export const hasFailed = (now: string): string =>
  `(d.status = 'committed' AND d.reveal_by <= ${now} AND d.revealed_at IS NULL)`;

/** @throws draw_not_found */
export async function readDraw(sql: Sql, campaignId: string, id: string, lock = ''): Promise<DrawRecord> {
  const [row] = await sql.all<DrawRow>(`${selectDraws} WHERE d.campaign_id = $1 AND d.id = $2 ${lock}`, [
    campaignId,
    id,
  ]);
  return toDraw(orThrow(row, 'draw_not_found'));
}

/** Locks the draw against other writers until the end of the transaction. @throws draw_not_found */
export const lockDraw = (sql: Sql, campaignId: string, id: string): Promise<DrawRecord> =>
  readDraw(sql, campaignId, id, sql.dialect.forUpdate);

interface CommitmentRow extends Omit<DrawCommitmentRecord, 'params'> {
  readonly params: Json<CommittedParams>;
}

/** Reads the commitment with its params, which are much larger than the draw itself. @throws state_conflict before the commitment */
export async function readCommitment(sql: Sql, { id }: DrawRecord): Promise<DrawCommitmentRecord> {
  const [row] = await sql.all<CommitmentRow>(
    `SELECT params, participant_count AS n, entry_count AS "W", root, commitment AS "C" FROM draws
    WHERE id = $1 AND commitment IS NOT NULL`,
    [id],
  );
  const { params, ...committed } = orThrow(row, 'state_conflict');
  return { ...committed, params: fromJson(params) };
}

export async function updateDraw(
  sql: Sql,
  { campaignId, id }: DrawRecord,
  change: Change<typeof drawTable.columns>,
): Promise<DrawRecord> {
  await updateRow(sql, drawTable, { id }, change);
  return readDraw(sql, campaignId, id);
}
