import { type DrawCheck, failed, passed } from './checks.js';
import { type Leaf, rootOf } from './merkle.js';
import type { InclusionProof } from './proof.js';

/** A leaf of a proof, and where it stands there. */
export interface Shown extends Pick<InclusionProof, 'leaf' | 'path'> {
  readonly pointer: string;
}

type Tree = Pick<InclusionProof, 'n' | 'W' | 'root'>;

/** Whether leaves are in the pool that was committed to. */
export function checkMembership(shown: readonly Shown[], { n, root }: Tree): DrawCheck {
  const wrong = shown.find(({ leaf, path }) => leaf.i >= n || rootOf(leaf, path, n) !== root);
  return wrong ? failed('membership', 'not_a_member', wrong.pointer) : passed('membership');
}

type Place = Pick<Leaf, 'i' | 'start' | 'end' | 'key'>;

/** Whether leaves fit together: their order is that of keys and of tickets, and everybody holds at least one ticket. */
export function checkRanges(shown: readonly Shown[], { n, W }: Tree): DrawCheck {
  let before: Place = { i: -1, start: 0, end: 0, key: '' };
  for (const { leaf, pointer } of shown.toSorted((a, b) => a.leaf.i - b.leaf.i)) {
    if (!follows(leaf, before) && !isSame(leaf, before)) return failed('ranges', 'ranges_disagree', pointer);
    before = leaf;
  }
  // After the last leaf: behind all keys, from the number of tickets on.
  const beyond: Place = { i: n, start: W, end: Number.POSITIVE_INFINITY, key: 'g' };
  return follows(beyond, before) ? passed('ranges') : failed('ranges', 'ranges_disagree', '/W');
}

function follows(leaf: Place, before: Place): boolean {
  const leavesBetween = leaf.i - before.i - 1;
  const ticketsBetween = leaf.start - before.end;
  const hasRoom = leavesBetween === 0 ? ticketsBetween === 0 : ticketsBetween >= leavesBetween;
  return leavesBetween >= 0 && hasRoom && leaf.end > leaf.start && leaf.key > before.key;
}

/** One who won twice where the rules allow it. */
const isSame = (leaf: Place, other: Place): boolean =>
  leaf.i === other.i && leaf.start === other.start && leaf.end === other.end && leaf.key === other.key;
