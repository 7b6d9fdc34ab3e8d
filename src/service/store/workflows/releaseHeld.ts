import { locationOf, type TransactionLocation } from '../../../campaign/location.js';
import { evaluateTransaction, type TransactionVerdict } from '../../../campaign/verdict.js';
import { type CampaignWithRules, loadCampaign } from '../campaigns/index.js';
import { matchClaims } from '../claims/match.js';
import { pick, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { inCampaign } from '../db/partitions.js';
import type { MerchantRecord } from '../merchants/types.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import { type CounterDelta, counterOfBoth } from '../statistics/counters.js';
import type { Delta } from '../statistics/delta.js';
import { ordersOf } from '../statistics/zoneSums.js';
import { type AdjustmentRow, loadAdjustments } from '../transactions/adjustmentRows.js';
import { currentZoneSums, emptyDelta } from '../transactions/delta.js';
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
 * Releases the transactions that were held for a merchant which has just been approved: evaluates them, and appends
 * what they add to totals. Batch by batch, so that memory stays the same however many wait.
 */
export async function releaseHeldTransactions(
  sql: Sql,
  campaignId: string,
  merchant: MerchantRecord,
  now: number,
): Promise<void> {
  const campaign = await loadCampaign(sql, campaignId, now);
  let after = '';
  for (;;) {
    const held = await sql.all<TransactionRow>(
      `${selectTransactions} WHERE ${inCampaign(sql, 't.campaign_id', '$1')} AND t.merchant_id = $2 AND t.status = 'held' AND t.id > $3
      ORDER BY t.id LIMIT ${RELEASE_BATCH}`,
      [campaignId, merchant.id, after],
    );
    const last = held.at(-1);
    if (last === undefined) return;
    after = last.id;
    await releaseBatch(sql, campaign, merchant, held, now);
  }
}

async function releaseBatch(
  sql: Sql,
  campaign: CampaignWithRules,
  merchant: MerchantRecord,
  held: readonly TransactionRow[],
  now: number,
): Promise<void> {
  const { dialect } = sql;
  const campaignId = campaign.record.id;
  const adjustments = await loadAdjustments(sql, campaignId, held);
  const evaluated = held.map((row) => evaluateHeld(row, campaign, merchant, now));
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
    released.map(({ delta }) => delta),
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
): { row: Row<typeof columns>; delta: Delta } {
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
    delta: {
      ...emptyDelta(row),
      ...ofMerchant,
      documents: 1,
      qualified,
      amount: verdict.facts.amount,
      entries,
      held: -1,
      zones,
      orders: ordersOf(zones),
    },
  };
}

/** What the withdrawal of a merchant takes from the count of held transactions: their approval will never come. */
export async function heldCounterDeltas(
  sql: Sql,
  campaignId: string,
  merchantId: string,
): Promise<CounterDelta[]> {
  const held = await sql.all<{ organization_id: string; transactions: number }>(
    `SELECT organization_id, CAST(count(*) AS ${sql.dialect.types.integer}) AS transactions FROM transactions
    WHERE ${inCampaign(sql, 'campaign_id', '$1')} AND merchant_id = $2 AND status = 'held' GROUP BY organization_id`,
    [campaignId, merchantId],
  );
  return held.flatMap(({ organization_id, transactions }) =>
    counterOfBoth(organization_id, 'transactionsHeld', -transactions),
  );
}
