import { waitOfClaim } from '../../../campaign/claimWait.js';
import { partsOfEInvoiceKey } from '../../../campaign/naturalKey.js';
import { taipeiDate } from '../../../campaign/taipeiTime.js';
import type { CampaignWithRules } from '../campaigns/index.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { latestEvaluations } from '../transactions/evaluations.js';
import { claimTable } from './tables.js';
import type { ClaimRecord } from './types.js';

const columns = omit(claimTable.columns, 'campaign_id', 'organization_id', 'unsure');
export type ClaimRow = Row<typeof columns>;

export const selectClaims = `SELECT ${listColumns(columns, 'c')} FROM claims c`;

/** Until when a claim waits for its document. A claim of the first releases is taken to be of the day of its document. */
export function waitOf(
  { created_at: createdAt, document_date }: Pick<ClaimRow, 'created_at' | 'document_date'>,
  { record, schedule }: Pick<CampaignWithRules, 'record' | 'schedule'>,
): ReturnType<typeof waitOfClaim> {
  const date = document_date ?? taipeiDate(createdAt);
  return waitOfClaim({ date, createdAt }, schedule, record.claims.appearanceHours);
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
  const held = await claimsOfHeld(sql, campaignId, rows);
  return rows.map((row) => ({
    id: row.id,
    document: { ...partsOfEInvoiceKey(row.natural_key), date: row.document_date },
    entries: row.entries,
    evaluation: evaluations.get(row.transaction_id ?? '') ?? null,
    reason: row.reason,
    createdAt: row.created_at,
    settledAt: row.settled_at,
    ...stateOf(row, campaign, held.has(row.id), now),
  }));
}

function stateOf(
  row: ClaimRow,
  campaign: CampaignWithRules,
  isHeld: boolean,
  now: number,
): Pick<ClaimRecord, 'status' | 'waitingFor' | 'expectedBy' | 'waitsUntil'> {
  const { status } = row;
  const none = { waitingFor: null, expectedBy: null, waitsUntil: null };
  if (status === 'claimed' || status === 'rejected') return { status, ...none };
  if (status === 'waiting' && isHeld) return { status, ...none, waitingFor: 'release' };
  const { expectedBy, waitsUntil } = waitOf(row, campaign);
  // Nothing comes any more once the campaign takes no sales.
  const isOver = now > waitsUntil || campaign.record.status !== 'active';
  if (status === 'lapsed' || isOver) return { status: 'lapsed', ...none, waitsUntil };
  return { status, waitingFor: 'document', expectedBy, waitsUntil };
}

/** Those of the claims that wait for a transaction which is there and held. */
async function claimsOfHeld(
  sql: Sql,
  campaignId: string,
  rows: readonly ClaimRow[],
): Promise<ReadonlySet<string>> {
  const waiting = rows.filter(({ status }) => status === 'waiting').map(({ id }) => id);
  if (waiting.length === 0) return new Set();
  const held = await sql.all<{ id: string }>(
    `SELECT c.id FROM claims c JOIN transactions t ON t.campaign_id = c.campaign_id
      AND t.natural_key = c.natural_key AND t.superseded = '' AND t.random_code = c.random_code
    WHERE c.campaign_id = $1 AND ${sql.dialect.among('c.id', '$2')} AND t.status = 'held'`,
    [campaignId, sql.dialect.encodeKeys(waiting)],
  );
  return new Set(held.map(({ id }) => id));
}
