import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../../../src/campaign/itemDigest.js';
import type { PromoItem } from '../../../src/index.js';
import { sumOf } from '../../support/zoneFeed.js';
import { feedOf, zone } from './mirrorFeed.mjs';
import { readMirrorLedger, writeMirrorLedger } from './mirrorLedger.mjs';
import { type FestivalOptions, serveFestival } from './servedFestival.js';
import { Supervised } from './supervised.js';

const script = fileURLToPath(new URL('shop.mjs', import.meta.url));

/** How long what a killed client sent last may be under way. */
const settledWithinMs = 20_000;

/** How long a mirror may take when all processes are up. */
const progressWithinMs = 30_000;

/** What a zone showed after a kill: the feed before the mirror, the one after it, or neither. */
export type Verdict = 'old' | 'new' | 'between';

/** A service and a shop that mirrors feeds into its zone, each a process. */
export interface MirroredHouse {
  readonly service: Supervised;
  readonly shop: Supervised;
  /** Resolves when the shop is so far with a mirror; complains when it does not come there. */
  until(step: 'begun' | 'applying'): Promise<void>;
  /** Stops the shop and looks into the zone; then mirrors over whatever was left, and complains of what stays behind. */
  judge(): Promise<Verdict>;
  /** Mirrors that the shop was told are in force. */
  applied(): number;
  close(): Promise<void>;
}

export async function openMirroredHouse(options: FestivalOptions): Promise<MirroredHouse> {
  const { complain } = options;
  const { folder, service, partner, environment, query } = await serveFestival(options);
  const shop = new Supervised('the shop', [script, folder], environment, complain);
  await shop.start();

  /** What shoppers see, once nothing that was under way changes it any more. */
  async function shown(): Promise<string> {
    const deadline = performance.now() + settledWithinMs;
    for (let before: string | null = null; ; ) {
      const now = await readZone();
      if (now === before) return now;
      if (performance.now() > deadline) complain(`the zone still changes after ${settledWithinMs} ms`);
      before = now;
      await sleep(100);
    }
  }

  async function readZone(): Promise<string> {
    const items: PromoItem[] = [];
    for await (const item of partner.promoItems.list({ zone, pageSize: 500 })) items.push(item);
    return contentOf(items);
  }

  /** By what the service says when a mirror is opened. It stays open: the next one takes its place. */
  async function digested(): Promise<string> {
    const { itemCount, digest } = await partner.mirrors.open({ zone, takeOver: true });
    return `${itemCount} ${digest}`;
  }

  async function mirrorOver(feed: number): Promise<void> {
    const { status } = await partner.promoItems.mirror(feedOf(feed), { zone, takeOver: true });
    if (status !== 'applied') complain(`a mirror after the kill ended as ${status}`);
    writeMirrorLedger(folder, 'applied', feed);
    if ((await readZone()) !== contentOf(feedOf(feed))) {
      complain(`the zone is not feed ${feed}, which was mirrored after the kill`);
    }
    const [left] = await query<Record<'staged' | 'marked' | 'open', number | string>>(leftBehind);
    if (Number(left?.staged) + Number(left?.marked) + Number(left?.open) > 0) {
      complain(`left behind after feed ${feed}: ${JSON.stringify(left)}`);
    }
  }

  return {
    service,
    shop,
    async until(step) {
      const deadline = performance.now() + progressWithinMs;
      for (;;) {
        const written = readMirrorLedger(folder);
        if (written[step] > written.applied) return;
        if (performance.now() > deadline) return complain(`no mirror was ${step} for ${progressWithinMs} ms`);
        await sleep(5);
      }
    },
    async judge() {
      await shop.kill();
      const { begun, applied } = readMirrorLedger(folder);
      const content = await shown();
      const digest = await digested();
      const feeds: readonly (readonly [Verdict, number])[] = [
        ['new', begun],
        ['old', applied],
      ];
      const found = feeds.find(
        ([, feed]) => content === contentOf(feedAt(feed)) && digest === digestOfFeed(feedAt(feed)),
      );
      if (found === undefined) complain(`the zone is neither feed ${applied} nor feed ${begun}`);
      await mirrorOver(begun);
      return found?.[0] ?? 'between';
    },
    applied: () => readMirrorLedger(folder).applied + 1,
    async close() {
      await shop.kill();
      await service.kill();
    },
  };
}

/** Before the first feed there is none. */
const feedAt = (feed: number) => (feed < 0 ? [] : feedOf(feed));

type Item = Pick<
  PromoItem,
  'externalId' | 'merchantExternalId' | 'type' | 'title' | 'listPrice' | 'salePrice' | 'url' | 'availability'
>;

/** Every item in full, in one order; one that is shown twice stands here twice. */
function contentOf(items: readonly (Item | ReturnType<typeof feedOf>[number])[]): string {
  return items
    .map((item) => {
      const { externalId, merchantExternalId, type, title, listPrice, salePrice, url, availability } = item;
      return JSON.stringify([
        externalId,
        merchantExternalId,
        type,
        title,
        listPrice,
        salePrice,
        url,
        availability,
      ]);
    })
    .sort()
    .join('\n');
}

function digestOfFeed(items: ReturnType<typeof feedOf>): string {
  const { high, low } = sumOf(items.map(digestOf));
  const digest = [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
  return `${items.length} ${digest}`;
}

/** Versions that nobody shows yet, versions that are to end, and mirrors that are under way. */
const leftBehind = `SELECT
  (SELECT count(*) FROM promo_items i JOIN zones z ON z.campaign_id = i.campaign_id AND z.zone = i.zone
    AND z.organization_id = i.organization_id WHERE i.since_generation > z.generation) AS staged,
  (SELECT count(*) FROM promo_items i JOIN zones z ON z.campaign_id = i.campaign_id AND z.zone = i.zone
    AND z.organization_id = i.organization_id
    WHERE i.until_generation > z.generation AND i.until_generation <= z.last_generation) AS marked,
  (SELECT count(*) FROM mirrors WHERE ended_at IS NULL) AS open`;
