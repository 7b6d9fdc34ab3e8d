import { canonicalJson } from '../../../campaign/draw/canonicalJson.js';
import { commitmentOf } from '../../../campaign/draw/commitment.js';
import { quicknetTimeOf } from '../../../campaign/draw/params.js';
import { commitPool } from '../../../campaign/draw/pool.js';
import { loadCampaign } from '../campaigns/index.js';
import { requireNotOver, requireWithin } from '../campaigns/periods.js';
import type { Sql } from '../db/database.js';
import type { Json } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { insertBlocks, readPool } from './leaves.js';
import { lockDraw, updateDraw } from './rows.js';
import type { CommittedParams, DrawRecord } from './types.js';

/** Milliseconds for which a commitment has to be public before its beacon. */
const PUBLIC_BEFORE_BEACON = 10 * 60_000;

/** @throws draw_not_found, state_conflict, beacon_too_near, draw_period_closed */
export async function commitDraw(
  sql: Sql,
  campaignId: string,
  id: string,
  params: CommittedParams,
  now: number,
): Promise<DrawRecord> {
  const draw = await lockDraw(sql, campaignId, id);
  if (draw.committedAt !== null && draw.status !== 'voided') return draw;
  if (draw.status !== 'frozen') throw new StoreProblem('state_conflict');
  const { record: campaign } = await loadCampaign(sql, campaignId, now);
  requireNotOver(campaign, 'drawPeriod', now);
  const { beacon } = params;
  if (beacon.kind === 'drand') {
    const time = quicknetTimeOf(beacon.round);
    const earliest = Math.max(now + PUBLIC_BEFORE_BEACON, draw.drawAt ?? 0);
    if (time < earliest) throw new StoreProblem('beacon_too_near', '/beacon/round');
    requireWithin(campaign, 'drawPeriod', time, '/beacon/round');
  }
  const pool = await commitPool(readPool(sql, id));
  if (pool.n !== draw.participantCount || pool.W !== draw.entryCount)
    throw new RangeError(`The pool of ${id} is not the one that was frozen`);
  await insertBlocks(sql, id, pool.blocks);
  return updateDraw(sql, draw, {
    status: 'committed',
    root: pool.root,
    params: canonicalJson(params) as Json<CommittedParams>,
    commitment: commitmentOf(pool, params),
    committed_at: now,
  });
}
