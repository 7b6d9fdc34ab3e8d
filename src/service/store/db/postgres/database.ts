import type { Pool, PoolClient } from 'pg';
import { inTransaction, type Sent } from '../../../../postgres.js';
import type { Database, Parameter, Sql } from '../database.js';
import { StoreSetupError } from '../problem.js';
import { analyzeAsTablesGrow } from './analyze.js';
import { postgresDialect as dialect } from './dialect.js';
import { isRetryable, isUniqueViolation, setupError, unavailable } from './failures.js';

export interface PostgresOptions {
  readonly poolSize?: number | undefined;
}

/** Opens PostgreSQL ≥ 15, which any number of processes share; this process has no state of its own. */
export async function openPostgresDatabase(url: string, options: PostgresOptions = {}): Promise<Database> {
  const { Pool, types } = await loadDriver();
  const limit = options.poolSize ?? 10;
  const pool: Pool = new Pool({
    connectionString: url,
    max: limit,
    connectionTimeoutMillis: 5_000,
    application_name: 'shopfest',
    // A client waits for the response: no statement may take longer than its timeout, nor keep locks after it.
    statement_timeout: 60_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    // A server that has vanished does not answer, and its own timeouts end no wait: this one does.
    query_timeout: 65_000,
    keepAlive: true,
    pipeline: true,
    // Every statement finds its rows by an index, and every list reads in the order of an index. A planner that
    // misjudges a condition would read a whole table and sort it for one page. ANALYZE then need tell no more than the
    // size of tables, for which a small sample is enough. The scans that are needed, of the ledger, then have so high a
    // cost that PostgreSQL would compile them for a second: so jit is off.
    onConnect: async (client) =>
      void (await client.query(
        'SET enable_bitmapscan = off; SET enable_seqscan = off; SET jit = off; SET default_statistics_target = 10',
      )),
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? safeInteger : types.getTypeParser(oid, format),
    },
  });
  // A broken connection fails its query, and the pool drops it. The event tells nothing new, but without a listener it
  // would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const noteChanges = analyzeAsTablesGrow(pool);
  let closing: Promise<void> | undefined;

  const names = new Map<string, string>();
  /** Statements of the same text have one name, so each is prepared once per connection. */
  function nameOf(text: string): string {
    let name = names.get(text);
    if (name === undefined) {
      name = `s${names.size}`;
      names.set(text, name);
    }
    return name;
  }

  function sqlOn(
    connection: Pool | PoolClient,
    attempt = 1,
    { begun, statements }: Sent = { begun: Promise.resolve(), statements: [] },
    note: (changedRows: number) => void = nothing,
  ): Sql {
    const query = (text: string, values: readonly Parameter[] = []) =>
      connection.query({ name: nameOf(text), text, values: values as Parameter[] });
    let hasBegun = false;
    void begun.then(() => (hasBegun = true), nothing);
    const run = async (text: string, parameters?: readonly Parameter[]) => {
      // Statements keep their order, so nothing is awaited that is known.
      if (!hasBegun) await begun;
      const changed = (await query(text, parameters)).rowCount ?? 0;
      note(changed);
      return changed;
    };
    return {
      dialect,
      attempt,
      requestRollUp: nothing,
      all: async <Row>(text: string, parameters?: readonly Parameter[]) => {
        // What only reads goes with BEGIN: if that failed, nothing would have happened.
        if (!hasBegun && !text.startsWith('SELECT')) await begun;
        return (await query(text, parameters)).rows as Row[];
      },
      run,
      send(text, parameters) {
        const statement = run(text, parameters);
        statement.catch(nothing);
        statements.push(statement);
      },
    };
  }

  async function attempt<T>(work: (sql: Sql) => Promise<T>, tries: number): Promise<T> {
    let changed = 0;
    const note = (changedRows: number) => {
      changed += changedRows;
    };
    const result = await inTransaction(
      () => pool.connect(),
      (client, sent) => work(sqlOn(client, tries, sent, note)),
    );
    noteChanges(changed);
    return result;
  }

  async function withRetries<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await attempt(work, tries);
      } catch (error) {
        if (tries === MAX_TRIES || !isRetryable(error)) throw error;
        if (!isUniqueViolation(error)) await pause(Math.random() * 10 * 2 ** tries);
      }
    }
  }

  const database: Database = {
    dialect,
    read: (work) => orUnavailable(work(sqlOn(pool))),
    snapshot: (work) =>
      orUnavailable(
        attempt(async (sql) => {
          await sql.run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
          return work(sql);
        }, 1),
      ),
    transaction: (work) => orUnavailable(withRetries(work)),
    connections: () => ({ total: pool.totalCount, idle: pool.idleCount, limit, waiting: pool.waitingCount }),
    close() {
      closing ??= pool.end();
      return closing;
    },
  };
  try {
    await refuseOldServer(database);
  } catch (error) {
    await database.close();
    throw setupError(error) ?? error;
  }
  return database;
}

async function refuseOldServer({ read }: Database): Promise<void> {
  const [row] = await read((sql) =>
    sql.all<{ version: number }>("SELECT current_setting('server_version_num')::int / 10000 AS version"),
  );
  if (row === undefined || row.version >= 15) return;
  throw new StoreSetupError(
    `PostgreSQL 15 or later is needed, the server is ${row.version}.\n需要 PostgreSQL 15 以上版本，目前為 ${row.version}。`,
  );
}

const MAX_TRIES = 6;
const nothing = (): void => undefined;
const INT8 = 20;

async function loadDriver(): Promise<Pick<typeof import('pg'), 'Pool' | 'types'>> {
  try {
    const driver = await import('pg');
    return driver.default;
  } catch {
    throw new StoreSetupError(
      'PostgreSQL needs the package pg, which is not installed: npm install pg\n' +
        '使用 PostgreSQL 需要套件 pg，請先安裝：npm install pg',
    );
  }
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('An integer from PostgreSQL is beyond 2^53');
  return value;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw unavailable(error) ?? error;
  }
}
