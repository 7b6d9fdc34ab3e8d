import { beforeEach, describe, expect, it } from 'vitest';
import { closing, offer, opening, sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';
import { mirrorOf } from '../../../support/zoneFeed.js';

const HOUR = 3_600_000;
const now = opening + 10 * HOUR;

describe.each(engines)('the breakdown of a zone by merchant on %s', (engine) => {
  const test = setUpFestival(engine, { clock: () => now, merchants: [] });
  beforeEach(async () => {
    for (const name of ['tea', 'fruit', 'idle']) await test.festival.approved(name, { name: `${name} 店` });
    await mirrorOf(test.festival).sync([
      offer('green', { merchantExternalId: 'tea' }),
      offer('black', { merchantExternalId: 'tea' }),
      offer('over', { merchantExternalId: 'tea', validTo: now }),
      offer('late', { merchantExternalId: 'tea', validFrom: closing - HOUR }),
      offer('pear', { merchantExternalId: 'fruit' }),
      offer('plain', { merchantExternalId: 'idle' }),
    ]);
  });

  const order = (n: number, merchant: string, item: string, quantity: number) =>
    sale(n, {
      merchantExternalId: merchant,
      channel: 'online',
      totalAmount: 100 * quantity,
      items: [
        {
          name: item,
          quantity,
          unitPrice: 100,
          amount: 100 * quantity,
          promoItemId: `external:${item}`,
        },
      ],
    });
  const zone = (
    query: { top?: number; merchantId?: string } = {},
    access = test.festival.partner,
    name = 'main',
  ) => test.store.statistics.zone(test.festival.campaignId, access, { zone: name, top: 10, ...query });

  it('gives what each merchant lists and sold, and follows voids and returns', async () => {
    await test.festival.push(
      order(1, 'tea', 'green', 3),
      order(2, 'fruit', 'pear', 1.5),
      order(3, 'tea', 'black', 2),
      sale(4, { merchantExternalId: 'tea' }),
    );
    const rows = (await zone()).rows;
    expect(rows).toMatchObject([
      { externalId: 'tea', name: 'tea 店', itemsListed: 2, unitsSold: 5, orders: 2, gmv: 500 },
      { externalId: 'fruit', itemsListed: 1, unitsSold: 1.5, orders: 1, gmv: 150 },
    ]);
    const { campaignId, partner } = test.festival;
    await test.store.transactions.void(campaignId, partner, 'external:POS-3', { kind: 'void' });
    await test.store.transactions.refund(campaignId, partner, 'external:POS-1', {
      amount: 100,
      items: [{ promoItemId: 'external:green', quantity: 1, amount: 100 }],
    });
    await test.store.transactions.refund(campaignId, partner, 'external:POS-2', { amount: 150 });
    expect(await zone()).toEqual({
      asOf: now,
      rows: [{ ...rows[0], unitsSold: 2, orders: 1, gmv: 200 }],
      rest: { rows: 0, unitsSold: 0, orders: 0, gmv: 0 },
    });
    const { zones } = await test.store.statistics.summary(campaignId, partner.organizationId);
    expect(zones.main).toEqual({ itemsListed: 4, unitsSold: 2, orders: 1, gmv: 200 });
  });

  it('sums the rows beyond the limit', async () => {
    await test.festival.push(order(1, 'tea', 'green', 3), order(2, 'fruit', 'pear', 4));
    const { rows, rest } = await zone({ top: 1 });
    expect(rows.map(({ externalId }) => externalId)).toEqual(['fruit']);
    expect(rest).toEqual({ rows: 1, unitsSold: 3, orders: 1, gmv: 300 });
  });

  it('gives one merchant, also when it sold nothing, and none of another partner', async () => {
    expect((await zone({ merchantId: 'external:idle' })).rows).toMatchObject([
      { externalId: 'idle', itemsListed: 1, unitsSold: 0, orders: 0, gmv: 0 },
    ]);
    await expect(zone({ merchantId: 'external:nobody' })).rejects.toMatchObject({
      code: 'merchant_not_found',
    });
    const { id } = await test.festival.approved('theirs', {}, test.festival.rival);
    await expect(zone({ merchantId: id })).rejects.toMatchObject({ code: 'merchant_not_found' });
    await expect(
      test.store.statistics.zone('nowhere', test.festival.partner, { zone: 'main', top: 1 }),
    ).rejects.toMatchObject({ code: 'campaign_not_found' });
  });

  it('gives as the rest of one merchant what the others sold', async () => {
    await test.festival.push(order(1, 'tea', 'green', 3), order(2, 'fruit', 'pear', 4));
    expect((await zone({ merchantId: 'external:tea' })).rest).toEqual({
      rows: 1,
      unitsSold: 4,
      orders: 1,
      gmv: 400,
    });
    expect((await zone({ merchantId: 'external:idle' })).rest).toEqual({
      rows: 2,
      unitsSold: 7,
      orders: 2,
      gmv: 700,
    });
  });

  it('counts no sale outside the purchase period', async () => {
    await test.festival.push(order(1, 'tea', 'green', 3), {
      ...order(2, 'tea', 'green', 5),
      occurredAt: opening - 1,
    });
    expect((await zone()).rows).toMatchObject([{ externalId: 'tea', unitsSold: 3, orders: 1, gmv: 300 }]);
    const { zone: sold } = await test.store.statistics.summary(test.festival.campaignId, null);
    expect(sold).toMatchObject({ unitsSold: 3, orders: 1, gmv: 300 });
  });

  it('shows a partner its own merchants in its zone, and the operator all', async () => {
    await test.festival.push(order(1, 'tea', 'green', 1));
    expect((await zone({}, test.festival.rival)).rows).toEqual([]);
    expect((await zone({}, test.festival.partner, 'elsewhere')).rows).toEqual([]);
    expect((await zone({}, test.festival.operator)).rows).toMatchObject([{ externalId: 'tea', gmv: 100 }]);
  });
});
