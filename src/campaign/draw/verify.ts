import { randomnessOf } from './beacon.js';
import { checkBeacon } from './checkBeacon.js';
import { checkMembership, checkRanges } from './checkPool.js';
import { checkSelection, selectionNotReached } from './checkSelection.js';
import { type DrawCheck, failed, passed, unchecked } from './checks.js';
import { commitmentOf, seedOf } from './commitment.js';
import { DrawError } from './error.js';
import { isReserve, prizeOf } from './params.js';
import { parseDrawProof, parseInclusionProof } from './parseProof.js';
import type { DrawProof, InclusionProof } from './proof.js';
import { isSigned } from './signature.js';

export interface VerifyOptions {
  /** C as it was published before the draw: only this shows that pool and rules were not changed afterwards. */
  readonly commitment?: string | undefined;
}

interface Verification {
  /** Whether no check failed. What could not be checked is named among the checks. */
  readonly valid: boolean;
  readonly checks: readonly DrawCheck[];
}

export interface DrawWinner {
  /** Place of the slot in the rules, from 0. */
  readonly slot: number;
  readonly prize: string;
  readonly reserve: boolean;
  /** A participant knows their own. */
  readonly key: string;
}

export interface DrawVerification extends Verification {
  /** As the proof has them; they have won only where it is valid. */
  readonly winners: readonly DrawWinner[];
}

export interface InclusionVerification extends Verification {
  readonly key: string;
  /** How often the participant is in the pool. */
  readonly entries: number;
}

/**
 * Checks the whole proof of a draw, offline: what it was drawn from, by which randomness, and each winner.
 *
 * @throws DrawError when it is no proof; one that does not hold is told by the checks
 */
export async function verifyDraw(proof: unknown, options: VerifyOptions = {}): Promise<DrawVerification> {
  const read = parseDrawProof(proof);
  const seed = seedOf(commitmentOf(read, read.params), randomnessOf(read.beacon));
  const checks = [
    checkCommitment(read),
    checkPublished(read, options),
    checkBeacon(read),
    await checkSignature(read),
    read.S === seed ? passed('seed') : failed('seed', 'seed_differs', '/S'),
    ...checkWinners(read, seed),
  ];
  return { valid: isValid(checks), checks, winners: winnersOf(read) };
}

/**
 * Checks, offline, that a participant is in the pool of a draw, and with how many entries.
 *
 * @throws DrawError when it is no proof; one that does not hold is told by the checks
 */
export async function verifyInclusion(
  proof: unknown,
  options: VerifyOptions = {},
): Promise<InclusionVerification> {
  const read = parseInclusionProof(proof);
  const { leaf, path } = read;
  const shown = [{ leaf, path, pointer: '/leaf' }];
  const checks = [
    checkCommitment(read),
    checkPublished(read, options),
    checkMembership(shown, read),
    checkRanges(shown, read),
  ];
  return { valid: isValid(checks), checks, key: leaf.key, entries: leaf.end - leaf.start };
}

const isValid = (checks: readonly DrawCheck[]): boolean => checks.every(({ status }) => status !== 'failed');

type Committed = Pick<InclusionProof, 'params' | 'n' | 'W' | 'root' | 'C'>;

const checkCommitment = (proof: Committed): DrawCheck =>
  commitmentOf(proof, proof.params) === proof.C
    ? passed('commitment')
    : failed('commitment', 'commitment_differs', '/C');

function checkPublished({ C }: Committed, { commitment }: VerifyOptions): DrawCheck {
  if (commitment === undefined) return unchecked('published', 'no_commitment_given');
  if (!/^[0-9a-f]{64}$/.test(commitment)) throw new DrawError('commitment_invalid');
  return commitment === C ? passed('published') : failed('published', 'other_commitment', '/C');
}

/** Witnesses sign nothing; what they reveal is checked with the beacon. */
async function checkSignature({ beacon }: DrawProof): Promise<DrawCheck> {
  const signed = beacon.kind === 'drand' ? await isSigned(beacon) : true;
  if (signed === null) return unchecked('signature', 'signature_not_checked');
  return signed ? passed('signature') : failed('signature', 'signature_wrong', '/beacon/signature');
}

function checkWinners(proof: DrawProof, seed: string): readonly DrawCheck[] {
  const shown = proof.steps.map(({ leaf, path }, place) => ({ leaf, path, pointer: `/steps/${place}` }));
  const membership = checkMembership(shown, proof);
  const ranges = checkRanges(shown, proof);
  const fit = isValid([membership, ranges]);
  return [membership, ranges, ...(fit ? checkSelection(proof, seed) : selectionNotReached())];
}

function winnersOf({ steps, params }: DrawProof): readonly DrawWinner[] {
  return steps.flatMap(({ slot, leaf }) => {
    const wanted = params.slots[slot];
    if (wanted === undefined) return [];
    return [{ slot, prize: prizeOf(wanted), reserve: isReserve(wanted), key: leaf.key }];
  });
}
