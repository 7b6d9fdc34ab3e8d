import { createHash } from 'node:crypto';
import { type Beacon, drandBeacon } from '../../src/campaign/draw/beacon.js';
import { commitmentOf, seedOf } from '../../src/campaign/draw/commitment.js';
import type { DrawProof, Leaf } from '../../src/campaign/draw/index.js';
import { type DrawParams, quicknet } from '../../src/campaign/draw/params.js';
import { blockLeaves, commitPool, type Participant, pathFinder } from '../../src/campaign/draw/pool.js';
import { proofOf } from '../../src/campaign/draw/proof.js';
import { drawSlots } from '../../src/campaign/draw/selection.js';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Three witnesses with arbitrary reveals. */
export const reveals: readonly string[] = ['1', '2', '3'].map((digit) => digit.repeat(64));
export const witnesses = reveals.map((reveal, place) => ({
  name: `見證人 ${place + 1}`,
  commitment: sha256(Buffer.from(reveal, 'hex')),
}));

/** Round 1000 of drand's quicknet chain. */
const round = 1000;
const signature =
  'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39';
export const quicknetRound = drandBeacon(round, signature);
export const namedBeacon = { kind: 'drand', chain: quicknet, round } as const;

export const byKey = (a: Participant, b: Participant): number => (a.key < b.key ? -1 : 1);

/** Participants with these weights, in the order of their keys. */
export const participantsOf = (weights: readonly number[]): Participant[] =>
  weights.map((weight, n) => ({ key: sha256(`participant-${n + 1}`), weight })).sort(byKey);

/** The leaf that has a ticket. */
export function holderIn(leaves: readonly Leaf[]): (p: number) => Leaf {
  return (p) => {
    const leaf = leaves.find(({ start, end }) => start <= p && p < end);
    if (!leaf) throw new RangeError(`Nobody holds ticket ${p}`);
    return leaf;
  };
}

/** Commits to participants, and stores what a store does: the leaves and the roots of their blocks. */
export async function pooled(participants: readonly Participant[]) {
  const leaves: Leaf[] = [];
  const pool = await commitPool([participants], { onLeaf: (leaf) => leaves.push(leaf) });
  const find = pathFinder(pool.blocks.map(({ root }) => root));
  const pathOf = (leaf: Leaf): string[] => {
    const first = leaf.i - (leaf.i % blockLeaves);
    return find(leaf, leaves.slice(first, first + blockLeaves));
  };
  return { pool, leaves, pathOf };
}

/** Draws and proves as the service does. */
export async function proofFor(
  weights: readonly number[],
  params: DrawParams = { draw: 'drw_1', slots: ['A', 'B', 'B'], beacon: namedBeacon },
  beacon: Beacon = quicknetRound,
): Promise<DrawProof> {
  const { pool, leaves, pathOf } = await pooled(participantsOf(weights));
  const seed = seedOf(commitmentOf(pool, params), beacon.randomness);
  const drawn = await drawSlots(seed, pool.W, params, holderIn(leaves));
  const steps = drawn.map((step) => ({ ...step, path: pathOf(step.leaf) }));
  return proofOf(pool, params, beacon, steps);
}
