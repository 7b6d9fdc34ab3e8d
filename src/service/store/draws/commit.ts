import { canonicalJson } from '../../../campaign/draw/canonicalJson.js';
import { commitmentOf } from '../../../campaign/draw/commitment.js';
import { quicknetTimeOf } from '../../../campaign/draw/params.js';
import { commitPool } from '../../../campaign/draw/pool.js';
import { canCheckSignatures } from '../../../campaign/draw/signature.js';
import { loadCampaign } from '../campaigns/index.js';
import { requireNotOver, requireWithin } from '../campaigns/periods.js';
import type { CampaignRecord } from '../campaigns/types.js';
import type { Sql } from '../db/database.js';
import type { Json } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { insertBlocks, readPool } from './leaves.js';
import { predecessorsOf } from './line.js';
import { lockDraw, updateDraw } from './rows.js';
import type { BeaconChoice, ChosenBeacon, CommitmentFacts, CommittedParams, DrawRecord } from './types.js';
import { chooseWitnesses } from './witnesses.js';

/** Milliseconds for which a commitment has to be public before its beacon. */
const PUBLIC_BEFORE_BEACON = 10 * 60_000;

/**
 * @throws draw_not_found, state_conflict, beacon_too_near, draw_period_closed, drand_check_unavailable, witness_not_found,
 * witnesses_not_independent
 */
export async function commitDraw(
  sql: Sql,
  campaignId: string,
  id: string,
  choice: BeaconChoice,
  paramsOf: (draw: DrawRecord, facts: CommitmentFacts) => CommittedParams,
  now: number,
): Promise<DrawRecord> {
  const draw = await lockDraw(sql, campaignId, id);
  if (draw.committedAt !== null && draw.status !== 'voided') return draw;
  if (draw.status !== 'frozen') throw new StoreProblem('state_conflict');
  const { record: campaign } = await loadCampaign(sql, campaignId, now);
  requireNotOver(campaign, 'drawPeriod', now);
  const beacon = await chooseBeacon(sql, draw, choice, campaign, now);
  const params = paramsOf(draw, { beacon, predecessors: await predecessorsOf(sql, draw) });
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
    ...(beacon.kind === 'witness' && { reveal_by: beacon.revealBy }),
  });
}

/** The randomness that is named, where it is yet to come and can be checked then. */
async function chooseBeacon(
  sql: Sql,
  { id, drawAt = 0 }: DrawRecord,
  choice: BeaconChoice,
  campaign: CampaignRecord,
  now: number,
): Promise<ChosenBeacon> {
  if (choice.kind === 'drand') {
    const time = quicknetTimeOf(choice.round);
    if (time < Math.max(now + PUBLIC_BEFORE_BEACON, drawAt))
      throw new StoreProblem('beacon_too_near', '/beacon/round');
    requireWithin(campaign, 'drawPeriod', time, '/beacon/round');
    if (!(await canCheckSignatures())) throw new StoreProblem('drand_check_unavailable', '/beacon/kind');
    return choice;
  }
  const { witnesses, revealBy } = choice;
  if (revealBy <= Math.max(now, drawAt)) throw new StoreProblem('beacon_too_near', '/beacon/revealBy');
  requireWithin(campaign, 'drawPeriod', revealBy, '/beacon/revealBy');
  return { kind: 'witness', witnesses: await chooseWitnesses(sql, id, witnesses), revealBy };
}
