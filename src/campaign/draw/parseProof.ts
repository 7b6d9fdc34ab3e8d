import type { Beacon, DrandBeacon, Witness, WitnessBeacon } from './beacon.js';
import { canonicalJson } from './canonicalJson.js';
import { DrawError } from './error.js';
import type { Leaf } from './merkle.js';
import { type DrawParams, type DrawSlot, mostSlots, type NamedBeacon, repeatRules } from './params.js';
import type { DrawProof, DrawStep, InclusionProof } from './proof.js';

/** Takes a value for what it should be. @throws DrawError naming the place where it is something else */
type Read<T> = (value: unknown, pointer: string) => T;

/** A tree of 2^53 leaves has no longer paths. */
const longestPath = 53;
const mostWitnesses = 100;
const longestText = 500;

const hex =
  (bytes: number): Read<string> =>
  (value, pointer) => {
    const digits = bytes * 2;
    if (typeof value === 'string' && value.length === digits && /^[0-9a-f]*$/.test(value)) return value;
    throw malformed(pointer, `${digits} lower-case hexadecimal digits`, `${digits} 個小寫十六進位字元`);
  };

const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value, pointer) =>
    value === undefined ? undefined : read(value, pointer);

const integer: Read<number> = (value, pointer) => {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw malformed(pointer, 'an integer from 0 to 2^53 − 1', '0 至 2^53 − 1 的整數');
};

const positive: Read<number> = (value, pointer) => {
  if (integer(value, pointer) > 0) return value as number;
  throw malformed(pointer, 'an integer above 0', '大於 0 的整數');
};

const text: Read<string> = (value, pointer) => {
  if (typeof value === 'string' && value.length <= longestText) return value;
  throw malformed(pointer, `a text of up to ${longestText} characters`, `最多 ${longestText} 字的文字`);
};

const truth: Read<boolean> = (value, pointer) => {
  if (typeof value === 'boolean') return value;
  throw malformed(pointer, 'true or false', 'true 或 false');
};

const oneOf =
  <T extends string>(...known: readonly T[]): Read<T> =>
  (value, pointer) => {
    const found = known.find((each) => each === value);
    if (found !== undefined) return found;
    throw malformed(pointer, known.join(', '), known.join('、'));
  };

const list =
  <T>(item: Read<T>, most: number): Read<readonly T[]> =>
  (value, pointer) => {
    if (!Array.isArray(value) || value.length > most) {
      throw malformed(pointer, `a list of up to ${most}`, `最多 ${most} 項的清單`);
    }
    return Array.from(value, (each, place) => item(each, `${pointer}/${place}`));
  };

const members: Read<Readonly<Record<string, unknown>>> = (value, pointer) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw malformed(pointer, 'an object', '物件');
};

/** An object with these fields and no others, for what nothing checks has no place in a proof. */
const exactly =
  <T extends object>(fields: { readonly [K in keyof T]-?: Read<T[K]> }): Read<T> =>
  (value, pointer) => {
    const given = members(value, pointer);
    const known = Object.keys(fields);
    if (Object.keys(given).some((name) => !known.includes(name))) {
      throw malformed(pointer, `no other fields than ${known.join(', ')}`, `只含欄位 ${known.join('、')}`);
    }
    const names = known as (keyof T & string)[];
    return Object.fromEntries(
      names.map((name) => [name, fields[name](given[name], `${pointer}/${name}`)]),
    ) as T;
  };

const hash = hex(32);

const leaf = exactly<Leaf>({ i: integer, start: integer, end: integer, key: hash });
const path = list(hash, longestPath);
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
  witnesses: list(witness, mostWitnesses),
  randomness: hash,
});
const beacon: Read<Beacon> = (value, pointer) =>
  members(value, pointer).kind === 'witness' ? witnessed(value, pointer) : drand(value, pointer);

const namedRound = exactly<NamedBeacon & { kind: 'drand' }>({
  kind: oneOf('drand'),
  chain: hash,
  round: integer,
});
const namedWitnesses = exactly<{ kind: 'witness'; commitments: readonly string[] | undefined }>({
  kind: oneOf('witness'),
  commitments: optional(list(hash, mostWitnesses)),
});
const namedBeacon: Read<unknown> = (value, pointer) =>
  members(value, pointer).kind === 'witness' ? namedWitnesses(value, pointer) : namedRound(value, pointer);

const slot: Read<DrawSlot> = (value, pointer) => {
  if (typeof value === 'string') return text(value, pointer);
  const { prize, reserve } = members(value, pointer);
  text(prize, `${pointer}/prize`);
  optional(truth)(reserve, `${pointer}/reserve`);
  return value as DrawSlot;
};

/** The rules keep whatever else stands in them, for all of it is committed to. */
const params: Read<DrawParams> = (value, pointer) => {
  const given = members(value, pointer);
  if (list(slot, mostSlots)(given.slots, `${pointer}/slots`).length === 0) {
    throw malformed(`${pointer}/slots`, 'at least one slot', '至少一個獎項');
  }
  optional(text)(given.draw, `${pointer}/draw`);
  optional(oneOf(...repeatRules))(given.repeat, `${pointer}/repeat`);
  optional(namedBeacon)(given.beacon, `${pointer}/beacon`);
  optional(list(text, mostWitnesses))(given.witnesses, `${pointer}/witnesses`);
  canonicalJson(given);
  return given as DrawParams;
};

const committed = { params, n: positive, W: positive, root: hash, C: hash };
const proof = exactly<DrawProof>({ ...committed, beacon, S: hash, steps: list(step, mostSlots) });
const inclusion = exactly<InclusionProof>({ ...committed, leaf, path });

/** @throws DrawError */
export const parseDrawProof = (value: unknown): DrawProof => proof(value, '');
/** @throws DrawError */
export const parseInclusionProof = (value: unknown): InclusionProof => inclusion(value, '');

const malformed = (pointer: string, en: string, zh: string): DrawError =>
  new DrawError('proof_malformed', pointer, [`expected ${en}`, `應為${zh}`]);
