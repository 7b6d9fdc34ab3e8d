import { MAX_ROWS } from '../batch/limits.js';
import type { RowProblem } from '../batch/problems.js';
import type { TransactionInput } from '../generated/types.js';
import type { Seal } from './cipher.js';
import type { Database, Sql } from './database.js';
import { idOf } from './enqueue.js';
import type { AdjustmentContent, NewEntry } from './entry.js';
import type { DeadLetter, EntryKind } from './types.js';

interface Row {
  readonly seq: number;
  readonly kind: EntryKind;
  readonly stream: string;
  readonly enqueued_at: number;
  readonly settled_at: number;
  readonly idempotency_key: string;
  readonly outcome: string;
  readonly body: string;
}

const PAGE = 100;

const columns = 'seq, kind, stream, enqueued_at, settled_at, idempotency_key, outcome, body';

/** Oldest first, a page at a time: what is mended meanwhile is passed over. */
export async function* readDeadLetters(database: Database, seal: Seal): AsyncGenerator<DeadLetter> {
  for (let after = 0; ; ) {
    const rows = await database.transaction((sql) =>
      sql.all<Row>(
        `SELECT ${columns} FROM shopfest_outbox_entries
        WHERE state = 'dead' AND seq > $1 ORDER BY seq LIMIT ${PAGE}`,
        [after],
      ),
    );
    for (const row of rows) yield toDeadLetter(row, seal);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.seq;
  }
}

/** The one of this id; null where there is none. */
export async function readDeadLetter(sql: Sql, seal: Seal, seq: number): Promise<DeadLetter | null> {
  const [row] = await sql.all<Row>(
    `SELECT ${columns} FROM shopfest_outbox_entries WHERE seq = $1 AND state = 'dead'`,
    [seq],
  );
  return row === undefined ? null : toDeadLetter(row, seal);
}

function toDeadLetter(row: Row, seal: Seal): DeadLetter {
  const { seq, kind, stream, enqueued_at: enqueuedAt, settled_at: rejectedAt } = row;
  const content = read(row, seal);
  return {
    id: idOf(seq),
    kind,
    stream,
    enqueuedAt,
    rejectedAt,
    problem: JSON.parse(row.outcome) as RowProblem,
    transaction: kind === 'sale' ? (content as TransactionInput | null) : null,
    adjustment: kind === 'sale' ? null : (content as AdjustmentContent | null),
  };
}

/** Null where the disk no longer gives back what was written; the problem of the row says so. */
function read({ body, idempotency_key }: Row, seal: Seal): unknown {
  try {
    return JSON.parse(seal.open(body, idempotency_key));
  } catch {
    return null;
  }
}

/** What a dead letter is, for mending it. */
export async function findDeadLetter(
  sql: Sql,
  seq: number,
): Promise<{ kind: EntryKind; stream: string } | undefined> {
  const [row] = await sql.all<{ kind: EntryKind; stream: string }>(
    "SELECT kind, stream FROM shopfest_outbox_entries WHERE seq = $1 AND state = 'dead'",
    [seq],
  );
  return row;
}

/** Sends a dead letter again in its old place; `mended` takes the place of what was refused. */
export async function revive(sql: Sql, seq: number, mended: NewEntry | null): Promise<void> {
  await sql.run(
    `UPDATE shopfest_outbox_entries SET state = 'pending', cut = ${MAX_ROWS}, outcome = NULL, settled_at = NULL
    WHERE seq = $1 AND state = 'dead'`,
    [seq],
  );
  if (mended === null) return;
  await sql.run(
    `UPDATE shopfest_outbox_entries SET digest = $2, idempotency_key = $3, natural_key = $4, external_id = $5,
      amount = $6, body = $7, size = $8 WHERE seq = $1`,
    [
      seq,
      mended.digest,
      mended.idempotency_key,
      mended.natural_key,
      mended.external_id,
      mended.amount,
      mended.body,
      mended.size,
    ],
  );
}

/** Gives up a dead letter; false where there is none. */
export async function discardDeadLetter(sql: Sql, seq: number, now: number): Promise<boolean> {
  const discarded = await sql.run(
    `UPDATE shopfest_outbox_entries SET state = 'discarded', body = '', settled_at = $2
    WHERE seq = $1 AND state = 'dead'`,
    [seq, now],
  );
  return discarded > 0;
}

const FORGOTTEN_AT_ONCE = 1_000;

/**
 * Forgets what was delivered or discarded before a time, some at a time. The newest row stays, since its id is the last
 * that was given, and its content is known no more than that of the others.
 */
export async function forgetSettled(sql: Sql, before: number): Promise<void> {
  const settled = `state IN ('delivered', 'discarded') AND settled_at < $1`;
  const newest = '(SELECT max(seq) FROM shopfest_outbox_entries)';
  await sql.run(
    `DELETE FROM shopfest_outbox_entries WHERE seq IN (
      SELECT seq FROM shopfest_outbox_entries
      WHERE ${settled} AND seq < ${newest} ORDER BY settled_at LIMIT ${FORGOTTEN_AT_ONCE}
    )`,
    [before],
  );
  await sql.run(
    `UPDATE shopfest_outbox_entries SET digest = digest || '/' || seq
    WHERE seq = ${newest} AND ${settled} AND digest NOT LIKE '%/%'`,
    [before],
  );
}
