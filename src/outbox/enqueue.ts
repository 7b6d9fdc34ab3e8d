import type { Rowset, Sql, Values } from './database.js';
import type { NewEntry, SaleName } from './entry.js';
import type { Enqueued } from './types.js';

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

interface Row {
  readonly seq: number;
  readonly digest: string;
  readonly stream: string;
  readonly state: string;
}

/** An entry on its way to disk. A cancel or refund names a sale, after which it goes where that waits. */
export interface Incoming {
  readonly entry: NewEntry;
  readonly after: SaleName | null;
}

/** Stores entries in their order. */
export async function enqueueAll(sql: Sql, incoming: readonly Incoming[]): Promise<Enqueued[]> {
  const enqueued: Enqueued[] = [];
  let group: NewEntry[] = [];
  const flush = async (): Promise<void> => {
    if (group.length > 0) enqueued.push(...(await enqueue(sql, group)));
    group = [];
  };
  for (const { entry, after } of incoming) {
    if (after === null) {
      group.push(entry);
      continue;
    }
    await flush();
    const stream = await streamOfSale(sql, after);
    group.push(stream === undefined ? entry : { ...entry, stream });
  }
  await flush();
  return enqueued;
}

/**
 * Adds entries in their order. One whose content is waiting or was delivered is known and adds nothing; one that was
 * refused or given up goes again, since whoever gives it anew has a reason to.
 */
async function enqueue(sql: Sql, entries: readonly NewEntry[]): Promise<Enqueued[]> {
  const first = new Map<string, NewEntry>();
  for (const entry of entries) if (!first.has(entry.digest)) first.set(entry.digest, entry);
  const fresh = [...first.values()];
  const seqs = await sql.insert('shopfest_outbox_entries', columns, fresh as unknown as Values[]);
  const standing = await find(
    sql,
    fresh.filter((_, place) => seqs[place] === null),
  );
  const refused = [...standing.values()].filter(({ state }) => state === 'dead' || state === 'discarded');
  if (refused.length > 0) {
    // It takes a new place: a re-issue that is given after its void, or a void after its sale, is sent after it.
    await remove(sql, seqs);
    await putAway(
      sql,
      refused.map(({ seq }) => seq),
    );
    return enqueue(sql, entries);
  }
  const stored = new Map(
    fresh.map(({ digest, stream }, place) => [digest, enqueuedAs(seqs[place], stream, standing.get(digest))]),
  );
  return entries.map((entry) => {
    const enqueued = stored.get(entry.digest) as Enqueued;
    return first.get(entry.digest) === entry ? enqueued : { ...enqueued, status: 'known' };
  });
}

function enqueuedAs(seq: number | null | undefined, stream: string, standing: Row | undefined): Enqueued {
  if (seq != null) return { id: idOf(seq), status: 'queued', stream };
  if (standing === undefined) throw new Error('An entry was neither stored nor known');
  return { id: idOf(standing.seq), status: 'known', stream: standing.stream };
}

/** Leaves its place and its id to what was refused, and its content to whoever brings it anew. */
async function putAway(sql: Sql, seqs: readonly number[]): Promise<void> {
  await sql.run(
    `UPDATE shopfest_outbox_entries SET state = 'discarded', body = '', digest = digest || '/' || seq
    WHERE ${sql.dialect.amongIntegers('seq', '$1')}`,
    [JSON.stringify(seqs)],
  );
}

/** Takes out what was only just put in, and whose ids nobody knows. */
async function remove(sql: Sql, seqs: readonly (number | null)[]): Promise<void> {
  await sql.run(`DELETE FROM shopfest_outbox_entries WHERE ${sql.dialect.amongIntegers('seq', '$1')}`, [
    JSON.stringify(seqs.filter((seq) => seq !== null)),
  ]);
}

/** Those that are there already, whatever became of them. */
async function find(sql: Sql, entries: readonly NewEntry[]): Promise<ReadonlyMap<string, Row>> {
  if (entries.length === 0) return new Map();
  const digests = new Set(entries.map(({ digest }) => digest));
  const rows = await sql.all<Row>(
    `SELECT seq, digest, stream, state FROM shopfest_outbox_entries WHERE ${sql.dialect.among('natural_key', '$1')}`,
    [JSON.stringify(entries.map(({ natural_key }) => natural_key))],
  );
  return new Map(rows.filter(({ digest }) => digests.has(digest)).map((row) => [row.digest, row]));
}

/** Stream of the waiting sale that a cancel or refund names; the latest where a number was issued again. */
async function streamOfSale(sql: Sql, { column, value }: SaleName): Promise<string | undefined> {
  const [row] = await sql.all<{ stream: string }>(
    `SELECT stream FROM shopfest_outbox_entries
    WHERE ${column} = $1 AND state = 'pending' AND kind = 'sale' ORDER BY seq DESC LIMIT 1`,
    [value],
  );
  return row?.stream;
}

const PREFIX = 'obx_';

export function idOf(seq: number): string {
  return `${PREFIX}${seq}`;
}

/** Null for what is no id of an entry. */
export function seqOf(id: string): number | null {
  const digits = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : '';
  return /^[1-9][0-9]{0,14}$/.test(digits) ? Number(digits) : null;
}
