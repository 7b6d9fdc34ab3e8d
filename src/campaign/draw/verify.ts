import { randomnessOf } from './beacon.js';
import type { GivenApprovals } from './checkApproved.js';
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
  /** C as published before the draw: only this proves that pool and rules were not changed afterwards. */
  readonly commitment?: string | undefined;
  /** The round as drand published it: compared where `@noble/curves` is not there to check the signature itself. */
  readonly round?: { readonly round: number; readonly signature: string } | undefined;
  /** The published approvals of the campaign, by which it is checked that approvers signed the draw. */
  readonly approvals?: GivenApprovals | undefined;
  /** Whether a check that could not be made is a failure; not by default. */
  readonly strict?: boolean | undefined;
}

interface Verification {
  /** Whether no check failed; in strict mode, whether all were made and none failed. */
  readonly valid: boolean;
  readonly checks: readonly DrawCheck[];
}

export interface DrawWinner {
  /** Index of the slot in the rules, from 0. */
  readonly slot: number;
  readonly prize: string;
  readonly reserve: boolean;
  /** The key of the participant, who knows their own. */
  readonly key: string;
}

export interface DrawVerification extends Verification {
  /** The winners by the proof; they have won only where it is valid. */
  readonly winners: readonly DrawWinner[];
}

export interface InclusionVerification extends Verification {
  readonly key: string;
  /** The number of tickets of the participant. */
  readonly entries: number;
}

/**
 * Verifies the whole proof of a draw, offline: the pool, the randomness and each winner.
 *
 * @throws DrawError when it is no proof; a wrong proof has failed checks instead
 */
export async function verifyDraw(proof: unknown, options: VerifyOptions = {}): Promise<DrawVerification> {
  const parsed = parseDrawProof(proof);
  const seed = seedOf(commitmentOf(parsed, parsed.params), randomnessOf(parsed.beacon));
  const checks = [
    checkCommitment(parsed),
    checkPublished(parsed, options),
    checkBeacon(parsed),
    await checkSignature(parsed, options),
    parsed.S === seed ? passed('seed') : failed('seed', 'seed_differs', '/S'),
    ...checkWinners(parsed, seed),
    ...(await checkApprovals(parsed, options)),
  ];
  return { valid: isVerified(checks, options), checks, winners: winnersOf(parsed) };
}

/**
 * Verifies, offline, that a participant is in the pool of a draw, and with how many entries.
 *
 * @throws DrawError when it is no proof; a wrong proof has failed checks instead
 */
export async function verifyInclusion(
  proof: unknown,
  options: VerifyOptions = {},
): Promise<InclusionVerification> {
  const parsed = parseInclusionProof(proof);
  const { leaf, path } = parsed;
  const leaves = [{ leaf, path, pointer: '/leaf' }];
  const checks = [
    checkCommitment(parsed),
    checkPublished(parsed, options),
    checkMembership(leaves, parsed),
    checkRanges(leaves, parsed),
  ];
  return { valid: isVerified(checks, options), checks, key: leaf.key, entries: leaf.end - leaf.start };
}

const isValid = (checks: readonly DrawCheck[]): boolean => checks.every(({ status }) => status !== 'failed');

const isVerified = (checks: readonly DrawCheck[], { strict = false }: VerifyOptions): boolean =>
  isValid(checks) && !(strict && checks.some(({ status }) => status === 'unchecked'));

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

/** Of the draws of a service, whose rules name its campaign: no other has approvals. */
async function checkApprovals(
  { params }: DrawProof,
  { approvals }: VerifyOptions,
): Promise<readonly DrawCheck[]> {
  if (typeof params.campaign !== 'string' && approvals === undefined) return [];
  if (approvals === undefined) return [unchecked('approved', 'no_approvals_given')];
  const { checkApproved } = await import('./checkApproved.js');
  return [await checkApproved(params, approvals)];
}

/** Witnesses sign nothing; their reveals are checked with the beacon. */
async function checkSignature({ beacon }: DrawProof, { round }: VerifyOptions): Promise<DrawCheck> {
  if (beacon.kind === 'witness') return passed('signature');
  if (round !== undefined && (round.round !== beacon.round || round.signature !== beacon.signature))
    return failed('signature', 'other_round', '/beacon/signature');
  const signed = await isSigned(beacon);
  if (signed === null)
    return round === undefined ? unchecked('signature', 'signature_not_checked') : passed('signature');
  return signed ? passed('signature') : failed('signature', 'signature_wrong', '/beacon/signature');
}

function checkWinners(proof: DrawProof, seed: string): readonly DrawCheck[] {
  const leaves = proof.steps.map(({ leaf, path }, index) => ({ leaf, path, pointer: `/steps/${index}` }));
  const membership = checkMembership(leaves, proof);
  const ranges = checkRanges(leaves, proof);
  const areConsistent = isValid([membership, ranges]);
  return [membership, ranges, ...(areConsistent ? checkSelection(proof, seed) : selectionNotReached())];
}

function winnersOf({ steps, params }: DrawProof): readonly DrawWinner[] {
  return steps.flatMap(({ slot, leaf }) => {
    const slotRule = params.slots[slot];
    if (slotRule === undefined) return [];
    return [{ slot, prize: prizeOf(slotRule), reserve: isReserve(slotRule), key: leaf.key }];
  });
}
