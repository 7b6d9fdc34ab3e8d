// @ts-check
// npm run bench:storage: what sales take on the disk of PostgreSQL, table by table, and in its log (WAL). Pushes
// them in batches of 1,000 through the service, halves apart, into a schema of its own, which it drops.
//
//   --rows 100000   how many
//
// SHOPFEST_TEST_POSTGRES names the server, which should do nothing else: its log is one for all databases.

import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { createService } from '@shopfest/partner-sdk/service';
import pg from 'pg';
import { conclude } from './support/rounds.mjs';

const BATCH = 1_000;
/** As at the festival of 2020: 1,850,000 invoices of 380,000 participants, NT$1.43 billion. */
const SALES_OF_A_PARTICIPANT = 4.87;
const MERCHANTS = 100;

const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' } } });
const half = Math.max(1, Math.round(Number(values.rows) / 2 / BATCH)) * BATCH;
const server = process.env.SHOPFEST_TEST_POSTGRES || `postgres://${userInfo().username}@localhost/postgres`;
const schema = `shopfest_storage_${randomBytes(6).toString('hex')}`;
const url = `${server}${server.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c search_path=${schema}`)}`;

const database = new pg.Client({ connectionString: url });
await database.connect();
await database.query(`CREATE SCHEMA ${schema}`);
const service = await createService({
  store: url,
  secret: 'a secret of the bench',
  quota: { requestsPerSecond: 1e6, rowsPerSecond: 1e9 },
});
try {
  console.log(`${(2 * half).toLocaleString('en')} sales in batches of ${BATCH}, each of a participant.\n`);
  const push = await festival();
  const empty = await measure();
  const bodyBytes = await push(0, half);
  const first = await measure();
  await push(half, 2 * half);
  const second = await measure();
  print(empty, first, second);
  conclude(
    'storage',
    {
      bytesPerSale: (second.bytes - empty.bytes) / (2 * half),
      walBytesPerSale: (first.logBefore - empty.logAfter + second.logBefore - first.logAfter) / (2 * half),
      vsBody: (second.bytes - empty.bytes) / (2 * half) / (bodyBytes / half),
      growth: (second.bytes - first.bytes) / (first.bytes - empty.bytes),
    },
    { growth: 1.2 },
  );
} finally {
  await service.close();
  await database.query(`DROP SCHEMA ${schema} CASCADE`);
  await database.end();
}

/** A campaign with its merchants; gives what pushes sales of it and says how long their bodies were. */
async function festival() {
  const { secret } = await service.createOperatorKey({ name: 'bench' });
  const call = async (/** @type {string} */ path, /** @type {object} */ body) => {
    const text = JSON.stringify(body);
    const response = await service.fetch(
      new Request(`http://bench.test/v1/campaigns${path}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${secret}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': randomBytes(12).toString('hex'),
        },
        body: text,
      }),
    );
    if (response.status > 299) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return { text, answer: await response.json() };
  };
  const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
  const campaign = { id: 'storage', name: '容量', purchasePeriod: period, registrationPeriod: period };
  await call('', { ...campaign, ruleSet: { threshold: 500 } });
  await call('/storage/activate', {});
  const stores = Array.from({ length: MERCHANTS }, (_, index) => ({
    externalId: `store-${index}`,
    kind: 'store',
    name: `範例小舖 ${index}`,
    ubns: [],
    industry: 'retail',
    district: '66000060',
  }));
  const { answer } = await call('/storage/merchants/batch', { rows: stores });
  for (const { id } of /** @type {{ results: { id: string }[] }} */ (answer).results)
    await call(`/storage/merchants/${id}/approve`, {});
  return async (/** @type {number} */ from, /** @type {number} */ to) => {
    let bytes = 0;
    for (let at = from; at < to; at += BATCH) {
      const rows = Array.from({ length: BATCH }, (_, index) => sale(at + index));
      bytes += (await call('/storage/transactions/batch', { rows })).text.length;
    }
    return bytes;
  };
}

