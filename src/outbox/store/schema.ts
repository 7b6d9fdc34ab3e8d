import { MAX_ROWS } from '../../batch/limits.js';
import { OutboxError } from '../error.js';
import type { Sql } from './database.js';

/** Written into SQLite's header, so that a file is known for what it is ("SFob"). */
export const APPLICATION_ID = 0x53466f62;

/** Names of all tables of an outbox begin with it. */
export const TABLE_PREFIX = 'shopfest_outbox_';

const VERSION = 1;

/**
 * `entries`: what was enqueued, in the order of `seq`; entry.ts describes its states. `parcel` is the key of the batch
 * that an entry was put into: until a response decides, it is sent only in that batch. `cut` is the most rows that a
 * batch with this entry may have.
 *
 * `parcels`: batches that were sent or are about to be, and that no response has decided, each leased to a worker until
 * `expires_at`. The key is the idempotency key. No other batch has entries of its `streams`.
 *
 * `leases`: on a file, the lease of the one drainer.
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
  // Also finds the transaction that the number of an e-invoice names.
  `CREATE UNIQUE INDEX IF NOT EXISTS shopfest_outbox_content ON shopfest_outbox_entries (natural_key, digest)`,
  // Each index adds a page to every commit of a till, so this one serves all queries of pending entries.
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

/** What an outbox is bound to for good. The names are those of rows of `shopfest_outbox_meta`. */
export interface Binding {
  readonly baseURL: string;
  readonly campaign: string;
  /** `keyCheck` of the cipher; null without a key. */
  readonly check: string | null;
}

/**
 * Creates the tables where there are none and `create` is true, and refuses those of another release, client or key.
 * @throws OutboxError outbox_missing, schema_newer, other_campaign, key_missing, key_wrong, not_encrypted
 */
export async function prepareSchema(sql: Sql, binding: Binding, create: boolean): Promise<void> {
  if (sql.dialect.engine === 'postgres') {
    await sql.all(
      "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ':shopfest_outbox', 0))",
    );
  }
  const present = await read(sql);
  if (present === null) {
    if (!create) throw new OutboxError('outbox_missing', { pointer: 'store' });
    for (const statement of statements(sql)) await sql.run(statement);
    await write(sql, { version: String(VERSION), ...binding });
    return;
  }
  if (Number(present.version) > VERSION) throw new OutboxError('schema_newer');
  requireSameBinding(present, binding);
}

function requireSameBinding(present: Readonly<Record<string, string | null>>, binding: Binding): void {
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
