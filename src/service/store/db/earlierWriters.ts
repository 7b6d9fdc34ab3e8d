import type { Sql } from './database.js';
import { StoreUnavailableError } from './problem.js';

const MAX_WAIT_MS = 10_000;
const POLL_MS = 20;

/**
 * Waits until all transactions that wrote, or were about to, when this was called have ended. What they commit is seen by
 * the next statement, and whoever begins later reads the clock later. On SQLite there are none, since one writes at a time.
 *
 * No writer does anything for it: PostgreSQL shows who has locks on the tables of this schema. A transaction that writes
 * has one for rows, or the lock of the idempotency key that it begins with; one that only reads has neither. Whoever waits
 * for this very transaction began too late to be waited for, and one of these waits at a time.
 * @throws StoreUnavailableError where they take too long
 */
export async function awaitEarlierWriters(sql: Sql): Promise<void> {
  if (sql.dialect.engine !== 'postgres') return;
  await sql.all(`SELECT ${sql.dialect.waitLock('$1')} AS locked`, ['earlier writers']);
  let earlier = await readWriters(sql);
  const end = Date.now() + MAX_WAIT_MS;
  while (earlier.length > 0) {
    if (Date.now() > end)
      throw new StoreUnavailableError('Transactions that began before the cut-off are still open', 5);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const open = new Set(await readWriters(sql));
    earlier = earlier.filter((writer) => open.has(writer));
  }
}

async function readWriters(sql: Sql): Promise<string[]> {
  const rows = await sql.all<{ writer: string }>(
    `SELECT l.virtualtransaction AS writer FROM pg_locks l
    WHERE l.pid <> pg_backend_pid() AND l.locktype = 'relation'
      AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
      AND l.relation IN (
        SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema()
      )
      AND (l.mode IN ('RowShareLock', 'RowExclusiveLock') OR EXISTS (
        SELECT 1 FROM pg_locks a WHERE a.virtualtransaction = l.virtualtransaction AND a.locktype = 'advisory'
      ))
      AND NOT pg_backend_pid() = ANY (pg_blocking_pids(l.pid))
    GROUP BY l.virtualtransaction`,
  );
  return rows.map(({ writer }) => writer);
}
