import type { Beacon } from './beacon.js';
import { commitmentOf, seedOf } from './commitment.js';
import type { Leaf } from './merkle.js';
import type { DrawParams } from './params.js';
import type { CommittedPool, Pool } from './pool.js';
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

/** Puts a proof together. The pool was committed to with `pathsOf` of the winners. */
export function proofOf(
  { paths, ...pool }: CommittedPool,
  params: DrawParams,
  beacon: Beacon,
  drawn: readonly (Selection & { readonly leaf: Leaf })[],
): DrawProof {
  const C = commitmentOf(pool, params);
  const steps = drawn.map((step) => ({ ...step, path: pathOf(paths, step.leaf) }));
  return { params, ...pool, C, beacon, S: seedOf(C, beacon.randomness), steps };
}

/** The proof for one participant; the pool was committed to with `pathsOf` of the leaf. */
export function inclusionOf(
  { paths, ...pool }: CommittedPool,
  params: DrawParams,
  leaf: Leaf,
): InclusionProof {
  return { params, ...pool, C: commitmentOf(pool, params), leaf, path: pathOf(paths, leaf) };
}

function pathOf(paths: CommittedPool['paths'], { i }: Leaf): readonly string[] {
  const path = paths.get(i);
  if (!path) throw new RangeError(`The pool was committed to without the path of leaf ${i}`);
  return path;
}
