import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BreakdownRow } from '../../../src/generated/types.js';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, promoItem, startHarness, transaction } from '../harness.js';

const day = (date: string) => `${date}T00:00:00+08:00`;

/** Registered sales of two shops on three days of two weeks. */
const sales = [
  { shop: 'store-1', date: '2020-12-12', amount: 1_000 },
  { shop: 'store-1', date: '2020-12-13', amount: 500, activityId: 'event-0' },
  { shop: 'store-1', date: '2020-12-14', amount: 700, channel: 'online' as const, zone: true },
  { shop: 'mall-1', date: '2020-12-12', amount: 2_000, category: 'storedValue' as const },
  { shop: 'mall-1', date: '2020-12-14', amount: 300, claimed: false },
];

describe.each(engines)('a filtered statistic on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    const { partner } = harness;
    await approvedStore(harness, partner, { district: '66000060', industry: 'retail' });
    await approvedStore(harness, partner, {
      ...{ externalId: 'mall-1', kind: 'mall', district: '66000090', industry: 'beauty' },
    });
    await partner.done('upsertPromoItem', { body: promoItem('sku') });
    const items = [{ name: '禮盒', quantity: 1, unitPrice: 700, amount: 700, promoItemId: 'external:sku' }];
    await partner.done('pushTransactions', {
      body: {
        rows: sales.map(({ shop, date, amount, claimed = true, zone = false, ...more }, n) =>
          transaction(`s-${n}`, {
            ...{
              merchantExternalId: shop,
              occurredAt: `${date}T11:00:00+08:00`,
              totalAmount: amount,
              ...more,
            },
            ...(claimed && { participant: { token: 'shopper-0001' } }),
            ...(zone && { items }),
          }),
        ),
      },
    });
  });
  afterAll(() => harness?.close());

  const breakdown = (query: Record<string, string | number>) =>
    harness.operator.done('retrieveBreakdown', { query });
  const amounts = (rows: readonly { key: string | null; amount: number }[]) =>
    Object.fromEntries(rows.map(({ key, amount }) => [key, amount]));

  it('counts whole days of Taipei', async () => {
    const { rows, unassigned, total } = await breakdown({
      ...{ by: 'district', from: day('2020-12-12'), to: day('2020-12-14') },
    });
    expect(amounts(rows)).toEqual({ '66000060': 1_500, '66000090': 2_000 });
    expect([unassigned.amount, total.amount]).toEqual([0, 3_500]);
    const later = await breakdown({ by: 'district', from: day('2020-12-14') });
    expect(later).toMatchObject({ unassigned: { amount: 700 }, total: { amount: 700 } });
    expect(later.rows).toMatchObject([
      { key: '66000090', amount: 0, received: { documents: 1, amount: 300 } },
    ]);
  });

  it.each([
    ['merchantKind', 'mall', 2_000],
    ['channel', 'online', 700],
    ['industry', 'retail', 2_200],
    ['region', 'mountain', 2_000],
    ['district', '66000060', 1_500],
    ['zone', 'main', 700],
    ['merchantId', 'external:store-1', 2_200],
  ])('counts what has %s %s', async (name, value, amount) => {
    const { client, query } =
      name === 'merchantId'
        ? { client: harness.partner, query: { coverage: 'own' } }
        : { client: harness.operator, query: {} };
    const { total } = await client.done('retrieveBreakdown', {
      query: { by: 'channel', [name]: value, ...query },
    });
    expect(total.amount).toBe(amount);
    const summary = await client.done('retrieveSummary', { query: { [name]: value, ...query } });
    expect(summary).toMatchObject({
      registered: { documents: total.count, amount },
      ...{ received: total.received, qualified: total.qualified, entryCount: total.entries },
      ...{ participantCount: null, zone: null },
    });
    const { points } = await client.done('retrieveTimeseries', {
      query: { metric: 'registeredAmount', interval: 'day', [name]: value, to: day('2020-12-20'), ...query },
    });
    expect(points.reduce((sum, point) => sum + point.value, 0)).toBe(amount);
    const week = await client.done('retrieveTimeseries', {
      ...{
        query: {
          metric: 'registeredAmount',
          interval: 'week',
          [name]: value,
          to: day('2020-12-20'),
          ...query,
        },
      },
    });
    expect(week.points.map(({ start }) => start.slice(0, 10))).toEqual(['2020-12-07', '2020-12-14']);
    expect(week.points.reduce((sum, point) => sum + point.value, 0)).toBe(amount);
  });

  it('sums up days as a breakdown of them does, with what lies outside the period', async () => {
    const { operator, partner, other } = harness;
    const summary = (query: Record<string, string>) => operator.done('retrieveSummary', { query });
    const all = await summary({});
    const { participantCount: _, zone: __, asOf: ___, ...kept } = all;
    expect(await summary({ from: day('2020-12-01') })).toMatchObject(kept);
    const halves = [{ to: day('2020-12-13') }, { from: day('2020-12-13') }];
    let [received, outside] = [0, 0];
    for (const half of halves) {
      const { total } = await breakdown({ by: 'channel', ...half });
      const part = await summary(half);
      expect([part.received, part.qualified, part.entryCount, part.registeredAmount]).toEqual([
        ...[total.received, total.qualified, total.entries, total.amount],
      ]);
      received += part.received.amount;
      outside += part.outsidePeriod?.documents ?? 0;
    }
    expect([received, outside]).toEqual([all.received.amount, all.outsidePeriod?.documents]);
    const nothing = await summary({ from: day('2020-12-30') });
    expect(nothing).toMatchObject({
      ...{ received: { documents: 0, amount: 0 }, outsidePeriod: { documents: 0, amount: 0 } },
      merchantCount: all.merchantCount,
    });
    const own = await partner.done('retrieveSummary', { query: { from: day('2020-12-01') } });
    const ofOther = await other.done('retrieveSummary', { query: { from: day('2020-12-01') } });
    expect(own.received.amount + ofOther.received.amount).toBe(all.received.amount);
    const problem = await operator.refused('retrieveSummary', 'parameter_invalid', {
      query: { from: '2020-12-12T00:00:01+08:00' },
    });
    expect(problem.errors?.[0]?.pointer).toBe('/query/from');
    for (const name of ['from', 'to']) {
      const query = { coverage: 'campaign', [name]: day('2020-12-12') };
      const refusal = await partner.refused('retrieveSummary', 'operator_only', { query });
      expect(refusal.errors?.[0]?.pointer).toBe(`/query/${name}`);
    }
  });

  it('crosses two dimensions, and everything adds up both ways', async () => {
    const byWeek = await breakdown({ by: 'district', crossedWith: 'week' });
    expect(byWeek.rows.map(({ key, crossed = [] }) => [key, amounts(crossed)])).toEqual([
      ['66000090', { '2020-12-07': 2_000, '2020-12-14': 0 }],
      ['66000060', { '2020-12-07': 1_500 }],
    ]);
    expect(amounts(byWeek.unassigned.crossed ?? [])).toEqual({ '2020-12-14': 700 });
    const byRegion = await breakdown({ by: 'industry', crossedWith: 'region', top: 1 });
    expect(byRegion.rows[0]).toMatchObject({
      ...{ key: 'retail', labelEn: 'Retail', amount: 2_200 },
      crossed: [
        { key: 'city', label: '市區', labelEn: 'City', amount: 1_500 },
        { key: null, label: '無', labelEn: 'None', amount: 700 },
      ],
    });
    expect(byRegion.rest).toMatchObject({
      rows: 1,
      amount: 2_000,
      crossed: [{ key: 'mountain', amount: 2_000 }],
    });
    for (const { rows, unassigned, rest, total } of [byWeek, byRegion]) {
      const parts: Pick<BreakdownRow, 'amount' | 'crossed'>[] = [...rows, unassigned, rest];
      for (const part of [...parts, total])
        expect(part.amount).toBe((part.crossed ?? []).reduce((sum, { amount }) => sum + amount, 0));
      for (const { key, amount } of total.crossed ?? []) {
        const cells = parts.flatMap(({ crossed = [] }) => crossed.filter((cell) => cell.key === key));
        expect(cells.reduce((sum, cell) => sum + cell.amount, 0)).toBe(amount);
      }
    }
  });

  it('breaks down by kinds of merchants and by categories', async () => {
    const kinds = await breakdown({ by: 'merchantKind' });
    expect(kinds.rows.map(({ key, labelEn, amount }) => [key, labelEn, amount])).toEqual([
      ['store', 'Store', 2_200],
      ['mall', 'Mall', 2_000],
    ]);
    const categories = await breakdown({ by: 'category' });
    expect(amounts(categories.rows)).toEqual({ storedValue: 2_000 });
    expect(categories.unassigned.amount).toBe(2_200);
  });

  it('refuses what it cannot answer, and says what would do', async () => {
    const refused = async (query: Record<string, string>, pointer: string) => {
      const problem = await harness.operator.refused('retrieveBreakdown', 'parameter_invalid', {
        query: { by: 'district', ...query },
      });
      expect(problem.errors?.[0]?.pointer).toBe(pointer);
    };
    await refused({ from: '2020-12-12T00:00:01+08:00' }, '/query/from');
    await refused({ to: '2020-12-12T12:00:00+08:00' }, '/query/to');
    await refused({ from: day('2020-12-12'), to: day('2020-12-11') }, '/query/to');
    await refused({ crossedWith: 'district' }, '/query/crossedWith');
    await refused({ by: 'merchant', crossedWith: 'week' }, '/query/crossedWith');
    const query = { metric: 'entryCount', interval: 'hour', channel: 'tv' };
    const hours = await harness.operator.refused('retrieveTimeseries', 'parameter_invalid', { query });
    expect(hours.errors?.[0]?.pointer).toBe('/query/interval');
    await harness.operator.refused('retrieveBreakdown', 'merchant_not_found', {
      query: { by: 'channel', merchantId: 'mer_nobody' },
    });
  });

  it('narrows the whole campaign for the operator alone', async () => {
    const { partner } = harness;
    for (const query of [
      { crossedWith: 'week' },
      { from: day('2020-12-12') },
      { to: day('2020-12-12') },
      { channel: 'online' },
      { merchantId: 'external:store-1' },
    ]) {
      const [name = ''] = Object.keys(query);
      const parts = { query: { by: 'district', coverage: 'campaign', ...query } };
      const problem = await partner.refused('retrieveBreakdown', 'operator_only', parts);
      expect(problem.errors?.[0]?.pointer).toBe(`/query/${name}`);
      await partner.done('retrieveBreakdown', { query: { ...parts.query, coverage: 'own' } });
    }
    await partner.refused('retrieveTimeseries', 'operator_only', {
      query: { metric: 'entryCount', interval: 'day', zone: 'main', coverage: 'campaign' },
    });
  });
});
