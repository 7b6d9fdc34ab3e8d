import { loadCampaign } from '../campaigns/index.js';
import type { Sql } from '../db/database.js';
import { assignTransaction, type ClaimOutcome } from './assign.js';
import { type ClaimRow, IS_CLAIMED, selectClaims, waitOf } from './rows.js';

/**
 * How long a waiting claim stays unsure, in milliseconds: longer than any batch takes. A batch and a claim that are
 * committed at the same moment do not see each other; the rollup worker, which comes after either, sees both.
 */
const UNSURE_FOR = 60_000;

/** A claim and the transaction that it claims. */
interface Match {
  readonly claim_id: string;
  readonly id: string;
  readonly merchant_id: string;
  /** When the transaction arrived. */
  readonly created_at: number;
}

/** Waiting claims to a current transaction: the confirmed ones, then the earliest first. */
const selectMatches = (which: string) => `SELECT c.id AS claim_id, t.id, t.merchant_id, t.created_at
  FROM claims c JOIN transactions t ON t.campaign_id = c.campaign_id AND t.natural_key = c.natural_key
    AND t.superseded = '' AND ${IS_CLAIMED}
  WHERE c.campaign_id = $1 AND c.status = 'waiting' AND ${which}
  ORDER BY CASE WHEN c.confirmed_at IS NULL THEN 1 ELSE 0 END, c.id`;

/**
 * Resolves the claims that wait for these documents, whose transactions are new or newly evaluated. Gives the entries of
 * the transactions that were claimed, by transaction.
 */
export async function matchClaims(
  sql: Sql,
  campaignId: string,
  naturalKeys: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, number>> {
  if (naturalKeys.length === 0) return new Map();
  const { among, encodeKeys } = sql.dialect;
  const found = await sql.all<Match>(selectMatches(among('c.natural_key', '$2')), [
    campaignId,
    encodeKeys(naturalKeys),
  ]);
  return resolveEach(sql, campaignId, found, now);
}

/** Resolves claims whose transaction was committed at the same moment. */
export async function matchUnsureClaims(sql: Sql, campaignId: string, now: number): Promise<void> {
  const [any] = await sql.all('SELECT 1 AS one FROM claims WHERE campaign_id = $1 AND unsure = 1 LIMIT 1', [
    campaignId,
  ]);
  if (any === undefined) return;
  await resolveEach(sql, campaignId, await sql.all<Match>(selectMatches('c.unsure = 1'), [campaignId]), now);
  await sql.run('UPDATE claims SET unsure = 0 WHERE campaign_id = $1 AND unsure = 1 AND created_at < $2', [
    campaignId,
    now - UNSURE_FOR,
  ]);
}

/**
 * One after the other: a document is assigned once. A claim whose time was over when the transaction came has lapsed.
 * Gives the entries of what was claimed, by transaction.
 */
async function resolveEach(
  sql: Sql,
  campaignId: string,
  matches: readonly Match[],
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const claimed = new Map<string, number>();
  if (matches.length === 0) return claimed;
  const campaign = await loadCampaign(sql, campaignId, now);
  for (const { claim_id, ...transaction } of matches) {
    const [claim] = await sql.all<ClaimRow>(
      `${selectClaims} WHERE c.campaign_id = $1 AND c.id = $2 AND c.status = 'waiting' ${sql.dialect.forUpdate}`,
      [campaignId, claim_id],
    );
    if (claim === undefined) continue;
    if (transaction.created_at > waitOf(claim, campaign).waitsUntil) {
      await storeResolved(sql, campaignId, { ...claim, status: 'lapsed', settled_at: now });
      continue;
    }
    const { status, entries } = await resolveClaim(sql, campaignId, claim, transaction, now);
    if (status === 'claimed' && entries !== null) claimed.set(transaction.id, entries);
  }
  return claimed;
}

/** Assigns the transaction to the claim, or rejects the claim; a claim to a held transaction waits on. */
export async function resolveClaim(
  sql: Sql,
  campaignId: string,
  claim: ClaimRow,
  transaction: { readonly id: string; readonly merchant_id: string },
  now: number,
): Promise<ClaimRow> {
  const outcome = await assignTransaction(sql, campaignId, transaction, claim, now);
  if (outcome.status === 'waiting') return claim;
  const resolved: ClaimRow = { ...claim, ...columnsOf(outcome, transaction.id), settled_at: now };
  await storeResolved(sql, campaignId, resolved);
  return resolved;
}

/** Rejects a claim that fits no transaction, after too much was tried. */
export async function rejectLocked(
  sql: Sql,
  campaignId: string,
  claim: ClaimRow,
  now: number,
): Promise<ClaimRow> {
  const rejected: ClaimRow = { ...claim, status: 'rejected', reason: 'claim_locked', settled_at: now };
  await storeResolved(sql, campaignId, rejected);
  return rejected;
}

async function storeResolved(sql: Sql, campaignId: string, settled: ClaimRow): Promise<void> {
  await sql.run(
    `UPDATE claims SET status = $3, reason = $4, transaction_id = $5, entries = $6, settled_at = $7, unsure = 0
    WHERE campaign_id = $1 AND id = $2`,
    [
      ...[campaignId, settled.id, settled.status, settled.reason, settled.transaction_id, settled.entries],
      settled.settled_at,
    ],
  );
}

function columnsOf(
  outcome: Exclude<ClaimOutcome, { status: 'waiting' }>,
  transactionId: string,
): Pick<ClaimRow, 'status' | 'reason' | 'transaction_id' | 'entries'> {
  const { status } = outcome;
  return status === 'claimed'
    ? { status, reason: null, transaction_id: transactionId, entries: outcome.entries }
    : { status, reason: outcome.reason, transaction_id: null, entries: null };
}
