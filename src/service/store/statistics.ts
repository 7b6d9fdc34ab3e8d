import { startOf } from '../../campaign/taipeiTime.js';
import type { Context } from './context.js';
import { readCounters } from './counters.js';
import type { Sql } from './database.js';
import { addUpChanges, CHUNK } from './figureChanges.js';
import { readListed } from './listings.js';
import { byKey } from './merchantLookup.js';
import { found } from './rows.js';
import { hasWhole, hourKey } from './totals.js';
import type {
  BreakdownRow,
  Coverage,
  Figures,
  StatisticsStore,
  Summary,
  TimeseriesPoint,
  ZoneFigures,
} from './types/statistics.js';
import { unitsOf } from './zoneSales.js';

interface SumRow {
  readonly amount: number;
  readonly documents: number;
  readonly qualified: number;
  readonly entries: number;
}

const columns = ['amount', 'documents', 'qualified', 'entries'] as const;

/** All from running totals: the time does not depend on how many sales there are. */
export function statisticsStore({ clock, read, write }: Context): StatisticsStore {
  /** Figures of all that was committed before. */
  async function figures<T>(campaignId: string, work: (sql: Sql) => Promise<T>): Promise<T> {
    if (await read((sql) => haveChanges(sql, campaignId))) {
      const addUp = () => write((sql) => addUpChanges(sql, campaignId, { wait: true }));
      for (let added = await addUp(); added === CHUNK; ) added = await addUp();
    }
    return read(work);
  }

  return {
    summary: (campaignId, coverage) =>
      figures(campaignId, (sql) => readSummary(sql, campaignId, coverage ?? '', clock())),

    timeseries: (campaignId, coverage, { interval, from, to }) =>
      figures(campaignId, async (sql) => {
        const hours = await sql.all<SumRow & { key: string }>(
          `SELECT key, ${sums(sql)} FROM totals
          WHERE campaign_id = $1 AND dimension = 'hour' AND coverage = $2 AND key >= $3 AND key < $4
          GROUP BY key HAVING sum(documents) <> 0 ORDER BY key`,
          [campaignId, coverage ?? '', hourKey(startOf(interval, from)), hourKey(to + 3_599_999)],
        );
        const steps = new Map<number, TimeseriesPoint>();
        for (const { key, ...sum } of hours) {
          const start = startOf(interval, Number(key));
          steps.set(start, { start, ...add(steps.get(start), toFigures(sum)) });
        }
        return { asOf: clock(), points: [...steps.values()].filter(({ start }) => start < to) };
      }),

    breakdown: (campaignId, coverage, { by, top }) =>
      figures(campaignId, async (sql) => ({
        asOf: clock(),
        ...(await readBreakdown(sql, campaignId, coverage, by, top)),
      })),
  };
}

/** Whether sales have changed figures and are not added up yet. @throws campaign_not_found */
async function haveChanges(sql: Sql, campaignId: string): Promise<boolean> {
  const [row] = await sql.all<{ waiting: number }>(
    `SELECT CASE WHEN EXISTS (SELECT 1 FROM figure_changes f WHERE f.campaign_id = c.id) THEN 1 ELSE 0 END AS waiting
    FROM campaigns c WHERE c.id = $1`,
    [campaignId],
  );
  return found(row, 'campaign_not_found').waiting === 1;
}

async function readSummary(sql: Sql, campaignId: string, coverage: string, now: number): Promise<Summary> {
  const [total] = await sql.all<SumRow>(
    `SELECT ${sums(sql)} FROM totals WHERE campaign_id = $1 AND dimension = 'campaign' AND coverage = $2
    GROUP BY key`,
    [campaignId, coverage],
  );
  const counters = await readCounters(sql, campaignId, coverage);
  const { count } = counters;
  const listed = await readListed(sql, campaignId, coverage, now);
  const zones: Record<string, ZoneFigures> = {};
  for (const zone of [
    ...new Set([...listed.keys(), ...counters.keys('zoneUnits'), ...counters.keys('zoneGmv')]),
  ].sort()) {
    zones[zone] = {
      itemsListed: listed.get(zone) ?? 0,
      unitsSold: unitsOf(count('zoneUnits', zone)),
      orders: count('zoneOrders', zone),
      gmv: count('zoneGmv', zone),
    };
  }
  return {
    asOf: now,
    ...(total === undefined ? nothing : toFigures(total)),
    participantCount: count('participants'),
    merchantCount: count('merchantsApproved'),
    zone: {
      itemsListed: sumOf(zones, 'itemsListed'),
      unitsSold: unitsOf(counters.sum('zoneUnits')),
      orders: count('orders'),
      gmv: sumOf(zones, 'gmv'),
    },
    zones,
    pending: {
      merchantsAwaitingReview: count('merchantsAwaiting'),
      transactionsHeld: count('transactionsHeld'),
    },
  };
}

