// @ts-check
// The client in a process of its own: makes the sales and hands them to `pushAll`. Pushes as many as it is asked for, and
// answers what that took; asked for `sums`, it answers the generator's own. Sales are made before the clock runs, as the
// rows of the bare side are.

import { Shopfest } from '@shopfest/partner-sdk';
import { readCampaign } from './campaign.mjs';
import { makeMerchants } from './merchants.mjs';
import { makeSales } from './sales.mjs';

/** @typedef {{ readonly seconds: number, readonly processorMs: number, readonly peakMB: number }} Pushed */

const [baseURL = '', apiKey = '', sizeText = ''] = process.argv.slice(2);
/** @type {import('./size.mjs').Size} */
const size = JSON.parse(sizeText);
const campaign = await readCampaign();
const client = new Shopfest({ baseURL, apiKey, campaign: campaign.id });
const { sales, tally } = makeSales(size, makeMerchants(size.merchants), campaign);

/** The next ones, without ending the rest. @param {number} count */
function* next(count) {
  for (let taken = 0; taken < count; taken++) {
    const { value, done } = sales.next();
    if (done) return;
    yield value;
  }
}

/** @param {number} count @returns {Promise<Pushed>} */
async function push(count) {
  const made = [...next(count)];
  const processor = process.cpuUsage();
  const begun = performance.now();
  const { accepted, total } = await client.transactions.pushAll(made, {
    onRejected: ({ externalId, problem }) => {
      throw new Error(`${externalId} was rejected: ${JSON.stringify(problem.errors ?? problem.code)}`);
    },
  });
  const seconds = (performance.now() - begun) / 1000;
  if (accepted !== count)
    throw new Error(`Of ${count} new sales ${accepted} were accepted, ${total} answered.`);
  const { user, system } = process.cpuUsage(processor);
  return { seconds, processorMs: (user + system) / 1000, peakMB: process.resourceUsage().maxRSS / 1024 };
}

process.on('message', async (asked) => {
  if (asked === 'end') process.exit();
  const answer =
    asked === 'sums' ? { sums: tally.sums, participants: tally.participants } : push(Number(asked));
  process.send?.(await answer);
});
process.send?.('ready');
