import { MAX_ROWS } from '../../batch/limits.js';
import type { RowProblem } from '../../batch/problems.js';
import type { TransactionInput } from '../../generated/types.js';
import type { Database, Sql } from '../store/database.js';
import type { DeadLetter, EntryKind } from '../types.js';
import type { Cipher } from './cipher.js';
import { idOf } from './enqueue.js';
import type { AdjustmentContent, NewEntry } from './entry.js';

interface DeadLetterRow {
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

/** Oldest first, a page at a time. Those that are retried meanwhile are passed over. */
export async function* readDeadLetters(database: Database, cipher: Cipher): AsyncGenerator<DeadLetter> {
  for (let after = 0; ; ) {
    const rows = await database.transaction((sql) =>
      sql.all<DeadLetterRow>(
        `SELECT ${columns} FROM shopfest_outbox_entries
        WHERE state = 'dead' AND seq > $1 ORDER BY seq LIMIT ${PAGE}`,
        [after],
      ),
    );
    for (const row of rows) yield toDeadLetter(row, cipher);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.seq;
  }
}

/** Null where there is none. */
export async function readDeadLetter(sql: Sql, cipher: Cipher, seq: number): Promise<DeadLetter | null> {
  const [row] = await sql.all<DeadLetterRow>(
    `SELECT ${columns} FROM shopfest_outbox_entries WHERE seq = $1 AND state = 'dead'`,
    [seq],
  );
  return row === undefined ? null : toDeadLetter(row, cipher);
}

function toDeadLetter(row: DeadLetterRow, cipher: Cipher): DeadLetter {
  const { seq, kind, stream, enqueued_at: enqueuedAt, settled_at: rejectedAt } = row;
  const content = readContent(row, cipher);
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

/** Null where it cannot be decrypted; the problem of the dead letter says so. */
function readContent({ body, idempotency_key }: DeadLetterRow, cipher: Cipher): unknown {
  try {
    return JSON.parse(cipher.decrypt(body, idempotency_key));
  } catch {
    return null;
  }
}

/** Makes a dead letter pending again, in its old order; `corrected` replaces its content. */
export async function requeue(sql: Sql, seq: number, corrected: NewEntry | null): Promise<void> {
  await sql.run(
    `UPDATE shopfest_outbox_entries SET state = 'pending', cut = ${MAX_ROWS}, outcome = NULL, settled_at = NULL
    WHERE seq = $1 AND state = 'dead'`,
    [seq],
  );
  if (corrected === null) return;
  await sql.run(
    `UPDATE shopfest_outbox_entries SET digest = $2, idempotency_key = $3, natural_key = $4, external_id = $5,
      amount = $6, body = $7, size = $8 WHERE seq = $1`,
    [
      seq,
      corrected.digest,
      corrected.idempotency_key,
      corrected.natural_key,
      corrected.external_id,
      corrected.amount,
      corrected.body,
      corrected.size,
    ],
  );
}

/** False where there is no such dead letter. */
export async function discardDeadLetter(sql: Sql, seq: number, now: number): Promise<boolean> {
  const discarded = await sql.run(
    `UPDATE shopfest_outbox_entries SET state = 'discarded', body = '', settled_at = $2
    WHERE seq = $1 AND state = 'dead'`,
    [seq, now],
  );
  return discarded > 0;
}

const MAX_DELETED = 1_000;

/**
 * Deletes entries that were delivered or discarded before a time, some at a time. The newest row stays, since no id is
 * given twice; its digest is changed, so that its content is known no more than that of the others.
 */
export async function deleteFinished(sql: Sql, before: number): Promise<void> {
  const finished = `state IN ('delivered', 'discarded') AND settled_at < $1`;
  const newest = '(SELECT max(seq) FROM shopfest_outbox_entries)';
  await sql.run(
    `DELETE FROM shopfest_outbox_entries WHERE seq IN (
      SELECT seq FROM shopfest_outbox_entries
      WHERE ${finished} AND seq < ${newest} ORDER BY settled_at LIMIT ${MAX_DELETED}
    )`,
    [before],
  );
  await sql.run(
    `UPDATE shopfest_outbox_entries SET digest = digest || '/' || seq
    WHERE seq = ${newest} AND ${finished} AND digest NOT LIKE '%/%'`,
    [before],
  );
}
