import type { LedgerPart } from '../../../generated/types.js';
import { requireCampaign } from '../campaigns/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import type { LedgerCheckRecord, LedgerDifference, LedgerStore } from './types.js';

const MAX_DIFFERENCES = 100;

export function ledgerStore({ clock, read }: Context): LedgerStore {
  return {
    check: (campaignId) =>
      read(async (sql): Promise<LedgerCheckRecord> => {
        await requireCampaign(sql, campaignId);
        const checkedAt = clock();
        const { lines, entries, claimed_entries, participants } = await countLines(sql, campaignId);
        const differences = [
          ...(await findDifferences(sql, campaignId, 'transaction', ofTransactions)),
          ...(await findDifferences(sql, campaignId, 'participant', ofParticipants)),
          ...(await findDifferences(sql, campaignId, 'campaign', ofCampaign)),
        ].slice(0, MAX_DIFFERENCES);
        return { checkedAt, lines, entries, claimedEntries: claimed_entries, participants, differences };
      }),
  };
}

interface Count {
  readonly lines: number;
  readonly entries: number;
  readonly claimed_entries: number;
  readonly participants: number;
}

async function countLines(sql: Sql, campaignId: string): Promise<Count> {
  const { integer } = sql.dialect.types;
  const sum = (value: string) => `CAST(COALESCE(sum(${value}), 0) AS ${integer})`;
  const [count] = await sql.all<Count>(
    `SELECT ${sum('lines')} AS lines, ${sum('entries')} AS entries,
      ${sum('CASE WHEN participant IS NOT NULL THEN entries ELSE 0 END')} AS claimed_entries,
      ${sum('CASE WHEN participant IS NOT NULL AND entries > 0 THEN 1 ELSE 0 END')} AS participants
    FROM (SELECT participant, count(*) AS lines, sum(entries) AS entries FROM entry_lines
      WHERE campaign_id = $1 GROUP BY participant) balances`,
    [campaignId],
  );
  return count as Count;
}

/**
 * Rows in which a sum of the ledger, `ledger`, differs from what is derived from it, `derived`, by `subject`. Each
 * comparison is one statement, so that what is pushed meanwhile is in both sides or in neither.
 */
async function findDifferences(
  sql: Sql,
  campaignId: string,
  part: LedgerPart,
  compared: (sql: Sql) => string,
): Promise<LedgerDifference[]> {
  const rows = await sql.all<Omit<LedgerDifference, 'part'>>(
    `SELECT subject, ledger, derived FROM (${compared(sql)}) compared WHERE ledger <> derived
    ORDER BY subject LIMIT ${MAX_DIFFERENCES}`,
    [campaignId],
  );
  return rows.map((row) => ({ part, ...row }));
}

const ledgerBy = (column: string, { dialect }: Sql) => `SELECT ${column} AS subject,
    CAST(sum(entries) AS ${dialect.types.integer}) AS ledger
  FROM entry_lines WHERE campaign_id = $1 AND ${column} IS NOT NULL GROUP BY ${column}`;

/** The current entries of each transaction. */
const ofTransactions = (sql: Sql): string => `SELECT t.id AS subject, COALESCE(l.ledger, 0) AS ledger,
    t.entries AS derived
  FROM transactions t LEFT JOIN (${ledgerBy('transaction_id', sql)}) l ON l.subject = t.id
  WHERE t.campaign_id = $1`;

/** The balance of each participant, by the transactions that are theirs. */
const ofParticipants = (sql: Sql): string => {
  const { integer } = sql.dialect.types;
  return `SELECT COALESCE(l.subject, t.subject) AS subject, COALESCE(l.ledger, 0) AS ledger,
    COALESCE(t.derived, 0) AS derived
  FROM (${ledgerBy('participant', sql)}) l
  FULL JOIN (SELECT participant AS subject, CAST(sum(entries) AS ${integer}) AS derived FROM transactions
    WHERE campaign_id = $1 AND participant IS NOT NULL GROUP BY participant) t ON t.subject = l.subject`;
};

/** The total of the campaign, where no delta waits to be rolled up. */
const ofCampaign = ({ dialect }: Sql): string => `SELECT CAST(NULL AS TEXT) AS subject,
    CAST(COALESCE((SELECT sum(entries) FROM entry_lines WHERE campaign_id = $1), 0) AS ${dialect.types.integer}) AS ledger,
    CAST(COALESCE((SELECT sum(entries) FROM totals WHERE campaign_id = $1 AND dimension = 'campaign'
      AND coverage = '' AND key = ''), 0) AS ${dialect.types.integer}) AS derived
  WHERE NOT EXISTS (SELECT 1 FROM statistics_deltas WHERE campaign_id = $1)`;
