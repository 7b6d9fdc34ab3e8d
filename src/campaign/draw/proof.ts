import type { Beacon } from './beacon.js';
import { commitmentOf, seedOf } from './commitment.js';
import type { Leaf } from './merkle.js';
import type { DrawParams } from './params.js';
import type { Pool } from './pool.js';
import type { Selection } from './selection.js';

/** What was published before the beacon's time. */
interface Committed extends Pool {
  readonly params: DrawParams;
  /** The commitment. */
  readonly C: string;
}

/** Shows that a leaf is in the pool. */
interface Member {
  readonly leaf: Leaf;
  /** Siblings from below. */
  readonly path: readonly string[];
}

export interface DrawStep extends Selection, Member {}

/** All that anyone needs to check a draw; without personal data. Hashes are hexadecimal, in lower case. */
export interface DrawProof extends Committed {
  readonly beacon: Beacon;
  /** The seed. */
  readonly S: string;
  readonly steps: readonly DrawStep[];
}

/** All that a participant needs to check that their entries are in a draw. */
export interface InclusionProof extends Committed, Member {}

/** Puts a proof together. */
export function proofOf(
  pool: Pool,
  params: DrawParams,
  beacon: Beacon,
  drawn: readonly DrawStep[],
): DrawProof {
  const { n, W, root } = pool;
  const C = commitmentOf(pool, params);
  return { params, n, W, root, C, beacon, S: seedOf(C, beacon.randomness), steps: drawn };
}
