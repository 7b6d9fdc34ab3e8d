import { writeHex, writeU64 } from '../bytes.js';
import { sha256 } from '../sha256.js';

/** A participant's place in the pool of a draw: the tickets from `start` up to, not including, `end`. */
export interface Leaf {
  readonly i: number;
  readonly start: number;
  readonly end: number;
  /** 32 bytes in hexadecimal. */
  readonly key: string;
}

// Hashing is done at once, so that one buffer serves all leaves, and one all nodes.
const leafBytes = new Uint8Array(57);
const leafNumbers = new DataView(leafBytes.buffer);
const nodeBytes = new Uint8Array(65).fill(1, 0, 1);

export function leafHash({ i, start, end, key }: Leaf): string {
  writeU64(leafNumbers, 1, i);
  writeU64(leafNumbers, 9, start);
  writeU64(leafNumbers, 17, end);
  writeHex(leafBytes, 25, key);
  return sha256(leafBytes);
}

export function nodeHash(left: string, right: string): string {
  writeHex(nodeBytes, 1, left);
  writeHex(nodeBytes, 33, right);
  return sha256(nodeBytes);
}

/** The root of a perfect part of the tree, and which of its leaves a path is wanted for. */
interface Subtree {
  readonly hash: string;
  readonly leaves: number;
  readonly wanted: readonly number[];
}

/** A Merkle tree built leaf by leaf. It keeps one hash for each level, and the paths that are wanted. */
export class MerkleTree {
  /** From left to right; each has fewer leaves than the one before it, but for the moment in which they are joined. */
  readonly #subtrees: Subtree[] = [];
  /** The siblings of each wanted leaf, from below. */
  readonly #paths = new Map<number, string[]>();
  #count = 0;

  constructor(wanted: Iterable<number> = []) {
    for (const i of wanted) this.#paths.set(i, []);
  }

  get count(): number {
    return this.#count;
  }

  add(hash: string): void {
    let added: Subtree = { hash, leaves: 1, wanted: this.#paths.has(this.#count) ? [this.#count] : [] };
    this.#count += 1;
    for (let last = this.#subtrees.at(-1); last?.leaves === added.leaves; last = this.#subtrees.at(-1)) {
      this.#subtrees.pop();
      added = this.#join(last, added);
    }
    this.#subtrees.push(added);
  }

  /** Ends the tree. A node without a right neighbour moves up unchanged, so what is left is joined from the right. */
  finish(): { readonly root: string; readonly paths: ReadonlyMap<number, readonly string[]> } {
    const whole = this.#subtrees.reduceRight((right, left) => this.#join(left, right));
    this.#subtrees.splice(0, this.#subtrees.length, whole);
    return { root: whole.hash, paths: this.#paths };
  }

  #join(left: Subtree, right: Subtree): Subtree {
    for (const i of left.wanted) this.#paths.get(i)?.push(right.hash);
    for (const i of right.wanted) this.#paths.get(i)?.push(left.hash);
    return {
      hash: nodeHash(left.hash, right.hash),
      leaves: left.leaves + right.leaves,
      wanted:
        left.wanted.length + right.wanted.length === 0 ? left.wanted : [...left.wanted, ...right.wanted],
    };
  }
}

/** The root that a leaf and its siblings give in a tree of `count` leaves; null where the path is too short or long. */
export function rootOf(leaf: Leaf, path: readonly string[], count: number): string | null {
  let hash = leafHash(leaf);
  let used = 0;
  let place = leaf.i;
  for (let width = count; width > 1; width = Math.ceil(width / 2)) {
    const isRight = place % 2 === 1;
    if (isRight || place + 1 < width) {
      const sibling = path[used];
      if (sibling === undefined) return null;
      used += 1;
      hash = isRight ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
    }
    place = Math.floor(place / 2);
  }
  return used === path.length ? hash : null;
}
