import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakdownDimensions } from '../../../src/generated/enums.js';
import type { Breakdown, BreakdownBy } from '../../../src/generated/types.js';
import { seeded } from '../../support/hostile.js';
import { isDetermined } from '../../support/linearAlgebra.js';
import { engines } from '../../support/stores.js';
import { type Client, createKey, type Harness, merchant, startHarness, transaction } from '../harness.js';

const CAMPAIGN = 'disclosed';
const path = { campaignId: CAMPAIGN };
const districts = ['66000010', '66000060', '66000090', '66000100', '66000140', '66000280'];
const publicDimensions = breakdownDimensions.filter((by) => by !== 'merchant');

interface Sold {
  readonly owner: 'partner' | 'other';
  readonly seller: string;
  readonly district: string | null;
  readonly channel: string;
  readonly industry: string;
  readonly kind: string;
  readonly category: string;
  readonly day: number;
  readonly nt: number;
}

/** Some festivals on SQLite, and one on each other engine. */
const festivals = engines.flatMap((engine) =>
  (engine === 'sqlite' ? [30, 17, 22, 45, 60] : [30]).map((sellers) => [engine, sellers] as const),
);

describe.each(festivals)('public totals on %s of %d sellers', (engine, sellers) => {
  let harness: Harness;
  let published: Client;
  const sold: Sold[] = [];
  /** Of few sellers in small festivals. */
  const soldBefore: Pick<Sold, 'owner' | 'seller' | 'nt'>[] = [];

  beforeAll(async () => {
    harness = await startHarness(engine);
    const { operator, client } = harness;
    const { purchasePeriod, registrationPeriod } = await operator.done('retrieveCampaign');
    await operator.done('createCampaign', {
      body: {
        id: CAMPAIGN,
        name: '統計揭露',
        purchasePeriod,
        registrationPeriod,
        ruleSet: { threshold: 500 },
      },
    });
    await operator.done('activateCampaign', { path });
    const { organizationId } = operator;
    const key = { organizationId, kind: 'publishable' as const, name: 'page' };
    const made = await createKey(operator, key);
    published = client(made.secret ?? '');
    await sell(['partner', 'other']);
  });
  afterAll(() => harness?.close());

  /** Some sellers with a UBN of their own, a few of whom sell almost all of what they sell. */
  async function sell(owners: readonly Sold['owner'][]): Promise<void> {
    const random = seeded(sellers);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    for (let index = 0; index < sellers; index++) {
      const owner = pick(owners);
      const isOnline = random() < 0.2;
      const industry = pick(['retail', 'beauty', 'lodgingDining']);
      const district = districts[Math.floor(random() ** 3 * districts.length)] as string;
      const externalId = `seller-${index}`;
      const kind = isOnline ? 'onlineSeller' : index % 13 === 0 ? 'stall' : 'store';
      const body = merchant(externalId, {
        ...{ kind, industry, district },
        ubns: [String(10_000_000 + index)],
      });
      const { id } = await harness[owner].done('registerMerchant', { path, body });
      await harness.operator.done('approveMerchant', { path: { ...path, merchantId: id } });
      const rows = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, sale) => {
        const day = Math.floor(random() ** 2 * 20);
        const nt = 100 + Math.floor(random() ** 6 * 90_000);
        const channel = isOnline ? pick(['online', 'tv']) : 'store';
        const category = random() < 0.1 ? 'utilities' : '';
        sold.push({
          ...{ kind, category },
          owner,
          seller: externalId,
          district: isOnline ? null : district,
          channel,
          industry,
          day,
          nt,
        });
        return transaction(`${externalId}-${sale}`, {
          ...{ merchantExternalId: externalId, totalAmount: nt, channel },
          ...(category === '' ? {} : { category }),
          occurredAt: `2020-12-${String(9 + day).padStart(2, '0')}T12:00:00+08:00`,
        });
      });
      if (sellers < 30 ? index % 9 === 0 : index % 4 === 0) {
        soldBefore.push({ owner, seller: externalId, nt: 1_000 + index });
        rows.push(
          transaction(`${externalId}-before`, {
            ...{ merchantExternalId: externalId, totalAmount: 1_000 + index },
            ...{ channel: isOnline ? 'online' : 'store', occurredAt: '2020-12-08T12:00:00+08:00' },
          }),
        );
      }
      await harness[owner].done('pushTransactions', { path, body: { rows } });
    }
  }

  const breakdown = (client: Client, by: BreakdownBy): Promise<Breakdown> =>
    client.done('retrieveBreakdown', { path, query: { by, coverage: 'campaign' } });
  const keyOf: Partial<Record<BreakdownBy, (sale: Sold) => string>> = {
    district: ({ district }) => district ?? '',
    channel: ({ channel }) => channel,
    industry: ({ industry }) => industry,
    merchantKind: ({ kind }) => kind,
    category: ({ category }) => category,
  };
  const isSafe = (
    sales: readonly Pick<Sold, 'owner' | 'seller' | 'nt'>[],
    asker: Sold['owner'] | null,
  ): boolean => {
    const others = sales.filter(({ owner }) => owner !== asker);
    const bySeller = new Map<string, number>();
    for (const { seller, nt } of others) bySeller.set(seller, (bySeller.get(seller) ?? 0) + nt);
    const total = others.reduce((sum, { nt }) => sum + nt, 0);
    return total === 0 || (bySeller.size >= 3 && Math.max(...bySeller.values()) <= 0.85 * total);
  };
  const askers = () =>
    [
      { client: published, owner: null },
      { client: harness.partner, owner: 'partner' },
      { client: harness.other, owner: 'other' },
    ] as const;

  it('shows rows of enough sellers, with what they sold, and the sum of the others', async () => {
    let suppressedRows = 0;
    for (const { client, owner } of askers()) {
      for (const [by, key] of Object.entries(keyOf) as [BreakdownBy, (sale: Sold) => string][]) {
        const { rows, unassigned, suppressed, rest, total } = await breakdown(client, by);
        const shown = new Set(rows.map((row) => row.key));
        if (unassigned.received.amount > 0) shown.add('');
        for (const row of rows) {
          const sales = sold.filter((sale) => key(sale) === row.key);
          expect(isSafe(sales, owner)).toBe(true);
          expect(row.received.amount).toBe(sales.reduce((sum, { nt }) => sum + nt, 0));
        }
        const hidden = sold.filter((sale) => !shown.has(key(sale)));
        expect(suppressed.received.amount).toBe(hidden.reduce((sum, { nt }) => sum + nt, 0));
        expect(isSafe(hidden, owner)).toBe(true);
        const parts = [...rows, unassigned, suppressed, rest];
        expect(parts.reduce((sum, { received }) => sum + received.amount, 0)).toBe(total.received.amount);
        suppressedRows += suppressed.rows;
      }
    }
    expect(suppressedRows).toBeGreaterThan(0);
  });

  it('shows what lies outside the period of enough sellers', async () => {
    const amount = soldBefore.reduce((sum, { nt }) => sum + nt, 0);
    const expected = { documents: soldBefore.length, amount };
    const query = { coverage: 'campaign' };
    for (const { client, owner } of askers()) {
      const { outsidePeriod } = await client.done('retrieveSummary', { path, query });
      expect(outsidePeriod).toEqual(isSafe(soldBefore, owner) ? expected : null);
    }
    const { outsidePeriod } = await harness.operator.done('retrieveSummary', { path, query });
    expect(outsidePeriod).toEqual(expected);
    expect(isSafe(soldBefore, null)).toBe(sellers >= 22);
  });

  it('lets no suppressed row be computed from all questions together', async () => {
    for (const { client } of askers()) {
      const shown = new Map<string, Set<string>>();
      for (const by of publicDimensions) {
        const { rows, unassigned } = await breakdown(client, by);
        shown.set(
          by,
          new Set([...rows.map(({ key }) => key), ...(unassigned.received.amount > 0 ? [''] : [])]),
        );
      }
      const { operator } = harness;
      const all = new Map<string, string[]>();
      for (const by of publicDimensions) {
        const { rows, unassigned } = await breakdown(operator, by);
        all.set(by, [...rows.map(({ key }) => key), ...(unassigned.received.amount > 0 ? [''] : [])]);
      }
      const unknowns = publicDimensions.flatMap((by) =>
        (all.get(by) ?? []).filter((key) => !shown.get(by)?.has(key)).map((key) => `${by}/${key}`),
      );
      const summary = await client.done('retrieveSummary', { path, query: { coverage: 'campaign' } });
      if (summary.outsidePeriod === null) unknowns.push('outsidePeriod');
      const { regions } = await operator.done('retrieveCampaign', { path });
      /** What is a sum of others; null for the total, which is known. */
      const relations: [whole: string | null, parts: string[]][] = [
        ...publicDimensions.map((by): [null, string[]] => [
          null,
          (all.get(by) ?? []).map((key) => `${by}/${key}`),
        ]),
        ...regions.map(({ code, districts: own }): [string, string[]] => [
          `region/${code}`,
          own.map((key) => `district/${key}`),
        ]),
        ['region/', ['channel/online', 'channel/tv']],
        ['district/', ['channel/online', 'channel/tv']],
        ['region/', ['district/']],
      ];
      const equations = relations
        .map(([whole, parts]) =>
          unknowns.map((unknown) => (unknown === whole ? -1 : parts.includes(unknown) ? 1 : 0)),
        )
        .filter((row) => row.some((value) => value !== 0));
      for (const index of unknowns.keys())
        expect(isDetermined(equations, index), unknowns[index]).toBe(false);
    }
  });

  it('leaves out days and weeks of few sellers, whose sum with others only is known', async () => {
    for (const { client, owner } of askers()) {
      const ask = (interval: string) =>
        client.done('retrieveTimeseries', {
          path,
          query: {
            metric: 'receivedAmount',
            interval,
            coverage: 'campaign',
            to: '2021-02-07T00:00:00+08:00',
          },
        });
      const { points, suppressed } = await ask('day');
      expect(suppressed.steps).toBeGreaterThan(0);
      for (const { start, value } of points) {
        const sales = sold.filter(({ day }) =>
          start.startsWith(`2020-12-${String(9 + day).padStart(2, '0')}`),
        );
        expect(value).toBe(sales.reduce((sum, { nt }) => sum + nt, 0));
        expect(isSafe(sales, owner)).toBe(true);
      }
      const dayOf = (start: string) =>
        Math.round((Date.parse(start) - Date.parse('2020-12-09T00:00:00+08:00')) / 86_400_000);
      const days = new Set(points.map(({ start }) => dayOf(start)));
      for (const { start } of (await ask('week')).points) {
        const first = dayOf(start);
        const hidden = sold.filter(({ day }) => day >= first && day < first + 7 && !days.has(day));
        expect(isSafe(hidden, owner)).toBe(true);
      }
      await client.refused('retrieveTimeseries', 'operator_only', {
        path,
        query: { metric: 'receivedAmount', interval: 'hour', coverage: 'campaign' },
      });
    }
  });

  it('shows nothing of a campaign in which too few sell, and everything to the operator', async () => {
    const { operator, partner, other } = harness;
    const few = { campaignId: 'few' };
    const { purchasePeriod, registrationPeriod } = await operator.done('retrieveCampaign');
    const body = { id: 'few', name: '少數', purchasePeriod, registrationPeriod, ruleSet: { threshold: 500 } };
    await operator.done('createCampaign', { body });
    await operator.done('activateCampaign', { path: few });
    for (const [index, client] of [partner, other].entries()) {
      const input = merchant('store-1', { ubns: [String(20_000_000 + index)] });
      const { id } = await client.done('registerMerchant', { path: few, body: input });
      await operator.done('approveMerchant', { path: { ...few, merchantId: id } });
      await client.done('pushTransaction', { path: few, body: transaction('one') });
    }
    const query = { coverage: 'campaign' };
    await partner.refused('retrieveSummary', 'too_few_sellers', { path: few, query });
    await partner.refused('retrieveBreakdown', 'too_few_sellers', {
      path: few,
      query: { ...query, by: 'region' },
    });
    await partner.refused('retrieveKpis', 'too_few_sellers', { path: few });
    expect((await operator.done('retrieveSummary', { path: few })).received.documents).toBe(2);
    expect((await partner.done('retrieveSummary', { path: few })).received.documents).toBe(1);
    await operator.approved('updateCampaign', {
      path: few,
      body: { disclosure: { minimumSellers: 1, largestShare: 1 } },
    });
    expect((await partner.done('retrieveSummary', { path: few, query })).received.documents).toBe(2);
  });
});
