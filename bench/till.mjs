// @ts-check
// npm run bench:till: one sale a call, beside node:http with a durable INSERT of one row, for 1, 16 and 64 calls in
// flight, turn about, as medians. The same process of tills calls both. `--sqlite` takes the other database, `--profile
// folder` writes where the service's time goes.

import { parseArgs } from 'node:util';
import { enterMerchants, openCampaign } from './festival/openCampaign.mjs';
import { conclude, median, start } from './support/rounds.mjs';

const ROUNDS = 5;
/** Sales of one round, by how many are in flight: each takes a second or two. */
const SIZES = { 1: 300, 16: 1_500, 64: 3_000 };
const LIMITS = { 1: 0.4, 16: 0.6, 64: 0.8 };

const { values } = parseArgs({
  options: { sqlite: { type: 'boolean', default: false }, profile: { type: 'string' } },
});
const campaign = await openCampaign(
  {
    ...values,
    workers: values.sqlite || values.profile ? undefined : '1',
    serve: ['--requests-per-second', '90000', '--rows-per-second', '90000'],
  },
  console.log,
);
const tills = await start('tillCaller.mjs');
const bare = await start('bareTill.mjs', [campaign.databaseUrl]);

/** @typedef {{ perSecond: number[], milliseconds: number[] }} Taken */
let number = 0;
try {
  await enterMerchants(campaign, [
    {
      externalId: 'till',
      kind: 'store',
      name: '範例小舖',
      ubns: [],
      industry: 'retail',
      district: '66000060',
    },
  ]);
  const sides = {
    ours: {
      url: `${campaign.service.url}/v1/campaigns/${campaign.campaign.id}/transactions`,
      headers: { Authorization: `Bearer ${campaign.partnerKey}` },
    },
    bare: { url: `http://127.0.0.1:${bare.hello}/`, headers: {} },
  };
  const ratios = /** @type {Record<string, number>} */ ({});
  const beside = /** @type {Record<string, number>} */ ({});
  for (const [atOnce, sales] of Object.entries(SIZES)) {
    const taken = {
      ours: /** @type {Taken} */ ({ perSecond: [], milliseconds: [] }),
      bare: /** @type {Taken} */ ({ perSecond: [], milliseconds: [] }),
    };
    for (let round = -1; round < ROUNDS; round++) {
      /** @type {readonly ('ours' | 'bare')[]} */
      const order = round % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours'];
      for (const side of order) {
        const done = /** @type {{ seconds: number, milliseconds: number[] }} */ (
          await tills.ask({ ...sides[side], atOnce: Number(atOnce), sales, first: number })
        );
        // The first round warms up.
        if (round < 0) continue;
        taken[side].perSecond.push(sales / done.seconds);
        taken[side].milliseconds.push(...done.milliseconds);
      }
      number += sales;
    }
    for (const [side, { perSecond, milliseconds }] of Object.entries(taken)) {
      const [p50, p99] = [percentile(milliseconds, 0.5), percentile(milliseconds, 0.99)];
      console.log(
        `${atOnce.padStart(3)} at once, ${side}: ${median(perSecond).toFixed(0).padStart(6)} a second, ` +
          `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`,
      );
      beside[`${side}At${atOnce}P99`] = p99;
    }
    ratios[`at${atOnce}`] = median(taken.ours.perSecond) / median(taken.bare.perSecond);
  }
  conclude(
    'till',
    ratios,
    Object.fromEntries(Object.entries(LIMITS).map(([atOnce, atLeast]) => [`at${atOnce}`, { atLeast }])),
    beside,
  );
} finally {
  tills.stop();
  bare.stop();
  await campaign.close();
}

/** @param {number[]} values @param {number} part */
function percentile(values, part) {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
