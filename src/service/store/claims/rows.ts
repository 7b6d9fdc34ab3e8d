import { waitOfClaim } from '../../../campaign/claimWait.js';
import { numberOfKey, periodOfKey } from '../../../campaign/naturalKey.js';
import { taipeiDate } from '../../../campaign/taipeiTime.js';
import type { TransactionStatus } from '../../../generated/types.js';
import type { CampaignWithRules } from '../campaigns/index.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { latestEvaluations } from '../transactions/evaluations.js';
import { claimTable } from './tables.js';
import type { ClaimRecord } from './types.js';

const columns = omit(claimTable.columns, 'campaign_id', 'organization_id', 'unsure');
export type ClaimRow = Row<typeof columns>;

export const selectClaims = `SELECT ${listColumns(columns, 'c')} FROM claims c`;

/**
 * Whether a transaction `t` of the document of a claim `c` is the one that is claimed: by the code of an e-invoice, or by
 * the amount of a receipt, unless the shop or the operator has confirmed that it is.
 */
export const IS_CLAIMED = `(t.random_code = c.random_code
  OR c.merchant_id IS NOT NULL AND (c.confirmed_at IS NOT NULL OR c.amount = t.total_amount))`;

/** Until when a claim waits. A claim of the first releases is taken to be of the day of its document. */
export function waitOf(
  { created_at: createdAt, document_date, merchant_id }: ClaimRow,
  { record, schedule }: Pick<CampaignWithRules, 'record' | 'schedule'>,
): ReturnType<typeof waitOfClaim> {
  const date = document_date ?? taipeiDate(createdAt);
  const isOfReceipt = merchant_id !== null;
  return waitOfClaim({ date, createdAt, isOfReceipt }, schedule, record.claims.appearanceHours);
}

/** Whether the time of a waiting claim is over. Nothing comes any more once the campaign takes no sales. */
export function hasLapsed(row: ClaimRow, campaign: CampaignWithRules, now: number): boolean {
  return now > waitOf(row, campaign).waitsUntil || campaign.record.status !== 'active';
}

/** Claims as they are now: one that waits has lapsed when its time is over, whether or not anybody noticed. */
export async function toClaims(
  sql: Sql,
  campaign: CampaignWithRules,
  rows: readonly ClaimRow[],
  now: number,
): Promise<ClaimRecord[]> {
  const campaignId = campaign.record.id;
  const claimed = rows.flatMap(({ status, transaction_id }) =>
    status === 'claimed' && transaction_id !== null ? [transaction_id] : [],
  );
  const evaluations = await latestEvaluations(sql, campaignId, claimed);
  const there = await transactionsOfWaiting(sql, campaignId, rows);
  return rows.map((row) => ({
    id: row.id,
    document: documentOf(row),
    entries: row.entries,
    evaluation: evaluations.get(row.transaction_id ?? '') ?? null,
    remark: row.remark,
    createdAt: row.created_at,
    settledAt: row.settled_at,
    ...stateOf(row, campaign, there.get(row.id), now),
  }));
}

function documentOf(row: ClaimRow): ClaimRecord['document'] {
  const { natural_key, document_date: date, merchant_id: merchantId, terminal_id, amount } = row;
  const number = numberOfKey(natural_key);
  if (merchantId === null) return { type: 'einvoice', number, period: periodOfKey(natural_key), date };
  return {
    type: 'receipt',
    merchantId,
    terminalId: terminal_id ?? '',
    number,
    date: date ?? '',
    amount: amount ?? 0,
  };
}

function stateOf(
  row: ClaimRow,
  campaign: CampaignWithRules,
  transaction: FoundTransaction | undefined,
  now: number,
): Pick<ClaimRecord, 'status' | 'reason' | 'waitingFor' | 'expectedBy' | 'waitsUntil'> {
  const { status, reason } = row;
  const none = { reason, waitingFor: null, expectedBy: null, waitsUntil: null };
  if (status === 'claimed' || status === 'rejected') return { status, ...none };
  if (status === 'waiting' && transaction !== undefined) {
    if (transaction.status === 'held') return { status, ...none, waitingFor: 'release' };
    // The till named a participant, so there was nothing to match when it came.
    if (transaction.participant !== null) return { status: 'rejected', ...none, reason: 'document_claimed' };
  }
  const { expectedBy, waitsUntil } = waitOf(row, campaign);
  if (status === 'lapsed' || hasLapsed(row, campaign, now)) return { status: 'lapsed', ...none, waitsUntil };
  if (row.merchant_id !== null) return { status, ...none, waitingFor: 'confirmation', waitsUntil };
  return { status, ...none, waitingFor: 'document', expectedBy, waitsUntil };
}

interface FoundTransaction {
  readonly claim_id: string;
  readonly status: TransactionStatus;
  readonly participant: string | null;
}

/** Transactions that are there for claims that wait, by claim. */
async function transactionsOfWaiting(
  sql: Sql,
  campaignId: string,
  rows: readonly ClaimRow[],
): Promise<ReadonlyMap<string, FoundTransaction>> {
  const waiting = rows.filter(({ status }) => status === 'waiting').map(({ id }) => id);
  if (waiting.length === 0) return new Map();
  const found = await sql.all<FoundTransaction>(
    `SELECT c.id AS claim_id, t.status, t.participant FROM claims c
    JOIN transactions t ON t.campaign_id = c.campaign_id AND t.natural_key = c.natural_key AND t.superseded = ''
      AND ${IS_CLAIMED}
    WHERE c.campaign_id = $1 AND ${sql.dialect.among('c.id', '$2')}
      AND (t.participant IS NULL OR t.participant <> c.participant)`,
    [campaignId, sql.dialect.encodeKeys(waiting)],
  );
  return new Map(found.map((each) => [each.claim_id, each]));
}