/** @param {number} number */
function sale(number) {
  // The same every time, and spread like chance.
  const spread = (number * 2_654_435_761) % 2 ** 32;
  const day = new Date(Date.UTC(2020, 11, 9 + (number % 60))).toISOString().slice(0, 10);
  return {
    externalId: `T${String(number).padStart(9, '0')}`,
    merchantExternalId: `store-${number % MERCHANTS}`,
    channel: 'store',
    occurredAt: `${day}T1${number % 9}:30:00+08:00`,
    totalAmount: 100 + (spread % 1_346),
    document: {
      type: 'einvoice',
      number: `AB${String(10_000_000 + number)}`,
      date: day,
      randomCode: String(1_000 + (spread % 9_000)),
    },
    participant: { token: `participant-${spread % Math.ceil((2 * half) / SALES_OF_A_PARTICIPANT)}` },
  };
}

/** @typedef {{ heap: number, indexes: Record<string, number> }} Table */

/** Bytes of each table and index, those of partitions added to the whole, after VACUUM; and where the log is. */
async function measure() {
  const before = await logPosition();
  const { rows: mine } = await database.query(
    "SELECT oid::regclass::text AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind = 'r'",
    [schema],
  );
  await database.query(`VACUUM (ANALYZE) ${mine.map(({ name }) => name).join(', ')}`);
  const { rows } = await database.query(
    `
    SELECT coalesce(pg_partition_root(t.oid)::regclass::text, t.oid::regclass::text) AS name,
      pg_table_size(t.oid)::float8 AS heap,
      (SELECT coalesce(jsonb_object_agg(coalesce(root::regclass::text, i.indexrelid::regclass::text),
          pg_relation_size(i.indexrelid)), '{}')
        FROM pg_index i LEFT JOIN LATERAL (SELECT pg_partition_root(i.indexrelid) AS root) r ON TRUE
        WHERE i.indrelid = t.oid) AS indexes
    FROM pg_class t WHERE t.relnamespace = $1::regnamespace AND t.relkind = 'r'`,
    [schema],
  );
  /** @type {Record<string, Table>} */
  const tables = {};
  let bytes = 0;
  for (const { name, heap, indexes } of rows) {
    const table = tables[name] ?? { heap: 0, indexes: {} };
    tables[name] = table;
    table.heap += heap;
    bytes += heap;
    for (const [index, size] of Object.entries(/** @type {Record<string, number>} */ (indexes))) {
      table.indexes[index] = (table.indexes[index] ?? 0) + size;
      bytes += size;
    }
  }
  return { tables, bytes, logBefore: before, logAfter: await logPosition() };
}

/** Bytes that were ever written into the log. VACUUM writes into it too, which no sale is to blame for. */
async function logPosition() {
  const { rows } = await database.query(
    "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 AS position",
  );
  return Number(rows[0]?.position);
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

/** @param {Measured} empty @param {Measured} first @param {Measured} second */
function print(empty, first, second) {
  const line = (/** @type {string} */ name, /** @type {number} */ bytes) => {
    const perSale = bytes / (2 * half);
    if (perSale >= 0.5) console.log(`${name.padEnd(52)} ${perSale.toFixed(1).padStart(8)}`);
  };
  const bare = (/** @type {string} */ name) => name.replace(`${schema}.`, '');
  console.log(`${'bytes per sale'.padEnd(52)}    after`);
  for (const [name, { heap, indexes }] of Object.entries(second.tables).sort()) {
    line(bare(name), heap - (empty.tables[name]?.heap ?? 0));
    for (const [index, size] of Object.entries(indexes).sort())
      line(`  ${bare(index)}`, size - (empty.tables[name]?.indexes[index] ?? 0));
  }
  const per = (/** @type {number} */ bytes) => (bytes / half).toFixed(0);
  const halves = [first.logBefore - empty.logAfter, second.logBefore - first.logAfter];
  console.log(`\nlog (WAL) per sale, first and second half: ${halves.map(per).join(', ')}\n`);
}
