import {
  type Beacon,
  drandBeacon,
  matchesCommitment,
  type Witness,
  witnessBeacon,
} from '../../../campaign/draw/beacon.js';
import { seedOf } from '../../../campaign/draw/commitment.js';
import { quicknetTimeOf } from '../../../campaign/draw/params.js';
import { proofOf } from '../../../campaign/draw/proof.js';
import { drawSlots } from '../../../campaign/draw/selection.js';
import { isSigned } from '../../../campaign/draw/signature.js';
import { isDrawn } from '../../../campaign/states.js';
import type { DrawProof } from '../../../generated/types.js';
import { loadCampaign } from '../campaigns/index.js';
import { requireWithin } from '../campaigns/periods.js';
import type { Sql } from '../db/database.js';
import { toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { insertRow } from '../db/write.js';
import { leafReader, publicLeaf } from './leaves.js';
import { lockDraw, readCommitment, updateDraw } from './rows.js';
import { drawProofTable } from './tables.js';
import type { BeaconOutput, DrawCommitmentRecord, DrawRecord } from './types.js';
import { insertWinners } from './winners.js';

/** @throws draw_not_found, state_conflict, draw_period_closed, beacon_not_due, beacon_wrong */
export async function runDraw(
  sql: Sql,
  campaignId: string,
  id: string,
  output: BeaconOutput,
  now: number,
): Promise<DrawRecord> {
  const draw = await lockDraw(sql, campaignId, id);
  if (isDrawn(draw.status)) return draw;
  if (draw.status !== 'committed') throw new StoreProblem('state_conflict');
  requireWithin((await loadCampaign(sql, campaignId, now)).record, 'drawPeriod', now);
  if (now < (draw.drawAt ?? 0)) throw new StoreProblem('beacon_not_due');
  const commitment = await readCommitment(sql, draw);
  const beacon = await beaconOf(commitment, output, now);
  if (beacon === null) return voidLocked(sql, draw, unrevealed, now);
  await drawAll(sql, draw, commitment, beacon, now);
  return updateDraw(sql, draw, { status: 'drawn', drawn_at: now });
}

/** The public reason of a voided draw. */
const unrevealed = '有見證人未揭示其內容 (a witness did not reveal)';

export async function voidDraw(
  sql: Sql,
  campaignId: string,
  id: string,
  reason: string,
  now: number,
): Promise<DrawRecord> {
  const draw = await lockDraw(sql, campaignId, id);
  if (draw.status === 'voided' || draw.status === 'published') throw new StoreProblem('state_conflict');
  return voidLocked(sql, draw, reason, now);
}

const voidLocked = (sql: Sql, draw: DrawRecord, reason: string, now: number): Promise<DrawRecord> =>
  updateDraw(sql, draw, { status: 'voided', reason, voided_at: now });

/** The beacon, or null where a witness did not reveal. @throws beacon_not_due, beacon_wrong */
async function beaconOf(
  { params }: DrawCommitmentRecord,
  output: BeaconOutput,
  now: number,
): Promise<Beacon | null> {
  const named = params.beacon;
  if (output.kind === 'drand' && named.kind === 'drand') {
    if (now < quicknetTimeOf(named.round)) throw new StoreProblem('beacon_not_due');
    const beacon = drandBeacon(named.round, output.signature);
    if ((await isSigned(beacon)) === false) throw wrong('signature');
    return beacon;
  }
  if (output.kind !== 'witness' || named.kind !== 'witness') throw wrong('kind');
  const { reveals } = output;
  if (reveals.length !== named.commitments.length) throw wrong('reveals');
  const witnesses: Witness[] = [];
  for (const [index, name] of params.witnesses.entries()) {
    const [commitment = '', reveal = null] = [named.commitments[index], reveals[index]];
    if (reveal === null) continue;
    if (!matchesCommitment(reveal, commitment)) throw wrong(`reveals/${index}`);
    witnesses.push({ name, commitment, reveal });
  }
  return witnesses.length < reveals.length ? null : witnessBeacon(witnesses);
}

const wrong = (member: string): StoreProblem => new StoreProblem('beacon_wrong', `/beacon/${member}`);

async function drawAll(
  sql: Sql,
  draw: DrawRecord,
  commitment: DrawCommitmentRecord,
  beacon: Beacon,
  now: number,
): Promise<void> {
  const { params, W, C } = commitment;
  const { holder } = await leafReader(sql, draw.id);
  const drawn = await drawSlots(seedOf(C, beacon.randomness), W, params, holder);
  const steps = drawn.map(({ leaf, ...selection }) => ({ ...selection, ...publicLeaf(leaf) }));
  // `params` are those of the contract, of which the rules of the draw use a part.
  const proof = proofOf(commitment, params, beacon, steps) as unknown as DrawProof;
  await insertRow(sql, drawProofTable, { draw_id: draw.id, proof: toJson(proof) });
  await insertWinners(sql, draw, params, drawn, now);
}
