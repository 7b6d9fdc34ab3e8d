import { optional, type Parser, parsers } from '../parser.js';
import type { Beacon, DrandBeacon, Witness, WitnessBeacon } from './beacon.js';
import { canonicalJson } from './canonicalJson.js';
import { DrawError } from './error.js';
import type { Leaf } from './merkle.js';
import { type DrawParams, type DrawSlot, maxSlots, type NamedBeacon, repeatRules } from './params.js';
import type { DrawProof, DrawStep, InclusionProof } from './proof.js';

/** The length of the paths in a tree of 2^53 leaves. */
const maxPathLength = 53;
const maxWitnesses = 100;

const malformed = (pointer: string, en: string, zh: string): DrawError =>
  new DrawError('proof_malformed', pointer, [`expected ${en}`, `應為${zh}`]);

const { hex, integer, boolean, oneOf, list, members, exactly, ...parse } = parsers(malformed);
const text = parse.text(500);

const positive: Parser<number> = (value, pointer) => {
  if (integer(value, pointer) > 0) return value as number;
  throw malformed(pointer, 'an integer above 0', '大於 0 的整數');
};

const hash = hex(32);

const leaf = exactly<Leaf>({ i: integer, start: integer, end: integer, key: hash });
const path = list(hash, maxPathLength);
const step = exactly<DrawStep>({ slot: integer, r: integer, p: integer, leaf, path });

const drand = exactly<DrandBeacon>({
  kind: oneOf('drand'),
  round: integer,
  signature: hex(48),
  randomness: hash,
});
const witness = exactly<Witness>({ name: text, commitment: hash, reveal: hash });
const witnessed = exactly<WitnessBeacon>({
  kind: oneOf('witness'),
  witnesses: list(witness, maxWitnesses),
  randomness: hash,
});
const beacon: Parser<Beacon> = (value, pointer) =>
  members(value, pointer).kind === 'witness' ? witnessed(value, pointer) : drand(value, pointer);

const namedRound = exactly<NamedBeacon & { kind: 'drand' }>({
  kind: oneOf('drand'),
  chain: hash,
  round: integer,
});
const namedWitnesses = exactly<{ kind: 'witness'; commitments: readonly string[] | undefined }>({
  kind: oneOf('witness'),
  commitments: optional(list(hash, maxWitnesses)),
});
const namedBeacon: Parser<unknown> = (value, pointer) =>
  members(value, pointer).kind === 'witness' ? namedWitnesses(value, pointer) : namedRound(value, pointer);

const slot: Parser<DrawSlot> = (value, pointer) => {
  if (typeof value === 'string') return text(value, pointer);
  const { prize, reserve } = members(value, pointer);
  text(prize, `${pointer}/prize`);
  optional(boolean)(reserve, `${pointer}/reserve`);
  return value as DrawSlot;
};

/** The rules keep their further fields, since the commitment covers them. */
const params: Parser<DrawParams> = (value, pointer) => {
  const object = members(value, pointer);
  if (list(slot, maxSlots)(object.slots, `${pointer}/slots`).length === 0) {
    throw malformed(`${pointer}/slots`, 'at least one slot', '至少一個獎項');
  }
  optional(text)(object.draw, `${pointer}/draw`);
  optional(oneOf(...repeatRules))(object.repeat, `${pointer}/repeat`);
  optional(namedBeacon)(object.beacon, `${pointer}/beacon`);
  optional(list(text, maxWitnesses))(object.witnesses, `${pointer}/witnesses`);
  canonicalJson(object);
  return object as DrawParams;
};

const committed = { params, n: positive, W: positive, root: hash, C: hash };
const proof = exactly<DrawProof>({ ...committed, beacon, S: hash, steps: list(step, maxSlots) });
const inclusion = exactly<InclusionProof>({ ...committed, leaf, path });

/** @throws DrawError */
export const parseDrawProof = (value: unknown): DrawProof => proof(value, '');
/** @throws DrawError */
export const parseInclusionProof = (value: unknown): InclusionProof => inclusion(value, '');
