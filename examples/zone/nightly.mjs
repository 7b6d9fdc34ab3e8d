// @ts-check
// Every night a platform makes its zone what its feed says. Nothing calls it back: it asks the feed's server whether the
// feed has changed, and the service whether another sync is under way. Four nights, of which one brings a broken feed.
//   node examples/zone/nightly.mjs

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ShopfestConflictError, ShopfestMirrorBlockedError } from '@shopfest/partner-sdk';
import { readProductFeed } from '@shopfest/partner-sdk/feeds';
import { joinFestival } from '../support/festival.mjs';
import { isMain } from '../support/main.mjs';
import { sampleFeed } from './launch.mjs';
import { printReport } from './report.mjs';

/** @typedef {import('@shopfest/partner-sdk').Shopfest} Shopfest */

const ZONE = 'yuting-nightly';

/** What one night leaves to the next, in a file or a database. @typedef {{ etag: string | null }} Memory */

/** @param {Shopfest} partner @param {string} address @param {Memory} memory @param {(text: string) => void} print */
export async function syncOnce(partner, address, memory, print) {
  const response = await fetch(address, { headers: memory.etag ? { 'If-None-Match': memory.etag } : {} });
  if (response.status === 304) return print('  商品檔沒有變更 the feed has not changed');
  const feed = readProductFeed(response, {
    seller: { merchantExternalId: 'yuting-all' },
    rates: { USD: 31.2 },
  });
  try {
    const report = await partner.promoItems.mirror(feed, { zone: ZONE, maxDelete: 0.2 });
    printReport(report, print);
    // Only what was applied need not be read again.
    memory.etag = response.headers.get('etag');
  } catch (error) {
    if (ShopfestMirrorBlockedError.is(error)) {
      // Somebody has to look: the zone stays as it was, and tomorrow is another night.
      return print(`  ⚠ ${error.messageZh}\n    ${error.message}`);
    }
    if (!ShopfestConflictError.is(error) || error.code !== 'mirror_in_progress') throw error;
    await othersToEnd(partner, print);
    await syncOnce(partner, address, memory, print);
  }
}

/** Asks until no sync of the zone is under way. One whose sender is gone gives way by itself after a minute. */
async function othersToEnd(/** @type {Shopfest} */ partner, /** @type {(text: string) => void} */ print) {
  for (;;) {
    const others = [];
    for await (const { id, endedAt, expiresAt } of partner.mirrors.list({ zone: ZONE }))
      if (endedAt === null && Date.parse(expiresAt) > Date.now()) others.push(id);
    if (others.length === 0) return;
    print(`  等候進行中的同步 waiting for ${others.join(', ')}`);
    await sleep(500);
  }
}

/** @param {{ print?: (text: string) => void }} [options] */
export async function nightly({ print = console.log } = {}) {
  const { partner, operator, close } = await joinFestival();
  const server = await serveFeed();
  /** @type {Memory} */
  const memory = { etag: null };
  try {
    const { id } = await partner.merchants.register({
      externalId: 'yuting-all',
      kind: 'onlineSeller',
      name: '榆汀購物網',
      ubns: [],
      industry: 'retail',
      district: '66000060',
    });
    await operator?.merchants.approve(id);
    const whole = await readFile(sampleFeed, 'utf8');
    const night = async (/** @type {string} */ title, /** @type {string} */ feed) => {
      print(title);
      server.bring(feed);
      await syncOnce(partner, server.address, memory, print);
    };

    await night('第一夜 The first night', whole);
    await night('第二夜，檔案相同 The second, the same file', whole);

    const other = await partner.mirrors.open({ zone: ZONE });
    setTimeout(() => partner.mirrors.abort(other.id).catch(() => undefined), 700);
    const next = whole.replace('880 TWD', '820 TWD').replace(/<item>\s*<g:id>CAT-08.*?<\/item>/s, '');
    await night('第三夜，另一臺機器正在同步 The third, while another machine is at it', next);

    await night(
      '第四夜，匯出程式故障 The fourth, the export is broken',
      whole.replace(/<item>.*<\/item>/s, ''),
    );
    let kept = 0;
    for await (const _ of partner.promoItems.list({ zone: ZONE })) kept += 1;
    print(`  專區仍有 the zone still has ${kept} 項 offers`);
  } finally {
    server.close();
    await close();
  }
}

/** The platform's own server, which brings the feed of the day. */
async function serveFeed() {
  let [feed, edition] = ['', 0];
  const server = createServer((request, response) => {
    const etag = `"${edition}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    return response.writeHead(200, { ETag: etag, 'Content-Type': 'application/xml' }).end(feed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/feed.xml`,
    bring(/** @type {string} */ next) {
      if (next !== feed) [feed, edition] = [next, edition + 1];
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

if (isMain(import.meta.url)) await nightly();
