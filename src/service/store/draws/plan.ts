import { loadCampaign } from '../campaigns/index.js';
import { requireNotOver, requireWithin } from '../campaigns/periods.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { toJson } from '../db/json.js';
import { orThrow } from '../db/query.js';
import { insertRow, updateRow } from '../db/write.js';
import { nextInLine } from './line.js';
import { readDraw } from './rows.js';
import { drawTable } from './tables.js';
import type { DrawPlan, DrawRecord, NewDraw } from './types.js';

/** @throws campaign_not_found, draw_not_found, merchant_not_found, state_conflict, draw_exists, draw_period_closed */
export async function planDraw(
  sql: Sql,
  campaignId: string,
  input: NewDraw,
  now: number,
): Promise<DrawRecord> {
  const campaign = await loadCampaign(sql, campaignId, now);
  const { pool, cutOff, prizes, repeat, excludesWinnersOf, taxRules, drawAt, activityId } = input;
  requireNotOver(campaign.record, 'drawPeriod', cutOff, '/cutOff');
  if (drawAt !== undefined) requireWithin(campaign.record, 'drawPeriod', drawAt, '/drawAt');
  await requireDraws(sql, campaignId, excludesWinnersOf);
  await requireMerchants(sql, campaignId, pool.merchants ?? []);
  const version = await nextInLine(sql, campaignId, input, now);
  const plan: DrawPlan = {
    ...{ pool, cutOff, prizes, repeat, excludesWinnersOf, taxRules },
    ...{ drawAt, activityId },
  };
  const id = newId('drw_');
  await insertRow(sql, drawTable, {
    campaign_id: campaignId,
    id,
    version,
    replaces_id: input.replaces?.id,
    replacement_reason: input.replaces?.reason,
    kind: input.kind,
    name: input.name,
    status: 'planned',
    plan: toJson(plan),
    created_at: now,
  });
  return readDraw(sql, campaignId, id);
}

/** The database refuses one that was not used for this draw. */
export async function noteApproval(
  sql: Sql,
  campaignId: string,
  id: string,
  approvalId: string,
): Promise<void> {
  await updateRow(sql, drawTable, { campaign_id: campaignId, id }, { approval_id: approvalId });
}

async function requireDraws(sql: Sql, campaignId: string, ids: readonly string[]): Promise<void> {
  const rows = await sql.all<{ id: string }>(
    `SELECT id FROM draws WHERE campaign_id = $1 AND ${sql.dialect.among('id', '$2')}`,
    [campaignId, sql.dialect.encodeKeys(ids)],
  );
  const known = new Set(rows.map(({ id }) => id));
  for (const [index, id] of ids.entries())
    orThrow(known.has(id) || undefined, 'draw_not_found', `/excludesWinnersOf/${index}`);
}

async function requireMerchants(sql: Sql, campaignId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await sql.all<{ id: string }>(
    `SELECT id FROM merchants WHERE campaign_id = $1 AND ${sql.dialect.among('id', '$2')}`,
    [campaignId, sql.dialect.encodeKeys(ids)],
  );
  const known = new Set(rows.map(({ id }) => id));
  for (const [index, id] of ids.entries())
    orThrow(known.has(id) || undefined, 'merchant_not_found', `/pool/merchants/${index}`);
}
