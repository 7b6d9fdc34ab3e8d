import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { latestEvaluations } from '../transactions/evaluations.js';
import { claimTable } from './tables.js';
import type { ClaimRecord } from './types.js';

const columns = omit(claimTable.columns, 'campaign_id', 'organization_id', 'unsure');
export type ClaimRow = Row<typeof columns>;

export const selectClaims = `SELECT ${listColumns(columns, 'c')} FROM claims c`;

export async function toClaim(sql: Sql, campaignId: string, row: ClaimRow): Promise<ClaimRecord> {
  const { id, status, entries, reason, transaction_id } = row;
  const evaluations = await latestEvaluations(
    sql,
    campaignId,
    status === 'claimed' && transaction_id !== null ? [transaction_id] : [],
  );
  return {
    id,
    status,
    entries,
    evaluation: evaluations.get(transaction_id ?? '') ?? null,
    reason,
    createdAt: row.created_at,
    settledAt: row.settled_at,
  };
}
