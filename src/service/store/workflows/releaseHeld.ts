import { locationOf, type TransactionLocation } from '../../../campaign/location.js';
import { evaluateTransaction, type TransactionVerdict } from '../../../campaign/verdict.js';
import { type CampaignWithRules, loadCampaign } from '../campaigns/index.js';
import { matchClaims } from '../claims/match.js';
import { pick, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { inCampaign } from '../db/partitions.js';
import { orThrow } from '../db/query.js';
import type { MerchantRecord } from '../merchants/types.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import { type CounterDelta, counterOfBoth } from '../statistics/counters.js';
import { added, type Delta } from '../statistics/delta.js';
import { type AdjustmentRow, loadAdjustments } from '../transactions/adjustmentRows.js';
import { countedTransaction, currentZoneSums, heldTransactionDelta } from '../transactions/delta.js';
import { factsOfStored } from '../transactions/facts.js';
import { postToAccounts } from '../transactions/postToAccounts.js';
import { selectTransactions, type TransactionRow } from '../transactions/rows.js';
import { transactionTable } from '../transactions/tables.js';

const RELEASE_BATCH = 1_000;

/** What a held transaction gets when its merchant is approved. */
const columns = pick(
  transactionTable.columns,
  ...(['id', 'status', 'qualified', 'granted', 'rules_revision'] as const),
  ...(['industry', 'district', 'region', 'evaluation'] as const),
);

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
  const campaign = await loadCampaign(sql, campaignId, now);
  const { among, encodeKeys } = sql.dialect;
  for (const group of groupsOfBatches(waiting)) {
    const byId = new Map(group.map((merchant) => [merchant.id, merchant]));
    const ids = encodeKeys([...byId.keys()]);
    let after = '';
    for (;;) {
      const held = await sql.all<TransactionRow>(
        `${selectTransactions} WHERE ${inCampaign(sql, 't.campaign_id', '$1')}
          AND ${among('t.merchant_id', '$2')} AND t.status = 'held' AND t.id > $3
        ORDER BY t.id LIMIT ${RELEASE_BATCH}`,
        [campaignId, ids, after],
      );
      const last = held.at(-1);
      if (last === undefined) break;
      after = last.id;
      await releaseBatch(sql, campaign, byId, held, now);
    }
  }
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

async function releaseBatch(
  sql: Sql,
  campaign: CampaignWithRules,
  merchants: ReadonlyMap<string, MerchantRecord>,
  held: readonly TransactionRow[],
  now: number,
): Promise<void> {
  const { dialect } = sql;
  const campaignId = campaign.record.id;
  const adjustments = await loadAdjustments(sql, campaignId, held);
  const evaluated = held.map((row) => {
    const merchant = orThrow(merchants.get(row.merchant_id), 'merchant_not_found');
    return evaluateHeld(row, campaign, merchant, now);
  });
  const verdicts = await postToAccounts(sql, campaignId, evaluated, now);
  const released = evaluated.map((each) =>
    release({ ...each, verdict: verdicts.get(each.id) ?? each.verdict }, adjustments.get(each.id) ?? []),
  );
  await sql.run(
    `WITH r AS MATERIALIZED (SELECT * FROM ${dialect.rows(columns, '$4')})
    UPDATE transactions AS t SET status = r.status, qualified = r.qualified, granted = r.granted,
      entries = r.granted, industry = r.industry, district = r.district, region = r.region,
      evaluation = r.evaluation, rules_revision = r.rules_revision, updated_at = $2
    FROM r WHERE t.campaign_id = $1 AND t.id = r.id AND ${dialect.among('t.id', '$3')}`,
    [
      campaignId,
      now,
      dialect.encodeKeys(held.map(({ id }) => id)),
      ...dialect.encodeRows(
        columns,
        released.map(({ row }) => row),
      ),
    ],
  );
  await appendDeltas(
    sql,
    campaignId,
    released.flatMap(({ deltas }) => deltas),
  );
  if (campaign.claimsWait) {
    const unclaimed = held.filter(({ participant }) => participant === null);
    await matchClaims(
      sql,
      campaignId,
      unclaimed.map(({ natural_key }) => natural_key),
      now,
    );
  }
}

/** A held transaction with the location and industry that its merchant has when it is approved. */
interface EvaluatedHeld {
  readonly id: string;
  readonly participant: string | null;
  readonly row: TransactionRow;
  readonly ofMerchant: TransactionLocation & Pick<MerchantRecord, 'industry'>;
  readonly verdict: TransactionVerdict;
}

function evaluateHeld(
  row: TransactionRow,
  { record, schedule }: CampaignWithRules,
  merchant: MerchantRecord,
  now: number,
): EvaluatedHeld {
  const { district, region } = locationOf(row, merchant, record.regions);
  const facts = factsOfStored(row, row.total_amount - row.refunded_amount);
  return {
    id: row.id,
    participant: row.participant,
    row,
    ofMerchant: { industry: merchant.industry, district, region },
    verdict: evaluateTransaction(schedule, facts, merchant, region, now),
  };
}

/** The released transaction as it is stored, and what it adds to totals. */
function release(
  { row, ofMerchant, verdict }: EvaluatedHeld,
  adjustments: readonly AdjustmentRow[],
): { row: Row<typeof columns>; deltas: readonly Delta[] } {
  const { entries, evaluation, effective } = verdict;
  const qualified = verdict.qualified ? 1 : 0;
  const zones = currentZoneSums(row, adjustments);
  const status = row.refunded_amount > 0 ? 'adjusted' : verdict.qualified ? 'qualified' : 'notQualified';
  return {
    row: {
      id: row.id,
      status,
      qualified,
      granted: entries,
      rules_revision: effective.revision,
      ...ofMerchant,
      evaluation,
    },
    deltas: [
      heldTransactionDelta(row, -1),
      added({
        ...countedTransaction(row, effective.rules, zones),
        ...ofMerchant,
        qualified: verdict.qualified,
        entries,
      }),
    ],
  };
}

/** What the withdrawal of merchants takes from the count of held transactions: their approval will never come. */
export async function heldCounterDeltas(
  sql: Sql,
  campaignId: string,
  merchantIds: readonly string[],
): Promise<CounterDelta[]> {
  const { among, encodeKeys, types } = sql.dialect;
  const held = await sql.all<{ organization_id: string; transactions: number }>(
    `SELECT organization_id, CAST(count(*) AS ${types.integer}) AS transactions FROM transactions
    WHERE ${inCampaign(sql, 'campaign_id', '$1')} AND ${among('merchant_id', '$2')} AND status = 'held'
    GROUP BY organization_id`,
    [campaignId, encodeKeys(merchantIds)],
  );
  return held.flatMap(({ organization_id, transactions }) =>
    counterOfBoth(organization_id, 'transactionsHeld', -transactions),
  );
}
