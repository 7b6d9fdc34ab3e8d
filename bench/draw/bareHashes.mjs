// @ts-check
// The leaves of a frozen pool, read past the service, and what their bare SHA-256 takes: once each leaf, once each node.

import { hash } from 'node:crypto';
import pg from 'pg';

/** @typedef {{ readonly place: number, readonly starts: number, readonly ends: number, readonly key: string }} Leaf */

const LEAF = 57;
const NODE = 65;
const all = 'SELECT leaf_index AS place, starts, ends, key FROM draw_leaves WHERE draw_id = $1 ORDER BY key';

/** @param {string} url @param {string} drawId @returns {Promise<Leaf[]>} */
async function readLeaves(url, drawId) {
  if (url.startsWith('sqlite:')) {
    const { DatabaseSync } = await import('@photostructure/sqlite');
    const database = new DatabaseSync(url.slice('sqlite:'.length), { readOnly: true });
    const rows = database.prepare(all).all({ $1: drawId });
    database.close();
    return /** @type {Leaf[]} */ (/** @type {unknown} */ (rows));
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(all, [drawId]);
  await client.end();
  return rows.map(({ key, ...numbers }) => ({
    key,
    place: Number(numbers.place),
    starts: Number(numbers.starts),
    ends: Number(numbers.ends),
  }));
}

/** @param {readonly Leaf[]} leaves */
function leafInputs(leaves) {
  const inputs = Buffer.alloc(leaves.length * LEAF);
  for (const [i, { place, starts, ends, key }] of leaves.entries()) {
    const at = i * LEAF;
    inputs.writeBigUInt64BE(BigInt(place), at + 1);
    inputs.writeBigUInt64BE(BigInt(starts), at + 9);
    inputs.writeBigUInt64BE(BigInt(ends), at + 17);
    inputs.write(key, at + 25, 'hex');
  }
  return inputs;
}

/** What is hashed for the nodes, level by level, and the root. @param {readonly string[]} hashes */
function nodeInputs(hashes) {
  const inputs = Buffer.alloc(Math.max(0, hashes.length - 1) * NODE);
  let written = 0;
  let level = hashes;
  while (level.length > 1) {
    const above = [];
    for (let place = 0; place < level.length; place += 2) {
      const [left = '', right] = level.slice(place, place + 2);
      if (right === undefined) {
        above.push(left);
        continue;
      }
      inputs[written] = 1;
      inputs.write(left + right, written + 1, 'hex');
      above.push(hash('sha256', inputs.subarray(written, written + NODE), 'hex'));
      written += NODE;
    }
    level = above;
  }
  return { inputs, root: level[0] };
}

/** @param {Buffer} inputs @param {number} length @param {(digest: string) => void} [take] */
function hashAll(inputs, length, take) {
  for (let at = 0; at < inputs.length; at += length) {
    const digest = hash('sha256', inputs.subarray(at, at + length), 'hex');
    take?.(digest);
  }
}

/**
 * Gives what hashes all of it once more and answers the seconds of that; everything is laid ready before.
 * @param {string} url @param {string} drawId
 */
export async function bareHashes(url, drawId) {
  const leaves = leafInputs(await readLeaves(url, drawId));
  /** @type {string[]} */
  const hashes = [];
  hashAll(leaves, LEAF, (digest) => void hashes.push(digest));
  const { inputs: nodes, root } = nodeInputs(hashes);
  return {
    root,
    seconds() {
      const begun = performance.now();
      hashAll(leaves, LEAF);
      hashAll(nodes, NODE);
      return (performance.now() - begun) / 1000;
    },
  };
}