async function readBreakdown(
  sql: Sql,
  campaignId: string,
  coverage: Coverage,
  by: string,
  top: number,
): Promise<{ rows: BreakdownRow[]; rest: Figures & { rows: number } }> {
  const ofWhole = coverage === null && !hasWhole(by);
  const grouped = await sql.all<
    SumRow & { key: string; all_keys: number } & { [Name in keyof SumRow as `all_${Name}`]: number }
  >(
    `SELECT g.*, CAST(count(*) OVER () AS ${sql.dialect.types.integer}) AS all_keys,
      ${columns.map((column) => `CAST(sum(${column}) OVER () AS ${sql.dialect.types.integer}) AS all_${column}`).join(', ')}
    FROM (
      SELECT key, ${sums(sql)} FROM totals
      WHERE campaign_id = $1 AND dimension = $2 ${ofWhole ? '' : 'AND coverage = $4'}
      GROUP BY key HAVING sum(documents) <> 0
    ) AS g ORDER BY amount DESC, key LIMIT CAST($3 AS ${sql.dialect.types.integer})`,
    [campaignId, by, top, ...(ofWhole ? [] : [coverage ?? ''])],
  );
  const names = by === 'merchant' ? await readNames(sql, campaignId, grouped) : undefined;
  const rows = grouped.map(
    (row): BreakdownRow => ({
      key: row.key,
      name: names?.get(row.key)?.name ?? null,
      nameEn: names?.get(row.key)?.name_en ?? null,
      ...toFigures(row),
    }),
  );
  const [first] = grouped;
  if (first === undefined) return { rows, rest: { rows: 0, ...nothing } };
  const all = toFigures({
    amount: first.all_amount,
    documents: first.all_documents,
    qualified: first.all_qualified,
    entries: first.all_entries,
  });
  return { rows, rest: { rows: first.all_keys - rows.length, ...less(all, rows.reduce(add, nothing)) } };
}

async function readNames(
  sql: Sql,
  campaignId: string,
  rows: readonly { readonly key: string }[],
): Promise<ReadonlyMap<string, { name: string; name_en: string | null }>> {
  const merchants = await sql.all<{ id: string; name: string; name_en: string | null }>(
    sql.dialect.lookUp('$2', {
      select: 'm.id, m.name, m.name_en',
      from: 'merchants m',
      where: byKey,
    }),
    [campaignId, sql.dialect.encodeKeys(rows.map(({ key }) => key))],
  );
  return new Map(merchants.map((merchant) => [merchant.id, merchant]));
}

function sums({ dialect }: Sql): string {
  return columns.map((name) => `CAST(sum(${name}) AS ${dialect.types.integer}) AS ${name}`).join(', ');
}

const nothing: Figures = { registeredAmount: 0, documentCount: 0, qualifiedCount: 0, entryCount: 0 };

function toFigures({ amount, documents, qualified, entries }: SumRow): Figures {
  return {
    registeredAmount: amount,
    documentCount: documents,
    qualifiedCount: qualified,
    entryCount: entries,
  };
}

function add(a: Figures = nothing, b: Figures): Figures {
  return {
    registeredAmount: a.registeredAmount + b.registeredAmount,
    documentCount: a.documentCount + b.documentCount,
    qualifiedCount: a.qualifiedCount + b.qualifiedCount,
    entryCount: a.entryCount + b.entryCount,
  };
}

function less(a: Figures, b: Figures): Figures {
  return {
    registeredAmount: a.registeredAmount - b.registeredAmount,
    documentCount: a.documentCount - b.documentCount,
    qualifiedCount: a.qualifiedCount - b.qualifiedCount,
    entryCount: a.entryCount - b.entryCount,
  };
}

function sumOf(zones: Readonly<Record<string, ZoneFigures>>, figure: keyof ZoneFigures): number {
  return Object.values(zones).reduce((sum, zone) => sum + zone[figure], 0);
}
