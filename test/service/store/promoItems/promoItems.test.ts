import { describe, expect, it } from 'vitest';
import type { PromoItemResult, PromoItemUpsert } from '../../../../src/service/store/index.js';
import { offer, shop } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

describe.each(engines)('promo items on %s', (engine) => {
  let now = 1_000_000;

  const test = setUpFestival(engine, { clock: () => now });

  const upsert = (...rows: PromoItemUpsert[]): Promise<PromoItemResult[]> =>
    test.store.promoItems.upsert(test.festival.campaignId, test.festival.partner, rows);
  const outcome = (result: PromoItemResult): string =>
    result.status === 'rejected' ? result.problem.message : result.status;
  const remove = (externalId: string) =>
    test.store.promoItems.remove(test.festival.campaignId, test.festival.partner, `external:${externalId}`);
  const listed = async (coverage: string | null = null) =>
    (await test.store.statistics.summary(test.festival.campaignId, coverage)).zone.itemsListed;

  it('creates and updates items, and tells when nothing changed', async () => {
    const [created] = await upsert(offer('tea', { url: 'https://shop.example/tea', validTo: now + 5 }));
    expect(created).toMatchObject({
      status: 'created',
      item: {
        externalId: 'tea',
        merchantExternalId: 'shop',
        zone: 'main',
        status: 'live',
        url: 'https://shop.example/tea',
        imageUrl: null,
        validFrom: null,
        validTo: now + 5,
      },
    });
    expect(
      (await upsert(offer('tea', { url: 'https://shop.example/tea', validTo: now + 5 }))).map(outcome),
    ).toEqual(['unchanged']);
    now += 1;
    const [changed] = await upsert(offer('tea', { salePrice: 700 }));
    expect(changed).toMatchObject({ status: 'updated', item: { salePrice: 700, url: null, updatedAt: now } });
    const stored = await test.store.promoItems.get(
      test.festival.campaignId,
      test.festival.partner,
      'external:tea',
    );
    expect(changed).toMatchObject({ item: stored });
  });

  it('applies rows of one item in a batch in their order', async () => {
    const results = await upsert(offer('tea'), offer('tea'), offer('tea', { title: '茶' }), offer('bag'));
    expect(results.map(outcome)).toEqual(['created', 'unchanged', 'updated', 'created']);
    expect(
      (await test.store.promoItems.get(test.festival.campaignId, test.festival.partner, 'external:tea'))
        .title,
    ).toBe('茶');
    expect(await listed()).toBe(2);
  });

  it('refuses rows that are invalid, and accepts the rest', async () => {
    await test.festival.merchant('rejected');
    const { id } = await test.store.merchants.get(
      test.festival.campaignId,
      test.festival.partner,
      'external:rejected',
    );
    await test.store.merchants.act(test.festival.campaignId, test.festival.operator, id, 'reject', 'no');
    const { merchantExternalId: _, ...nameless } = offer('e');
    expect(
      (
        await upsert(
          offer('a', { salePrice: 1001 }),
          offer('b', { validFrom: 5, validTo: 5 }),
          offer('c', { merchantExternalId: 'nowhere' }),
          offer('d', { merchantExternalId: 'rejected' }),
          nameless,
          offer('f'),
        )
      ).map(outcome),
    ).toEqual([
      'price_invalid at /salePrice',
      'period_invalid at /validTo',
      'merchant_not_found at /merchantExternalId',
      'merchant_not_approved',
      'merchant_reference_missing at /merchantId',
      'created',
    ]);
    await expect(
      test.store.promoItems.upsert('nowhere', test.festival.partner, [offer('a')]),
    ).rejects.toMatchObject({
      code: 'campaign_not_found',
    });
  });

  it('leaves a tombstone, and restores an item only on request', async () => {
    await upsert(offer('tea'));
    expect((await remove('tea')).status).toBe('removed');
    expect((await remove('tea')).status).toBe('removed');
    expect((await upsert(offer('tea'))).map(outcome)).toEqual(['promo_item_removed']);
    expect(await listed()).toBe(0);
    expect((await upsert(offer('tea', { restore: true }))).map(outcome)).toEqual(['restored']);
    expect((await upsert(offer('tea', { restore: true }))).map(outcome)).toEqual(['unchanged']);
    expect(await listed()).toBe(1);
    await expect(remove('none')).rejects.toMatchObject({ code: 'promo_item_not_found' });
  });

  it('keeps an item in its zone unless a row names another, and there too where it says move: false', async () => {
    const zoneOf = async (id: string) =>
      (await test.store.promoItems.get(test.festival.campaignId, test.festival.partner, `external:${id}`))
        .zone;
    await upsert(offer('there', { zone: 'spring' }), offer('gone', { zone: 'spring' }), offer('new'));
    expect((await upsert(offer('there', { salePrice: 1 }))).map(outcome)).toEqual(['updated']);
    expect((await upsert(offer('there', { salePrice: 1 }))).map(outcome)).toEqual(['unchanged']);
    expect(await zoneOf('there')).toBe('spring');
    expect(await zoneOf('new')).toBe('main');
    const rejected = await upsert(offer('there', { zone: 'main', move: false }));
    expect(rejected.map(outcome)).toEqual(['promo_item_in_other_zone at /zone']);
    expect(
      (await upsert(offer('there', { zone: 'spring', move: false, salePrice: 2 }))).map(outcome),
    ).toEqual(['updated']);
    expect((await upsert(offer('there', { zone: 'main' }))).map(outcome)).toEqual(['updated']);
    expect(await zoneOf('there')).toBe('main');
    await remove('gone');
    expect((await upsert(offer('gone', { restore: true }))).map(outcome)).toEqual(['restored']);
    expect(await zoneOf('gone')).toBe('spring');
  });

  it('counts items as listed that are live, valid now and of an approved merchant', async () => {
    await test.festival.merchant('new');
    await upsert(
      offer('always'),
      offer('draft', { status: 'draft' }),
      offer('paused', { status: 'paused' }),
      offer('later', { validFrom: now + 100 }),
      offer('ended', { validTo: now }),
      offer('ending', { validFrom: now, validTo: now + 50, zone: 'spring' }),
      offer('unapproved', { merchantExternalId: 'new' }),
      offer('unapproved-later', { merchantExternalId: 'new', validFrom: now + 100, validTo: now + 200 }),
    );
    const zones = async () => {
      const { zones: all } = await test.store.statistics.summary(test.festival.campaignId, null);
      return Object.fromEntries(Object.entries(all).map(([zone, { itemsListed }]) => [zone, itemsListed]));
    };
    expect(await zones()).toEqual({ main: 1, spring: 1 });
    const { id } = await test.store.merchants.get(
      test.festival.campaignId,
      test.festival.partner,
      'external:new',
    );
    await test.store.merchants.act(test.festival.campaignId, test.festival.operator, id, 'approve');
    expect(await zones()).toEqual({ main: 2, spring: 1 });
    now += 50;
    expect(await zones()).toEqual({ main: 2, spring: 0 });
    now += 50;
    expect(await zones()).toEqual({ main: 4, spring: 0 });
    await test.store.merchants.act(test.festival.campaignId, test.festival.operator, id, 'suspend', 'x');
    expect(await zones()).toEqual({ main: 2, spring: 0 });
    await test.store.merchants.act(test.festival.campaignId, test.festival.operator, id, 'resume');
    expect(await zones()).toEqual({ main: 4, spring: 0 });
    await upsert(offer('always', { status: 'paused' }), offer('draft'), offer('paused', { zone: 'spring' }));
    expect(await zones()).toEqual({ main: 4, spring: 1 });
    await remove('later');
    expect(await zones()).toEqual({ main: 3, spring: 1 });
    now += 100;
    expect(await zones()).toEqual({ main: 2, spring: 1 });
    expect([
      await listed(test.festival.partner.organizationId),
      await listed(test.festival.rival.organizationId),
    ]).toEqual([3, 0]);
  });

  it('moves an item to another merchant', async () => {
    await test.festival.merchant('new');
    await upsert(offer('tea'));
    await upsert(offer('tea', { merchantExternalId: 'new' }));
    expect(await listed()).toBe(0);
    await upsert(offer('tea'));
    expect(await listed()).toBe(1);
  });

  it('shows an item as expired after its end', async () => {
    await upsert(offer('tea', { validTo: now + 10 }), offer('bag', { status: 'draft', validTo: now + 10 }));
    const status = async (externalId: string) =>
      (
        await test.store.promoItems.get(
          test.festival.campaignId,
          test.festival.partner,
          `external:${externalId}`,
        )
      ).status;
    expect(await status('tea')).toBe('live');
    now += 10;
    expect([await status('tea'), await status('bag')]).toEqual(['expired', 'draft']);
  });

  it('stores a thousand items at once, and lists them by every filter', async () => {
    const rows = Array.from({ length: 1_000 }, (_, n) =>
      offer(`i${n}`, n % 2 ? { zone: 'odd' } : { type: 'gift' }),
    );
    expect(new Set((await upsert(...rows)).map(outcome))).toEqual(new Set(['created']));
    expect(new Set((await upsert(...rows)).map(outcome))).toEqual(new Set(['unchanged']));
    await test.store.merchants.register(test.festival.campaignId, test.festival.partner, [shop('b')]);
    await upsert(
      offer('b1', { merchantExternalId: 'b', status: 'draft' }),
      offer('b2', { merchantExternalId: 'b', validTo: now }),
      offer('b3', { merchantExternalId: 'b' }),
    );
    await remove('b3');
    const count = async (
      filter: Parameters<typeof test.store.promoItems.list>[2],
      access = test.festival.partner,
    ) =>
      (await test.store.promoItems.list(test.festival.campaignId, access, filter, { limit: 1_000 })).items
        .length;
    expect(await count({ zone: 'odd' })).toBe(500);
    expect(await count({ type: 'gift' })).toBe(500);
    expect(await count({ merchantId: 'external:b' })).toBe(2);
    expect(await count({ merchantId: 'external:b', status: 'removed' })).toBe(1);
    expect(await count({ status: 'expired' })).toBe(1);
    expect(await count({ status: 'draft' })).toBe(1);
    expect(await count({ externalId: 'i7' })).toBe(1);
    expect(await count({}, test.festival.rival)).toBe(0);
    expect(
      await count(
        { organizationId: test.festival.partner.organizationId, zone: 'odd' },
        test.festival.operator,
      ),
    ).toBe(500);
    const first = await test.store.promoItems.list(
      test.festival.campaignId,
      test.festival.partner,
      {},
      { limit: 999 },
    );
    const rest = await test.store.promoItems.list(
      test.festival.campaignId,
      test.festival.partner,
      {},
      { limit: 999, after: first.next ?? '' },
    );
    expect([first.items.length, rest.items.length, rest.next]).toEqual([999, 3, null]);
  });

  it('neither shows nor removes items of another partner', async () => {
    await upsert(offer('tea'));
    const { id } = await test.store.promoItems.get(
      test.festival.campaignId,
      test.festival.partner,
      'external:tea',
    );
    const notFound = { code: 'promo_item_not_found' };
    const { campaignId, rival, operator } = test.festival;
    await expect(test.store.promoItems.get(campaignId, rival, id)).rejects.toMatchObject(notFound);
    await expect(test.store.promoItems.remove(campaignId, rival, id)).rejects.toMatchObject(notFound);
    expect((await test.store.promoItems.get(campaignId, operator, id)).id).toBe(id);
  });
});
