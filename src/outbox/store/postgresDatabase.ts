import { inTransaction, isConnectionLate, isConnectionLost, postgresCode } from '../../postgres.js';
import { OutboxError } from '../error.js';
import type { Database, Dialect, Parameter, Rowset, Sql } from './database.js';

interface PostgresTypes {
  getTypeParser(oid: number): (text: string) => unknown;
}

/** As much of a client of `pg` as an outbox needs: the integrator's, in a transaction of its own. */
export interface PostgresClient {
  query(query: { text: string; values: unknown[]; types: PostgresTypes }): Promise<{
    rows: unknown[];
    rowCount: number | null;
  }>;
}

const dialect: Dialect = {
  engine: 'postgres',
  integer: 'BIGINT',
  text: 'TEXT COLLATE "C"',
  serial: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
  among: (column, placeholder) =>
    `${column} = ANY (ARRAY(SELECT json_array_elements_text(${placeholder}::json)))`,
  amongIntegers: (column, placeholder) =>
    `${column} = ANY (ARRAY(SELECT json_array_elements_text(${placeholder}::json)::bigint))`,
  skipLocked: 'FOR UPDATE SKIP LOCKED',
  forUpdate: 'FOR UPDATE',
};

/** Any number of workers on one PostgreSQL. */
export async function openPostgresDatabase(url: string, connections: number): Promise<Database> {
  const { Pool } = await loadDriver();
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    application_name: 'shopfest-outbox',
    statement_timeout: 30_000,
    lock_timeout: 10_000,
    // A worker whose machine vanished while it leased a batch keeps the others from leasing no longer than this.
    idle_in_transaction_session_timeout: 10_000,
    // A server that vanished without closing the connection never responds, and its own limits do not apply.
    query_timeout: 35_000,
    keepAlive: true,
  });
  // A broken connection fails its query; without a listener, the event would be an uncaught exception as well.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  let closing: Promise<void> | undefined;
  return {
    dialect,
    async transaction(work) {
      if (closing !== undefined) throw new OutboxError('closed');
      try {
        return await inTransaction(
          () => pool.connect(),
          (client) => work(sqlWithin(client)),
        );
      } catch (error) {
        throw storageError(error) ?? error;
      }
    },
    requireFile: () => undefined,
    close() {
      closing ??= pool.end();
      return closing;
    },
  };
}

/** Runs statements in a transaction of the caller's. */
export function sqlWithin(client: PostgresClient): Sql {
  const query = (text: string, values: readonly Parameter[] = []) =>
    client.query({ text, values: [...values], types });
  return {
    dialect,
    all: async <Row>(text: string, parameters?: readonly Parameter[]) =>
      (await query(text, parameters)).rows as Row[],
    run: async (text, parameters) => (await query(text, parameters)).rowCount ?? 0,
    async insert(into, set, rows) {
      const columns = Object.keys(set).join(', ');
      const { rows: inserted } = await query(
        `INSERT INTO ${into} (${columns}) SELECT ${columns} FROM ${tableOf(set)}
        ON CONFLICT DO NOTHING RETURNING seq, idempotency_key`,
        [JSON.stringify(rows)],
      );
      const seqs = new Map(
        (inserted as { seq: number; idempotency_key: string }[]).map((row) => [row.idempotency_key, row.seq]),
      );
      return rows.map(({ idempotency_key }) => seqs.get(String(idempotency_key)) ?? null);
    },
    async runOn(set, rows, text) {
      await query(text(tableOf(set)), [JSON.stringify(rows)]);
    },
  };
}

function tableOf(set: Rowset): string {
  const columns = Object.entries(set).map(([name, type]) => `${name} ${type}`);
  return `json_to_recordset($1::json) AS r(${columns.join(', ')})`;
}

const INT8 = 20;
const INT4 = 23;

/** Tables of an outbox have only texts and integers below 2^53. Queries of the caller's own are not affected. */
const types: PostgresTypes = {
  getTypeParser: (oid) => (oid === INT8 || oid === INT4 ? Number : (text) => text),
};

async function loadDriver(): Promise<Pick<typeof import('pg'), 'Pool'>> {
  try {
    return (await import('pg')).default;
  } catch (cause) {
    throw new OutboxError('driver_missing', { detail: 'npm install pg', cause });
  }
}

function storageError(error: unknown): OutboxError | undefined {
  if (OutboxError.is(error)) return error;
  const code = postgresCode(error);
  if (code === '53100') return new OutboxError('disk_full');
  if (isConnectionLost(error) || isConnectionLate(error) || /^(53|28|3D000|40|55P03|57014)/.test(code)) {
    return new OutboxError('database_unreachable', code === '' ? {} : { detail: code });
  }
  return undefined;
}
