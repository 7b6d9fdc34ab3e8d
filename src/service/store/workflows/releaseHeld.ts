import { locationOf } from '../../../campaign/location.js';
import { evaluateTransaction, type TransactionVerdict } from '../../../campaign/verdict.js';
import { type Campaign, loadCampaign } from '../campaigns/index.js';
import { matchClaims } from '../claims/match.js';
import type { Sql } from '../db/database.js';
import { inCampaign } from '../db/partitions.js';
import type { MerchantRecord } from '../merchants/types.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import type { CounterDelta } from '../statistics/counters.js';
import type { Delta } from '../statistics/delta.js';
import { ordersOf } from '../statistics/zoneSums.js';
import { currentZoneSums, emptyDelta, factsOf } from '../transactions/delta.js';
import { postToAccounts } from '../transactions/postToAccounts.js';
import {
  type AdjustmentRow,
  loadAdjustments,
  selectTransactions,
  type TransactionRow,
} from '../transactions/rows.js';

const RELEASE_BATCH = 1_000;

const columns = {
  id: 'text',
  status: 'text',
  qualified: 'bigint',
  granted: 'bigint',
  rules_revision: 'bigint',
  industry: 'text',
  district: 'text',
  region: 'text',
  evaluation: 'text',
} as const;

/**
 * Judges the sales that were held for a merchant that has just been approved, and counts them: set by set,
 * so that memory stays the same however many wait.
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
  campaign: Campaign,
  merchant: MerchantRecord,
  held: readonly TransactionRow[],
  now: number,
): Promise<void> {
  const { dialect } = sql;
  const campaignId = campaign.record.id;
  const adjustments = await loadAdjustments(sql, campaignId, held);
  const placed = held.map((row) => evaluateHeld(row, campaign, merchant, now));
  const entered = await postToAccounts(sql, campaignId, placed, now);
  const settled = placed.map((each) =>
    releasedRow({ ...each, verdict: entered.get(each.id) ?? each.verdict }, adjustments.get(each.id) ?? []),
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
        settled.map(({ update }) => update),
      ),
    ],
  );
  await appendDeltas(
    sql,
    campaignId,
    settled.map(({ movement }) => movement),
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

/** A held sale with the place and industry that its merchant has when it is approved. */
interface EvaluatedHeld {
  readonly id: string;
  readonly participant: string | null;
  readonly row: TransactionRow;
  readonly place: Pick<MerchantRecord, 'industry'> & { district: string | null; region: string | null };
  readonly verdict: TransactionVerdict;
}

function evaluateHeld(
  row: TransactionRow,
  { record, schedule }: Campaign,
  merchant: MerchantRecord,
  now: number,
): EvaluatedHeld {
  const { id, participant } = row;
  const { industry } = merchant;
  const { district, region } = locationOf(row, merchant, record.regions);
  const facts = factsOf(row, row.total_amount - row.refunded_amount);
  const verdict = evaluateTransaction(schedule, facts, merchant, region, now);
  return { id, participant, row, place: { industry, district, region }, verdict };
}

function releasedRow(
  { row, place, verdict: judged }: EvaluatedHeld,
  adjustments: readonly AdjustmentRow[],
): { update: Record<keyof typeof columns, string | number | null>; movement: Delta } {
  const { entries, evaluation, effective } = judged;
  const qualified = judged.qualified ? 1 : 0;
  const zones = currentZoneSums(row, adjustments);
  const status = row.refunded_amount > 0 ? 'adjusted' : judged.qualified ? 'qualified' : 'notQualified';
  return {
    update: {
      id: row.id,
      status,
      qualified,
      granted: entries,
      rules_revision: effective.revision,
      ...place,
      evaluation,
    },
    movement: {
      ...emptyDelta(row),
      ...place,
      documents: 1,
      qualified,
      amount: judged.facts.amount,
      entries,
      held: -1,
      zones,
      orders: ordersOf(zones),
    },
  };
}

/** What to take off the count of held sales when a merchant withdraws. */
export async function heldCounterDeltas(
  sql: Sql,
  campaignId: string,
  merchantId: string,
): Promise<CounterDelta[]> {
  const held = await sql.all<{ organization_id: string; sales: number }>(
    `SELECT organization_id, CAST(count(*) AS ${sql.dialect.types.integer}) AS sales FROM transactions
    WHERE ${inCampaign(sql, 'campaign_id', '$1')} AND merchant_id = $2 AND status = 'held' GROUP BY organization_id`,
    [campaignId, merchantId],
  );
  return held.flatMap(({ organization_id, sales }) =>
    ['', organization_id].map((coverage) => ({ coverage, name: 'transactionsHeld', key: '', value: -sales })),
  );
}
