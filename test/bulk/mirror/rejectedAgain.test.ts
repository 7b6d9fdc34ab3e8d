import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PromoItemInput, RejectedRow } from '../../../src/index.js';
import { type MirroredZone, openMirroredZone } from '../../support/mirroredZone.js';
import { offerInput, storeInput } from '../../support/sales.js';
import { engines } from '../../support/stores.js';

const COUNT = 3_000;

/** Every hundredth offer is of a merchant that nobody knows. */
const feedOf = (unknown: string, change: (index: number) => Partial<PromoItemInput> = () => ({})) =>
  Array.from({ length: COUNT }, (_, index) =>
    offerInput(`SKU-${index}`, {
      merchantExternalId: index % 100 === 0 ? unknown : 'store-1',
      url: `https://shop.example/items/SKU-${index}?utm_source=shopfest`,
      imageUrl: `https://img.shop.example/products/SKU-${index}-large.jpg`,
      ...change(index),
    }),
  );

describe.each(engines)('rows that were rejected before, on %s', (engine) => {
  let zone: MirroredZone;
  beforeAll(async () => {
    zone = await openMirroredZone(engine);
  });
  afterAll(() => zone?.[Symbol.asyncDispose]());
  beforeEach(async () => {
    await zone.mirror([], { confirm: () => true });
    zone.sent.length = 0;
  });

  const mirror = async (feed: readonly PromoItemInput[]) => {
    zone.sent.length = 0;
    const rejected: RejectedRow[] = [];
    const report = await zone.mirror(feed, { onRejected: (row) => void rejected.push(row) });
    const bytes = zone.sent.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
    const codes = [...new Set(rejected.map(({ problem }) => problem.code))];
    return { report, rejected, bytes, codes };
  };

  it('are not sent again while they are unchanged, and still reported', async () => {
    const feed = feedOf('unknown-1');
    const first = await mirror(feed);
    expect(first.report).toMatchObject({ created: 2_970, rejected: 30 });
    const again = await mirror(feed);
    expect(again.report).toMatchObject({ created: 0, unchanged: 2_970, removed: 0, rejected: 30 });
    expect(again.bytes).toBeLessThan(first.bytes * 0.005);
    expect(zone.steps()).toEqual(['open', 'digests', 'plan', 'apply']);
    const byIndex = (a: RejectedRow, b: RejectedRow) => a.index - b.index;
    const contentOf = ({ index, externalId, row, problem: { requestId: _, ...problem } }: RejectedRow) => ({
      ...{ index, externalId, row, problem },
    });
    expect(again.rejected.sort(byIndex).map(contentOf)).toEqual(first.rejected.sort(byIndex).map(contentOf));
  }, 60_000);

  it('keep the offers that they would have replaced', async () => {
    await mirror(feedOf('store-1'));
    const feed = feedOf('store-1', (index) => (index % 100 === 0 ? { salePrice: 900 } : {}));
    const first = await mirror(feed);
    expect(first).toMatchObject({ codes: ['price_invalid'], report: { unchanged: COUNT, rejected: 30 } });
    const before = await zone.items();
    const again = await mirror(feed);
    expect(again).toMatchObject({ codes: ['price_invalid'], report: { unchanged: COUNT, rejected: 30 } });
    expect(zone.steps()).not.toContain('items');
    expect(await zone.items()).toEqual(before);
    // Back to what the zone has, changed, and gone.
    const mixed = feedOf('store-1', (index) => (index === 100 ? { salePrice: 900 } : {})).filter(
      (_, index) => index !== 200,
    );
    mixed[299] = offerInput('SKU-300', { salePrice: 1 });
    expect(await mirror(mixed)).toMatchObject({
      report: { unchanged: COUNT - 2, updated: 1, removed: 1, rejected: 1 },
    });
    expect(await mirror(mixed)).toMatchObject({ report: { unchanged: COUNT - 1, removed: 0, rejected: 1 } });
    const after = await zone.items();
    expect(after.has('SKU-200')).toBe(false);
    expect(after.get('SKU-100')).toEqual(before.get('SKU-100'));
    expect(after.get('SKU-300')).toMatchObject({ salePrice: 1 });
  }, 60_000);

  it('are sent again once their problem may be gone', async () => {
    const feed = feedOf('store-2');
    expect(await mirror(feed)).toMatchObject({ codes: ['merchant_not_found'] });
    const { id } = await zone.client.merchants.register(storeInput('store-2'));
    expect(await mirror(feed)).toMatchObject({ codes: [], report: { created: 30, rejected: 0 } });
    await zone.client.merchants.withdraw(id);
    const dearer = feedOf('store-2', (index) => (index % 100 === 0 ? { title: '新' } : {}));
    expect(await mirror(dearer)).toMatchObject({ codes: ['merchant_not_approved'] });
    expect(await mirror(dearer)).toMatchObject({
      codes: ['merchant_not_approved'],
      report: { unchanged: COUNT, rejected: 30 },
    });
    expect(zone.steps()).not.toContain('items');

    await zone.client.promoItems.upsert(offerInput('there', { zone: 'winter' }));
    const moved = [...feedOf('store-1'), offerInput('there')];
    expect(await mirror(moved)).toMatchObject({ codes: ['promo_item_in_other_zone'] });
    expect(await mirror(moved)).toMatchObject({ codes: ['promo_item_in_other_zone'] });
    expect(zone.steps()).not.toContain('items');
    await zone.client.promoItems.remove('external:there');
    expect(await mirror(moved)).toMatchObject({ codes: [], report: { created: 1 } });
  }, 60_000);

  it('stay what they are when a mirror is not applied', async () => {
    await mirror(feedOf('store-1'));
    const dear = feedOf('store-1', (index) => (index % 100 === 0 ? { salePrice: 900 } : {}));
    await zone.mirror(dear, { dryRun: true });
    expect(await mirror(dear)).toMatchObject({ report: { unchanged: COUNT, rejected: 30 } });
    expect(await mirror(feedOf('store-1'))).toMatchObject({ report: { unchanged: COUNT, rejected: 0 } });
    expect(await mirror(feedOf('store-1'))).toMatchObject({ report: { unchanged: COUNT, rejected: 0 } });
    expect(zone.steps()).toEqual(['open', 'plan', 'apply']);
  }, 60_000);

  const damaged = (feed: readonly PromoItemInput[], nth = 50) =>
    feed.map((row, index) =>
      index % 100 === nth ? { ...row, salePrice: 'none' as unknown as number } : row,
    );

  it('cost nothing where the client rejects them, in a zone that had nothing or their offers', async () => {
    const feed = damaged(feedOf('unknown-1'));
    const first = await mirror(feed);
    expect(first.report).toMatchObject({ created: 2_940, rejected: 60 });
    const again = await mirror(feed);
    expect(again.report).toMatchObject({ unchanged: 2_940, removed: 0, rejected: 60 });
    expect(zone.steps()).toEqual(['open', 'digests', 'plan', 'apply']);
    expect(again.bytes).toBeLessThan(first.bytes * 0.005);

    await mirror(feedOf('store-1'));
    const before = await zone.items();
    for (const steps of [
      ['open', 'digests', 'compare', 'plan', 'apply'],
      ['open', 'digests', 'plan', 'apply'],
    ]) {
      const { report } = await mirror(damaged(feedOf('store-1')));
      expect(report).toMatchObject({ unchanged: COUNT, removed: 0, rejected: 30 });
      expect(zone.steps()).toEqual(steps);
    }
    expect(await zone.items()).toEqual(before);
  }, 60_000);

  it('are told apart from rows that are gone, mended, or rejected elsewhere', async () => {
    await mirror(feedOf('store-1'));
    const feed = damaged(feedOf('store-1'));
    await mirror(feed);
    expect((await mirror(feed.filter((_, index) => index !== 50))).report).toMatchObject({
      unchanged: COUNT - 1,
      removed: 1,
      rejected: 29,
    });
    expect((await mirror(feed)).report).toMatchObject({ unchanged: COUNT - 1, removed: 0, rejected: 30 });
    const mended = feedOf('store-1', (index) => (index % 100 === 50 ? { title: '新' } : {}));
    expect((await mirror(mended)).report).toMatchObject({ created: 1, updated: 29, rejected: 0 });
    expect((await mirror(damaged(mended, 70))).report).toMatchObject({ unchanged: COUNT, rejected: 30 });
    expect((await mirror(mended)).report).toMatchObject({ unchanged: COUNT, rejected: 0 });
    expect((await mirror(mended)).report).toMatchObject({ unchanged: COUNT, rejected: 0 });
    expect(zone.steps()).toEqual(['open', 'plan', 'apply']);
  }, 60_000);

  it('are not sent again to a zone that has nothing', async () => {
    const feed = feedOf('unknown-1', () => ({ merchantExternalId: 'unknown-1' }));
    expect((await mirror(feed)).report).toMatchObject({ created: 0, rejected: COUNT });
    const again = await mirror(feed);
    expect(again).toMatchObject({ codes: ['merchant_not_found'], report: { created: 0, rejected: COUNT } });
    expect(again.rejected).toHaveLength(COUNT);
    expect(zone.steps()).toEqual(['open', 'digests', 'plan', 'apply']);
    const { id } = await zone.client.merchants.register(storeInput('unknown-1'));
    expect((await mirror(feed)).report).toMatchObject({ created: COUNT, rejected: 0 });
    await zone.client.merchants.withdraw(id);
  }, 60_000);
});
