import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { breakdownDimensions } from '../../src/generated/enums.js';
import { createService, type Service } from '../../src/service/index.js';
import { openSqlite } from '../../src/sqlite.js';
import { postgresProgram, run } from '../support/postgresPrograms.js';
import { engines, type TestDatabase } from '../support/stores.js';
import {
  approvedStore,
  type Client,
  clientOf,
  type Harness,
  promoItem,
  startHarness,
  transaction,
} from './harness.js';

// The commands of docs/operations.md, on a database that is in use: what comes back is the service as it was.

/** Makes a copy of a database and gives its address. */
type Copy = (database: TestDatabase) => Promise<string>;

const copies: Record<string, { readonly engine: 'sqlite' | 'postgres'; readonly copy: Copy }> = {
  'VACUUM INTO': { engine: 'sqlite', copy: vacuumInto },
  'pg_dump and pg_restore': { engine: 'postgres', copy: dumpAndRestore },
};

const programs = { dump: postgresProgram('pg_dump'), restore: postgresProgram('pg_restore') };
const able = (engine: string): boolean =>
  engines.some((each) => each === engine) && (engine === 'sqlite' || Object.values(programs).every(Boolean));

for (const [name, { engine }] of Object.entries(copies))
  if (!able(engine)) console.log(`restore by ${name} is not tried: its programs or its server are not here`);

describe.each(Object.entries(copies).filter(([, { engine }]) => able(engine)))(
  '%s',
  (_, { engine, copy }) => {
    it('restores all totals, and replays responses that were stored before the backup', {
      timeout: 60_000,
    }, async () => {
      const harness = await startHarness(engine);
      onTestFinished(() => harness.close());
      const { partner, operator } = harness;
      await approvedStore(harness, partner);
      const sales = await aFestival(harness);
      const batch = { body: { rows: sales.slice(0, 50) }, idempotencyKey: '"stored"' };
      const first = await partner.call('pushTransactions', batch);
      const totals = await totalsOf(operator);

      // The service goes on while it is copied.
      let going = true;
      const traffic = (async () => {
        while (going) await partner.done('pushTransaction', { body: transaction(`during-${Math.random()}`) });
      })();
      const before = await partner.done('retrieveSummary', { query: { coverage: 'own' } });
      const url = await copy(harness.database);
      going = false;
      await traffic;
      await partner.done('pushTransaction', { body: transaction('after') });

      const restored = await createService({
        store: url,
        secret: 'a secret of tests, long enough',
        clock: () => harness.clock.now,
        checkResponses: 'throw',
      });
      onTestFinished(() => restored.close());
      const back = clientsOf(restored, harness);
      const replayed = await back.partner.call('pushTransactions', batch);
      expect(replayed.headers.get('idempotent-replayed')).toBe('true');
      expect(replayed.body).toEqual(first.body);
      const again = await back.partner.done('pushTransactions', {
        body: { rows: sales.slice(0, 50) },
        idempotencyKey: '"another"',
      });
      expect(again.results.map(({ status }) => status)).toEqual(Array(50).fill('duplicate'));
      await back.partner.refused('retrieveTransaction', 'transaction_not_found', {
        path: { transactionId: 'external:after' },
      });

      // What was pushed during the copy is in it whole or not at all: the totals are those of its rows.
      const now = await back.partner.done('retrieveSummary', { query: { coverage: 'own' } });
      const extra = await countDuring(back.partner);
      expect(now.received.documents - before.received.documents).toBe(extra);
      expect(now.received.amount - before.received.amount).toBe(extra * 1_280);
      expect(withoutSales(await totalsOf(back.operator))).toEqual(withoutSales(totals));
      if (extra === 0) expect(await totalsOf(back.operator)).toEqual(totals);
    });

    it('restores exactly the totals of an idle service', { timeout: 60_000 }, async () => {
      const harness = await startHarness(engine);
      onTestFinished(() => harness.close());
      await approvedStore(harness, harness.partner);
      await aFestival(harness);
      const totals = await totalsOf(harness.operator);
      const restored = await createService({
        store: await copy(harness.database),
        secret: 'a secret of tests, long enough',
        clock: () => harness.clock.now,
      });
      onTestFinished(() => restored.close());
      expect(await totalsOf(clientsOf(restored, harness).operator)).toEqual(totals);
      const { items } = await clientsOf(restored, harness).partner.done('listTransactions', {
        query: { pageSize: 200 },
      });
      expect(items).toEqual(
        (await harness.partner.done('listTransactions', { query: { pageSize: 200 } })).items,
      );
    });
  },
);

