// @ts-check
// The proof of a small draw, written from the definition of draw/1 alone, so that it checks the library, too.
import { createHash, createHmac } from 'node:crypto';

/** Round 1000 of drand's quicknet, of 2023: a real draw names a round that is still to come. */
const round = 1000;
const signature =
  'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39';
const chain = '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971';

/** Its members are in the order of canonical JSON. */
const params = {
  beacon: { chain, kind: 'drand', round },
  draw: 'drw_sample',
  slots: ['gold', 'scooter', 'scooter', { prize: 'scooter', reserve: true }],
};

/** @typedef {{ i: number, start: number, end: number, key: string }} Leaf */

/** The file's text. */
export function makeDrawProof() {
  const leaves = makeLeaves(200);
  const W = /** @type {Leaf} */ (leaves.at(-1)).end;
  const levels = treeOf(leaves);
  const root = /** @type {Buffer} */ (levels.at(-1)?.[0]);
  const C = hash('draw/1/commit', root, u64(leaves.length), u64(W), hash(JSON.stringify(params)));
  const randomness = hash(Buffer.from(signature, 'hex'));
  const S = hash('draw/1/seed', C, randomness);
  const proof = {
    params,
    n: leaves.length,
    W,
    root: root.toString('hex'),
    C: C.toString('hex'),
    beacon: { kind: 'drand', round, signature, randomness: randomness.toString('hex') },
    S: S.toString('hex'),
    steps: draw(leaves, W, S).map((step) => ({ ...step, path: pathOf(levels, step.leaf.i) })),
  };
  return `${JSON.stringify(proof, null, 2)}\n`;
}

/** @param {number} count */
function makeLeaves(count) {
  const keys = Array.from({ length: count }, (_, n) =>
    createHmac('sha256', 'salt of the sample').update(`participant-${n}`).digest('hex'),
  ).sort();
  let end = 0;
  return keys.map((key, i) => {
    const start = end;
    end += 1 + ((i * 7) % 12);
    return { i, start, end, key };
  });
}

/** @param {readonly Leaf[]} leaves */
function treeOf(leaves) {
  /** @type {Buffer[][]} */
  const levels = [
    leaves.map(({ i, start, end, key }) =>
      hash(Buffer.of(0), u64(i), u64(start), u64(end), Buffer.from(key, 'hex')),
    ),
  ];
  for (let below = levels[0] ?? []; below.length > 1; below = levels.at(-1) ?? []) {
    const pairs = Array.from({ length: Math.ceil(below.length / 2) }, (_, k) =>
      below.slice(2 * k, 2 * k + 2),
    );
    levels.push(
      pairs.map(
        ([left, right]) => /** @type {Buffer} */ (right ? hash(Buffer.of(1), left ?? '', right) : left),
      ),
    );
  }
  return levels;
}

/** @param {readonly (readonly Buffer[])[]} levels @param {number} i */
function pathOf(levels, i) {
  return levels.flatMap((level, height) => {
    const sibling = level[Math.floor(i / 2 ** height) ^ 1];
    return sibling ? [sibling.toString('hex')] : [];
  });
}

/** @param {readonly Leaf[]} leaves @param {number} W @param {Buffer} seed */
function draw(leaves, W, seed) {
  const below = streamOf(seed);
  /** @type {Leaf[]} */
  const removed = [];
  return params.slots.map((_, slot) => {
    const r = below(W - removed.reduce((sum, { start, end }) => sum + end - start, 0));
    let p = r;
    for (const { start, end } of removed.toSorted((a, b) => a.start - b.start)) {
      if (p >= start) p += end - start;
    }
    const leaf = /** @type {Leaf} */ (leaves.find(({ start, end }) => start <= p && p < end));
    removed.push(leaf);
    return { slot, r, p, leaf };
  });
}

/** @param {Buffer} seed */
function streamOf(seed) {
  let taken = 0;
  const word = () => {
    const block = createHmac('sha256', seed)
      .update('draw/1/stream')
      .update(u64(Math.floor(taken / 4)))
      .digest();
    return block.readBigUInt64BE((taken++ % 4) * 8);
  };
  return (/** @type {number} */ bound) => {
    const limit = 2n ** 64n - (2n ** 64n % BigInt(bound));
    let next = word();
    while (next >= limit) next = word();
    return Number(next % BigInt(bound));
  };
}

/** @param {readonly (string | Buffer)[]} parts */
function hash(...parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
}

/** @param {number} value */
function u64(value) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}
