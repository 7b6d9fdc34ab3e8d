// @ts-check
// npm run bench:overload: what a service process does when far more comes than it can do. Senders push batches of
// 1,000 sales into `shopfest serve` on PostgreSQL as fast as they are answered: 4 at once, then 200 at once, turn
// about. Prints sales taken a second, how the rest was refused, and the peak of the process's memory.
//
//   --seconds 8   of each turn
//
// SHOPFEST_TEST_POSTGRES names the server; a schema of its own is made and dropped.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createService } from '@shopfest/partner-sdk/service';
import pg from 'pg';
import { conclude, median } from './support/rounds.mjs';

const BATCH = 1_000;
const TURNS = 2;
const ordinary = 4;
const flood = 200;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '8' } } });
const server = process.env.SHOPFEST_TEST_POSTGRES || `postgres://${userInfo().username}@localhost/postgres`;
const schema = `shopfest_overload_${randomBytes(6).toString('hex')}`;
const db = `${server}${server.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c search_path=${schema}`)}`;
const secret = 'a secret of the bench';
let sales = 0;

const database = new pg.Client({ connectionString: server });
await database.connect();
await database.query(`CREATE SCHEMA ${schema}`);
/** A key may ask 600 times in 10 seconds, so the senders have several. */
const apiKeys = await makeKeys(4);
let calls = 0;
const child = spawn(
  process.execPath,
  [
    fileURLToPath(new URL('../dist/cli.js', import.meta.url)),
    'serve',
    '--db',
    db,
    '--mode',
    'test',
    '--port',
    '0',
    '--json',
  ],
  { env: { PATH: process.env.PATH, SHOPFEST_SECRET: secret }, stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  const url = await urlOf(child);
  const call = callOf(url);
  await festival(call);
  console.log(
    `Batches of ${BATCH} sales, ${ordinary} and ${flood} at once, ${TURNS} turns of ${values.seconds} s each.\n`,
  );
  /** @type {Record<string, number[]>} */
  const rates = { ordinary: [], flood: [] };
  /** @type {Record<string, number>} */
  const answers = {};
  let peak = 0;
  let unread = 0;
  for (let turn = 0; turn < TURNS; turn++)
    for (const [name, senders] of /** @type {const} */ ([
      ['ordinary', ordinary],
      ['flood', flood],
    ])) {
      const done = await push(call, senders, Number(values.seconds) * 1_000, async () => {
        const read = await memory(url);
        if (read === null) unread++;
        else peak = Math.max(peak, read);
      });
      rates[name]?.push(done.rate);
      for (const [answer, times] of Object.entries(done.answers))
        answers[answer] = (answers[answer] ?? 0) + times;
    }
  const rate = { ordinary: median(rates.ordinary ?? []), flood: median(rates.flood ?? []) };
  console.log(
    `  ${String(ordinary).padStart(3)} at once  ${rate.ordinary.toFixed(0).padStart(6)} sales a second`,
  );
  console.log(`  ${String(flood).padStart(3)} at once  ${rate.flood.toFixed(0).padStart(6)} sales a second`);
  console.log(`  answers     ${JSON.stringify(answers)}`);
  console.log(`  memory      ${peak.toFixed(0)} MB at its peak; metrics unread ${unread} times\n`);
  const expected = new Set(['200', '503 service_unavailable, Retry-After 1']);
  const unexpected = Object.keys(answers).filter((answer) => !expected.has(answer)).length;
  conclude(
    'overload',
    { floodVsOrdinary: rate.flood / rate.ordinary, peakMB: peak, unexpected, unread },
    { floodVsOrdinary: { atLeast: 0.7 }, peakMB: 300, unexpected: 0, unread: 0 },
  );
} finally {
  child.kill('SIGTERM');
  await once(child, 'exit');
  await database.query(`DROP SCHEMA ${schema} CASCADE`);
  await database.end();
}

/** @param {number} count */
async function makeKeys(count) {
  const service = await createService({ store: db, secret });
  const keys = [];
  for (let made = 0; made < count; made++) keys.push(await service.createOperatorKey({ name: 'bench' }));
  await service.close();
  return keys.map((key) => key.secret);
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} serving */
async function urlOf(serving) {
  let text = '';
  for await (const data of serving.stdout.iterator({ destroyOnReturn: false })) {
    text += data;
    if (text.endsWith('}\n')) break;
  }
  return /** @type {{ url: string }} */ (JSON.parse(text)).url;
}

/** @typedef {(path: string, body: object) => Promise<{ answer: string, body: any }>} Call */

/** @param {string} url @returns {Call} */
function callOf(url) {
  return async (path, body) => {
    try {
      const response = await fetch(`${url}/v1/campaigns${path}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${apiKeys[calls++ % apiKeys.length]}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': randomBytes(12).toString('hex'),
        },
        body: JSON.stringify(body),
      });
      const answer = /** @type {any} */ (await response.json());
      const after = response.headers.get('retry-after');
      const why = answer.code ? ` ${answer.code}${after ? `, Retry-After ${after}` : ''}` : '';
      return { answer: `${response.status}${why}`, body: answer };
    } catch (error) {
      return { answer: `none: ${/** @type {any} */ (error).cause?.code ?? error}`, body: null };
    }
  };
}

/** @param {Call} call */
async function festival(call) {
  const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
  const campaign = { id: 'overload', name: '滿載', purchasePeriod: period, registrationPeriod: period };
  await call('', { ...campaign, ruleSet: { threshold: 500 } });
  await call('/overload/activate', {});
  const store = {
    externalId: 'store',
    kind: 'store',
    name: '範例小舖',
    ubns: [],
    industry: 'retail',
    district: '66000060',
  };
  const { body } = await call('/overload/merchants', store);
  await call(`/overload/merchants/${body.id}/approve`, {});
}

function sale() {
  sales += 1;
  return {
    externalId: `T${sales}`,
    merchantExternalId: 'store',
    channel: 'store',
    occurredAt: '2020-12-12T11:00:00+08:00',
    totalAmount: 1_280,
    document: {
      type: 'einvoice',
      number: `AB${String(10_000_000 + sales)}`,
      date: '2020-12-12',
      randomCode: '0122',
    },
    participant: { token: `participant-${sales % 5_000}` },
  };
}

/** Pushes for so long; who is refused waits as he was told. @param {Call} call @param {number} senders @param {number} milliseconds @param {() => Promise<void>} watch */
async function push(call, senders, milliseconds, watch) {
  const startedAt = performance.now();
  const isOver = () => performance.now() - startedAt > milliseconds;
  const wait = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));
  /** @type {Record<string, number>} */
  const answers = {};
  const send = async () => {
    while (!isOver()) {
      const { answer } = await call('/overload/transactions/batch', {
        rows: Array.from({ length: BATCH }, sale),
      });
      answers[answer] = (answers[answer] ?? 0) + 1;
      if (answer !== '200') await wait(1_000 + Math.random() * 1_000);
    }
  };
  const watching = async () => {
    while (!isOver()) {
      await watch();
      await wait(500);
    }
  };
  await Promise.all([watching(), ...Array.from({ length: senders }, send)]);
  return { answers, rate: ((answers['200'] ?? 0) * BATCH * 1_000) / (performance.now() - startedAt) };
}

/** Megabytes that the service holds; null where it did not say. @param {string} url */
async function memory(url) {
  try {
    const response = await fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${apiKeys[0]}` } });
    const bytes = /^process_resident_memory_bytes\S* (\S+)$/m.exec(await response.text())?.[1];
    return bytes === undefined ? null : Number(bytes) / 1e6;
  } catch {
    return null;
  }
}
