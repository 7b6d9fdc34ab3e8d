// @ts-check
// npm run bench:ledger: the ledger of 381,000 participants checked by `shopfest serve`, while others ask for something
// small without a pause. `--scale 0.1` takes a part, `--sqlite` the other database.

import { openLoadedCampaign, whole } from './draw/loadedCampaign.mjs';
import { readOptions } from './festival/size.mjs';
import { conclude } from './support/rounds.mjs';

/** @type {Record<string, import('./support/rounds.mjs').Limit>} */
const limits = { seconds: 60, longestMs: 200, agrees: true };

const { scale, ...where } = readOptions();
const festival = await openLoadedCampaign(where, scale);
const { ratios, beside } = await bench().finally(festival.close);
conclude('ledger', ratios, limits, beside);

async function bench() {
  const { operator, service } = festival;
  let ended = false;
  let [asked, longestMs] = [0, 0];
  const asking = (async () => {
    while (!ended) {
      const begun = performance.now();
      // Without a client, which would wait for the rate limit of its key.
      await (await fetch(`${service.url}/v1/health`)).text();
      longestMs = Math.max(longestMs, performance.now() - begun);
      asked += 1;
    }
  })();
  const begun = performance.now();
  const check = await operator.audit.checkLedger({ timeout: 600_000 });
  const seconds = (performance.now() - begun) / 1000;
  ended = true;
  await asking;

  // The campaign's totals were not written by the load, so that they, and they alone, differ.
  const agrees = check.differences.every(({ part }) => part === 'campaign');
  console.log(
    `${whole(check.lines)} lines and ${whole(check.participants)} participants checked in ${seconds.toFixed(1)} s; ` +
      `${whole(asked)} requests meanwhile, the longest took ${longestMs.toFixed(0)} ms.\n`,
  );
  return {
    ratios: { seconds, longestMs },
    beside: { agrees, lines: check.lines, participants: check.participants },
  };
}
