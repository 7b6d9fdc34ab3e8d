import { hmacUnder } from '../hmac.js';
import { DrawError } from './error.js';
import { type Leaf, leafHash, MerkleTree } from './merkle.js';

/** Who takes part in a draw, and with how many entries; caps are applied already. */
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

export interface CommittedPool extends Pool {
  /** The siblings of the leaves that were asked for, by the leaf's place. */
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

interface PoolOptions {
  /** Places of leaves whose paths are wanted, such as those of winners. */
  readonly pathsOf?: Iterable<number>;
  /** Is given each leaf, to be stored. */
  readonly onLeaf?: (leaf: Leaf) => void;
}

const encoder = new TextEncoder();

/**
 * Gives participants their keys in the draws of a campaign: the salt stays secret, so that a public list of keys holds
 * no personal data and nobody finds a participant in it by trying ids.
 */
export function participantKeys(campaignSalt: Uint8Array): (participantId: string) => string {
  const code = hmacUnder(campaignSalt);
  return (participantId) => code(encoder.encode(participantId));
}

/**
 * Commits to all participants, who come in the order of their keys. Memory grows with the logarithm of their number
 * and with the paths that are wanted.
 *
 * @throws DrawError when a key is out of order or twice, or a weight is none
 */
export async function commitPool(
  participants: Iterable<Participant> | AsyncIterable<Participant>,
  { pathsOf, onLeaf }: PoolOptions = {},
): Promise<CommittedPool> {
  const tree = new MerkleTree(pathsOf);
  let last = '';
  let W = 0;
  for await (const { key, weight } of participants) {
    const i = tree.count;
    if (!/^[0-9a-f]{64}$/.test(key)) throw new DrawError('key_invalid', `/${i}/key`);
    if (key <= last) throw new DrawError('keys_unordered', `/${i}/key`);
    const leaf = { i, start: W, end: W + weight, key };
    if (!Number.isSafeInteger(weight) || weight < 1) throw new DrawError('weight_invalid', `/${i}/weight`);
    if (!Number.isSafeInteger(leaf.end)) throw new DrawError('weights_too_large', `/${i}/weight`);
    tree.add(leafHash(leaf));
    onLeaf?.(leaf);
    last = key;
    W = leaf.end;
  }
  if (tree.count === 0) throw new DrawError('pool_empty');
  return { n: tree.count, W, ...tree.finish() };
}
