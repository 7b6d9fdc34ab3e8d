// @ts-check
// One side of bench:outbox: writes as many sales as it is asked for, and answers how many it wrote in a second.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Shopfest } from '@shopfest/partner-sdk';
import { Outbox } from '@shopfest/partner-sdk/outbox';

const side = process.argv[2];
const folder = await mkdtemp(join(tmpdir(), 'shopfest-bench-'));
let number = 0;

/** @returns {import('@shopfest/partner-sdk').TransactionInput} */
function sale() {
  number += 1;
  return {
    externalId: `POS-${number}`,
    merchantExternalId: 'store-1',
    channel: 'store',
    occurredAt: '2020-12-12T14:30:00+08:00',
    totalAmount: 1280,
    document: {
      type: 'einvoice',
      number: `AB${String(number).padStart(8, '0')}`,
      date: '2020-12-12',
      randomCode: '0122',
      sellerUbn: '22099131',
    },
    participant: { token: `shopper_${number % 1000}_7Qm4XvT2` },
    items: [{ name: '新社香菇禮盒', quantity: 2, unitPrice: 640, amount: 1280 }],
  };
}

async function bareWriter() {
  const database = await openSqlite(join(folder, 'bare.db'));
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA wal_autocheckpoint = 8000');
  database.exec('CREATE TABLE sale (id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO sale (body) VALUES ($1)');
  return async (/** @type {number} */ rows) => {
    const texts = Array.from({ length: rows }, () => JSON.stringify(sale()));
    const begin = performance.now();
    for (const text of texts) {
      database.exec('BEGIN IMMEDIATE');
      insert.run({ $1: text });
      database.exec('COMMIT');
    }
    return perSecond(rows, begin);
  };
}

/** @param {number} atOnce */
async function outboxWriter(atOnce) {
  const client = new Shopfest({
    apiKey: 'sf_test_abcdefghijklmnopqrstuvwxyzABCDEF1Sfaim',
    baseURL: 'https://nobody.example',
    campaign: 'taichung-2020',
  });
  const outbox = await Outbox.open({ client, store: `file:${join(folder, 'outbox.db')}` });
  return async (/** @type {number} */ rows) => {
    const sales = Array.from({ length: rows }, sale);
    const begin = performance.now();
    for (let from = 0; from < rows; from += atOnce) {
      await Promise.all(sales.slice(from, from + atOnce).map((one) => outbox.enqueue(one)));
    }
    return perSecond(rows, begin);
  };
}

/** The SQLite that the outbox uses on this Node. */
async function openSqlite(/** @type {string} */ file) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const builtin = major > 22 || (major === 22 && minor >= 13);
  const { DatabaseSync } = builtin ? await import('node:sqlite') : await import('@photostructure/sqlite');
  return new DatabaseSync(file);
}

const perSecond = (/** @type {number} */ rows, /** @type {number} */ begin) =>
  (rows * 1000) / (performance.now() - begin);

const write = side === 'bare' ? await bareWriter() : await outboxWriter(side === 'group' ? 100 : 1);
process.on('message', async (/** @type {number} */ rows) => {
  // 0 rows: the bench is over.
  if (rows === 0) await rm(folder, { recursive: true, force: true });
  process.send?.(rows === 0 ? 0 : await write(rows));
});
process.send?.(`Node ${process.versions.node}, files in the folder for temporary files.`);
