import type { Sql } from '../db/database.js';
import type { Slice } from './slices.js';
import type { LedgerDifference } from './types.js';

/** Transactions of a slice whose lines do not add up to the entries that are stored with them. */
export function differencesOfTransactions(
  sql: Sql,
  { campaignId, after, last }: Slice,
): Promise<LedgerDifference[]> {
  const { integer } = sql.dialect.types;
  return sql.all<LedgerDifference>(
    `SELECT 'transaction' AS part, t.id AS subject, COALESCE(l.ledger, 0) AS ledger, t.entries AS derived
    FROM transactions t
    LEFT JOIN (SELECT transaction_id, CAST(sum(entries) AS ${integer}) AS ledger FROM entry_lines
      WHERE campaign_id = $1 AND transaction_id > $2 AND transaction_id <= $3
      GROUP BY transaction_id) l ON l.transaction_id = t.id
    WHERE t.campaign_id = $1 AND t.id > $2 AND t.id <= $3 AND COALESCE(l.ledger, 0) <> t.entries
    ORDER BY t.id`,
    [campaignId, after, last],
  );
}

/** Sums of one participant within a slice. */
export interface ParticipantSums {
  readonly subject: string;
  readonly ledger: number;
  readonly derived: number;
}

/**
 * Participants whose lines of a slice do not add up to the entries of its transactions that are theirs; or the sums of
 * the participants that are named, whether they agree or not.
 */
export function differencesOfParticipants(
  sql: Sql,
  { campaignId, after, last }: Slice,
  named?: readonly string[],
): Promise<ParticipantSums[]> {
  const { dialect } = sql;
  const { integer } = dialect.types;
  const within = (id: string) => `campaign_id = $1 AND ${id} > $2 AND ${id} <= $3`;
  const [chosen, having] = named
    ? [dialect.among('participant', '$4'), '']
    : ['participant IS NOT NULL', 'HAVING sum(ledger) <> sum(derived)'];
  return sql.all<ParticipantSums>(
    `SELECT subject, CAST(sum(ledger) AS ${integer}) AS ledger, CAST(sum(derived) AS ${integer}) AS derived
    FROM (SELECT participant AS subject, entries AS ledger, 0 AS derived FROM entry_lines
        WHERE ${within('transaction_id')} AND ${chosen}
      UNION ALL
      SELECT participant, 0, entries FROM transactions WHERE ${within('id')} AND ${chosen}) both_sides
    GROUP BY subject ${having}`,
    [campaignId, after, last, ...(named ? [dialect.encodeKeys(named)] : [])],
  );
}
