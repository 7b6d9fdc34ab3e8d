import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PromoItemResult } from '../../../../src/service/store/index.js';
import { offer } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';
import { itemsOf, mirrorOf } from '../../../support/zoneFeed.js';

describe.each(engines)('mirrors that are staged by several at once on %s', (engine) => {
  let mirror: ReturnType<typeof mirrorOf>;

  const test = setUpFestival(engine);
  beforeEach(async () => {
    mirror = mirrorOf(test.festival);
  });

  const stage = (id: string, items: readonly { id: number; salePrice: number }[]) =>
    test.store.mirrors.stage(
      test.festival.campaignId,
      test.festival.partner,
      id,
      items.map(({ id: number, salePrice }) => offer(`i${number}`, { salePrice })),
    );
  const outcome = (result: PromoItemResult): string =>
    result.status === 'rejected' ? result.problem.code : result.status;

  it('stages an item once, though several requests stage it', async () => {
    const item = fc.record({ id: fc.integer({ min: 0, max: 7 }), salePrice: fc.integer({ min: 1, max: 3 }) });
    const batches = fc.array(fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 8 }), {
      minLength: 2,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(batches, async (given) => {
        await mirror.sync([0, 1, 2, 3].map((id) => offer(`i${id}`, { salePrice: 1 })));
        const opened = await mirror.open();
        // All that is there leaves, as long as nobody says otherwise.
        const buckets = [{ bucket: 0, digests: [] }];
        const { campaignId, partner } = test.festival;
        await test.store.mirrors.compare(campaignId, partner, opened.id, { depth: 0, buckets, kept: [] });
        const answers = await Promise.all(given.map((batch) => stage(opened.id, batch)));
        const { plan } = await mirror.plan(opened);
        await mirror.apply(opened, true);

        const shown = await itemsOf(test.festival);
        const prices = new Map<string, Set<number>>();
        for (const [at, batch] of given.entries()) {
          for (const [place, { id, salePrice }] of batch.entries()) {
            const said = outcome(answers[at]?.[place] as PromoItemResult);
            expect(['created', 'updated', 'unchanged', 'row_doubled']).toContain(said);
            const taken = prices.get(`i${id}`) ?? new Set();
            prices.set(`i${id}`, taken.add(salePrice));
          }
        }
        expect([...shown.keys()].sort()).toEqual([...prices.keys()].sort());
        for (const { externalId, salePrice } of shown.values()) {
          expect(prices.get(externalId)).toContain(salePrice);
        }
        expect(await timesShown()).toEqual(
          [...shown.keys()].sort().map((id) => ({ external_id: id, times: 1 })),
        );
        expect(plan).toMatchObject({ obstacles: expect.any(Array) });
        const { created = 0, updated = 0, unchanged = 0 } = plan ?? {};
        expect(created + updated + unchanged).toBe(shown.size);
        expect(created).toBe([...shown.keys()].filter((id) => !/[0-3]/.test(id)).length);
        const { zones } = await test.store.statistics.summary(campaignId, null);
        expect(zones.main?.itemsListed ?? 0).toBe(shown.size);
      }),
      { numRuns: engine === 'sqlite' ? 20 : 40 },
    );
  }, 120_000);

  const timesShown = async () => {
    const rows = await test.database.query(
      `SELECT i.external_id, count(*) AS times FROM promo_items i
      JOIN zones z ON z.campaign_id = i.campaign_id AND z.organization_id = i.organization_id AND z.zone = i.zone
      WHERE i.campaign_id = '${test.festival.campaignId}' AND i.since_generation <= z.generation
        AND i.until_generation > z.generation AND i.status <> 'removed'
      GROUP BY i.external_id ORDER BY i.external_id`,
    );
    return (rows as { external_id: string; times: unknown }[]).map(({ external_id, times }) => ({
      external_id,
      times: Number(times),
    }));
  };

  it('lets others write items between two of many batches', async () => {
    const { id } = await mirror.open();
    let isWritten = false;
    let next = 0;
    const staging = Array.from({ length: 4 }, async () => {
      while (!isWritten && next < 20_000) {
        const from = next;
        next += 50;
        await stage(
          id,
          Array.from({ length: 50 }, (_, place) => ({ id: from + place, salePrice: 1 })),
        );
      }
    });
    const [written] = await test.store.promoItems.upsert(test.festival.campaignId, test.festival.partner, [
      offer('new'),
    ]);
    isWritten = true;
    await Promise.all(staging);
    expect(written?.status).toBe('created');
    expect(next).toBeLessThan(2_000);
  }, 60_000);
});
