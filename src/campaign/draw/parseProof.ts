import type { Beacon, DrandBeacon, Witness, WitnessBeacon } from './beacon.js';
import { canonicalJson } from './canonicalJson.js';
import { DrawError } from './error.js';
import type { Leaf } from './merkle.js';
import { type DrawParams, type DrawSlot, maxSlots, type NamedBeacon, repeatRules } from './params.js';
import type { DrawProof, DrawStep, InclusionProof } from './proof.js';

/** Parses a value of one kind. @throws DrawError with the pointer to a value of another kind */
type Parser<T> = (value: unknown, pointer: string) => T;

/** The length of the paths in a tree of 2^53 leaves. */
const maxPathLength = 53;
const maxWitnesses = 100;
const maxTextLength = 500;

const hex =
  (bytes: number): Parser<string> =>
  (value, pointer) => {
    const digits = bytes * 2;
    if (typeof value === 'string' && value.length === digits && /^[0-9a-f]*$/.test(value)) return value;
    throw malformed(pointer, `${digits} lower-case hexadecimal digits`, `${digits} 個小寫十六進位字元`);
  };

const optional =
  <T>(parse: Parser<T>): Parser<T | undefined> =>
  (value, pointer) =>
    value === undefined ? undefined : parse(value, pointer);

const integer: Parser<number> = (value, pointer) => {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw malformed(pointer, 'an integer from 0 to 2^53 − 1', '0 至 2^53 − 1 的整數');
};

const positive: Parser<number> = (value, pointer) => {
  if (integer(value, pointer) > 0) return value as number;
  throw malformed(pointer, 'an integer above 0', '大於 0 的整數');
};

const text: Parser<string> = (value, pointer) => {
  if (typeof value === 'string' && value.length <= maxTextLength) return value;
  throw malformed(pointer, `a text of up to ${maxTextLength} characters`, `最多 ${maxTextLength} 字的文字`);
};

const boolean: Parser<boolean> = (value, pointer) => {
  if (typeof value === 'boolean') return value;
  throw malformed(pointer, 'true or false', 'true 或 false');
};

const oneOf =
  <T extends string>(...values: readonly T[]): Parser<T> =>
  (value, pointer) => {
    const found = values.find((each) => each === value);
    if (found !== undefined) return found;
    throw malformed(pointer, values.join(', '), values.join('、'));
  };

const list =
  <T>(item: Parser<T>, max: number): Parser<readonly T[]> =>
  (value, pointer) => {
    if (!Array.isArray(value) || value.length > max) {
      throw malformed(pointer, `a list of up to ${max}`, `最多 ${max} 項的清單`);
    }
    return Array.from(value, (each, index) => item(each, `${pointer}/${index}`));
  };

const members: Parser<Readonly<Record<string, unknown>>> = (value, pointer) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw malformed(pointer, 'an object', '物件');
};

/** An object with these fields and no others: a proof has no field that nothing checks. */
const exactly =
  <T extends object>(fields: { readonly [K in keyof T]-?: Parser<T[K]> }): Parser<T> =>
  (value, pointer) => {
    const object = members(value, pointer);
    const known = Object.keys(fields);
    if (Object.keys(object).some((name) => !known.includes(name))) {
      throw malformed(pointer, `no other fields than ${known.join(', ')}`, `只含欄位 ${known.join('、')}`);
    }
    const names = known as (keyof T & string)[];
    return Object.fromEntries(
      names.map((name) => [name, fields[name](object[name], `${pointer}/${name}`)]),
    ) as T;
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

const malformed = (pointer: string, en: string, zh: string): DrawError =>
  new DrawError('proof_malformed', pointer, [`expected ${en}`, `應為${zh}`]);
