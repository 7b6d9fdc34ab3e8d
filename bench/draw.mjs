// @ts-check
// npm run bench:draw: a draw among 381,000 participants with 2.9 million entries, frozen, committed and drawn by
// `shopfest serve`, as a ratio to the bare SHA-256 of the same leaves and nodes; and the time to verify its proof.
// `--scale 0.02` takes a part, `--sqlite` the other database.

import { createHash, randomBytes } from 'node:crypto';
import { verifyDraw } from '@shopfest/partner-sdk/draw';
import { approved } from '@shopfest/partner-sdk/testing';
import { bareHashes } from './draw/bareHashes.mjs';
import { openLoadedCampaign, whole } from './draw/loadedCampaign.mjs';
import { peakMB } from './festival/processes.mjs';
import { readOptions } from './festival/size.mjs';
import { conclude, median } from './support/rounds.mjs';

/** @typedef {{ readonly freeze: number, readonly commit: number, readonly run: number, readonly bare: number, readonly verify: number }} Round Seconds. */

/** @type {Record<string, import('./support/rounds.mjs').Limit>} */
const limits = { vsHashing: 2, growthMB: 300, rootEquals: true };
const ROUNDS = 3;
/** A car, vouchers, and reserves. */
const prizes = [
  { name: '轎車', value: 689_000, count: 1, reserves: 5 },
  { name: '百貨禮券', value: 3_000, count: 180, reserves: 14 },
];

const { scale, ...where } = readOptions();
const festival = await openLoadedCampaign(where, scale);
const { ratios, beside } = await bench().finally(festival.close);
conclude('draw', ratios, limits, beside);

async function bench() {
  const { operator, approvers, service, campaign, databaseUrl, load } = festival;
  const { asOf: cutOff } = await operator.stats.summary();
  const memory = () => Math.max(...service.pids().map(peakMB));
  const before = memory();
  const secrets = [1, 2, 3].map(() => randomBytes(32));
  const reveals = secrets.map((secret) => secret.toString('hex'));
  const plan = /** @type {const} */ ({
    name: '大獎',
    kind: 'grand',
    pool: { period: campaign.purchasePeriod },
    cutOff,
    prizes,
  });
  const patient = { timeout: 120_000 };

  /** @type {Round[]} */
  const rounds = [];
  let rootEquals = true;
  /** The round before, which is over. */
  let replaced = {};
  for (let round = 0; round < ROUNDS; round++) {
    const planned = { ...plan, ...replaced };
    const { id } = await approved(operator, approvers, () => operator.draws.plan(planned));
    const [freeze, frozen] = await timed(() => operator.draws.freeze(id, patient));
    const beacon = await witnessed(id, secrets);
    const [commit, committed] = await timed(() => operator.draws.commit(id, { beacon }, patient));
    const [run] = await timed(() =>
      operator.draws.run(id, { beacon: { kind: 'witness', reveals } }, patient),
    );
    const proof = await operator.draws.proof(id, patient);
    const [verify, { valid }] = await timed(() =>
      verifyDraw(proof, { commitment: committed.commitment ?? undefined }),
    );
    if (!valid) throw new Error('The proof does not hold.');
    const bare = await bareHashes(databaseUrl, id);
    await approved(operator, approvers, () => operator.draws.void(id, { reason: 'the next round' }));
    replaced = { replacesId: id, replacementReason: 'the next round' };
    rootEquals &&= bare.root === proof.root;
    rounds.push({ freeze, commit, run, verify, bare: median([1, 2, 3].map(bare.seconds)) });
    if (round === 0) {
      console.log(
        `${whole(frozen.participantCount ?? 0)} participants with ${whole(frozen.entryCount ?? 0)} entries of ` +
          `${whole(load.sales + 1)} sales; ${whole(proof.steps.length)} slots. Seconds, each round a draw of its own:\n`,
      );
    }
    console.log(
      `  freeze ${freeze.toFixed(2)}   commit ${commit.toFixed(2)}   draw ${run.toFixed(2)}   ` +
        `bare ${bare.seconds().toFixed(2)}   verify ${verify.toFixed(2)}`,
    );
  }
  const of = (/** @type {keyof Round} */ part) => median(rounds.map((round) => round[part]));
  const hashing = of('bare');
  return {
    ratios: {
      vsHashing: (of('freeze') + of('commit') + of('run')) / hashing,
      freezeVsHashing: of('freeze') / hashing,
      commitVsHashing: of('commit') / hashing,
      runVsHashing: of('run') / hashing,
    },
    beside: {
      rootEquals,
      growthMB: memory() - before,
      verifySeconds: of('verify'),
      hashingSeconds: hashing,
    },
  };
}

/** Registers witnesses with keys of their own. @param {string} drawId @param {readonly Buffer[]} secrets */
async function witnessed(drawId, secrets) {
  const { operator, partner, anotherPartner } = festival;
  /** @type {string[]} */
  const witnesses = [];
  for (const [place, { draws }] of [operator, partner, anotherPartner].entries()) {
    const commitment = createHash('sha256')
      .update(secrets[place] ?? '')
      .digest('hex');
    witnesses.push((await draws.registerWitness(drawId, { name: `witness ${place + 1}`, commitment })).id);
  }
  const revealBy = new Date(Date.now() + 3_600_000).toISOString();
  return /** @type {const} */ ({ kind: 'witness', witnesses, revealBy });
}

/** @template T @param {() => PromiseLike<T>} work @returns {Promise<[seconds: number, T]>} */
async function timed(work) {
  const begun = performance.now();
  const value = await work();
  return [(performance.now() - begun) / 1000, value];
}
