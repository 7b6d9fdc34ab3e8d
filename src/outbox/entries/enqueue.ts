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
  /** Whether it is a void (註銷), after which the number may be issued again. */
  readonly freesNumber?: boolean;
  /** The same transaction as this version of its document; undefined where it is no new one by its content alone. */
  readonly asVersion?: ((version: number) => NewEntry) | undefined;
}

/** Stores entries in their order. */
export async function enqueueAll(sql: Sql, requests: readonly EnqueueRequest[]): Promise<Enqueued[]> {
  const enqueued: Enqueued[] = [];
  let group: EnqueueRequest[] = [];
  const flush = async (): Promise<void> => {
    if (group.length > 0) enqueued.push(...(await insertAll(sql, await reissued(sql, group))));
    group = [];
  };
  for (const request of requests) {
    const { entry, adjusts, freesNumber = false } = request;
    if (adjusts === null) {
      group.push(request);
      continue;
    }
    await flush();
    const stream = await streamOf(sql, adjusts);
    group.push(stream === undefined ? request : { ...request, entry: { ...entry, stream } });
    if (!freesNumber) continue;
    await flush();
    if (enqueued.at(-1)?.status === 'queued') await freeContent(sql, adjusts);
  }
  await flush();
  return enqueued;
}

/** Stands between the digest of a voided transaction and its number, so that the same content is known no more. */
const VOIDED = '!';

/** What is enqueued after a void is another issue of the number, also where it has the content of the voided one. */
async function freeContent(sql: Sql, { column, value }: TransactionReference): Promise<void> {
  await sql.run(
    `UPDATE shopfest_outbox_entries SET digest = digest || '${VOIDED}' || seq
    WHERE ${column} = $1 AND kind = 'sale' AND state IN ('pending', 'delivered') AND digest NOT LIKE '%${VOIDED}%'`,
    [value],
  );
}

/**
 * The entries of these requests. One that has the content of a voided transaction says which version of the document it
 * is: the service would take it for the voided one otherwise.
 */
async function reissued(sql: Sql, requests: readonly EnqueueRequest[]): Promise<NewEntry[]> {
  const keys = requests.flatMap(({ entry }) => (entry.kind === 'sale' ? [entry.natural_key] : []));
  if (keys.length === 0) return requests.map(({ entry }) => entry);
  const voided = await sql.all<{ natural_key: string; digest: string }>(
    `SELECT natural_key, digest FROM shopfest_outbox_entries
    WHERE ${sql.dialect.among('natural_key', '$1')} AND kind = 'sale' AND digest LIKE '%${VOIDED}%'`,
    [JSON.stringify(keys)],
  );
  return requests.map(({ entry, asVersion }) => {
    const versions = voided.filter(({ natural_key }) => natural_key === entry.natural_key);
    const same = versions.find(({ digest }) => digest.startsWith(`${entry.digest}${VOIDED}`));
    if (same === undefined) return entry;
    return asVersion ? asVersion(versions.length + 1) : { ...entry, digest: same.digest };
  });
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
