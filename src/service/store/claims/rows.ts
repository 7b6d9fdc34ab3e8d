import type { ErrorCode } from '../../../generated/errorCodes.js';
import type { ClaimStatus } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { latestEvaluations } from '../transactions/evaluations.js';
import type { ClaimRecord } from './types.js';

export interface ClaimRow {
  readonly id: string;
  readonly participant: string;
  readonly natural_key: string;
  readonly random_code: string;
  readonly status: ClaimStatus;
  readonly reason: ErrorCode | null;
  readonly transaction_id: string | null;
  readonly entries: number | null;
  readonly created_at: number;
  readonly settled_at: number | null;
}

export const selectClaims = `SELECT c.id, c.participant, c.natural_key, c.random_code, c.status, c.reason,
  c.transaction_id, c.entries, c.created_at, c.settled_at FROM claims c`;

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
