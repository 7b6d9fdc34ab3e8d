// @ts-check
// npm run bench:mirror: a feed of 1,000,000 items from a file into a zone of `shopfest serve` by `promoItems.mirror`, as a
// ratio to reading the same feed and a bare INSERT of its items in the same database; then the same feed again, and one
// in which every hundredth item has another price. `--items 100000` takes fewer, `--sqlite` the other database,
// `--profile folder` writes where the processor's time goes.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterMerchants, openCampaign } from './festival/openCampaign.mjs';
import { peakMB, processorTime } from './festival/processes.mjs';
import { writeFeed } from './mirror/feed.mjs';
import { readOptions } from './mirror/options.mjs';
import { sellDuring } from './mirror/sales.mjs';
import { marketplace, sellerId, sellers } from './mirror/sellers.mjs';
import { heldBy, holdingOf } from './mirror/zoneDigest.mjs';
import { conclude, median, start } from './support/rounds.mjs';

/** @typedef {import('./mirror/syncer.mjs').Synced & { readonly service: number, readonly database: number }} Sync */

/** @type {Record<string, import('./support/rounds.mjs').Limit>} */
const limits = {
  firstVsBare: 2.5,
  unchangedBytes: 0.005,
  onePercentBytes: 0.02,
  clientGrowthMB: 150,
  // No more with all than with a tenth, but for what is read back at a time: a part of 256.
  clientLiveMoreThanTenthMB: 5,
  zoneEqualsFeed: true,
};
const print = (/** @type {string} */ text) => console.log(text);
const whole = (/** @type {number} */ figure) => Math.round(figure).toLocaleString('en-US');
const growth = (/** @type {Sync} */ { startMB, peakMB }) => peakMB - startMB;
/** @param {Sync} sync */
const phasesOf = ({ phases }) =>
  Object.entries(phases)
    .map(([phase, seconds]) => `${phase} ${seconds.toFixed(1)}`)
    .join(', ');
const perThousand = (/** @type {number} */ milliseconds, /** @type {number} */ items) =>
  ((milliseconds * 1000) / items).toFixed(1);

const { items, sqlite, profile } = readOptions();
const tenth = Math.ceil(items / 10);
const folder = await mkdtemp(join(tmpdir(), 'shopfest-bench-'));
const file = (/** @type {string} */ name) => join(folder, `${name}.tsv`);
const campaign = await openCampaign({ sqlite, profile }, print);
campaign.onClose(() => rm(folder, { recursive: true, force: true }));
try {
  await bench();
} finally {
  await campaign.close();
}

async function bench() {
  await campaign.partner.merchants.register(marketplace);
  const merchants = await enterMerchants(campaign, sellers);
  await writeFeed(file('tenth'), { items: tenth, prefix: 'LITTLE' });
  const { bytes } = await writeFeed(file('feed'), { items, prefix: 'SKU' });
  await writeFeed(file('changed'), { items, prefix: 'SKU', changed: true });
  print(
    `A feed of ${whole(items)} items of ${whole(sellers.length)} sellers, ${whole(bytes / items)} bytes a row; ` +
      `before it, to warm up, one of ${whole(tenth)}.`,
  );
  print(
    'ours   promoItems.mirror of readProductFeed over HTTP until it is applied; a new process each time.',
  );
  print(
    '       Meanwhile a sale is pushed every 250 ms. Amid the reading and amid the sending its memory is collected once.',
  );

  const little = await sync('tenth', file('tenth'), 'little', tenth);
  expectPlan(little, { created: tenth });
  await insert(file('tenth'), merchants, true);
  const first = await sync('first', file('feed'), 'main', items);
  expectPlan(first, { created: items });
  const bare = await insert(file('feed'), merchants, false);
  print(
    `  bare        ${bare.seconds.toFixed(1).padStart(6)} s   processor ${perThousand(bare.processorMs, items)} + database ${perThousand(bare.database, items)} ms a 1,000 items`,
  );
  const unchanged = await sync('unchanged', file('feed'), 'main', items);
  expectPlan(unchanged, { unchanged: items });
  const changed = await sync('changed', file('changed'), 'main', items);
  const updated = Math.ceil(items / 100);
  expectPlan(changed, { updated, unchanged: items - updated });

  const [held, expected] = [await heldBy(campaign.partner, 'main'), await holdingOf(file('changed'))];
  const zoneEqualsFeed = held.itemCount === expected.itemCount && held.digest === expected.digest;
  print(
    `\n  zone        ${whole(held.itemCount)} items, digest ${held.digest}; the feed ${whole(expected.itemCount)}, ${expected.digest}`,
  );
  const servicePeakMB = Math.max(...campaign.service.pids().map(peakMB));
  print(
    `  memory      client + ${whole(growth(little))} MB with a tenth, + ${whole(growth(first))} MB with all; service ${whole(servicePeakMB)} MB at its peak`,
  );
  const processor = (first.processorMs + first.service + first.database) / (bare.processorMs + bare.database);
  conclude(
    'mirror',
    {
      firstVsBare: first.seconds / bare.seconds,
      unchangedBytes: unchanged.sent / first.sent,
      onePercentBytes: changed.sent / first.sent,
      clientGrowthMB: growth(first),
      clientLiveMoreThanTenthMB: first.liveMB - little.liveMB,
    },
    limits,
    {
      zoneEqualsFeed,
      clientGrowthOfTenthMB: growth(little),
      servicePeakMB,
      firstSeconds: first.seconds,
      bareSeconds: bare.seconds,
      processorVsBare: processor,
      unchangedSeconds: unchanged.seconds,
      onePercentSeconds: changed.seconds,
    },
  );
}

