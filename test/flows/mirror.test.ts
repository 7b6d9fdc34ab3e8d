import {
  type RejectedRow,
  type Shopfest,
  ShopfestError,
  ShopfestMirrorBlockedError,
} from '@shopfest/partner-sdk';
import { readProductFeed } from '@shopfest/partner-sdk/feeds';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offerInput, storeInput } from '../support/sales.js';
import { type Running, targets } from '../support/targets.js';

const header = 'id\ttitle\tlink\timage_link\tprice\tsale_price\tavailability';
const line = (id: string, price: string, sale = price): string =>
  `${id}\t新社香菇禮盒 ${id}\thttps://shop.example/${id}\thttps://img.shop.example/${id}.jpg\t${price}\t${sale}\tin_stock`;
const feedOf = (...lines: string[]) =>
  readProductFeed(new TextEncoder().encode(`${[header, ...lines].join('\n')}\n`), {
    format: 'googleTable',
    seller: { merchantExternalId: 'store-1' },
  });

describe.each(targets)('a zone that follows a feed, against $name', ({ start }) => {
  let running: Running;
  let partner: Shopfest;

  beforeAll(async () => {
    running = await start();
    const as = (apiKey: string): ShopfestOperator =>
      new ShopfestOperator({ baseURL: running.baseURL, apiKey, campaign: running.campaign });
    partner = as(running.apiKeys.partner);
    const operator = as(running.apiKeys.operator);
    const { id } = await partner.merchants.register(storeInput('store-1'));
    await operator.merchants.approve(id);
  });
  afterAll(() => running?.close());

  const prices = async (): Promise<Record<string, number>> => {
    const found: Record<string, number> = {};
    for await (const { externalId, salePrice } of partner.promoItems.list({ zone: 'main' })) {
      found[externalId] = salePrice;
    }
    return found;
  };
  const listed = async () => (await partner.stats.summary()).zone?.itemsListed;

  it('equals the feed, keeps what could not be read, and loses nothing to a feed that was cut', async () => {
    const day1 = [line('A', '880 TWD', '680 TWD'), line('B', '500 TWD'), line('C', '300 TWD')];
    expect(await partner.promoItems.mirror(feedOf(...day1), { zone: 'main' })).toMatchObject({ created: 3 });
    expect(await prices()).toEqual({ A: 680, B: 500, C: 300 });
    expect(await listed()).toBe(3);

    const rejected: RejectedRow[] = [];
    const day2 = feedOf(line('A', '880 TWD', '600 TWD'), line('B', '5 or 6'), line('D', '100 TWD'));
    const report = await partner.promoItems.mirror(day2, {
      zone: 'main',
      maxDelete: 0.5,
      onRejected: (row) => void rejected.push(row),
    });
    expect(report).toMatchObject({ created: 1, updated: 1, unchanged: 1, removed: 1, rejected: 1 });
    expect(rejected).toMatchObject([{ index: 1, externalId: 'B', row: { externalId: 'B' } }]);
    expect(await prices()).toEqual({ A: 600, B: 500, D: 100 });
    expect(await listed()).toBe(3);

    const cut = `${header}\n${line('A', '880 TWD')}\n"B\tnever ends`;
    const broken = readProductFeed(new TextEncoder().encode(cut), {
      format: 'googleTable',
      seller: { merchantExternalId: 'store-1' },
    });
    await expect(partner.promoItems.mirror(broken, { zone: 'main' })).rejects.toMatchObject({
      code: 'source_failed',
    });
    const blocked: unknown = await partner.promoItems
      .mirror([], { zone: 'main' })
      .catch((error: unknown) => error);
    if (!ShopfestMirrorBlockedError.is(blocked)) throw blocked;
    expect(blocked.plan).toMatchObject({ removed: 3, obstacles: ['empty_feed', 'too_many_removals'] });
    expect(ShopfestError.is(blocked)).toBe(true);
    expect(JSON.parse(JSON.stringify(blocked))).toMatchObject({
      code: 'mirror_blocked',
      plan: { removed: 3 },
    });
    expect(await prices()).toEqual({ A: 600, B: 500, D: 100 });
  });

  it('does not bring back by a late batch what the feed took out, and brings it back when the feed does', async () => {
    await partner.promoItems.mirror([offerInput('A'), offerInput('late')], {
      zone: 'main',
      confirm: () => true,
    });
    await partner.promoItems.mirror([offerInput('A')], { zone: 'main', confirm: () => true });
    const report = await partner.promoItems.upsertAll([offerInput('late', { salePrice: 1 })]);
    expect(report).toMatchObject({ rejected: 1 });
    expect(await prices()).toEqual({ A: 680 });
    await partner.promoItems.mirror([offerInput('A'), offerInput('late')], { zone: 'main' });
    expect(await prices()).toEqual({ A: 680, late: 680 });
  });

  it('refuses the second of two mirrors at once, and applies the first', async () => {
    let second: Promise<unknown> | undefined;
    const first = partner.promoItems.mirror([offerInput('A', { salePrice: 7 })], {
      zone: 'main',
      confirm: async () => {
        second = partner.promoItems.mirror([], { zone: 'main' }).catch((error: unknown) => error);
        await second;
        return true;
      },
      maxDelete: 0,
    });
    expect(await first).toMatchObject({ status: 'applied' });
    expect(await second).toMatchObject({ code: 'mirror_in_progress', status: 409 });
    expect(await prices()).toEqual({ A: 7 });
  });
});
