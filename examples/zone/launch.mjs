// @ts-check
// A platform opens its zone from the feed that it makes for Google anyway: the sellers first, then all offers at once.
//   node examples/zone/launch.mjs [feed.xml]

import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readProductFeed } from '@shopfest/partner-sdk/feeds';
import { joinFestival } from '../support/festival.mjs';
import { isMain } from '../support/main.mjs';
import { count } from '../support/print.mjs';
import { printReport } from './report.mjs';

/** @typedef {import('@shopfest/partner-sdk').Shopfest} Shopfest */
/** @typedef {import('@shopfest/partner-sdk/operator').ShopfestOperator} ShopfestOperator */

export const sampleFeed = fileURLToPath(new URL('feed.xml', import.meta.url));

/** @param {{ path?: string, print?: (text: string) => void }} [options] */
export async function launch({ path = sampleFeed, print = console.log } = {}) {
  const { partner, operator, close } = await joinFestival();
  try {
    const sellers = await readSellers(path);
    print(`商品檔中的店家 sellers in the feed: ${[...sellers.keys()].join('、')}`);
    await registerSellers(partner, sellers);
    if (operator) await approveAll(operator);
    await approval(partner, sellers, print);

    const feed = readProductFeed(path, { seller: { brand: Object.fromEntries(sellers) } });
    print(`格式 format: ${(await feed.found).reasonZh} ${(await feed.found).reason}`);
    const report = await partner.promoItems.mirror(feed, {
      zone: 'yuting',
      onRejected: ({ externalId, problem }) =>
        print(`  ✗ ${externalId}: ${problem.errors?.[0]?.messageZh} ${problem.errors?.[0]?.message}`),
    });
    printReport(report, print);
    const { rows } = await partner.stats.zone('yuting', { merchantId: 'external:yuting-seller-1' });
    for (const { name, itemsListed } of rows) print(`${name} 已上架 has listed: ${count(itemsListed)}`);
  } finally {
    await close();
  }
}

/** Which brand is which merchant: the first time through the feed. @param {string} path @returns {Promise<Map<string, string>>} */
async function readSellers(path) {
  const sellers = new Map();
  const feed = readProductFeed(path, {
    seller: (record) => {
      const brand = record.get('brand');
      if (!sellers.has(brand)) sellers.set(brand, `yuting-seller-${sellers.size + 1}`);
      return sellers.get(brand);
    },
  });
  for await (const _ of feed);
  return sellers;
}

/** @param {Shopfest} partner @param {ReadonlyMap<string, string>} sellers */
async function registerSellers(partner, sellers) {
  const common = /** @type {const} */ ({ industry: 'retail', district: '66000060' });
  await partner.merchants.registerAll([
    { ...common, externalId: 'yuting', kind: 'marketplace', name: '榆汀購物網', ubns: ['99661409'] },
    ...[...sellers].map(([name, externalId]) => ({
      ...common,
      externalId,
      kind: /** @type {const} */ ('onlineSeller'),
      name,
      ubns: [],
      parentExternalId: 'yuting',
    })),
  ]);
}

/** @param {ShopfestOperator} operator */
async function approveAll(operator) {
  await operator.merchants.review({ action: 'approve', selection: {} });
}

/**
 * Asks every second until no seller waits any more, a minute at most: offers show once their seller is approved.
 * @param {Shopfest} partner @param {ReadonlyMap<string, string>} sellers @param {(text: string) => void} print
 */
async function approval(partner, sellers, print) {
  for (let asked = 0; asked < 60; asked++) {
    const waiting = [];
    for await (const { externalId, name } of partner.merchants.list({ status: 'submitted' }))
      if ([...sellers.values()].includes(externalId)) waiting.push(name);
    if (waiting.length === 0) return print('店家皆已審核 every seller is decided');
    print(`等候審核 awaiting review: ${waiting.join('、')}`);
    await sleep(1_000);
  }
}

if (isMain(import.meta.url)) {
  const [path] = process.argv.slice(2);
  await launch(path ? { path } : {});
}