/** @param {string} name @param {string} feed @param {string} zone @param {number} rows @returns {Promise<Sync>} */
async function sync(name, feed, zone, rows) {
  const { service, databasePids, partner, partnerKey } = campaign;
  const syncer = await start(
    '../mirror/syncer.mjs',
    [service.url, partnerKey, campaign.campaign.id, String(rows)],
    {
      profile: profile && join(profile, name),
    },
  );
  const [atService, atDatabase] = [processorTime(service.pids()), processorTime(databasePids())];
  const { done, waits } = await sellDuring(
    partner,
    sellerId(0),
    () => /** @type {Promise<import('./mirror/syncer.mjs').Synced>} */ (syncer.ask({ file: feed, zone })),
  );
  await syncer.end();
  const synced = {
    ...done,
    service: processorTime(service.pids()) - atService,
    database: processorTime(databasePids()) - atDatabase,
  };
  const { bytesSent } = synced.report;
  const lines = [
    `  ${name.padEnd(11)} ${synced.seconds.toFixed(1).padStart(6)} s   ${phasesOf(synced)}`,
    `processor client ${perThousand(synced.processorMs, rows)}, service ${perThousand(synced.service, rows)}, ` +
      `database ${perThousand(synced.database, rows)} ms a 1,000 items`,
    `sent ${whole(synced.sent)} bytes (${whole(bytesSent)} of them digests and items), received ${whole(synced.received)}; ` +
      `memory ${whole(synced.startMB)} → ${whole(synced.peakMB)} MB, ${synced.liveMB.toFixed(1)} of it in use`,
    `${waits.length} sales meanwhile waited ${whole(median(waits))} ms in the middle, ${whole(Math.max(...waits))} ms at most`,
  ];
  print(lines.join(`\n${' '.repeat(14)}`));
  return synced;
}

/** @param {string} feed @param {ReadonlyMap<string, string>} merchants @param {boolean} isFirst */
async function insert(feed, merchants, isFirst) {
  const { databaseUrl, databasePids } = campaign;
  const inserter = await start('../mirror/inserter.mjs', [databaseUrl, JSON.stringify([...merchants])]);
  if (isFirst) print(`bare   readProductFeed, and ${inserter.hello}\n`);
  const before = processorTime(databasePids());
  const inserted = /** @type {import('./mirror/inserter.mjs').Inserted} */ (await inserter.ask(feed));
  const database = processorTime(databasePids()) - before;
  await inserter.end();
  return { ...inserted, database };
}

/** @param {Sync} sync @param {Partial<Record<'created' | 'updated' | 'unchanged', number>>} expected */
function expectPlan({ report }, { created = 0, updated = 0, unchanged = 0 }) {
  const { status, removed, rejected } = report;
  const isSo =
    status === 'applied' &&
    report.created === created &&
    report.updated === updated &&
    report.unchanged === unchanged &&
    removed + rejected === 0;
  if (!isSo) throw new Error(`The mirror did something else than the feed says: ${JSON.stringify(report)}`);
}
