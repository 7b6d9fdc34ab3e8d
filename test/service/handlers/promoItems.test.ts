import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, promoItem, startHarness } from '../harness.js';

describe.each(engines)('a promo item on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  it('is created, replaced, found unchanged, removed and restored', async () => {
    const { partner } = harness;
    const body = promoItem('p-1', { validTo: '2021-02-07T00:00:00+08:00' });
    const created = await partner.call('upsertPromoItem', { body });
    const replaced = await partner.call('upsertPromoItem', { body: { ...body, salePrice: 600 } });
    expect([created.status, replaced.status]).toEqual([201, 200]);
    expect(replaced.body).toMatchObject({
      salePrice: 600,
      zone: 'main',
      validTo: '2021-02-07T00:00:00+08:00',
    });
    const batch = await partner.done('upsertPromoItems', {
      body: { rows: [{ ...body, salePrice: 600 }, promoItem('p-2'), promoItem('p-3', { salePrice: 900 })] },
    });
    expect(batch.results.map(({ status }) => status)).toEqual(['duplicate', 'accepted', 'rejected']);
    const removed = await partner.done('removePromoItem', { path: { promoItemId: 'external:p-2' } });
    expect(removed.status).toBe('removed');
    const { items } = await partner.done('listPromoItems');
    expect(items.map(({ externalId }) => externalId)).toEqual(['p-1']);
    const restored = await partner.call('upsertPromoItem', { body: promoItem('p-2', { restore: true }) });
    expect([restored.status, restored.body]).toMatchObject([200, { status: 'live' }]);
  });
});
