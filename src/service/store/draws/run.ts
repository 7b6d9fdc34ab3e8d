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
import { lockDraw, readCommitment, statusAt, updateDraw } from './rows.js';
import { drawProofTable } from './tables.js';
import type { BeaconOutput, DrawCommitmentRecord, DrawRecord } from './types.js';
import { insertWinners } from './winners.js';
import { storedReveals } from './witnesses.js';

/**
 * @throws draw_not_found, state_conflict, draw_period_closed, beacon_not_due, beacon_wrong, reveal_missing,
 * drand_check_unavailable
 */
export async function runDraw(
  sql: Sql,
  campaignId: string,
  id: string,
  output: BeaconOutput,
  now: number,
): Promise<DrawRecord> {
  const draw = await lockDraw(sql, campaignId, id);
  if (isDrawn(draw.status)) return draw;
  if (statusAt(draw, now) !== 'committed') throw new StoreProblem('state_conflict');
  requireWithin((await loadCampaign(sql, campaignId, now)).record, 'drawPeriod', now);
  if (now < (draw.drawAt ?? 0)) throw new StoreProblem('beacon_not_due');
  const commitment = await readCommitment(sql, draw);
  const beacon = await beaconOf(sql, draw, commitment, output, now);
  await drawAll(sql, draw, commitment, beacon, now);
  return updateDraw(sql, draw, { status: 'drawn', drawn_at: now });
}

/** One that has failed stays so. @throws draw_not_found, state_conflict, and what `approve` throws */
export async function voidDraw(
  sql: Sql,
  campaignId: string,
  id: string,
  { reason, approve }: { readonly reason: string; readonly approve: (draw: DrawRecord) => Promise<unknown> },
  now: number,
): Promise<DrawRecord> {
  const draw = await lockDraw(sql, campaignId, id);
  const isFinal = (['voided', 'published', 'failed'] as const).some((each) => each === statusAt(draw, now));
  if (isFinal) throw new StoreProblem('state_conflict');
  await approve(draw);
  return updateDraw(sql, draw, { status: 'voided', reason, voided_at: now });
}

/** @throws beacon_not_due, beacon_wrong, reveal_missing, drand_check_unavailable */
async function beaconOf(
  sql: Sql,
  { id }: DrawRecord,
  { params }: DrawCommitmentRecord,
  output: BeaconOutput,
  now: number,
): Promise<Beacon> {
  const named = params.beacon;
  if (output.kind === 'drand' && named.kind === 'drand') {
    if (now < quicknetTimeOf(named.round)) throw new StoreProblem('beacon_not_due');
    const beacon = drandBeacon(named.round, output.signature);
    const signed = await isSigned(beacon);
    if (signed === null) throw new StoreProblem('drand_check_unavailable', '/beacon/kind');
    if (!signed) throw wrong('signature');
    return beacon;
  }
  if (output.kind !== 'witness' || named.kind !== 'witness') throw wrong('kind');
  const stored = await storedReveals(sql, id);
  const { reveals = stored } = output;
  if (reveals.length !== named.commitments.length) throw wrong('reveals');
  const witnesses = params.witnesses.map((name, index): Witness => {
    const commitment = named.commitments[index] ?? '';
    const reveal = reveals[index] ?? stored[index] ?? null;
    if (reveal === null) throw new StoreProblem('reveal_missing', `/beacon/reveals/${index}`);
    if (!matchesCommitment(reveal, commitment)) throw wrong(`reveals/${index}`);
    return { name, commitment, reveal };
  });
  return witnessBeacon(witnesses);
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
