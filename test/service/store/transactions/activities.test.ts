import { beforeEach, describe, expect, it } from 'vitest';
import type { CampaignActivity } from '../../../../src/service/store/campaigns/types.js';
import type { PushedTransaction } from '../../../../src/service/store/index.js';
import { at, offer, sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

const slot: CampaignActivity = {
  ...{ id: 'tv-1', kind: 'tvSlot', name: '第一檔－新社香菇', origin: '66000190' },
  startsAt: at('2021-01-18T20:00:00+08:00'),
  endsAt: at('2021-01-18T21:00:00+08:00'),
  promoItems: ['external:MUSHROOM'],
};

describe.each(engines)('activities on %s', (engine) => {
  const test = setUpFestival(engine);
  const order = (n: number, change: Partial<PushedTransaction> = {}) =>
    sale(n, {
      channel: 'tv',
      occurredAt: slot.startsAt + 60_000,
      items: [{ name: '香菇', quantity: 2, unitPrice: 640, amount: 1280, promoItemId: 'external:MUSHROOM' }],
      ...change,
    });
  const declare = (change: Partial<CampaignActivity>) =>
    test.store.campaigns.update(test.festival.campaignId, { activities: [{ ...slot, ...change }] });
  const activityOf = async (n: number) => {
    const { campaignId, partner } = test.festival;
    return (await test.store.transactions.get(campaignId, partner, `external:POS-${n}`)).activityId;
  };
  beforeEach(async () => {
    const { campaignId, partner } = test.festival;
    await test.store.promoItems.upsert(campaignId, partner, [offer('MUSHROOM'), offer('TEA')]);
  });

  it('take sales by their code, and warn of what does not fit', async () => {
    await declare({});
    const results = await test.festival.push(
      order(1),
      order(2, { activityId: 'tv-1' }),
      order(3, { activityId: 'tv-1', occurredAt: slot.endsAt }),
      order(4, { activityId: 'tv-1', channel: 'online' }),
      order(5, { activityId: 'tv-1', items: [] }),
    );
    expect(results.map(({ status }) => status)).toEqual(Array(5).fill('accepted'));
    const warned = results.map((result) =>
      'warnings' in result
        ? result.warnings?.filter(({ code }) => code === 'activity_mismatch').map(({ pointer }) => pointer)
        : [],
    );
    expect(warned).toEqual([[], [], ['/occurredAt'], ['/channel'], ['/items']]);
    expect(await Promise.all([1, 2, 3, 4, 5].map(activityOf))).toEqual([null, ...Array(4).fill('tv-1')]);
  });

  it('refuse what does not fit, where they say so', async () => {
    await declare({ onMismatch: 'refuse' });
    const other = { name: '茶', quantity: 1, unitPrice: 1280, amount: 1280, promoItemId: 'external:TEA' };
    const results = await test.festival.push(
      order(1, { activityId: 'tv-1' }),
      order(2, { activityId: 'tv-1', occurredAt: slot.startsAt - 1 }),
      order(3, { activityId: 'tv-1', channel: 'store' }),
      order(4, { activityId: 'tv-1', items: [other] }),
      order(5, { activityId: 'tv-2' }),
      order(6, { items: [other] }),
    );
    expect(
      results.map((result) => (result.status === 'rejected' ? result.problem.message : result.status)),
    ).toEqual([
      'accepted',
      'activity_mismatch at /occurredAt',
      'activity_mismatch at /channel',
      'activity_mismatch at /items',
      'activity_unknown at /activityId',
      'accepted',
    ]);
  });

  it('take sales by their window, which need not name them', async () => {
    await declare({ attribution: 'byWindow' });
    const { campaignId, partner } = test.festival;
    const [item] = (await test.store.promoItems.list(campaignId, partner, {}, { limit: 10 })).items.filter(
      ({ externalId }) => externalId === 'MUSHROOM',
    );
    const byId = { name: '香菇', quantity: 2, unitPrice: 640, amount: 1280, promoItemId: item?.id ?? '' };
    await test.festival.push(
      order(1),
      order(2, { items: [byId] }),
      order(3, { occurredAt: slot.endsAt }),
      order(4, { channel: 'online' }),
      order(5, { items: [] }),
    );
    expect(await Promise.all([1, 2, 3, 4, 5].map(activityOf))).toEqual(['tv-1', 'tv-1', null, null, null]);
    await declare({ attribution: 'byWindow', promoItems: [item?.id ?? ''] });
    await test.festival.push(order(6));
    expect(await activityOf(6)).toBe('tv-1');
  });
});
