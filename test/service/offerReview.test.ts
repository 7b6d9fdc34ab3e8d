import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../support/stores.js';
import { approvedStore, type Harness, promoItem, startHarness } from './harness.js';

describe.each(engines)('an offer of a zone that needs a review on %s', (engine) => {
  let harness: Harness;
  let round = 0;
  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
    const zone = { name: '專區', nameEn: 'Zone' };
    await harness.operator.done('putZone', {
      path: { zoneId: 'main' },
      body: { ...zone, needsReview: true },
    });
    await harness.operator.done('putZone', { path: { zoneId: 'free' }, body: zone });
  });
  beforeEach(() => {
    round += 1;
  });
  afterAll(() => harness?.close());

  const named = (name: string): string => `${name}-${round}`;
  const upsert = (name: string, more: object = {}) =>
    harness.partner.done('upsertPromoItem', { body: promoItem(named(name), more) });
  const item = (name: string) =>
    harness.partner.done('retrievePromoItem', { path: { promoItemId: `external:${named(name)}` } });
  const listed = async (): Promise<number> =>
    (await harness.operator.done('retrieveSummary')).zone?.itemsListed ?? 0;
  const review = (body: object) => harness.operator.done('reviewPromoItems', { body });

  it('is a draft until it is approved, and live then', async () => {
    const { app, operator } = harness;
    const before = await listed();
    const { id, ...made } = await upsert('a');
    expect(made).toMatchObject({ status: 'draft', review: 'pending', reviewReason: null });
    await app.refused('retrieveLivePromoItem', 'promo_item_not_found', { path: { promoItemId: id } });
    expect(await listed()).toBe(before);
    const { items } = await operator.done('listPromoItems', { query: { review: 'pending' } });
    expect(items.map((each) => each.id)).toEqual([id]);
    expect(await review({ action: 'approve', promoItemIds: [id] })).toEqual({
      results: [{ id, externalId: named('a'), outcome: 'changed', review: 'approved' }],
      next: null,
    });
    expect(await item('a')).toMatchObject({ status: 'live', review: 'approved' });
    expect(await listed()).toBe(before + 1);
    await app.done('retrieveLivePromoItem', { path: { promoItemId: id } });
    expect((await review({ action: 'approve', promoItemIds: [id] })).results).toMatchObject([
      { outcome: 'unchanged' },
    ]);
  });

  it('stays as it is while its content does, and waits again once that changes', async () => {
    const before = await listed();
    const { id } = await upsert('b');
    await review({ action: 'approve', promoItemIds: [id] });
    expect(await upsert('b')).toMatchObject({ status: 'live', review: 'approved' });
    expect(await upsert('b', { status: 'paused' })).toMatchObject({ status: 'paused', review: 'approved' });
    expect(await listed()).toBe(before);
    expect(await upsert('b')).toMatchObject({ status: 'live', review: 'approved' });
    expect(await listed()).toBe(before + 1);
    expect(await upsert('b', { salePrice: 1 })).toMatchObject({ status: 'draft', review: 'pending' });
    expect(await listed()).toBe(before);
    expect(await upsert('b', { salePrice: 1, zone: 'free' })).toMatchObject({ status: 'live', review: null });
  });

  it('is rejected with a reason, until it is mended', async () => {
    const before = await listed();
    const { id } = await upsert('c');
    const reason = '圖片與商品不符';
    await review({ action: 'approve', promoItemIds: [id] });
    await review({ action: 'reject', reason, promoItemIds: [id] });
    expect(await item('c')).toMatchObject({ status: 'draft', review: 'rejected', reviewReason: reason });
    expect(await listed()).toBe(before);
    expect(await upsert('c')).toMatchObject({ status: 'draft', review: 'rejected', reviewReason: reason });
    expect(await upsert('c', { title: '改' })).toMatchObject({ review: 'pending', reviewReason: null });
  });

  it('is decided about with many others, by a selection, a result for each', async () => {
    const { partner } = harness;
    const before = await listed();
    await review({ action: 'reject', reason: '清空', selection: {} });
    const rows = Array.from({ length: 1_000 }, (_, index) => promoItem(named(`many-${index}`)));
    await partner.done('upsertPromoItems', { body: { rows } });
    await upsert('gift', { type: 'gift' });
    await upsert('free', { zone: 'free' });
    const first = await review({ action: 'approve', selection: { zone: 'main', type: 'discountProduct' } });
    expect(first).toMatchObject({ next: null });
    expect(first.results).toHaveLength(1_000);
    expect(new Set(first.results.map(({ outcome }) => outcome))).toEqual(new Set(['changed']));
    expect(await listed()).toBe(before + 1_001);
    expect(await item('gift')).toMatchObject({ review: 'pending' });
    const unknown = 'itm_01kb1q3m8x7v5r2t9w4y6z0j';
    const free = await item('free');
    expect((await review({ action: 'approve', promoItemIds: [unknown, free.id] })).results).toMatchObject([
      { id: unknown, outcome: 'rejected', problem: { code: 'promo_item_not_found' } },
      { id: free.id, outcome: 'rejected', review: null, problem: { code: 'state_conflict' } },
    ]);
  });

  it('is staged as a draft by a mirror, and not sent again once it is approved', async () => {
    const { partner } = harness;
    const mirror = async (rows: object[], count: number): Promise<void> => {
      const { id } = await partner.done('openMirror', { body: { zone: 'main' } });
      const path = { mirrorId: id };
      const staged = await partner.done('stageMirrorItems', { path, body: { rows } });
      expect(staged.results.filter(({ status }) => status === 'accepted')).toHaveLength(count);
      await partner.done('planMirror', {
        path,
        body: { rows: rows.length, rejected: 0, unidentified: 0, maxDelete: 1 },
      });
      await partner.done('applyMirror', { path, body: { confirm: true } });
    };
    const before = await listed();
    await mirror([promoItem(named('m'))], 1);
    const { id } = await item('m');
    expect(await item('m')).toMatchObject({ status: 'draft', review: 'pending' });
    await review({ action: 'approve', promoItemIds: [id] });
    await mirror([promoItem(named('m'))], 0);
    expect(await item('m')).toMatchObject({ status: 'live', review: 'approved' });
    await mirror([promoItem(named('m'), { salePrice: 2 })], 1);
    expect(await item('m')).toMatchObject({ status: 'draft', review: 'pending', salePrice: 2 });
    expect(await listed()).toBeLessThan(before + 1);
  });

  it('is decided about by the operator alone, and rejected only with a reason', async () => {
    const { operator, partner } = harness;
    await partner.refused('reviewPromoItems', 'scope_missing', {
      body: { action: 'approve', selection: {} },
    });
    for (const [body, pointer] of [
      [{ action: 'approve' }, '/selection'],
      [{ action: 'reject', selection: {} }, '/reason'],
    ] as const) {
      const { errors } = await operator.refused('reviewPromoItems', 'validation_failed', { body });
      expect(errors?.[0]?.pointer).toBe(pointer);
    }
  });
});
