import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { conflictSideTable, conflictTable } from './tables.js';

const columns = omit(conflictTable.columns, 'campaign_id');
export type ConflictRow = Row<typeof columns>;

export const selectConflicts = `SELECT ${listColumns(columns, 'c')} FROM document_conflicts c`;

const sideColumns = omit(conflictSideTable.columns, 'campaign_id');
export interface SideRow extends Row<typeof sideColumns> {
  readonly total_amount: number;
  readonly status: string;
  readonly superseded: string;
  readonly held_reasons: string | null;
}

/** The sides of conflicts with their transactions, in the order in which they came. */
export function loadSides(sql: Sql, campaignId: string, conflictIds: readonly string[]): Promise<SideRow[]> {
  return sql.all<SideRow>(
    `SELECT ${listColumns(sideColumns, 's')}, t.total_amount, t.status, t.superseded, t.held_reasons
    FROM document_conflict_sides s
    JOIN transactions t ON t.campaign_id = s.campaign_id AND t.id = s.transaction_id
    WHERE s.campaign_id = $1 AND ${sql.dialect.among('s.conflict_id', '$2')}
    ORDER BY s.reported_at, s.transaction_id`,
    [campaignId, sql.dialect.encodeKeys(conflictIds)],
  );
}

/** Locks conflicts until the end of the database transaction, in the order of their ids, and reads them. */
export async function lockConflicts(
  sql: Sql,
  campaignId: string,
  ids: readonly string[],
): Promise<ConflictRow[]> {
  const { among, encodeKeys, forUpdate } = sql.dialect;
  const parameters = [campaignId, encodeKeys(ids)];
  const where = `c.campaign_id = $1 AND ${among('c.id', '$2')} ORDER BY c.id`;
  await sql.all(`SELECT c.id FROM document_conflicts c WHERE ${where} ${forUpdate}`, parameters);
  return sql.all<ConflictRow>(`${selectConflicts} WHERE ${where}`, parameters);
}
