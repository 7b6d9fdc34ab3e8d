import type { Page, PageRequest } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { readPage, Where } from '../db/query.js';
import { latestEvaluations } from './evaluations.js';
import { selectTransactions, type TransactionRow, toTransactions } from './rows.js';
import type { ParticipantDocumentRecord } from './types.js';

/**
 * The transactions of a participant, by the keyed hash of the token. Those that named the participant at the till, and
 * those that were claimed, are in an index each; a participant has few of either.
 */
export async function listOfParticipant(
  sql: Sql,
  campaignId: string,
  participant: string,
  page: PageRequest,
): Promise<Page<ParticipantDocumentRecord>> {
  const where = new Where();
  const [campaign, holder] = [campaignId, participant].map((value) => where.placeholder(value));
  where
    .and(`t.campaign_id = ${campaign}`)
    .and(`t.participant = ${holder}`)
    .and(
      `t.id IN (
        SELECT p.id FROM transactions p
        WHERE p.campaign_id = ${campaign} AND CASE WHEN p.claimed_at IS NULL THEN p.participant END = ${holder}
        UNION SELECT a.transaction_id FROM adjustments a
        WHERE a.campaign_id = ${campaign} AND a.participant = ${holder} AND a.kind = 'claim'
      )`,
    );
  return readPage<TransactionRow, ParticipantDocumentRecord>(
    sql,
    { select: selectTransactions, where, id: 't.id' },
    page,
    (rows) => toDocuments(sql, campaignId, rows),
  );
}

async function toDocuments(
  sql: Sql,
  campaignId: string,
  rows: readonly TransactionRow[],
): Promise<ParticipantDocumentRecord[]> {
  const transactions = await toTransactions(sql, campaignId, rows);
  const evaluations = await latestEvaluations(
    sql,
    campaignId,
    rows.map(({ id }) => id),
  );
  const merchants = await namesOf(sql, new Set(rows.map(({ merchant_id }) => merchant_id)));
  return transactions.map((transaction, index) => {
    const merchant = merchants.get(transaction.merchantId);
    if (merchant === undefined) throw new Error('A transaction has a merchant that is not there');
    return {
      transaction,
      merchant,
      evaluation: evaluations.get(transaction.id) ?? null,
      claimedAt: rows[index]?.claimed_at ?? null,
    };
  });
}

async function namesOf(
  sql: Sql,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ParticipantDocumentRecord['merchant']>> {
  if (ids.size === 0) return new Map();
  const { encodeKeys, lookUp } = sql.dialect;
  const rows = await sql.all<{ id: string; name: string; name_en: string | null }>(
    lookUp('$1', { select: 'm.id, m.name, m.name_en', from: 'merchants m', where: 'm.id = r.key' }),
    [encodeKeys([...ids])],
  );
  return new Map(rows.map(({ id, name, name_en }) => [id, { id, name, nameEn: name_en }]));
}
