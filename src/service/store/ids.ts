import { randomBytes } from 'node:crypto';

export type IdPrefix = 'org_' | 'key_' | 'mer_' | 'txn_' | 'adj_' | 'itm_' | 'mir_' | 'chg_';

const PER_MILLISECOND = 36 ** 3;
let last = { time: 0, count: 0 };

/**
 * Ids sort in the order in which one process made them: prefix, 9 characters of time, 3 of a count within
 * the millisecond, 10 of chance, so that processes do not meet.
 */
export function newId(prefix: IdPrefix): string {
  const now = Date.now();
  if (now > last.time) last = { time: now, count: 0 };
  else if (last.count + 1 < PER_MILLISECOND) last.count++;
  else last = { time: last.time + 1, count: 0 };
  return `${prefix}${base36(last.time, 9)}${base36(last.count, 3)}${chance()}`;
}

function chance(): string {
  if (used + 8 > pool.length) {
    pool = randomBytes(4096);
    used = 0;
  }
  const [high, low] = [pool.readUInt32BE(used), pool.readUInt32BE(used + 4)];
  used += 8;
  return base36(high % 36 ** 5, 5) + base36(low % 36 ** 5, 5);
}
let pool = Buffer.alloc(0);
let used = 0;

function base36(value: number, width: number): string {
  return value.toString(36).padStart(width, '0');
}
