import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/service/store/db/context.js';
import type { Database, Parameter, Sql } from '../../../src/service/store/db/database.js';
import type { Store } from '../../../src/service/store/index.js';
import { mirrorStore } from '../../../src/service/store/mirrors/index.js';
import { participantStore } from '../../../src/service/store/participants/index.js';
import { statisticsStore } from '../../../src/service/store/statistics/index.js';
import { rollUp } from '../../../src/service/store/statistics/rollUp.js';
import { subjects } from '../../../src/service/store/subjects.js';
import { openSqlite } from '../../../src/sqlite.js';
import { closing, type Festival, offer, openFestival, opening, sale, shop } from '../../support/festival.js';
import { createTestDatabase, engines, type TestDatabase } from '../../support/stores.js';
import { contextOf } from '../../support/suites.js';

interface Statement {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

const PUSHED = 6_000;
const BATCH = 300;

/**
 * No statement may read more than it needs, on databases that were filled and never analyzed. Times are not
 * measured: PostgreSQL says how many rows it read in vain, SQLite by which columns it searched.
 */
describe.each(engines)('plans on %s', (engine) => {
  let test: TestDatabase;
  let store: Store;
  let festival: Festival;
  let database: Database;
  const recorded: Statement[] = [];

  beforeAll(async () => {
    test = await createTestDatabase(engine);
    store = await test.open();
    festival = await openFestival(store);
    const { campaignId, partner, operator, rival } = festival;
    const shops = Array.from({ length: 400 }, (_, n) =>
      shop(`shop-${n}`, { ubns: [String(10_000_000 + n)] }),
    );
    for (const registered of await store.merchants.register(campaignId, partner, shops)) {
      if (registered.status !== 'accepted' || registered.merchant.externalId === 'shop-0') continue;
      await store.merchants.act(campaignId, operator, registered.merchant.id, 'approve');
    }
    await festival.approved('shop', {}, rival);
    for (let from = 0; from < PUSHED; from += 1_000) await festival.push(...pushed(from, 1_000));
    await store.promoItems.upsert(campaignId, partner, offers(1_000, 800));
    await store.transactions.push(campaignId, rival, [sale(PUSHED + 1), sale(PUSHED + 2)]);
    await store.transactions.void(campaignId, partner, 'external:POS-5', { kind: 'void' });
    database = await test.connect();
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await store.close();
    await test.drop();
  });

  const pushed = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) =>
      sale(from + n, { merchantExternalId: `shop-${(from + n) % 400}` }),
    );
  const offers = (count: number, salePrice: number) =>
    Array.from({ length: count }, (_, n) => offer(`i${n}`, { merchantExternalId: 'shop-1', salePrice }));

