import { describe, expect, it } from 'vitest';
import {
  drandBeacon,
  matchesCommitment,
  randomnessOf,
  type Witness,
  type WitnessBeacon,
  witnessBeacon,
} from '../../../src/campaign/draw/beacon.js';
import { checkBeacon } from '../../../src/campaign/draw/checkBeacon.js';
import { DrawError, type DrawProof } from '../../../src/campaign/draw/index.js';
import { namedBeacon, quicknetRound, sha256 } from '../../support/draws.js';

const witnesses = ['里長', '會計師', '店家代表'].map((name): Witness => {
  const reveal = sha256(name);
  return { name, reveal, commitment: sha256(Buffer.from(reveal, 'hex')) };
});
const names = witnesses.map(({ name }) => name);
const commitments = witnesses.map(({ commitment }) => commitment);
const named = { kind: 'witness', commitments } as const;

/** A beacon that anyone may have written, with its randomness. */
function beaconOf(present: readonly Witness[]): WitnessBeacon {
  return {
    kind: 'witness',
    witnesses: present,
    randomness: randomnessOf({ kind: 'witness', witnesses: present }),
  };
}

function verdict(beacon: DrawProof['beacon'], params: Partial<DrawProof['params']>): (string | null)[] {
  const check = checkBeacon({ beacon, params: { slots: ['A'], ...params } } as DrawProof);
  expect(check.code).toBe('beacon');
  return [check.status, check.reason, check.pointer];
}

describe('the randomness', () => {
  it('is, for drand, the SHA-256 of the signature, as the chain itself publishes for round 1000', () => {
    expect(quicknetRound.randomness).toBe('fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd');
  });

  it('is, for witnesses, the hash that draw/1 defines', () => {
    const count = Buffer.alloc(8);
    count.writeBigUInt64BE(3n);
    const reveals = witnesses.map(({ reveal }) => Buffer.from(reveal, 'hex'));
    const randomness = sha256(Buffer.concat([Buffer.from('draw/1/witness'), count, ...reveals]));
    expect(witnessBeacon(witnesses)).toEqual({ kind: 'witness', witnesses, randomness });
  });
});

describe('a reveal', () => {
  const [{ reveal, commitment }] = witnesses as [Witness];

  it('matches its commitment when that is its SHA-256, and it is 32 bytes in lower-case hexadecimal', () => {
    expect(matchesCommitment(reveal, commitment)).toBe(true);
    for (const other of [`${reveal}00`, `00${reveal}`, reveal.toUpperCase(), reveal.slice(2), '']) {
      expect(matchesCommitment(other, sha256(Buffer.from(other, 'hex')))).toBe(false);
    }
    expect(matchesCommitment(sha256('another'), commitment)).toBe(false);
  });

  it('voids the draw when it is wrong, and so does a missing witness, with a pointer to it', () => {
    const late = witnesses.map((witness, place) =>
      place === 1 ? { ...witness, reveal: sha256('late') } : witness,
    );
    expect(pointerOf(() => witnessBeacon(late))).toBe('reveal_wrong /witnesses/1/reveal');
    expect(pointerOf(() => witnessBeacon(witnesses.slice(1)))).toBe('witnesses_too_few /witnesses');
  });
});

function pointerOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (DrawError.is(error)) return `${error.code} ${error.pointer}`;
    throw error;
  }
  return 'done';
}

describe('checkBeacon', () => {
  it.each<[string, DrawProof['beacon'], Partial<DrawProof['params']>, (string | null)[]]>([
    ['the round that was named', quicknetRound, { beacon: namedBeacon }, ['passed', null, null]],
    [
      'another round than was named',
      quicknetRound,
      { beacon: { ...namedBeacon, round: 999 } },
      ['failed', 'other_beacon', '/beacon/round'],
    ],
    [
      'a round where witnesses were named',
      quicknetRound,
      { beacon: named, witnesses: names },
      ['failed', 'other_beacon', '/beacon/kind'],
    ],
    [
      'a round of another chain',
      quicknetRound,
      { beacon: { ...namedBeacon, chain: sha256('ours') } },
      ['failed', 'other_chain', '/params/beacon/chain'],
    ],
    ['a round where nothing was named', quicknetRound, {}, ['unchecked', 'beacon_not_named', null]],
    [
      'a round with the randomness of another signature',
      { ...quicknetRound, signature: drandBeacon(1, '00'.repeat(48)).signature },
      { beacon: namedBeacon },
      ['failed', 'randomness_differs', '/beacon/randomness'],
    ],
    [
      'the witnesses who were named, with what they committed to',
      beaconOf(witnesses),
      { beacon: named, witnesses: names },
      ['passed', null, null],
    ],
    [
      'two witnesses',
      beaconOf(witnesses.slice(1)),
      { beacon: named, witnesses: names },
      ['failed', 'witnesses_too_few', '/beacon/witnesses'],
    ],
    [
      'a witness who revealed something else',
      beaconOf([witnesses[0], { ...witnesses[1], reveal: sha256('late') }, witnesses[2]] as Witness[]),
      { beacon: named, witnesses: names },
      ['failed', 'reveal_differs', '/beacon/witnesses/1/reveal'],
    ],
    [
      'two witnesses of one name',
      beaconOf(witnesses.map((witness) => ({ ...witness, name: '里長' }))),
      { beacon: named, witnesses: names },
      ['failed', 'witnesses_alike', '/beacon/witnesses'],
    ],
    [
      'witnesses where nothing was named',
      beaconOf(witnesses),
      { witnesses: names },
      ['unchecked', 'beacon_not_named', null],
    ],
    [
      'witnesses where a round was named',
      beaconOf(witnesses),
      { beacon: namedBeacon, witnesses: names },
      ['failed', 'other_beacon', '/beacon/kind'],
    ],
    [
      'witnesses whose names the rules do not give',
      beaconOf(witnesses),
      { beacon: named },
      ['failed', 'other_witnesses', '/beacon/witnesses'],
    ],
    [
      'a witness more than was named',
      beaconOf(witnesses),
      { beacon: named, witnesses: names.slice(0, 2) },
      ['failed', 'other_witnesses', '/beacon/witnesses'],
    ],
    [
      'a witness less than was named',
      beaconOf(witnesses),
      { beacon: named, witnesses: [...names, '議員'] },
      ['failed', 'other_witnesses', '/beacon/witnesses'],
    ],
    [
      'witnesses who committed to something else',
      beaconOf(witnesses),
      { beacon: { ...named, commitments: commitments.toReversed() }, witnesses: names },
      ['failed', 'other_witnesses', '/beacon/witnesses'],
    ],
    [
      'witnesses whose commitments the rules do not hold',
      beaconOf(witnesses),
      { beacon: { kind: 'witness' }, witnesses: names },
      ['unchecked', 'witnesses_not_committed', null],
    ],
  ])('judges %s', (_, beacon, params, expected) => {
    expect(verdict(beacon, params)).toEqual(expected);
  });
});
