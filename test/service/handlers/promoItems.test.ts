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

  it('says what it is, on what terms, how many and for whom, in a row, a batch and a mirror', async () => {
    const { partner, app } = harness;
    const more = {
      titleEn: 'Gift box',
      description: '段木香菇 300 克\n附提袋',
      terms: '每人限購三盒',
      quantity: 500,
      audience: '新會員',
    };
    const nothing = { titleEn: null, description: null, terms: null, quantity: null, audience: null };
    const plain = await partner.done('upsertPromoItem', { body: promoItem('said') });
    expect(plain).toMatchObject(nothing);
    const said = await partner.done('upsertPromoItem', { body: promoItem('said', more) });
    expect(said).toMatchObject(more);
    expect((await partner.call('upsertPromoItem', { body: promoItem('said', more) })).body).toEqual(said);
    expect(await app.done('retrieveLivePromoItem', { path: { promoItemId: said.id } })).toMatchObject(more);
    await partner.done('upsertPromoItems', {
      body: { rows: [promoItem('new-plain'), promoItem('new-said', more)] },
    });
    const item = (externalId: string) =>
      partner.done('retrievePromoItem', { path: { promoItemId: `external:${externalId}` } });
    expect(await item('new-said')).toMatchObject(more);
    expect(await item('new-plain')).toMatchObject(nothing);
    const back = await partner.done('upsertPromoItem', { body: promoItem('said') });
    expect(back).toMatchObject(nothing);
    await partner.refused('upsertPromoItem', 'validation_failed', {
      body: promoItem('said', { terms: '一\u0007二' }),
    });

    const { id } = await partner.done('openMirror', { body: { zone: 'described' } });
    const path = { mirrorId: id };
    await partner.done('stageMirrorItems', {
      path,
      body: { rows: [promoItem('m-1', more), promoItem('m-2')] },
    });
    await partner.done('planMirror', {
      path,
      body: { rows: 2, rejected: 0, unidentified: 0, maxDelete: 0.2 },
    });
    await partner.done('applyMirror', { path, body: {} });
    expect(await item('m-1')).toMatchObject({ ...more, zone: 'described' });
    expect(await item('m-2')).toMatchObject(nothing);
    for (const each of ['said', 'new-plain', 'new-said', 'm-1', 'm-2']) {
      await partner.done('removePromoItem', { path: { promoItemId: `external:${each}` } });
    }
  });

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
