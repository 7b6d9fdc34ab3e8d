import { type DrawCheck, failed, passed } from './checks.js';
import { type Leaf, rootFromPath } from './merkle.js';
import type { InclusionProof } from './proof.js';

/** A leaf of a proof with its path, and its pointer in the proof. */
export interface ProvenLeaf extends Pick<InclusionProof, 'leaf' | 'path'> {
  readonly pointer: string;
}

type Tree = Pick<InclusionProof, 'n' | 'W' | 'root'>;

/** Checks that leaves are in the pool of the commitment. */
export function checkMembership(leaves: readonly ProvenLeaf[], { n, root }: Tree): DrawCheck {
  const wrong = leaves.find(({ leaf, path }) => leaf.i >= n || rootFromPath(leaf, path, n) !== root);
  return wrong ? failed('membership', 'not_a_member', wrong.pointer) : passed('membership');
}

type Position = Pick<Leaf, 'i' | 'start' | 'end' | 'key'>;

/** Checks that leaves are consistent: ordered by key and by ticket, each with at least one ticket. */
export function checkRanges(leaves: readonly ProvenLeaf[], { n, W }: Tree): DrawCheck {
  let before: Position = { i: -1, start: 0, end: 0, key: '' };
  for (const { leaf, pointer } of [...leaves].sort((a, b) => a.leaf.i - b.leaf.i)) {
    if (!follows(leaf, before) && !isSame(leaf, before)) return failed('ranges', 'ranges_disagree', pointer);
    before = leaf;
  }
  // Stands after the last leaf: after all keys, from the number of tickets on.
  const end: Position = { i: n, start: W, end: Number.POSITIVE_INFINITY, key: 'g' };
  return follows(end, before) ? passed('ranges') : failed('ranges', 'ranges_disagree', '/W');
}

function follows(leaf: Position, before: Position): boolean {
  const leavesBetween = leaf.i - before.i - 1;
  const ticketsBetween = leaf.start - before.end;
  const hasRoom = leavesBetween === 0 ? ticketsBetween === 0 : ticketsBetween >= leavesBetween;
  return leavesBetween >= 0 && hasRoom && leaf.end > leaf.start && leaf.key > before.key;
}

/** The same participant, who won twice where the rules allow it. */
const isSame = (leaf: Position, other: Position): boolean =>
  leaf.i === other.i && leaf.start === other.start && leaf.end === other.end && leaf.key === other.key;
