import { hmacUnder } from '../hmac.js';
import { DrawError } from './error.js';
import { type Leaf, leafHash, MerkleTree } from './merkle.js';

/** A participant of a draw, with the number of their entries after caps. */
export interface Participant {
  /** See `participantKeys`. */
  readonly key: string;
  /** At least 1. */
  readonly weight: number;
}

export interface Pool {
  /** Number of leaves. */
  readonly n: number;
  /** Sum of weights. */
  readonly W: number;
  readonly root: string;
}

/** A complete subtree. A path is computed from the roots of all blocks and the leaves of one. */
export interface Block {
  /** Its first leaf. */
  readonly first: Leaf;
  readonly root: string;
}

/** The number of leaves of a block, a power of two; the last block may have fewer. */
export const blockLeaves = 64;

interface PoolOptions {
  /** Receives each leaf, to store it. */
  readonly onLeaf?: (leaf: Leaf) => void;
}

const encoder = new TextEncoder();

/**
 * Derives the keys of participants in the draws of a campaign. The salt stays secret, so that a public list of keys has
 * no personal data and nobody finds a participant in it by trying ids.
 */
export function participantKeys(campaignSalt: Uint8Array): (participantId: string) => string {
  const code = hmacUnder(campaignSalt);
  return (participantId) => code(encoder.encode(participantId));
}

/**
 * Commits to all participants, who come in batches, in the order of their keys. It keeps the root of every block.
 *
 * @throws DrawError when a key is out of order or occurs twice, or a weight is invalid
 */
export async function commitPool(
  batches: Iterable<readonly Participant[]> | AsyncIterable<readonly Participant[]>,
  { onLeaf }: PoolOptions = {},
): Promise<Pool & { readonly blocks: readonly Block[] }> {
  const blocks: Block[] = [];
  let block: Leaf[] = [];
  let last: Leaf = { i: -1, start: 0, end: 0, key: '' };
  for await (const batch of batches) {
    for (const participant of batch) {
      last = leafAfter(last, participant);
      onLeaf?.(last);
      if (block.push(last) < blockLeaves) continue;
      blocks.push(blockOf(block));
      block = [];
    }
  }
  if (block.length > 0) blocks.push(blockOf(block));
  if (blocks.length === 0) throw new DrawError('pool_empty');
  const { root } = new MerkleTree(blocks.map(({ root }) => root));
  return { n: last.i + 1, W: last.end, root, blocks };
}

function leafAfter(last: Leaf, { key, weight }: Participant): Leaf {
  const i = last.i + 1;
  if (!/^[0-9a-f]{64}$/.test(key)) throw new DrawError('key_invalid', `/${i}/key`);
  if (key <= last.key) throw new DrawError('keys_unordered', `/${i}/key`);
  if (!Number.isSafeInteger(weight) || weight < 1) throw new DrawError('weight_invalid', `/${i}/weight`);
  const end = last.end + weight;
  if (!Number.isSafeInteger(end)) throw new DrawError('weights_too_large', `/${i}/weight`);
  return { i, start: last.end, end, key };
}

const treeOf = (leaves: readonly Leaf[]): MerkleTree => new MerkleTree(leaves.map(leafHash));

const blockOf = (leaves: readonly Leaf[]): Block => ({
  first: leaves[0] as Leaf,
  root: treeOf(leaves).root,
});

/**
 * Computes the siblings of a leaf, from the leaves up, from the roots of all blocks and the leaves of its own block. A
 * node without a right neighbour moves up unchanged, so a last block with fewer leaves has its root at the same level.
 */
export function pathFinder(roots: readonly string[]): (leaf: Leaf, block: readonly Leaf[]) => string[] {
  const tree = new MerkleTree(roots);
  return ({ i }, block) => {
    const blockIndex = Math.floor(i / blockLeaves);
    return [...treeOf(block).pathOf(i % blockLeaves), ...tree.pathOf(blockIndex)];
  };
}
