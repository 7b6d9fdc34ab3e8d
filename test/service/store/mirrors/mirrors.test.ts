import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../../../src/campaign/itemDigest.js';
import type { PromoItemResult, PromoItemUpsert } from '../../../../src/service/store/index.js';
import { closing, failure, offer, openFestival, opening } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';
import { itemsOf, mirrorOf, sumOf } from '../../../support/zoneFeed.js';

const HOUR = 3_600_000;

/** Offers a, b and c at these prices; without one, the feed lacks the offer. */
const priced = (...prices: (number | undefined)[]): PromoItemUpsert[] =>
  prices.flatMap((salePrice, index) =>
    salePrice === undefined ? [] : [offer('abc'.charAt(index), { listPrice: 1_000, salePrice })],
  );

describe.each(engines)('mirrors on %s', (engine) => {
  let mirror: ReturnType<typeof mirrorOf>;
  let now = opening + 10 * HOUR;

  const test = setUpFestival(engine, { clock: () => now });
  beforeEach(async () => {
    mirror = mirrorOf(test.festival);
  });

  const upsert = (...rows: PromoItemUpsert[]) =>
    test.store.promoItems.upsert(test.festival.campaignId, test.festival.partner, rows);
  const remove = (externalId: string) =>
    test.store.promoItems.remove(test.festival.campaignId, test.festival.partner, `external:${externalId}`);
  const shown = async () => [...(await itemsOf(test.festival)).keys()].sort();
  const listed = async () =>
    (await test.store.statistics.summary(test.festival.campaignId, null)).zones.main?.itemsListed ?? 0;
  const outcome = (result: PromoItemResult): string =>
    result.status === 'rejected' ? result.problem.code : result.status;
  const feedOf = (...ids: string[]) => ids.map((id) => offer(id));

  it('applies all changes of a zone at once', async () => {
    await mirror.sync(feedOf('a', 'b', 'c'));
    expect(await shown()).toEqual(['a', 'b', 'c']);
    expect(await listed()).toBe(3);
    const before = await itemsOf(test.festival);

    const opened = await mirror.open();
    expect(opened).toMatchObject({ status: 'open', itemCount: 3, plan: null, endedAt: null });
    await mirror.stage(opened, [offer('a'), offer('b', { salePrice: 700 }), offer('d')]);
    const planned = await mirror.plan(opened);
    expect(planned).toMatchObject({
      status: 'planned',
      plan: { created: 1, updated: 1, unchanged: 1, removed: 1, rejected: 0, obstacles: [] },
    });
    // Nothing of it shows.
    expect(await itemsOf(test.festival)).toEqual(before);
    expect(await listed()).toBe(3);

    expect(await mirror.apply(opened)).toMatchObject({ status: 'applied', endedAt: now });
    const after = await itemsOf(test.festival);
    expect([...after.keys()].sort()).toEqual(['a', 'b', 'd']);
    expect(after.get('a')).toEqual(before.get('a'));
    expect(after.get('b')).toMatchObject({ id: before.get('b')?.id, salePrice: 700 });
    expect(await listed()).toBe(3);
    expect([...(await itemsOf(test.festival, 'removed')).keys()]).toEqual(['c']);
  });

  it.each<[string, PromoItemUpsert[], object, object]>([
    ['all prices fall to 0', priced(0, 0, 0), {}, { valueBefore: 3_000, valueAfter: 0 }],
    ['they fall by nine tenths', priced(100, 100, 100), { maxDelete: 1 }, { valueAfter: 300 }],
    [
      'the one that is worth nearly all falls',
      priced(2, 100, 2),
      {},
      { valueBefore: 3_000, valueAfter: 104 },
    ],
  ])('is blocked when %s, until it is confirmed', async (_, rows, feed, values) => {
    await mirror.sync(priced(1_000, 1_000, 1_000));
    const opened = await mirror.open();
    await mirror.stage(opened, rows);
    const plan = { ...values, obstacles: ['value_lost'] };
    expect(await mirror.plan(opened, feed)).toMatchObject({ status: 'blocked', plan });
    expect(await failure(mirror.apply(opened))).toMatchObject({ code: 'mirror_blocked' });
    expect(await mirror.apply(opened, true)).toMatchObject({ status: 'applied' });
  });

  it.each<[string, PromoItemUpsert[]]>([
    ['prices that fall by less', priced(101, 101, 101)],
    ['removals that are allowed', priced(undefined, undefined, 50)],
  ])('is not blocked by %s', async (_, rows) => {
    await mirror.sync(priced(1_000, 1_000, 50 === rows[0]?.salePrice ? 50 : 1_000));
    const opened = await mirror.open();
    await mirror.stage(opened, rows);
    expect(await mirror.plan(opened, { maxDelete: 1 })).toMatchObject({ plan: { obstacles: [] } });
  });

  it('lists what would change, item by item', async () => {
    await mirror.sync(feedOf('a', 'b', 'c'));
    const opened = await mirror.open();
    await mirror.stage(opened, [offer('a', { title: '新' }), offer('b'), offer('d')]);
    const changes = async (kind: 'created' | 'updated' | 'removed') => {
      const page = await test.store.mirrors.changes(
        test.festival.campaignId,
        test.festival.partner,
        opened.id,
        kind,
        {
          limit: 9,
        },
      );
      return page.items.map(({ externalId, before, after }) => [externalId, before?.title, after?.title]);
    };
    expect(await changes('created')).toEqual([['d', undefined, '周年慶組合']]);
    expect(await changes('updated')).toEqual([['a', '周年慶組合', '新']]);
    expect(await changes('removed')).toEqual([['c', '周年慶組合', undefined]]);
    await mirror.abort(opened);
    expect(await failure(changes('created'))).toMatchObject({ code: 'mirror_not_open' });
  });

  it('leaves nothing staged when it is aborted', async () => {
    await mirror.sync(feedOf('a', 'b'));
    const rows = await versions();
    const opened = await mirror.open();
    await mirror.stage(opened, [offer('a', { salePrice: 1 }), offer('c')]);
    expect(await mirror.abort(opened)).toMatchObject({ status: 'aborted', endedAt: now });
    expect(await mirror.abort(opened)).toMatchObject({ status: 'aborted' });
    expect(await versions()).toEqual(rows);
    const { stage, plan, apply } = mirror;
    for (const late of [() => stage(opened, feedOf('c')), () => plan(opened), () => apply(opened)]) {
      expect(await failure(late())).toMatchObject({ code: 'mirror_not_open' });
    }
  });

  const versions = () =>
    test.database.query(
      `SELECT external_id, since_generation, until_generation, status, sale_price FROM promo_items
      WHERE campaign_id = '${test.festival.campaignId}' ORDER BY 1, 2`,
    );

  it('deletes superseded versions when the next mirror is opened', async () => {
    await mirror.sync(feedOf('a', 'b'));
    await mirror.sync([offer('a', { salePrice: 1 }), offer('b')]);
    expect(await versions()).toHaveLength(3);
    await mirror.abort(await mirror.open());
    expect(await versions()).toHaveLength(2);
  });

  it('is the only open mirror of its zone', async () => {
    const first = await mirror.open();
    await mirror.stage(first, feedOf('a'));
    expect(await failure(mirror.open())).toMatchObject({ code: 'mirror_in_progress' });
    // Another organization's zone of that name is another zone.
    await test.store.mirrors.open(test.festival.campaignId, test.festival.rival, { zone: 'main' });
    now += 61_000;
    const second = await mirror.open();
    expect(await failure(mirror.plan(first))).toMatchObject({ code: 'mirror_not_open' });
    const third = await mirror.open(true);
    expect(await failure(mirror.plan(second))).toMatchObject({ code: 'mirror_not_open' });
    await mirror.plan(third);
    await mirror.apply(third);
    expect(await shown()).toEqual([]);
  });

  it('is not visible to other partners', async () => {
    const { id } = await mirror.open();
    const { campaignId, rival, operator } = test.festival;
    expect(await failure(test.store.mirrors.get(campaignId, rival, id))).toMatchObject({
      code: 'mirror_not_found',
    });
    expect(await test.store.mirrors.get(campaignId, operator, id)).toMatchObject({ id, status: 'open' });
    expect((await test.store.mirrors.list(campaignId, rival, {}, { limit: 9 })).items).toEqual([]);
    expect(
      (await test.store.mirrors.list(campaignId, operator, { zone: 'main' }, { limit: 9 })).items,
    ).toHaveLength(1);
  });

  it('is applied only with a plan of all that is staged', async () => {
    const opened = await mirror.open();
    expect(await failure(mirror.apply(opened))).toMatchObject({ code: 'mirror_not_planned' });
    await mirror.plan(opened);
    await mirror.stage(opened, feedOf('a'));
    expect(await failure(mirror.apply(opened))).toMatchObject({ code: 'mirror_not_planned' });
  });

  it.each([
    ['more removals than are allowed', ['a'], { maxDelete: 0.2 }, ['too_many_removals']],
    ['an empty feed', [], { rows: 0, maxDelete: 1 }, ['empty_feed']],
    ['rows that cannot be identified', ['a', 'b'], { rejected: 1, unidentified: 1 }, ['unidentified_rows']],
  ])('is blocked by %s until it is confirmed', async (_, ids, feed, obstacles) => {
    await mirror.sync(feedOf('a', 'b', 'c'));
    const opened = await mirror.open();
    await mirror.stage(opened, feedOf(...ids));
    expect(await mirror.plan(opened, feed)).toMatchObject({ status: 'blocked', plan: { obstacles } });
    expect(await failure(mirror.apply(opened))).toMatchObject({ code: 'mirror_blocked' });
    expect(await shown()).toEqual(['a', 'b', 'c']);
    await mirror.apply(opened, true);
    expect(await shown()).toEqual([...ids].sort());
  });

  it('keeps the items of rejected rows', async () => {
    await mirror.sync(feedOf('a', 'b', 'c'));
    // Two that the sender could not read, and one that the service refuses.
    const { results } = await mirror.sync([offer('c', { salePrice: 5_000 }), offer('d')], ['a', 'nobody']);
    expect(results.map(outcome).sort()).toEqual(['created', 'price_invalid']);
    expect(await shown()).toEqual(['a', 'c', 'd']);
    expect((await itemsOf(test.festival)).get('c')).toMatchObject({ salePrice: 800 });
  });

  it('refuses rows of unknown merchants, of other zones, and duplicates', async () => {
    await upsert(offer('elsewhere', { zone: 'other' }));
    const opened = await mirror.open();
    const { campaignId, partner } = test.festival;
    const results = await test.store.mirrors.stage(campaignId, partner, opened.id, [
      offer('a'),
      offer('a'),
      offer('a', { salePrice: 1 }),
      offer('b', { merchantExternalId: 'nobody' }),
      offer('c', { zone: 'other' }),
      offer('elsewhere'),
    ]);
    expect(results.map(outcome)).toEqual([
      'created',
      'unchanged',
      'row_doubled',
      'merchant_not_found',
      'promo_item_in_other_zone',
      'promo_item_in_other_zone',
    ]);
    expect(
      (await test.store.mirrors.stage(campaignId, partner, opened.id, [offer('a', { salePrice: 1 })])).map(
        outcome,
      ),
    ).toEqual(['row_doubled']);
  });

  it('keeps staged versions, whatever is compared afterwards', async () => {
    await mirror.sync(feedOf('a', 'b'));
    const opened = await mirror.open();
    await mirror.stage(opened, [offer('a', { salePrice: 1 }), offer('b')]);
    const { campaignId, partner } = test.festival;
    for (const kept of [[], ['a']]) {
      const buckets = [{ bucket: 0, digests: kept.length > 0 ? [] : feedOf('a', 'b').map(digestOf) }];
      await test.store.mirrors.compare(campaignId, partner, opened.id, { depth: 0, buckets, kept });
    }
    await test.store.mirrors.keep(campaignId, partner, opened.id, ['a']);
    await mirror.plan(opened);
    await mirror.apply(opened, true);
    expect(
      [...(await itemsOf(test.festival)).values()].map((item) => [item.externalId, item.salePrice]),
    ).toEqual([['a', 1]]);
  });

  it('restores items that were removed here or in another zone, which no late batch does', async () => {
    await upsert(offer('moved', { zone: 'other' }));
    await remove('moved');
    const { id } = (await itemsOf(test.festival, 'removed')).get('moved') ?? {};
    await mirror.sync(feedOf('a', 'moved'));
    expect((await itemsOf(test.festival)).get('moved')).toMatchObject({ id, zone: 'main', status: 'live' });
    await mirror.sync(feedOf('moved'));
    expect((await upsert(offer('a'))).map(outcome)).toEqual(['promo_item_removed']);
    await mirror.sync(feedOf('a', 'moved'));
    expect(await shown()).toEqual(['a', 'moved']);
    expect(await listed()).toBe(2);
  });

  it('does not touch items that were written meanwhile, which are newer than its feed', async () => {
    await mirror.sync(feedOf('changed', 'gone', 'kept', 'removed'));
    const opened = await mirror.open();
    await upsert(offer('early'));
    await mirror.stage(opened, [
      offer('changed', { salePrice: 1 }),
      offer('kept', { salePrice: 1 }),
      offer('new', { salePrice: 1 }),
      offer('removed', { salePrice: 1 }),
    ]);
    await upsert(offer('changed', { salePrice: 2 }), offer('new', { salePrice: 2 }), offer('kept'));
    await remove('removed');
    expect(await mirror.plan(opened)).toMatchObject({ plan: { created: 0, updated: 0, removed: 1 } });
    await mirror.apply(opened);
    const prices = [...(await itemsOf(test.festival)).values()].map((item) => [
      item.externalId,
      item.salePrice,
    ]);
    expect(prices.sort()).toEqual([
      ['changed', 2],
      ['early', 800],
      ['kept', 800],
      ['new', 2],
    ]);
    expect(await listed()).toBe(4);
    // The next one takes the feed's word again.
    await mirror.sync(feedOf('kept'));
    expect(await shown()).toEqual(['kept']);
  });

  it('lets an item move to another zone and back', async () => {
    await mirror.sync(feedOf('a', 'b'));
    await upsert(offer('a', { zone: 'other' }));
    expect((await itemsOf(test.festival)).get('a')).toMatchObject({ zone: 'other' });
    await upsert(offer('a', { zone: 'main' }));
    await mirror.sync([offer('a', { salePrice: 1 }), offer('b')]);
    expect(await shown()).toEqual(['a', 'b']);
    expect(await listed()).toBe(2);
  });

  it('warns of items that are not listed, or soon will not be', async () => {
    await test.festival.merchant('new-shop');
    const opened = await mirror.open();
    await mirror.stage(opened, [
      offer('fine', { validFrom: opening, validTo: closing }),
      offer('over', { validTo: now }),
      offer('ending', { validTo: now + 71 * HOUR }),
      offer('late', { validFrom: closing }),
      offer('waiting', { merchantExternalId: 'new-shop' }),
      offer('paused', { validTo: now, status: 'paused' }),
    ]);
    expect((await mirror.plan(opened)).plan?.warnings).toEqual([
      { code: 'offer_expired', count: 1 },
      { code: 'offer_expires_soon', count: 1 },
      { code: 'offer_outside_campaign', count: 1 },
      { code: 'merchant_not_approved', count: 1 },
    ]);
    await mirror.apply(opened);
    expect(await listed()).toBe(2);
    now = closing;
    expect(await listed()).toBe(1);
    now = opening + 10 * HOUR;
  });

  it('counts the items of a merchant as listed once it is approved, whatever happened before', async () => {
    const { id } = await test.festival.merchant('new-shop');
    const opened = await mirror.open();
    await mirror.stage(opened, [offer('a', { merchantExternalId: 'new-shop' })]);
    await test.store.merchants.act(test.festival.campaignId, test.festival.operator, id, 'approve');
    expect(await listed()).toBe(0);
    await mirror.plan(opened);
    await mirror.apply(opened);
    expect(await listed()).toBe(1);
    await test.store.merchants.act(test.festival.campaignId, test.festival.operator, id, 'suspend');
    expect(await listed()).toBe(0);
  });

  it('computes digests of what is shown, by bucket', async () => {
    const feed = feedOf('a', 'b', 'c', 'd');
    await mirror.sync(feed);
    const { id, digest } = await mirror.open();
    expect(digest).toEqual(sumOf(feed.map(digestOf)));
    const { campaignId, partner } = test.festival;
    for (const depth of [0, 1, 8]) {
      const buckets = await test.store.mirrors.digests(campaignId, partner, id, depth);
      expect(buckets).toHaveLength(2 ** depth);
      expect(sumOf(buckets)).toEqual(digest);
    }
  });

  it('makes any zone equal to any feed, whatever happens in between', async () => {
    const item = fc.record({ id: fc.integer({ min: 0, max: 7 }), salePrice: fc.integer({ min: 1, max: 3 }) });
    const feed = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 8 });
    const step = fc.oneof(
      fc.record({ kind: fc.constant('sync' as const), feed, kept: fc.subarray([0, 1, 2, 3]) }),
      fc.record({ kind: fc.constant('abort' as const), feed, planned: fc.boolean() }),
      fc.record({
        kind: fc.constant('during' as const),
        feed,
        writes: fc.array(item, { maxLength: 4 }),
        removals: fc.subarray([0, 1, 2, 3, 4]),
      }),
      fc.record({ kind: fc.constant('upsert' as const), feed }),
      fc.record({ kind: fc.constant('remove' as const), id: fc.integer({ min: 0, max: 7 }) }),
    );
    const offersOf = (rows: readonly { id: number; salePrice: number }[]) =>
      rows.map(({ id, salePrice }) => offer(`i${id}`, { salePrice, restore: true }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        test.festival = await openFestival(test.store);
        await test.festival.approved('shop');
        mirror = mirrorOf(test.festival, 2);
        const model = new Map<number, number>();
        const write = async (rows: readonly { id: number; salePrice: number }[]) => {
          await upsert(...offersOf(rows));
          for (const { id, salePrice } of rows) model.set(id, salePrice);
        };
        const take = async (id: number) => {
          if ((await failure(remove(`i${id}`))) instanceof Error) return;
          model.delete(id);
        };
        for (const step of steps) {
          switch (step.kind) {
            case 'sync': {
              const rows = step.feed.filter(({ id }) => !step.kept.includes(id));
              await mirror.sync(
                offersOf(rows),
                step.kept.map((id) => `i${id}`),
              );
              for (const id of model.keys()) if (!step.kept.includes(id)) model.delete(id);
              for (const { id, salePrice } of rows) model.set(id, salePrice);
              break;
            }
            case 'abort': {
              const opened = await mirror.open();
              await mirror.stage(opened, offersOf(step.feed));
              if (step.planned) await mirror.plan(opened);
              await mirror.abort(opened);
              break;
            }
            case 'during': {
              const opened = await mirror.open();
              const half = Math.ceil(step.writes.length / 2);
              const newer = new Set<number>();
              const writing = async (rows: typeof step.writes, removals: readonly number[]) => {
                if (rows.length > 0) await write(rows);
                for (const { id } of rows) newer.add(id);
                for (const id of removals) {
                  await take(id);
                  newer.add(id);
                }
              };
              // Of items that are not there, a removal says nothing.
              const present = step.removals.filter((id) => model.has(id));
              await writing(step.writes.slice(0, half), present.slice(0, 1));
              await mirror.stage(opened, offersOf(step.feed));
              await writing(step.writes.slice(half), present.slice(1));
              await mirror.plan(opened);
              await mirror.apply(opened, true);
              for (const id of model.keys()) if (!newer.has(id)) model.delete(id);
              for (const { id, salePrice } of step.feed) if (!newer.has(id)) model.set(id, salePrice);
              break;
            }
            case 'upsert':
              if (step.feed.length > 0) await write(step.feed);
              break;
            case 'remove':
              await take(step.id);
          }
          const there = [...(await itemsOf(test.festival)).values()].map(({ externalId, salePrice }) => [
            externalId,
            salePrice,
          ]);
          const expected = [...model].map(([id, salePrice]) => [`i${id}`, salePrice]);
          expect(there.sort()).toEqual(expected.sort());
          expect(await listed()).toBe(model.size);
        }
      }),
      { numRuns: engine === 'sqlite' ? 60 : 25 },
    );
  }, 120_000);
});
