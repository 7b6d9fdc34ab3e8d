import { MAX_ROWS } from '../batch/limits.js';
import type { Sql } from './database.js';
import { OutboxError } from './error.js';

/** Written into SQLite's header, so that a file is known for what it is ("SFob"). */
export const APPLICATION_ID = 0x53466f62;

const VERSION = 1;

/**
 * `entries`: what was enqueued, by `seq` in the order in which it came. `state` is pending, delivered, dead or discarded. A row
 * whose `parcel` is set was or is on the wire in that parcel, and goes again only with it and under its key until the
 * parcel has an answer. `cut`: the most rows that a parcel with this row may have.
 *
 * `parcels`: batches that are on the wire or whose answer is not known, each held by a worker until `expires_at`. Its
 * key is the idempotency key. No other parcel has entries of its `streams`.
 */
const statements = ({ dialect: { text, integer, serial } }: Sql): string[] => [
  `CREATE TABLE IF NOT EXISTS shopfest_outbox_meta (name ${text} PRIMARY KEY, value ${text} NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS shopfest_outbox_entries (
    seq ${serial},
    state ${text} NOT NULL DEFAULT 'pending',
    kind ${text} NOT NULL,
    stream ${text} NOT NULL,
    amount ${integer} NOT NULL,
    size ${integer} NOT NULL,
    cut ${integer} NOT NULL DEFAULT ${MAX_ROWS},
    parcel ${text},
    enqueued_at ${integer} NOT NULL,
    settled_at ${integer},
    idempotency_key ${text} NOT NULL,
    natural_key ${text} NOT NULL,
    digest ${text} NOT NULL,
    external_id ${text},
    outcome ${text},
    body ${text} NOT NULL
  )`,
  // Also finds the sale that an e-invoice's number names.
  `CREATE UNIQUE INDEX IF NOT EXISTS shopfest_outbox_content ON shopfest_outbox_entries (natural_key, digest)`,
  // Each index is one more page in every commit of a till, so this one serves all that looks at what waits.
  `CREATE INDEX IF NOT EXISTS shopfest_outbox_pending
    ON shopfest_outbox_entries (seq, stream, parcel, amount, enqueued_at, external_id) WHERE state = 'pending'`,
  `CREATE INDEX IF NOT EXISTS shopfest_outbox_parcel
    ON shopfest_outbox_entries (parcel) WHERE parcel IS NOT NULL`,
  `CREATE INDEX IF NOT EXISTS shopfest_outbox_dead
    ON shopfest_outbox_entries (seq, amount) WHERE state = 'dead'`,
  `CREATE INDEX IF NOT EXISTS shopfest_outbox_delivered
    ON shopfest_outbox_entries (settled_at) WHERE state IN ('delivered', 'discarded')`,
  `CREATE TABLE IF NOT EXISTS shopfest_outbox_parcels (
    key ${text} PRIMARY KEY,
    seq ${integer} NOT NULL,
    streams ${text} NOT NULL,
    holder ${text} NOT NULL,
    expires_at ${integer} NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS shopfest_outbox_leases (
    name ${text} PRIMARY KEY,
    holder ${text} NOT NULL,
    expires_at ${integer} NOT NULL
  )`,
];

/** What an outbox is bound to for good. */
export interface Binding {
  readonly baseURL: string;
  readonly campaign: string;
  /** Of the seal; null without a key. */
  readonly check: string | null;
}

/**
 * Makes the tables where there are none, and refuses what another release, client or key has made.
 * @throws OutboxError schema_newer, other_campaign, key_missing, key_wrong, not_encrypted
 */
export async function prepare(sql: Sql, binding: Binding): Promise<void> {
  if (sql.dialect.engine === 'postgres') {
    await sql.all(
      "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ':shopfest_outbox', 0))",
    );
  }
  const present = await read(sql);
  if (present === null) {
    for (const statement of statements(sql)) await sql.run(statement);
    await write(sql, { version: String(VERSION), ...binding });
    return;
  }
  if (Number(present.version) > VERSION) throw new OutboxError('schema_newer');
  refuseOther(present, binding);
}

function refuseOther(present: Readonly<Record<string, string | null>>, binding: Binding): void {
  const { baseURL, campaign, check = null } = present;
  if (baseURL !== binding.baseURL || campaign !== binding.campaign) {
    throw new OutboxError('other_campaign', { detail: `${campaign}, ${baseURL}`, pointer: 'client' });
  }
  if (check === binding.check) return;
  if (check === null) throw new OutboxError('not_encrypted', { pointer: 'encryptionKey' });
  throw new OutboxError(binding.check === null ? 'key_missing' : 'key_wrong', { pointer: 'encryptionKey' });
}

async function read(sql: Sql): Promise<Readonly<Record<string, string>> | null> {
  const [table] = await sql.all<{ present: number }>(
    sql.dialect.engine === 'postgres'
      ? "SELECT 1 AS present WHERE to_regclass('shopfest_outbox_meta') IS NOT NULL"
      : "SELECT 1 AS present FROM sqlite_schema WHERE name = 'shopfest_outbox_meta'",
  );
  if (table === undefined) return null;
  const rows = await sql.all<{ name: string; value: string }>('SELECT name, value FROM shopfest_outbox_meta');
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

async function write(sql: Sql, values: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) continue;
    await sql.run('INSERT INTO shopfest_outbox_meta (name, value) VALUES ($1, $2)', [name, value]);
  }
}
