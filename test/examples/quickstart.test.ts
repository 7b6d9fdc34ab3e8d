import type { Shopfest } from '@shopfest/partner-sdk';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { metrics } from '../../src/generated/enums.js';
import { createTestDatabase, engines, type TestDatabase } from '../support/stores.js';
import { type Event, events, unreadable } from './eInvoices.js';
import { campaign } from './files.js';
import {
  breakdown,
  counted,
  dimensions,
  goodMerchants,
  overlapAmount,
  summary,
  timeseries,
  UNASSIGNED,
} from './oracle.js';

interface Festival {
  readonly operator: Shopfest;
  readonly partner: Shopfest;
  close(): Promise<void>;
}
type Quickstart = (options: { db: string; print: (text: string) => void }) => Promise<void>;
type StartFestival = (options: { db: string }) => Promise<Festival>;

const example = (path: string): string => new URL(`../../examples/${path}`, import.meta.url).href;
const { quickstart } = (await import(example('quickstart/quickstart.mjs'))) as { quickstart: Quickstart };
const { startFestival } = (await import(example('support/festival.mjs'))) as { startFestival: StartFestival };

/** Everything printed, in two parts: what was done, and the figures. */
async function run(db: string): Promise<{ work: string; figures: string }> {
  const lines: string[] = [];
  await quickstart({ db, print: (text) => lines.push(text) });
  const [work = '', figures = ''] = lines.join('\n').split('統計 Statistics');
  return { work, figures };
}

