import { describe, expect, it } from 'vitest';
import { toTaipei } from '../../../../src/campaign/taipeiTime.js';
import { at, closing, invoice, opening, registeredSale as sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

describe.each(engines)('statistics on %s', (engine) => {
  const test = setUpFestival(engine, { clock: () => 1_612_627_200_000, merchants: [] });

  it('begins with zeros', async () => {
    const none = {
      ...{ registeredAmount: 0, documentCount: 0, qualifiedCount: 0, entryCount: 0 },
      ...{ qualifiedAmount: 0, receivedAmount: 0, receivedCount: 0 },
    };
    expect(await test.store.statistics.summary(test.festival.campaignId, null)).toEqual({
      asOf: 1_612_627_200_000,
      ...none,
      outsidePeriod: { documents: 0, amount: 0 },
      registeredGmv: 0,
      participantCount: 0,
      merchantCount: 0,
      zone: { itemsListed: 0, unitsSold: 0, orders: 0, gmv: 0 },
      zones: {},
      pending: { merchantsAwaitingReview: 0, transactionsHeld: 0, transactionsInReview: 0 },
    });
    const breakdown = await test.store.statistics.breakdown(test.festival.campaignId, null, {
      by: 'district',
      top: 5,
    });
    expect(breakdown).toEqual({
      asOf: 1_612_627_200_000,
      rows: [],
      unassigned: none,
      rest: { rows: 0, ...none },
      total: none,
    });
  });

  it('rejects an unknown campaign', async () => {
    const notFound = { code: 'campaign_not_found' };
    await expect(test.store.statistics.summary('nowhere', null)).rejects.toMatchObject(notFound);
    await expect(
      test.store.statistics.breakdown('nowhere', null, { by: 'region', top: 1 }),
    ).rejects.toMatchObject(notFound);
    const span = { interval: 'day' as const, from: 0, to: 1 };
    await expect(test.store.statistics.timeseries('nowhere', null, span)).rejects.toMatchObject(notFound);
  });

  it('breaks totals down, largest first, and sums the rest', async () => {
    await test.festival.approved('shop', { name: '甲', nameEn: 'A' });
    await test.festival.approved('b', { district: '66000090', industry: 'beauty', name: '乙' });
    await test.festival.approved('c', { district: '66000110' });
    await test.festival.push(
      sale(1, { totalAmount: 1000, activityId: 'event-0' }),
      sale(2, { totalAmount: 3000, merchantExternalId: 'b' }),
      sale(3, {
        totalAmount: 400,
        merchantExternalId: 'c',
        document: { type: 'receipt', terminalId: 'T', number: '1' },
      }),
      sale(4, { totalAmount: 400, channel: 'online' }),
    );
    const by = async (dimension: Parameters<typeof test.store.statistics.breakdown>[2]['by'], top = 10) => {
      const { rows } = await test.store.statistics.breakdown(test.festival.campaignId, null, {
        by: dimension,
        top,
      });
      return rows.map(({ key, registeredAmount, documentCount, entryCount }) =>
        [key, registeredAmount, documentCount, entryCount].join(' '),
      );
    };
    expect(await by('district')).toEqual(['66000090 3000 1 6', '66000060 1000 1 2', '66000110 400 1 0']);
    expect(await by('region')).toEqual(['mountain 3000 1 6', 'city 1000 1 2', 'sea 400 1 0']);
    expect(await by('industry')).toEqual(['beauty 3000 1 6', 'retail 1800 3 2']);
    expect(await by('channel')).toEqual(['store 4400 3 8', 'online 400 1 0']);
    expect(await by('documentType')).toEqual(['einvoice 4400 3 8', 'receipt 400 1 0']);
    expect(await by('activity')).toEqual(['event-0 1000 1 2']);
    expect(
      await test.store.statistics.breakdown(test.festival.campaignId, null, { by: 'merchant', top: 2 }),
    ).toMatchObject({
      rows: [
        { name: '乙', nameEn: null, registeredAmount: 3000, qualifiedCount: 1 },
        { name: '甲', nameEn: 'A', registeredAmount: 1400 },
      ],
      rest: { rows: 1, registeredAmount: 400, documentCount: 1, qualifiedCount: 0, entryCount: 0 },
    });
  });

  it('gives as many districts as are requested, and beside them what has none', async () => {
    const districts = ['66000060', '66000090', '66000110', '66000040'];
    for (const [index, district] of districts.entries())
      await test.festival.approved(`s${index}`, { district });
    await test.festival.push(
      ...districts.map((_, n) => sale(n, { merchantExternalId: `s${n}`, totalAmount: 500 * (n + 1) })),
      sale(10, { merchantExternalId: 's0', channel: 'online', totalAmount: 9_000 }),
    );
    const { rows, unassigned, rest, total } = await test.store.statistics.breakdown(
      test.festival.campaignId,
      null,
      { by: 'district', top: 3 },
    );
    expect(rows.map(({ key }) => key)).toEqual(['66000040', '66000110', '66000090']);
    expect(unassigned).toMatchObject({ registeredAmount: 9_000, documentCount: 1, entryCount: 18 });
    expect(rest).toMatchObject({ rows: 1, registeredAmount: 500, documentCount: 1, entryCount: 1 });
    for (const name of ['registeredAmount', 'documentCount', 'entryCount', 'receivedAmount'] as const)
      expect([...rows, unassigned, rest].reduce((sum, part) => sum + part[name], 0)).toBe(total[name]);
  });

  it('gives the names of merchants, regions and activities', async () => {
    await test.festival.approved('shop', { name: '甲', nameEn: 'A' });
    await test.festival.push(
      sale(1, { activityId: 'event-0' }),
      sale(2, { merchantExternalId: 'shop', channel: 'online' }),
    );
    const { regions, activities } = await test.store.campaigns.get(test.festival.campaignId);
    const city = regions.find(({ code }) => code === 'city');
    const event = activities.find(({ id }) => id === 'event-0');
    const names = async (by: Parameters<typeof test.store.statistics.breakdown>[2]['by']) => {
      const { rows } = await test.store.statistics.breakdown(test.festival.campaignId, null, { by, top: 9 });
      return Object.fromEntries(rows.map(({ key, name, nameEn }) => [key, [name, nameEn]]));
    };
    expect(await names('region')).toEqual({ city: [city?.name, city?.nameEn] });
    expect(await names('activity')).toEqual({ 'event-0': [event?.name, event?.nameEn ?? null] });
    expect(Object.values(await names('merchant'))).toEqual([['甲', 'A']]);
    expect(await names('channel')).toEqual({ store: [null, null], online: [null, null] });
  });

  it('leaves out keys whose transactions were all voided', async () => {
    await test.festival.approved('shop');
    await test.festival.push(sale(1), sale(2, { channel: 'online' }));
    await test.store.transactions.void(test.festival.campaignId, test.festival.partner, 'external:POS-2', {
      kind: 'cancel',
    });
    const { rows } = await test.store.statistics.breakdown(test.festival.campaignId, null, {
      by: 'channel',
      top: 9,
    });
    expect(rows.map(({ key }) => key)).toEqual(['store']);
  });

  it('gives the totals of an organization, and of the campaign', async () => {
    const { partner, rival } = test.festival;
    await test.festival.approved('shop');
    await test.festival.approved('shop', {}, rival);
    const token = { token: 'the same shopper' };
    await test.festival.push(
      sale(1, { participant: token }),
      sale(2, { participant: { token: 'another one' } }),
    );
    await test.store.transactions.push(test.festival.campaignId, rival, [
      sale(3, { participant: token }),
      sale(4, { participant: token }),
    ]);
    const figures = async (coverage: string | null) => {
      const { documentCount, participantCount, merchantCount } = await test.store.statistics.summary(
        test.festival.campaignId,
        coverage,
      );
      return [documentCount, participantCount, merchantCount];
    };
    expect(await figures(null)).toEqual([4, 2, 2]);
    expect(await figures(partner.organizationId)).toEqual([2, 2, 1]);
    expect(await figures(rival.organizationId)).toEqual([2, 1, 1]);
    const merchants = async (coverage: string | null) =>
      (await test.store.statistics.breakdown(test.festival.campaignId, coverage, { by: 'merchant', top: 9 }))
        .rows.length;
    expect([await merchants(null), await merchants(rival.organizationId)]).toEqual([2, 1]);

    await test.store.transactions.void(test.festival.campaignId, rival, 'external:POS-3', { kind: 'cancel' });
    expect(await figures(rival.organizationId)).toEqual([1, 1, 1]);
    await test.store.transactions.void(test.festival.campaignId, rival, 'external:POS-4', { kind: 'cancel' });
    expect(await figures(rival.organizationId)).toEqual([0, 0, 1]);
    expect(await figures(null)).toEqual([2, 2, 2]);
    await test.store.transactions.void(test.festival.campaignId, partner, 'external:POS-1', {
      kind: 'cancel',
    });
    expect(await figures(null)).toEqual([1, 1, 2]);
    await test.store.transactions.push(test.festival.campaignId, rival, [sale(5, { participant: token })]);
    expect(await figures(null)).toEqual([2, 2, 2]);
  });

  it('gives a time series by hour, day and week of Taipei', async () => {
    await test.festival.approved('shop');
    const on = (n: number, text: string) =>
      sale(n, { occurredAt: at(text), document: { ...invoice(n), date: text.slice(0, 10) } });
    await test.festival.push(
      on(1, '2020-12-13T23:30:00+08:00'),
      on(2, '2020-12-13T23:59:59+08:00'),
      on(3, '2020-12-14T00:00:00+08:00'),
      on(4, '2021-01-01T12:00:00+08:00'),
    );
    const series = async (interval: 'hour' | 'day' | 'week', from = opening, to = closing) =>
      (
        await test.store.statistics.timeseries(test.festival.campaignId, null, { interval, from, to })
      ).points.map(({ start, documentCount }) => [toTaipei(start).slice(0, 16), documentCount]);
    expect(await series('hour')).toEqual([
      ['2020-12-13T23:00', 2],
      ['2020-12-14T00:00', 1],
      ['2021-01-01T12:00', 1],
    ]);
    expect(await series('day')).toEqual([
      ['2020-12-13T00:00', 2],
      ['2020-12-14T00:00', 1],
      ['2021-01-01T00:00', 1],
    ]);
    expect(await series('week')).toEqual([
      ['2020-12-07T00:00', 2],
      ['2020-12-14T00:00', 1],
      ['2020-12-28T00:00', 1],
    ]);
    const monday = at('2020-12-14T00:00:00+08:00');
    expect(await series('day', monday, monday + 1)).toEqual([['2020-12-14T00:00', 1]]);
    expect(await series('day', opening, monday)).toEqual([['2020-12-13T00:00', 2]]);
    expect(await series('hour', monday + 1, closing)).toEqual([
      ['2020-12-14T00:00', 1],
      ['2021-01-01T12:00', 1],
    ]);
    expect(
      (
        await test.store.statistics.timeseries(test.festival.campaignId, null, {
          interval: 'week',
          from: opening,
          to: closing,
        })
      ).points[0],
    ).toMatchObject({ registeredAmount: 2560, qualifiedCount: 2, entryCount: 4 });
  });
});
