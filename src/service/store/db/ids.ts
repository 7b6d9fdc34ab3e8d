import { randomBytes } from 'node:crypto';

export type IdPrefix =
  | 'org_'
  | 'per_'
  | 'key_'
  | 'mer_'
  | 'txn_'
  | 'adj_'
  | 'itm_'
  | 'pub_'
  | 'mir_'
  | 'rul_'
  | 'drw_'
  | 'wit_'
  | 'dsc_'
  | 'dst_'
  | 'win_'
  | 'clm_'
  | 'cfl_'
  | 'inc_'
  | 'par_'
  | 'fal_'
  | 'rev_'
  | 'exp_'
  | 'evt_'
  | 'inv_'
  | 'apv_'
  | 'dty_'
  | 'evd_';

const PER_MILLISECOND = 36 ** 3;
let last = begin(0);

/**
 * Ids sort in the order in which one process made them: prefix, 9 characters of time, 3 of a count within the millisecond,
 * and 10 random ones, so that two processes do not make the same id. Random characters are drawn once for a millisecond:
 * the ids of a batch then differ in little, and its response compresses better.
 */
export function newId(prefix: IdPrefix): string {
  const now = Date.now();
  if (now > last.time) last = begin(now);
  else if (last.count + 1 < PER_MILLISECOND) last.count++;
  else last = begin(last.time + 1);
  return prefix + last.start + base36(last.count, 3) + last.end;
}

/** What the ids of a millisecond have in common is made once. */
function begin(time: number): {
  readonly time: number;
  count: number;
  readonly start: string;
  readonly end: string;
} {
  return { time, count: 0, start: base36(time, 9), end: randomCharacters() };
}

function randomCharacters(): string {
  const bytes = randomBytes(8);
  return base36(bytes.readUInt32BE(0) % 36 ** 5, 5) + base36(bytes.readUInt32BE(4) % 36 ** 5, 5);
}

function base36(value: number, width: number): string {
  return value.toString(36).padStart(width, '0');
}
