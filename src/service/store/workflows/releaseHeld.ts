import { loadCampaign } from '../campaigns/index.js';
import type { Sql } from '../db/database.js';
import { inCampaign } from '../db/partitions.js';
import type { MerchantRecord } from '../merchants/types.js';
import { type CounterDelta, counterOfBoth } from '../statistics/counters.js';
import { AWAITS_APPROVAL } from '../transactions/heldReasons.js';
import { selectTransactions, type TransactionRow } from '../transactions/rows.js';
import { releaseTransactions } from './releaseTransactions.js';

const RELEASE_BATCH = 1_000;

/**
 * Releases the transactions that were held for merchants which have just been approved: evaluates them, and appends
 * what they add to totals. Batch by batch, so that memory stays the same however many wait.
 */
export async function releaseHeldTransactions(
  sql: Sql,
  campaignId: string,
  merchants: readonly MerchantRecord[],
  now: number,
): Promise<void> {
  const waiting = await heldByMerchant(sql, campaignId, merchants);
  if (waiting.length === 0) return;
  await keepInReview(sql, campaignId, merchants, now);
  const campaign = await loadCampaign(sql, campaignId, now);
  const { among, encodeKeys } = sql.dialect;
  for (const group of groupsOfBatches(waiting)) {
    const byId = new Map(group.map((merchant) => [merchant.id, merchant]));
    const ids = encodeKeys([...byId.keys()]);
    let after = '';
    for (;;) {
      const held = await sql.all<TransactionRow>(
        `${selectTransactions} WHERE ${inCampaign(sql, 't.campaign_id', '$1')}
          AND ${among('t.merchant_id', '$2')} AND t.status = 'held'
          AND t.held_reasons = '${AWAITS_APPROVAL}' AND t.id > $3
        ORDER BY t.id LIMIT ${RELEASE_BATCH}`,
        [campaignId, ids, after],
      );
      const last = held.at(-1);
      if (last === undefined) break;
      after = last.id;
      await releaseTransactions(sql, campaign, byId, held, now);
    }
  }
}

/** What has other reasons to be held, too, waits on for those alone. */
async function keepInReview(
  sql: Sql,
  campaignId: string,
  merchants: readonly MerchantRecord[],
  now: number,
): Promise<void> {
  const { among, encodeKeys } = sql.dialect;
  await sql.run(
    `UPDATE transactions SET held_reasons = substr(held_reasons, ${AWAITS_APPROVAL.length + 2}), updated_at = $3
    WHERE ${inCampaign(sql, 'campaign_id', '$1')} AND ${among('merchant_id', '$2')} AND status = 'held'
      AND held_reasons LIKE '${AWAITS_APPROVAL},%'`,
    [campaignId, encodeKeys(merchants.map(({ id }) => id)), now],
  );
}

interface Waiting {
  readonly merchant: MerchantRecord;
  readonly transactions: number;
}

/** The merchants for which transactions are held, with how many. */
async function heldByMerchant(
  sql: Sql,
  campaignId: string,
  merchants: readonly MerchantRecord[],
): Promise<Waiting[]> {
  const { among, encodeKeys, types } = sql.dialect;
  const rows = await sql.all<{ merchant_id: string; transactions: number }>(
    `SELECT merchant_id, CAST(count(*) AS ${types.integer}) AS transactions FROM transactions
    WHERE ${inCampaign(sql, 'campaign_id', '$1')} AND ${among('merchant_id', '$2')} AND status = 'held'
    GROUP BY merchant_id`,
    [campaignId, encodeKeys(merchants.map(({ id }) => id))],
  );
  const counts = new Map(rows.map(({ merchant_id, transactions }) => [merchant_id, transactions]));
  return merchants.flatMap((merchant) => {
    const transactions = counts.get(merchant.id);
    return transactions === undefined ? [] : [{ merchant, transactions }];
  });
}

/** Merchants together for which a batch is held, so that few statements do where many merchants have few. */
function groupsOfBatches(waiting: readonly Waiting[]): MerchantRecord[][] {
  const groups: MerchantRecord[][] = [];
  let size = RELEASE_BATCH;
  for (const { merchant, transactions } of waiting) {
    if (size + transactions > RELEASE_BATCH) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(merchant);
    size += transactions;
  }
  return groups;
}

/** What the withdrawal of merchants takes from the count of held transactions: their approval will never come. */
export async function heldCounterDeltas(
  sql: Sql,
  campaignId: string,
  merchantIds: readonly string[],
): Promise<CounterDelta[]> {
  const { among, encodeKeys, types } = sql.dialect;
  const held = await sql.all<{ organization_id: string; transactions: number; in_review: number }>(
    `SELECT organization_id, CAST(count(*) AS ${types.integer}) AS transactions,
      CAST(sum(CASE held_reasons WHEN '${AWAITS_APPROVAL}' THEN 0 ELSE 1 END) AS ${types.integer}) AS in_review
    FROM transactions
    WHERE ${inCampaign(sql, 'campaign_id', '$1')} AND ${among('merchant_id', '$2')} AND status = 'held'
      AND superseded = '' AND held_reasons LIKE '${AWAITS_APPROVAL}%'
    GROUP BY organization_id`,
    [campaignId, encodeKeys(merchantIds)],
  );
  return held.flatMap(({ organization_id, transactions, in_review }) => [
    ...counterOfBoth(organization_id, 'transactionsHeld', -transactions),
    ...counterOfBoth(organization_id, 'transactionsInReview', -in_review),
  ]);
}
