import { hexToBytes, joinBytes } from '../bytes.js';
import { sha256 } from '../sha256.js';
import { canonicalJson } from './canonicalJson.js';
import type { DrawParams } from './params.js';
import type { Pool } from './pool.js';

/** The commitment, published before the beacon exists; from then on neither pool nor rules can change. */
export function commitmentOf({ root, n, W }: Pool, params: DrawParams): string {
  const rules = hexToBytes(sha256(canonicalJson(params)));
  return sha256(joinBytes('draw/1/commit', hexToBytes(root), n, W, rules));
}

/** The seed of all random numbers; nobody knows it before the beacon. */
export function seedOf(commitment: string, randomness: string): string {
  return sha256(joinBytes('draw/1/seed', hexToBytes(commitment), hexToBytes(randomness)));
}
