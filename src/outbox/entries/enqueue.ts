import type { Rowset, Sql, Values } from '../store/database.js';
import type { Enqueued } from '../types.js';
import type { NewEntry, TransactionReference } from './entry.js';

const columns = {
  kind: 'text',
  stream: 'text',
  digest: 'text',
  idempotency_key: 'text',
  natural_key: 'text',
  external_id: 'text',
  amount: 'bigint',
  body: 'text',
  size: 'bigint',
  enqueued_at: 'bigint',
} as const satisfies Rowset;

/** An entry whose content is stored already. */
interface StoredEntry {
  readonly seq: number;
  readonly digest: string;
  readonly stream: string;
  readonly state: string;
}

/** What is to be enqueued. An adjustment goes into the stream of the transaction that it names. */
export interface EnqueueRequest {
  readonly entry: NewEntry;
  readonly adjusts: TransactionReference | null;
}

/** Stores entries in their order. */
export async function enqueueAll(sql: Sql, requests: readonly EnqueueRequest[]): Promise<Enqueued[]> {
  const enqueued: Enqueued[] = [];
  let group: NewEntry[] = [];
  const flush = async (): Promise<void> => {
    if (group.length > 0) enqueued.push(...(await insertAll(sql, group)));
    group = [];
  };
  for (const { entry, adjusts } of requests) {
    if (adjusts === null) {
      group.push(entry);
      continue;
    }
    await flush();
    const stream = await streamOf(sql, adjusts);
    group.push(stream === undefined ? entry : { ...entry, stream });
  }
  await flush();
  return enqueued;
}

/**
 * Inserts entries in their order. One whose content is pending or was delivered is known, and inserts nothing. Where it
 * is a dead letter or discarded, a new entry takes its content over: whoever enqueues it again has a reason to.
 */
async function insertAll(sql: Sql, entries: readonly NewEntry[]): Promise<Enqueued[]> {
  const firstByDigest = new Map<string, NewEntry>();
  for (const entry of entries) if (!firstByDigest.has(entry.digest)) firstByDigest.set(entry.digest, entry);
  const distinct = [...firstByDigest.values()];
  const seqs = await sql.insert('shopfest_outbox_entries', columns, distinct as unknown as Values[]);
  const existing = await findStored(
    sql,
    distinct.filter((_, index) => seqs[index] === null),
  );
  const finished = [...existing.values()].filter(({ state }) => state === 'dead' || state === 'discarded');
  if (finished.length > 0) {
    // The new entry comes last: a re-issue after its void, or a void after its transaction, is sent after it.
    await deleteInserted(sql, seqs);
    await discardContent(
      sql,
      finished.map(({ seq }) => seq),
    );
    return insertAll(sql, entries);
  }
  const enqueuedByDigest = new Map(
    distinct.map(({ digest, stream }, index) => [
      digest,
      toEnqueued(seqs[index], stream, existing.get(digest)),
    ]),
  );
  return entries.map((entry) => {
    const enqueued = enqueuedByDigest.get(entry.digest) as Enqueued;
    return firstByDigest.get(entry.digest) === entry ? enqueued : { ...enqueued, status: 'known' };
  });
}

function toEnqueued(
  seq: number | null | undefined,
  stream: string,
  existing: StoredEntry | undefined,
): Enqueued {
  if (seq != null) return { id: idOf(seq), status: 'queued', stream };
  if (existing === undefined) throw new Error('An entry was neither stored nor known');
  return { id: idOf(existing.seq), status: 'known', stream: existing.stream };
}

/** Discards entries that keep their id, and frees their digests for entries of the same content. */
async function discardContent(sql: Sql, seqs: readonly number[]): Promise<void> {
  await sql.run(
    `UPDATE shopfest_outbox_entries SET state = 'discarded', body = '', digest = digest || '/' || seq
    WHERE ${sql.dialect.amongIntegers('seq', '$1')}`,
    [JSON.stringify(seqs)],
  );
}

/** Deletes what was just inserted in this transaction, and whose ids nobody knows. */
async function deleteInserted(sql: Sql, seqs: readonly (number | null)[]): Promise<void> {
  await sql.run(`DELETE FROM shopfest_outbox_entries WHERE ${sql.dialect.amongIntegers('seq', '$1')}`, [
    JSON.stringify(seqs.filter((seq) => seq !== null)),
  ]);
}

/** The entries with the same content, by their digests and in any state. */
async function findStored(sql: Sql, entries: readonly NewEntry[]): Promise<ReadonlyMap<string, StoredEntry>> {
  if (entries.length === 0) return new Map();
  const digests = new Set(entries.map(({ digest }) => digest));
  const rows = await sql.all<StoredEntry>(
    `SELECT seq, digest, stream, state FROM shopfest_outbox_entries WHERE ${sql.dialect.among('natural_key', '$1')}`,
    [JSON.stringify(entries.map(({ natural_key }) => natural_key))],
  );
  return new Map(rows.filter(({ digest }) => digests.has(digest)).map((row) => [row.digest, row]));
}

/**
 * The stream of the transaction that an adjustment names, pending or delivered: what is enqueued after the adjustment,
 * such as a re-issue of the number, is sent after it. Of several the pending one, or the latest.
 */
async function streamOf(sql: Sql, { column, value }: TransactionReference): Promise<string | undefined> {
  // Pending first: those are found by an index in any case, and others not by their externalId.
  for (const state of ["= 'pending'", "<> 'pending'"]) {
    const [row] = await sql.all<{ stream: string }>(
      `SELECT stream FROM shopfest_outbox_entries
      WHERE ${column} = $1 AND state ${state} AND kind = 'sale' ORDER BY seq DESC LIMIT 1`,
      [value],
    );
    if (row !== undefined) return row.stream;
  }
  return undefined;
}

const PREFIX = 'obx_';

export function idOf(seq: number): string {
  return `${PREFIX}${seq}`;
}

/** Null for a text that is no id of an entry. */
export function seqOf(id: string): number | null {
  const digits = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : '';
  return /^[1-9][0-9]{0,14}$/.test(digits) ? Number(digits) : null;
}
