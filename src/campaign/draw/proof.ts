import type { Beacon } from './beacon.js';
import { commitmentOf, seedOf } from './commitment.js';
import type { Leaf } from './merkle.js';
import type { DrawParams } from './params.js';
import type { Pool } from './pool.js';
import type { Selection } from './selection.js';

/** What was published before the beacon existed. */
interface Committed extends Pool {
  readonly params: DrawParams;
  /** The commitment. */
  readonly C: string;
}

/** Proves that a leaf is in the pool. */
interface Membership {
  readonly leaf: Leaf;
  /** Siblings, from the leaves up. */
  readonly path: readonly string[];
}

export interface DrawStep extends Selection, Membership {}

/** Everything needed to verify a draw, without personal data. Hashes are hexadecimal, in lower case. */
export interface DrawProof extends Committed {
  readonly beacon: Beacon;
  /** The seed. */
  readonly S: string;
  readonly steps: readonly DrawStep[];
}

/** Everything that a participant needs to verify that their entries are in a draw. */
export interface InclusionProof extends Committed, Membership {}

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