function clientsOf(service: Service, { partner, operator }: Harness) {
  return { partner: clientOf(service, partner.apiKey), operator: clientOf(service, operator.apiKey) };
}

/** Sales of several kinds, some of them taken back. */
async function aFestival({ partner, operator }: Harness) {
  await partner.done('upsertPromoItems', { body: { rows: [promoItem('sku-1'), promoItem('sku-2')] } });
  const sales = Array.from({ length: 120 }, (_, index) =>
    transaction(`s-${index}`, {
      totalAmount: 100 + index * 37,
      channel: index % 3 === 0 ? 'online' : 'store',
      district: index % 2 === 0 ? '66000010' : '66000280',
      participant: { token: `participant-${index % 40}` },
      occurredAt: `2020-12-1${index % 3}T11:00:00+08:00`,
    }),
  );
  await partner.done('pushTransactions', { body: { rows: sales } });
  await partner.done('voidTransaction', { path: { transactionId: 'external:s-100' }, body: {} });
  await partner.done('refundTransaction', {
    path: { transactionId: 'external:s-119' },
    body: { amount: 4_000 },
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
  return sales;
}

/** All totals that the service has of a campaign. */
async function totalsOf(operator: Client) {
  const summary = await operator.done('retrieveSummary');
  const breakdowns = [];
  for (const by of breakdownDimensions)
    breakdowns.push(await operator.done('retrieveBreakdown', { query: { by } }));
  const series = [];
  for (const metric of ['receivedAmount', 'registeredAmount', 'entryCount'])
    series.push(await operator.done('retrieveTimeseries', { query: { metric, interval: 'day' } }));
  return { summary, breakdowns, series, kpis: await operator.done('retrieveKpis') };
}

/** What sales during the copy do not change. */
function withoutSales({ summary }: Awaited<ReturnType<typeof totalsOf>>) {
  const { participantCount, merchantCount, zone } = summary;
  return { participantCount, merchantCount, itemsListed: zone?.itemsListed };
}

async function countDuring(partner: Client): Promise<number> {
  let count = 0;
  let pageToken: string | null = null;
  do {
    const query: Record<string, string | number> = { pageSize: 200, ...(pageToken ? { pageToken } : {}) };
    const page = await partner.done('listTransactions', { query });
    count += page.items.filter(({ externalId }) => externalId.startsWith('during-')).length;
    pageToken = page.nextPageToken;
  } while (pageToken);
  return count;
}

async function vacuumInto({ url }: TestDatabase): Promise<string> {
  const file = join(tmpdir(), `shopfest-copy-${process.pid}-${Date.now()}.db`);
  onTestFinished(() => rm(file, { force: true }));
  const database = await openSqlite(url.slice('sqlite:'.length));
  database.exec(`VACUUM INTO '${file}'`);
  database.close();
  return `sqlite:${file}`;
}

async function dumpAndRestore({ url }: TestDatabase): Promise<string> {
  const name = `shopfest_restored_${process.pid}_${Date.now()}`;
  const file = join(tmpdir(), `${name}.dump`);
  const onServer = async (text: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text);
    await client.end();
  };
  const { searchParams } = new URL(url);
  const schema = searchParams.get('options')?.replace('-c search_path=', '') ?? 'public';
  await onServer(`CREATE DATABASE ${name}`);
  onTestFinished(async () => {
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    await rm(file, { force: true });
  });
  const target = new URL(url);
  target.pathname = `/${name}`;
  await run(programs.dump ?? '', ['--format=custom', `--schema=${schema}`, `--file=${file}`, url]);
  await run(programs.restore ?? '', ['--no-owner', '--exit-on-error', `--dbname=${target}`, file]);
  return String(target);
}
