import { documentHash } from '../../../campaign/approval/document.js';
import { listColumns, omit } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { fromJson } from '../db/json.js';
import { orThrow } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { approvalDecisionTable, approvalTable } from './tables.js';
import type { ApprovalRecord, DecisionRecord } from './types.js';

export type ApprovalRow = RowOf<typeof approvalTable>;
type DecisionRow = RowOf<typeof approvalDecisionTable>;

/** An approval expires by time: nothing is written then. */
export const statusAt = (now: string): string =>
  `CASE WHEN a.status IN ('pending', 'approved') AND a.expires_at <= ${now} THEN 'expired' ELSE a.status END`;

/** `$1` is the present time. */
export const selectApprovals = `SELECT ${listColumns(omit(approvalTable.columns, 'status'), 'a')}, ${statusAt('$1')} AS status
  FROM approvals a`;

/** @throws approval_not_found */
export async function readApproval(sql: Sql, id: string, now: number, lock = ''): Promise<ApprovalRecord> {
  const [row] = await sql.all<ApprovalRow>(`${selectApprovals} WHERE a.id = $2 ${lock}`, [now, id]);
  const [record] = await toApprovals(sql, [orThrow(row, 'approval_not_found')]);
  return orThrow(record, 'approval_not_found');
}

/** Records of rows, each with its decisions. */
export async function toApprovals(sql: Sql, rows: readonly ApprovalRow[]): Promise<ApprovalRecord[]> {
  const decisions = await sql.all<DecisionRow>(
    `SELECT ${listColumns(approvalDecisionTable.columns)} FROM approval_decisions
    WHERE ${sql.dialect.among('approval_id', '$1')} ORDER BY approval_id, sequence`,
    [sql.dialect.encodeKeys(rows.map(({ id }) => id))],
  );
  return rows.map((row) => {
    const document = fromJson(row.document);
    return {
      id: row.id,
      status: row.status,
      document,
      documentHash: documentHash(document),
      content: fromJson(row.content),
      threshold: row.threshold,
      decisions: decisions.filter(({ approval_id }) => approval_id === row.id).map(toDecision),
      decidedAt: row.decided_at,
      usedAt: row.used_at,
    };
  });
}

function toDecision(row: DecisionRow): DecisionRecord {
  return {
    decision: row.decision,
    approver: row.approver,
    algorithm: row.algorithm,
    signature: row.signature,
    ...(row.authenticator_data !== null && { authenticatorData: row.authenticator_data }),
    ...(row.client_data_json !== null && { clientDataJSON: row.client_data_json }),
    ...(row.reason !== null && { reason: row.reason }),
    decidedAt: row.decided_at,
  };
}
