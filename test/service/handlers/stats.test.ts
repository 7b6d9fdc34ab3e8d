import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, NOON, promoItem, startHarness, transaction } from '../harness.js';

describe.each(engines)('a statistic on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    const { partner, operator } = harness;
    await approvedStore(harness, partner, { nameEn: 'Shop' });
    await partner.done('upsertPromoItem', { body: promoItem('sku') });
    const participant = { token: 'shopper-0001' };
    const items = [{ name: '禮盒', quantity: 2, unitPrice: 340, amount: 680, promoItemId: 'external:sku' }];
    await partner.done('pushTransactions', {
      body: {
        rows: [
          transaction('a', { totalAmount: 1_000, activityId: 'event-0', participant }),
          transaction('b', { totalAmount: 680, channel: 'online', items, participant }),
          transaction('c', {
            totalAmount: 300,
            district: '66000280',
            occurredAt: '2020-12-10T23:59:59+08:00',
            participant,
          }),
          // Registered by nobody, and sold before the festival began.
          transaction('d', { totalAmount: 2_000, channel: 'online', items }),
          transaction('e', {
            totalAmount: 1_430_000_000,
            occurredAt: '2019-12-10T12:00:00+08:00',
            participant,
          }),
        ],
      },
    });
    await operator.done('putExternalSeries', {
      path: { seriesId: 'downloads' },
      body: {
        name: '下載數',
        unit: '次',
        source: '市府',
        sourceDate: '2021-04-23',
        points: [{ date: '2021-02-06', value: 381_000 }],
      },
    });
  });
  afterAll(() => harness?.close());

  it('breaks totals down with names, the largest first, and sums the rest', async () => {
    const { operator } = harness;
    const regions = await operator.done('retrieveBreakdown', { query: { by: 'region' } });
    const figure = (documents: number, amount: number) => ({ documents, amount });
    expect(regions).toMatchObject({
      rows: [
        {
          ...{ key: 'city', label: '市區', labelEn: 'City', amount: 1_000, count: 1, entries: 2 },
          ...{ received: figure(1, 1_000), qualified: figure(1, 1_000) },
        },
        {
          ...{ key: 'tun', label: '屯區', labelEn: 'Tun', amount: 300, count: 1, entries: 0 },
          ...{ received: figure(1, 300), qualified: figure(0, 0) },
        },
      ],
      unassigned: {
        ...{ amount: 680, count: 1, entries: 1 },
        ...{ received: figure(2, 2_680), qualified: figure(1, 680) },
      },
      rest: { rows: 0, amount: 0, count: 0, entries: 0, received: figure(0, 0), qualified: figure(0, 0) },
      total: { amount: 1_980, count: 3, entries: 3, received: figure(4, 3_980), qualified: figure(2, 1_680) },
    });
    const top = await operator.done('retrieveBreakdown', { query: { by: 'district', top: 1 } });
    expect(top.rows.map(({ label }) => label)).toEqual(['中區']);
    expect(top.rest).toMatchObject({ rows: 1, amount: 300, count: 1, entries: 0 });
    const labels = async (by: string): Promise<string[]> =>
      (await operator.done('retrieveBreakdown', { query: { by } })).rows.map(
        ({ label, labelEn }) => `${label} ${labelEn}`,
      );
    expect(await labels('industry')).toEqual(['百貨零售 Retail']);
    expect(await labels('channel')).toEqual(['實體店家 Store', '電商平臺 Online']);
    expect(await labels('merchant')).toEqual(['範例小舖 Shop']);
    expect(await labels('activity')).toEqual(['開幕 開幕']);
    expect(await labels('documentType')).toEqual(['電子發票 E-invoice']);
  });

  it('counts apart what is received, registered, qualified and outside the period, and says what each is', async () => {
    const { operator, partner } = harness;
    for (const client of [operator, partner]) {
      const summary = await client.done('retrieveSummary');
      expect(summary).toMatchObject({
        received: { documents: 4, amount: 3_980 },
        registered: { documents: 3, amount: 1_980 },
        qualified: { documents: 2, amount: 1_680 },
        outsidePeriod: { documents: 1, amount: 1_430_000_000 },
        ...{
          registeredAmount: 1_980,
          documentCount: 3,
          qualifiedCount: 2,
          entryCount: 3,
          participantCount: 1,
        },
      });
      for (const { figure, definition, definitionEn, formula } of summary.definitions) {
        expect(summary).toHaveProperty(figure);
        expect(definition).toMatch(/\p{Script=Han}/u);
        expect([definitionEn, formula].every((text) => /^[\x20-\x7e]+$/.test(text))).toBe(true);
      }
    }
  });

  const series = async (query: Record<string, string>) =>
    (
      await harness.operator.done('retrieveTimeseries', {
        query: { metric: 'registeredAmount', interval: 'day', ...query },
      })
    ).points.map(({ start, value }) => `${start.slice(0, 16)} ${value}`);

  it('covers the purchase period until now, with every step', async () => {
    expect(await series({})).toEqual([
      '2020-12-09T00:00 0',
      '2020-12-10T00:00 300',
      '2020-12-11T00:00 0',
      '2020-12-12T00:00 1680',
    ]);
    expect(await series({ interval: 'week' })).toEqual(['2020-12-07T00:00 1980']);
    for (const [metric, value] of Object.entries({
      ...{ documentCount: 3, qualifiedCount: 2, entryCount: 3, qualifiedAmount: 1_680 },
      ...{ receivedAmount: 3_980, receivedCount: 4 },
    }))
      expect(await series({ interval: 'week', metric })).toEqual([`2020-12-07T00:00 ${value}`]);
    expect(
      await series({ interval: 'hour', metric: 'entryCount', from: '2020-12-12T10:30:00+08:00' }),
    ).toEqual(['2020-12-12T10:00 0', '2020-12-12T11:00 3']);
    harness.clock.now = Date.parse('2021-03-01T00:00:00+08:00');
    expect((await series({})).length).toBe(60);
    harness.clock.now = Date.parse('2020-12-01T00:00:00+08:00');
    expect(await series({})).toEqual([]);
    harness.clock.now = NOON;
  });

  it('covers the requested times, up to 2,000 steps', async () => {
    const from = '2020-12-09T00:00:00+08:00';
    expect(await series({ from, to: from })).toEqual([]);
    expect(await series({ from, to: '2026-06-01T00:00:00+08:00' })).toHaveLength(2_000);
    const query = { metric: 'entryCount', interval: 'day' };
    for (const to of [
      '2026-06-01T00:00:01+08:00',
      '9999-12-31T00:00:00+08:00',
      '2020-12-08T23:59:59+08:00',
    ]) {
      const problem = await harness.operator.refused('retrieveTimeseries', 'parameter_invalid', {
        query: { ...query, from, to },
      });
      expect(problem.errors?.[0]?.pointer).toBe('/query/to');
    }
  });

  it('shows the benefit ratio with its amounts, and external series', async () => {
    const kpis = await harness.partner.done('retrieveKpis');
    expect(kpis.benefitRatio).toEqual({
      value: 2.66,
      rounded: 3,
      numerator: { registeredAmount: 1_980, zoneAmount: 1_360, overlapAmount: 680 },
      denominator: 1_000,
      formula: '(registeredAmount + zoneAmount - overlapAmount) / budget',
      overlap: true,
    });
    expect(kpis.definitions.map(({ figure, formula }) => [figure, formula])).toEqual([
      ['benefitRatio', kpis.benefitRatio?.formula],
      ['registeredAmount', expect.stringContaining('registrationPeriod')],
      ['zoneAmount', expect.stringContaining('promoItemId')],
      ['overlapAmount', 'zoneAmount of registered'],
      ['external', 'as reported'],
    ]);
    expect(kpis.external).toMatchObject([{ id: 'downloads', nameEn: null, points: [{ value: 381_000 }] }]);
    expect((await harness.partner.done('retrieveSummary')).zone).toEqual({
      itemsListed: 1,
      unitsSold: 4,
      orders: 2,
      gmv: 1_360,
    });
  });

  it('has no benefit ratio without a budget', async () => {
    const { operator } = harness;
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    const body = { id: 'free', name: '免費', purchasePeriod: period, registrationPeriod: period };
    await operator.done('createCampaign', { body: { ...body, ruleSet: { threshold: 500 } } });
    const path = { campaignId: 'free' };
    expect(await operator.done('retrieveKpis', { path })).toMatchObject({ benefitRatio: null, external: [] });
  });
});
