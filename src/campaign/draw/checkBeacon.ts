import {
  type DrandBeacon,
  matchesCommitment,
  minWitnesses,
  randomnessOf,
  type WitnessBeacon,
} from './beacon.js';
import { type DrawCheck, type DrawCheckReason, failed, passed, unchecked } from './checks.js';
import { quicknet } from './params.js';
import type { DrawProof } from './proof.js';

/** Checks that the randomness comes from the beacon, and that the rules named this beacon before it existed. */
export function checkBeacon({ beacon, params }: DrawProof): DrawCheck {
  if (randomnessOf(beacon) !== beacon.randomness) return wrong('randomness_differs', '/randomness');
  return beacon.kind === 'drand' ? checkRound(beacon, params) : checkWitnesses(beacon, params);
}

type Rules = DrawProof['params'];

function checkRound({ round }: DrandBeacon, { beacon: named }: Rules): DrawCheck {
  if (named === undefined) return unchecked('beacon', 'beacon_not_named');
  if (named.kind !== 'drand') return wrong('other_beacon', '/kind');
  if (named.chain !== quicknet) return failed('beacon', 'other_chain', '/params/beacon/chain');
  return named.round === round ? passed('beacon') : wrong('other_beacon', '/round');
}

function checkWitnesses({ witnesses }: WitnessBeacon, { beacon: named, witnesses: names }: Rules): DrawCheck {
  if (witnesses.length < minWitnesses) return wrong('witnesses_too_few', '/witnesses');
  const broken = witnesses.findIndex(({ reveal, commitment }) => !matchesCommitment(reveal, commitment));
  if (broken !== -1) return wrong('reveal_differs', `/witnesses/${broken}/reveal`);
  for (const field of ['name', 'commitment'] as const) {
    const distinct = new Set(witnesses.map((witness) => witness[field]));
    if (distinct.size < witnesses.length) return wrong('witnesses_alike', '/witnesses');
  }
  if (named === undefined) return unchecked('beacon', 'beacon_not_named');
  if (named.kind !== 'witness') return wrong('other_beacon', '/kind');
  const isNamed = isSame(
    names ?? [],
    witnesses.map(({ name }) => name),
  );
  if (!isNamed) return wrong('other_witnesses', '/witnesses');
  if (named.commitments === undefined) return unchecked('beacon', 'witnesses_not_committed');
  const commitments = witnesses.map(({ commitment }) => commitment);
  return isSame(named.commitments, commitments) ? passed('beacon') : wrong('other_witnesses', '/witnesses');
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((text, index) => text === others[index]);

const wrong = (reason: DrawCheckReason, pointer: string): DrawCheck =>
  failed('beacon', reason, `/beacon${pointer}`);