  /** The statements that the work runs. Nothing of it stays. */
  async function record(work: (context: Context) => Promise<unknown>): Promise<Statement[]> {
    const recording = (sql: Sql): Sql => ({
      ...sql,
      all: (text, parameters = []) => {
        recorded.push({ text, parameters });
        return sql.all(text, parameters);
      },
      run: (text, parameters = []) => {
        recorded.push({ text, parameters });
        return sql.run(text, parameters);
      },
    });
    const undone = new Error('undone');
    await database
      .transaction(async (sql) => {
        // What is known is found by a second attempt.
        recorded.length = 0;
        const run: Context['read'] = (inner) => inner(recording(sql));
        await work(contextOf(run));
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
    return [...recorded];
  }

  const works: [string, (context: Context, festival: Festival) => Promise<unknown>][] = [
    [
      'new transactions',
      (on, { campaignId, partner }) =>
        subjects(on).transactions.push(campaignId, partner, pushed(PUSHED + 10, BATCH)),
    ],
    [
      'known transactions',
      (on, { campaignId, partner }) =>
        subjects(on).transactions.push(campaignId, partner, pushed(100, BATCH), { evaluations: true }),
    ],
    [
      'transactions by UBN',
      (on, { campaignId, partner }) =>
        subjects(on).transactions.push(
          campaignId,
          partner,
          pushed(PUSHED + 10, BATCH).map(({ merchantExternalId: _, document, ...row }, n) => ({
            ...row,
            document: { ...document, sellerUbn: String(10_000_001 + n) } as typeof document,
          })),
        ),
    ],
    [
      'one transaction',
      (on, { campaignId, partner }) =>
        subjects(on).transactions.get(campaignId, partner, 'external:POS-3000'),
    ],
    [
      'a voided transaction',
      (on, { campaignId, partner }) => subjects(on).transactions.get(campaignId, partner, 'external:POS-5'),
    ],
    [
      'a void',
      (on, { campaignId, partner }) =>
        subjects(on).transactions.void(campaignId, partner, 'external:POS-3000', { kind: 'cancel' }),
    ],
    [
      'a refund',
      (on, { campaignId, partner }) =>
        subjects(on).transactions.refund(campaignId, partner, 'external:POS-3000', { amount: 1 }),
    ],
    [
      'the roll-up of new transactions and a void',
      async (on, { campaignId, partner }) => {
        const named = pushed(PUSHED + 10, BATCH).map((row, n) => ({
          ...row,
          participant: { token: `pt_${n}` },
        }));
        await subjects(on).transactions.push(campaignId, partner, named);
        await subjects(on).transactions.void(campaignId, partner, `external:POS-${PUSHED + 10}`, {
          kind: 'cancel',
        });
        await on.write((sql) => rollUp(sql, campaignId, { wait: true }));
      },
    ],
    [
      'a page of transactions',
      (on, { campaignId, operator }) =>
        subjects(on).transactions.list(campaignId, operator, {}, { limit: BATCH }),
    ],
    [
      "a partner's transactions",
      (on, { campaignId, partner }) =>
        subjects(on).transactions.list(campaignId, partner, {}, { limit: BATCH }),
    ],
    [
      "a small partner's transactions",
      (on, { campaignId, rival }) => subjects(on).transactions.list(campaignId, rival, {}, { limit: BATCH }),
    ],
    [
      "a merchant's transactions",
      (on, { campaignId, partner }) =>
        subjects(on).transactions.list(campaignId, partner, { merchantId: 'external:shop-7' }, { limit: 5 }),
    ],
    [
      'voided transactions',
      (on, { campaignId, partner }) =>
        subjects(on).transactions.list(campaignId, partner, { status: 'voided' }, { limit: 5 }),
    ],
    [
      'transactions of a document number',
      (on, { campaignId, partner }) =>
        subjects(on).transactions.list(campaignId, partner, { documentNumber: 'AB00003000' }, { limit: 5 }),
    ],
    [
      'transactions of an externalId',
      (on, { campaignId, operator }) =>
        subjects(on).transactions.list(campaignId, operator, { externalId: 'POS-3000' }, { limit: 5 }),
    ],
    [
      "a participant's entries",
      async (on, { campaignId }) => {
        const { id } = (await participantStore(on).register(campaignId, { token: 'pt_3000' })).participant;
        await participantStore(on).lines(campaignId, id, { limit: 5 });
      },
    ],
    [
      'offers again',
      (on, { campaignId, partner }) =>
        subjects(on).promoItems.upsert(campaignId, partner, offers(BATCH, 800)),
    ],
    [
      'a mirror',
      async (on, { campaignId, partner }) => {
        const mirrors = mirrorStore(on);
        const { id } = await mirrors.open(campaignId, partner, { zone: 'main' });
        const buckets = Array.from({ length: 20 }, (_, bucket) => ({ bucket, digests: [] }));
        await mirrors.compare(campaignId, partner, id, { depth: 8, buckets, kept: [] });
        await mirrors.stage(campaignId, partner, id, offers(BATCH, 700));
      },
    ],
    [
      "a small partner's offers",
      (on, { campaignId, rival }) => subjects(on).promoItems.list(campaignId, rival, {}, { limit: 5 }),
    ],
    ['a summary', (on, { campaignId }) => statisticsStore(on).summary(campaignId, null)],
    ['the benefit', (on, { campaignId }) => statisticsStore(on).kpis(campaignId)],
    [
      'figures over time',
      (on, { campaignId, partner }) =>
        statisticsStore(on).timeseries(campaignId, partner.organizationId, {
          interval: 'day',
          from: opening,
          to: closing,
        }),
    ],
    [
      'figures by district',
      (on, { campaignId }) => statisticsStore(on).breakdown(campaignId, null, { by: 'district', top: 9 }),
    ],
    [
      'the largest merchants',
      (on, { campaignId }) => statisticsStore(on).breakdown(campaignId, null, { by: 'merchant', top: 9 }),
    ],
    [
      'merchants again',
      (on, { campaignId, partner }) =>
        subjects(on).merchants.register(
          campaignId,
          partner,
          Array.from({ length: 200 }, (_, n) => shop(`shop-${n}`, { ubns: [String(10_000_000 + n)] })),
        ),
    ],
  ];

  it.each(works)('reads no more than it needs for %s', async (_name, work) => {
    const statements = await record((context) => work(context, festival));
    expect(statements.length).toBeGreaterThan(0);
    const wasteful =
      engine === 'sqlite'
        ? await searchedWide(test.url.slice(7), statements)
        : await readInVain(test.url, statements);
    expect(wasteful).toEqual([]);
  });
});

/** A batch may look past a few rows for each of its own, and not past the whole table for each. */
const IN_VAIN = 4 * BATCH;

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

async function readInVain(url: string, statements: readonly Statement[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const wasteful: string[] = [];
  try {
    await client.query('SET enable_bitmapscan = off; SET enable_seqscan = off');
    await client.query('SET plan_cache_mode = force_generic_plan');
    for (const [place, { text, parameters }] of statements.entries()) {
      await client.query('BEGIN');
      const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>({
        name: `explain-${place}`,
        text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
        values: [...parameters],
      });
      await client.query('ROLLBACK');
      const removed = rows[0]?.['QUERY PLAN'].reduce((sum, { Plan }) => sum + removedBy(Plan), 0) ?? 0;
      if (removed > IN_VAIN) wasteful.push(`${removed} rows in vain: ${text}`);
    }
  } finally {
    await client.end();
  }
  return wasteful;
}

function removedBy(node: PlanNode): number {
  const own = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0);
  return (node.Plans ?? []).reduce((sum, plan) => sum + removedBy(plan), own * node['Actual Loops']);
}

async function searchedWide(file: string, statements: readonly Statement[]): Promise<string[]> {
  const connection = await openSqlite(file);
  try {
    return statements.flatMap(({ text, parameters }) => {
      const named = Object.fromEntries(parameters.map((value, place) => [`$${place + 1}`, value]));
      const steps = connection.prepare(`EXPLAIN QUERY PLAN ${text}`).all(named) as { detail: string }[];
      const pages = /ORDER BY \w+\.id ASC LIMIT/.test(text);
      const wide = steps.filter(
        ({ detail }) => isWide(detail) && !(pages && /campaign_id=\?\)/.test(detail)),
      );
      return wide.map(({ detail }) => `${detail}: ${text}`);
    });
  } finally {
    connection.close();
  }
}

/** A table of many rows read from end to end, or all of a campaign in it. A page stops when it is full. */
function isWide(detail: string): boolean {
  if (/^SCAN (t|i|m|a|transactions|promo_items|merchants|adjustments|participants)\b/.test(detail))
    return true;
  return /^SEARCH (t|i|a|transactions|promo_items|adjustments)\b.*\(campaign_id=\?\)$/.test(detail);
}
