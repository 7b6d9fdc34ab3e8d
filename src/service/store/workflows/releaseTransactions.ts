import { locationOf, type TransactionLocation } from '../../../campaign/location.js';
import { evaluateTransaction, type TransactionVerdict } from '../../../campaign/verdict.js';
import type { CampaignWithRules } from '../campaigns/index.js';
import { matchClaims } from '../claims/match.js';
import { pick, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { orThrow } from '../db/query.js';
import type { MerchantRecord } from '../merchants/types.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import { added, type Delta } from '../statistics/delta.js';
import { type AdjustmentRow, loadAdjustments } from '../transactions/adjustmentRows.js';
import { countedTransaction, currentZoneSums, noLongerHeld } from '../transactions/delta.js';
import { factsOfStored } from '../transactions/facts.js';
import { postToAccounts } from '../transactions/postToAccounts.js';
import type { TransactionRow } from '../transactions/rows.js';
import { transactionTable } from '../transactions/tables.js';

/** What a held transaction gets when it is released. */
const columns = pick(
  transactionTable.columns,
  ...(['id', 'status', 'qualified', 'granted', 'rules_revision'] as const),
  ...(['industry', 'district', 'region', 'evaluation'] as const),
);

/**
 * Releases held transactions, whose merchants are locked: evaluates them by the rules of their time, appends what they
 * add to totals, and matches claims that wait for them.
 */
export async function releaseTransactions(
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
      evaluation = r.evaluation, rules_revision = r.rules_revision, held_reasons = NULL, updated_at = $2
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
  appendDeltas(
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

/** A held transaction with the location and industry that its merchant has when it is released. */
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
      noLongerHeld(row),
      added({
        ...countedTransaction(row, effective.rules, zones),
        ...ofMerchant,
        qualified: verdict.qualified,
        entries,
      }),
    ],
  };
}
