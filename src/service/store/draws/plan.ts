import { requireCampaign } from '../campaigns/index.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { insertRow, orThrow } from '../db/query.js';
import { type DrawRow, lockDraw, readDraw } from './rows.js';
import type { DrawInput, DrawPlan, DrawRecord } from './types.js';

/** @throws campaign_not_found, draw_not_found, state_conflict */
export async function planDraw(
  sql: Sql,
  campaignId: string,
  input: DrawInput,
  now: number,
): Promise<DrawRecord> {
  await requireCampaign(sql, campaignId);
  const { pool, cutOff, prizes, repeat, excludesWinnersOf, taxRules } = input;
  await requireDraws(sql, campaignId, excludesWinnersOf);
  const version = input.replacesId === undefined ? 1 : await nextVersion(sql, campaignId, input.replacesId);
  const plan: DrawPlan = { pool, cutOff, prizes, repeat, excludesWinnersOf, taxRules };
  const row = {
    campaign_id: campaignId,
    id: newId('drw_'),
    version,
    replaces_id: input.replacesId ?? null,
    kind: input.kind,
    name: input.name,
    status: 'planned',
    plan: JSON.stringify(plan),
    created_at: now,
  } satisfies Partial<DrawRow>;
  await insertRow(sql, 'draws', row);
  return readDraw(sql, campaignId, row.id);
}

async function requireDraws(sql: Sql, campaignId: string, ids: readonly string[]): Promise<void> {
  const rows = await sql.all<{ id: string }>(
    `SELECT id FROM draws WHERE campaign_id = $1 AND ${sql.dialect.among('id', '$2')}`,
    [campaignId, sql.dialect.encodeKeys(ids)],
  );
  const known = new Set(rows.map(({ id }) => id));
  for (const [place, id] of ids.entries())
    orThrow(known.has(id) || undefined, 'draw_not_found', `/excludesWinnersOf/${place}`);
}

/** A draw is replaced once, and only where it is void. */
async function nextVersion(sql: Sql, campaignId: string, replacesId: string): Promise<number> {
  const { status, version } = await lockDraw(sql, campaignId, replacesId);
  const [next] = await sql.all('SELECT id FROM draws WHERE replaces_id = $1', [replacesId]);
  if (status !== 'voided' || next !== undefined) throw new StoreProblem('state_conflict', '/replacesId');
  return version + 1;
}