describe.each(engines)('the quickstart on %s', (engine) => {
  let database: TestDatabase;
  let first: Awaited<ReturnType<typeof run>>;
  let again: Awaited<ReturnType<typeof run>>;
  let festival: Festival;

  beforeAll(async () => {
    vi.stubEnv('SHOPFEST_SECRET', 'a secret for the tests of the examples');
    database = await createTestDatabase(engine);
    first = await run(database.url);
    again = await run(database.url);
    festival = await startFestival({ db: database.url });
  }, 180_000);

  afterAll(async () => {
    await festival?.close();
    await database?.drop();
    vi.unstubAllEnvs();
  });

  it('accepts sound rows, reports duplicates and rejected rows', () => {
    expect(first.work).toContain('rows 200: 新增 new 198, 重複 duplicates 0, 退回 refused 2');
    expect(first.work).toContain('approved 198');
    expect(first.work).toContain('rows 144: 新增 new 144, 重複 duplicates 0, 退回 refused 0');
    expect(first.work).toContain(
      `rows 4,106: 新增 new ${counted.accepted.toLocaleString('en')}, ` +
        `重複 duplicates ${counted.duplicate}, 退回 refused ${counted.rejected.length}`,
    );
    const refused = [...first.work.matchAll(/✗ .*?, ([\w-]+): (.+)/g)];
    expect(refused.map(([, id]) => id)).toEqual(['M0057', 'M0058', ...counted.rejected]);
    expect(refused.every(([, , reason]) => /\/\w+.*\p{Script=Han}.*\(.+\)/u.test(String(reason)))).toBe(true);
  });

  it('pushes the invoices of e-invoice files, applies voids and allowances, and names what is no invoice', () => {
    const issued = events.filter(({ action }) => action === 'issue').length;
    expect(first.work).toContain(
      `invoices ${issued}: 新增 new ${issued}, 重複 duplicates 0, 退回 refused 0; 作廢、註銷、折讓 adjustments ${events.length - issued}`,
    );
    expect(again.work).toContain(
      `invoices ${issued}: 新增 new 0, 重複 duplicates ${issued}, 退回 refused 0;`,
    );
    for (const { work } of [first, again]) {
      const named = [...work.matchAll(/✗ (\S+\.xml): .*\p{Script=Han}.* \(.+\)/gu)].map(([, name]) => name);
      expect(named).toEqual(unreadable);
    }
  });

  it('counts a reissued invoice as its second version, and cancelled ones not at all', async () => {
    const voided = events.find(({ action }) => action === 'void') as Extract<Event, { key: string }>;
    const reference = (key: string): string => `einvoice:${key.replace('-', '')}`;
    const issues = events.flatMap((event) =>
      event.action === 'issue' && event.sale.externalId === voided.key ? [event.sale] : [],
    );
    expect(issues).toHaveLength(2);
    expect(await festival.partner.transactions.retrieve(reference(voided.key))).toMatchObject({
      version: 2,
      status: 'qualified',
      totalAmount: issues[1]?.totalAmount,
    });
    for (const event of events) {
      if (event.action !== 'cancel') continue;
      const sale = await festival.partner.transactions.retrieve(reference(event.key));
      expect(sale).toMatchObject({ version: 1, status: 'voided', entries: 0 });
    }
  });

  it('never sends a carrier', async () => {
    const tables =
      engine === 'sqlite'
        ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        : 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()';
    let stored = '';
    for (const { name } of await database.query<{ name: string }>(tables)) {
      stored += JSON.stringify(await database.query(`SELECT * FROM "${name}"`));
    }
    expect(stored).toContain('QP40000005');
    expect(stored).not.toContain('SAMPLE0');
  });

  it('finds nothing new on the same database, and no figure changes', () => {
    expect(again.work).toContain('rows 200: 新增 new 0, 重複 duplicates 198, 退回 refused 2');
    expect(again.work).toContain('approved 0');
    expect(again.work).toContain('rows 144: 新增 new 0, 重複 duplicates 144, 退回 refused 0');
    expect(again.work).toContain('rows 4,106: 新增 new 0, 重複 duplicates 4,098, 退回 refused 8');
    expect(first.figures.length).toBeGreaterThan(1000);
    expect(again.figures).toBe(first.figures);
  });

  it('gives a summary and a zone that equal the files', async () => {
    expect(await festival.operator.stats.summary()).toMatchObject({ coverage: 'campaign', ...summary });
    // One partner brought everything, so its own figures are the campaign's.
    const own = await festival.partner.stats.summary();
    expect(own).toMatchObject({ coverage: 'own', ...summary });
  });

  it.each(Object.keys(dimensions) as (keyof typeof dimensions)[])('breaks down by %s', async (by) => {
    const { rows, rest, unassigned } = await festival.operator.stats.breakdown({ by });
    const figures = rows.map(({ key, label, labelEn: _, ...figure }) => ({
      key: by === 'merchant' ? label : key,
      ...figure,
    }));
    const all = breakdown(by);
    const expected = all.filter(({ key }) => key !== UNASSIGNED);
    expect(expected.length).toBeGreaterThan(1);
    expect(sorted(figures)).toEqual(sorted(expected));
    expect(figures.map(({ amount }) => amount)).toEqual(
      expected.map(({ amount }) => amount).sort((a, b) => b - a),
    );
    const nothing = { documents: 0, amount: 0 };
    const none = { amount: 0, count: 0, entries: 0, received: nothing, qualified: nothing };
    expect(rest).toEqual({ rows: 0, ...none });
    expect({ key: UNASSIGNED, ...unassigned }).toEqual(
      all.find(({ key }) => key === UNASSIGNED) ?? { key: UNASSIGNED, ...none },
    );
  });

  it('gives a top and a rest that add up to the whole', async () => {
    const { rows, rest } = await festival.operator.stats.breakdown({ by: 'district', top: 8 });
    const expected = breakdown('district')
      .filter(({ key }) => key !== UNASSIGNED)
      .sort((a, b) => b.amount - a.amount);
    expect(rows.map(({ key }) => key)).toEqual(expected.slice(0, 8).map(({ key }) => key));
    expect(rest).toMatchObject({
      rows: expected.length - 8,
      amount: total(expected.slice(8), 'amount'),
      count: total(expected.slice(8), 'count'),
      entries: total(expected.slice(8), 'entries'),
    });
  });

  const span = { from: '2020-11-30T00:00:00+08:00', to: '2021-02-15T00:00:00+08:00' };
  it.each(['hour', 'day', 'week'] as const)('gives the series by %s', async (interval) => {
    const expected = timeseries(interval);
    for (const metric of metrics) {
      const { points } = await festival.operator.stats.timeseries({ metric, interval, ...span });
      const figures = points.filter(({ value }) => value > 0).map(({ start, value }) => [start, value]);
      const wanted = [...expected]
        .map(([start, figure]) => [start, figure[metric]] as const)
        .filter(([, value]) => value)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      expect(figures, metric).toEqual(wanted);
    }
  });

  it('counts what is in both amounts of the benefit ratio once', async () => {
    const { benefitRatio, external } = await festival.operator.stats.kpis();
    expect(benefitRatio).toMatchObject({
      value: (summary.registeredAmount + summary.zone.gmv - overlapAmount) / campaign.budget,
      rounded: 0,
      denominator: 16_500_000,
      overlap: true,
      numerator: {
        registeredAmount: summary.registeredAmount,
        zoneAmount: summary.zone.gmv,
        overlapAmount,
      },
    });
    expect(external.find(({ id }) => id === 'local-jobs')?.points).toEqual([
      { date: '2021-04-23', value: 1299 },
    ]);
    expect(external).toHaveLength(15);
  });

  it('shows the partner its merchants approved, with their tree', async () => {
    const merchants: Record<string, string | null> = {};
    for await (const { externalId, status, parentExternalId } of festival.partner.merchants.list()) {
      expect(status).toBe('approved');
      merchants[externalId] = parentExternalId;
    }
    const expected = goodMerchants.map((row) => [row.externalId, row.parentExternalId || null]);
    expect(merchants).toEqual(Object.fromEntries(expected));
  });
});

function sorted<T extends { key: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function total<K extends 'amount' | 'count' | 'entries'>(
  rows: readonly Record<K, number>[],
  figure: K,
): number {
  return rows.reduce((sum, row) => sum + row[figure], 0);
}
