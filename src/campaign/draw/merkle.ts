import { writeHex, writeU64 } from '../bytes.js';
import { sha256 } from '../sha256.js';

/** A participant in the pool of a draw, with the tickets from `start` up to, not including, `end`. */
export interface Leaf {
  readonly i: number;
  readonly start: number;
  readonly end: number;
  /** 32 bytes in hexadecimal. */
  readonly key: string;
}

// Hashing is synchronous, so one buffer serves all leaves, and another one all nodes.
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

/** A Merkle tree over hashes: of leaves, or of the roots of trees with as many leaves, a power of two. */
export class MerkleTree {
  /** From the leaves to the root. */
  readonly #levels: (readonly string[])[] = [];

  constructor(hashes: readonly string[]) {
    this.#levels.push(hashes);
    for (let level = hashes; level.length > 1; this.#levels.push(level)) level = levelAbove(level);
  }

  get root(): string {
    const [root] = this.#levels.at(-1) ?? [];
    if (root === undefined) throw new RangeError('A tree of nothing has no root');
    return root;
  }

  /** The siblings of the hash at this index, from the leaves up. */
  pathOf(index: number): string[] {
    return this.#levels.flatMap((level, height) => {
      const sibling = level[Math.floor(index / 2 ** height) ^ 1];
      return sibling === undefined ? [] : [sibling];
    });
  }
}

/** A node without a right neighbour moves up unchanged. */
function levelAbove(level: readonly string[]): string[] {
  const above: string[] = [];
  for (let index = 0; index < level.length; index += 2) {
    const left = level[index] as string;
    const right = level[index + 1];
    above.push(right === undefined ? left : nodeHash(left, right));
  }
  return above;
}

/** The root computed from a leaf and its siblings in a tree of `count` leaves; null where the path has a wrong length. */
export function rootFromPath(leaf: Leaf, path: readonly string[], count: number): string | null {
  let hash = leafHash(leaf);
  let used = 0;
  let index = leaf.i;
  for (let width = count; width > 1; width = Math.ceil(width / 2)) {
    const isRight = index % 2 === 1;
    if (isRight || index + 1 < width) {
      const sibling = path[used];
      if (sibling === undefined) return null;
      used += 1;
      hash = isRight ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
    }
    index = Math.floor(index / 2);
  }
  return used === path.length ? hash : null;
}
