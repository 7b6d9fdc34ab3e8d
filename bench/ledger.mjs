// @ts-check
// npm run bench:ledger: the ledger of 381,000 participants checked by `shopfest serve`, while others ask for something
// small without a pause. `--scale 0.1` takes a part, `--sqlite` the other database.

import { loadSales } from './draw/loadSales.mjs';
import { enterMerchants, openCampaign } from './festival/openCampaign.mjs';
import { readOptions } from './festival/size.mjs';
import { conclude } from './support/rounds.mjs';

/** @type {Record<string, import('./support/rounds.mjs').Limit>} */
const limits = { seconds: 60, longestMs: 200, agrees: true };
const store = /** @type {const} */ ({
  externalId: 'store',
  kind: 'store',
  name: '範例小舖',
  ubns: [],
  industry: 'retail',
  district: '66000060',
});
const sale = /** @type {const} */ ({
  externalId: 'first',
  merchantExternalId: store.externalId,
  channel: 'store',
  occurredAt: '2020-12-12T14:30:00+08:00',
  totalAmount: 1280,
  document: { type: 'einvoice', number: 'AB12345678', date: '2020-12-12' },
  participant: { token: 'shopper_0_7Qm4XvT2' },
});
const whole = (/** @type {number} */ figure) => figure.toLocaleString('en-US');

const { scale, ...where } = readOptions();
const part = (/** @type {number} */ figure) => Math.round(figure * scale);
const load = {
  sales: part(1_850_000) - 1,
  qualified: part(1_210_000) - 1,
  participants: part(381_000) - 1,
  entries: part(2_900_000) - 2,
};
const festival = await openCampaign(where, console.log);
const { ratios, beside } = await bench().finally(festival.close);
conclude('ledger', ratios, limits, beside);

async function bench() {
  const { operator, partner, databaseUrl } = festival;
  await enterMerchants(festival, [store]);
  await partner.transactions.push(sale);
  await loadSales(databaseUrl, load);

  let ended = false;
  let [asked, longestMs] = [0, 0];
  const asking = (async () => {
    while (!ended) {
      const begun = performance.now();
      await operator.service.health();
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
