import type { Access } from '../db/access.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { fromJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, Where, whereVisible } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { dutyEvidenceTable, dutyTable } from './tables.js';
import type { DutyEvidenceRecord, DutyRecord } from './types.js';

export interface DutyRow extends RowOf<typeof dutyTable> {
  readonly organization_name: string;
}

/** Without the bytes. */
const evidenceColumns = omit(dutyEvidenceTable.columns, 'campaign_id', 'key_id', 'data_key', 'content');
type EvidenceRow = Row<typeof evidenceColumns>;

export const selectDuties = `SELECT ${listColumns(dutyTable.columns, 'd')}, o.name AS organization_name
  FROM duties d JOIN organizations o ON o.id = d.organization_id`;

/** States in which a duty is still owed. */
export const isOwed = "d.status NOT IN ('approved', 'withdrawn')";

/** Rows of others are not found. @throws duty_not_found */
export async function dutyRow(sql: Sql, campaignId: string, access: Access, id: string): Promise<DutyRow> {
  const where = whereVisible(new Where().equal('d.campaign_id', campaignId), 'd', access, undefined);
  const text = `${selectDuties} WHERE ${where.equal('d.id', id)}`;
  const [row] = await sql.all<DutyRow>(text, where.parameters);
  return orThrow(row, 'duty_not_found');
}

/** Locks it against other writers until the end of the transaction. @throws duty_not_found */
export async function lockDuty(sql: Sql, campaignId: string, access: Access, id: string): Promise<DutyRow> {
  await sql.all(`SELECT id FROM duties WHERE id = $1 ${sql.dialect.forUpdate}`, [id]);
  return dutyRow(sql, campaignId, access, id);
}

/** Locks one that the caller owes. @throws duty_not_found, duty_of_another */
export async function lockOwned(sql: Sql, campaignId: string, access: Access, id: string): Promise<DutyRow> {
  const row = await lockDuty(sql, campaignId, access, id);
  if (row.organization_id !== access.organizationId) throw new StoreProblem('duty_of_another');
  return row;
}

/** Records of rows, each with its evidence. */
export async function toDuties(sql: Sql, rows: readonly DutyRow[], now: number): Promise<DutyRecord[]> {
  const evidence = await sql.all<EvidenceRow>(
    `SELECT ${listColumns(evidenceColumns)} FROM duty_evidence WHERE ${sql.dialect.among('duty_id', '$1')} ORDER BY id`,
    [sql.dialect.encodeKeys(rows.map(({ id }) => id))],
  );
  return rows.map((row) => ({
    id: row.id,
    campaignId: row.campaign_id,
    organizationId: row.organization_id,
    organizationName: row.organization_name,
    chainRole: row.chain_role,
    kind: row.kind,
    phase: row.phase,
    name: row.name,
    nameEn: row.name_en,
    text: row.guidance,
    textEn: row.guidance_en,
    checklist: fromJson(row.checklist),
    dueAt: row.due_at,
    isLate: row.due_at <= now && row.status !== 'approved' && row.status !== 'withdrawn',
    isRequiredForActivation: row.is_required === 1,
    needsEvidence: row.needs_evidence === 1,
    status: row.status,
    version: row.version,
    answers: fromJson(row.answers),
    evidence: evidence.filter(({ duty_id }) => duty_id === row.id).map(toEvidence),
    note: row.note,
    reason: row.reason,
    contentHash: row.content_hash,
    submittedBy: row.submitted_by,
    submittedAt: row.submitted_at,
    approvalId: row.approval_id,
    approvedAt: row.approved_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}

export async function readDuty(sql: Sql, row: DutyRow, now: number): Promise<DutyRecord> {
  const everyone: Access = { organizationId: row.organization_id, all: true };
  const [duty] = await toDuties(sql, [await dutyRow(sql, row.campaign_id, everyone, row.id)], now);
  return orThrow(duty, 'duty_not_found');
}

export const toEvidence = (row: EvidenceRow): DutyEvidenceRecord => ({
  id: row.id,
  title: row.title,
  type: row.type,
  size: row.size,
  sha256: row.sha256,
  addedBy: row.added_by,
  addedAt: row.added_at,
  erasedAt: row.erased_at,
});
