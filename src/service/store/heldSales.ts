import { encodeEvaluation, judge } from '../../campaign/eligibility.js';
import type { Channel } from '../../generated/types.js';
import { type Campaign, loadCampaign, regionOf } from './campaigns.js';
import type { CounterChange } from './counters.js';
import type { Sql } from './database.js';
import type { Movement } from './movement.js';
import { applyMovements } from './movements.js';
import { inCampaign } from './partitions.js';
import { factsOf, stillOf, zonesNow } from './saleMovements.js';
import { hasPlace } from './salePlans.js';
import { type AdjustmentRow, loadAdjustments, type SaleRow, selectSales } from './saleRows.js';
import type { MerchantRecord } from './types/merchants.js';
import { ordersOf } from './zoneSales.js';

const CHUNK = 1_000;

const columns = {
  id: 'text',
  status: 'text',
  qualified: 'bigint',
  granted: 'bigint',
  industry: 'text',
  district: 'text',
  region: 'text',
  evaluation: 'text',
} as const;

/**
 * Judges the sales that were held for a merchant that has just been approved, and counts them: set by set,
 * so that memory stays the same however many wait.
 */
export async function evaluateHeld(
  sql: Sql,
  campaignId: string,
  merchant: MerchantRecord,
  now: number,
): Promise<void> {
  const campaign = await loadCampaign(sql, campaignId);
  let after = '';
  for (;;) {
    const held = await sql.all<SaleRow>(
      `${selectSales} WHERE ${inCampaign(sql, 't.campaign_id', '$1')} AND t.merchant_id = $2 AND t.status = 'held' AND t.id > $3
      ORDER BY t.id LIMIT ${CHUNK}`,
      [campaignId, merchant.id, after],
    );
    const last = held.at(-1);
    if (last === undefined) return;
    after = last.id;
    await evaluateChunk(sql, campaign, merchant, held, now);
  }
}

async function evaluateChunk(
  sql: Sql,
  campaign: Campaign,
  merchant: MerchantRecord,
  held: readonly SaleRow[],
  now: number,
): Promise<void> {
  const { dialect } = sql;
  const campaignId = campaign.record.id;
  const adjustments = await loadAdjustments(sql, campaignId, held);
  const judged = held.map((row) => judgeHeld(row, campaign, merchant, adjustments.get(row.id) ?? [], now));
  await sql.run(
    `WITH r AS MATERIALIZED (SELECT * FROM ${dialect.rows(columns, '$5')})
    UPDATE transactions AS t SET status = r.status, qualified = r.qualified, granted = r.granted,
      entries = r.granted, industry = r.industry, district = r.district, region = r.region,
      evaluation = r.evaluation, rules_revision = $2, updated_at = $3
    FROM r WHERE t.campaign_id = $1 AND t.id = r.id AND ${dialect.among('t.id', '$4')}`,
    [
      campaignId,
      campaign.revision,
      now,
      dialect.encodeKeys(held.map(({ id }) => id)),
      ...dialect.encodeRows(
        columns,
        judged.map(({ update }) => update),
      ),
    ],
  );
  await applyMovements(
    sql,
    campaignId,
    judged.map(({ movement }) => movement),
  );
}

function judgeHeld(
  row: SaleRow,
  { record, rules }: Campaign,
  merchant: MerchantRecord,
  adjustments: readonly AdjustmentRow[],
  now: number,
): { update: Record<keyof typeof columns, string | number | null>; movement: Movement } {
  const amount = row.total_amount - row.refunded_amount;
  const facts = { ...factsOf(row, amount), industry: merchant.industry };
  const { qualified, entries } = judge(facts, rules);
  const place = hasPlace(row.channel as Channel) ? (row.district ?? merchant.district) : null;
  const placed = {
    industry: merchant.industry,
    district: place,
    region: regionOf(record, place),
  };
  const zones = zonesNow(row, adjustments);
  const status = row.refunded_amount > 0 ? 'adjusted' : qualified ? 'qualified' : 'notQualified';
  return {
    update: {
      id: row.id,
      status,
      qualified: qualified ? 1 : 0,
      granted: entries,
      ...placed,
      evaluation: encodeEvaluation(facts, rules, now),
    },
    movement: {
      ...stillOf(row),
      ...placed,
      documents: 1,
      qualified: qualified ? 1 : 0,
      amount,
      entries,
      held: -1,
      zones,
      orders: ordersOf(zones),
    },
  };
}

/** What to take off the count of held sales when a merchant withdraws. */
export async function countHeld(sql: Sql, campaignId: string, merchantId: string): Promise<CounterChange[]> {
  const held = await sql.all<{ organization_id: string; sales: number }>(
    `SELECT organization_id, CAST(count(*) AS ${sql.dialect.types.integer}) AS sales FROM transactions
    WHERE ${inCampaign(sql, 'campaign_id', '$1')} AND merchant_id = $2 AND status = 'held' GROUP BY organization_id`,
    [campaignId, merchantId],
  );
  return held.flatMap(({ organization_id, sales }) =>
    ['', organization_id].map((coverage) => ({ coverage, name: 'transactionsHeld', key: '', value: -sales })),
  );
}
