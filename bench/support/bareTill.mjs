// @ts-check
// The bare side of bench:till: node:http, and one durable INSERT a request into a table with the service's unique key.

import { createServer } from 'node:http';
import pg from 'pg';

const url = process.argv[2] ?? '';
const definition = `external_id TEXT NOT NULL, merchant TEXT NOT NULL, channel TEXT NOT NULL, occurred_at BIGINT NOT NULL,
  total_amount BIGINT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, random_code TEXT NOT NULL, token TEXT NOT NULL`;

const insertOne = url.startsWith('sqlite:') ? await overSqlite() : await overPostgres();
const answer = JSON.stringify({ index: 0, externalId: 'POS-00000001', status: 'accepted' });

const server = createServer(async (request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  await insertOne(JSON.parse(Buffer.concat(chunks).toString()));
  response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': answer.length });
  response.end(answer);
});
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => {
  process.send?.(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
});

/** @typedef {{ externalId: string, merchantExternalId: string, channel: string, occurredAt: string, totalAmount: number, document: { number: string, date: string, randomCode: string }, participant: { token: string } }} Sale */

/** @param {Sale} sale */
function valuesOf({
  externalId,
  merchantExternalId,
  channel,
  occurredAt,
  totalAmount,
  document,
  participant,
}) {
  const { number, date, randomCode } = document;
  return [
    externalId,
    merchantExternalId,
    channel,
    Date.parse(occurredAt),
    totalAmount,
    number,
    date,
    randomCode,
    participant.token,
  ];
}

async function overPostgres() {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  await pool.query(
    `CREATE SCHEMA IF NOT EXISTS bare; CREATE TABLE bare.sales (${definition}, UNIQUE (number, date))`,
  );
  const text = 'INSERT INTO bare.sales VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)';
  return (/** @type {Sale} */ sale) => pool.query({ name: 'sale', text, values: valuesOf(sale) });
}

async function overSqlite() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const builtin = major > 22 || (major === 22 && minor >= 13);
  const { DatabaseSync } = builtin ? await import('node:sqlite') : await import('@photostructure/sqlite');
  // A file of its own: two writers of one file wait for each other.
  const database = new DatabaseSync(`${url.slice('sqlite:'.length)}.bare`);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec(
    `CREATE TABLE sales (${definition.replaceAll('BIGINT', 'INTEGER')}, UNIQUE (number, date)) STRICT`,
  );
  const insert = database.prepare('INSERT INTO sales VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  // The connection is closed when nothing refers to it.
  return async (/** @type {Sale} */ sale) => database.isOpen && insert.run(...valuesOf(sale));
}
