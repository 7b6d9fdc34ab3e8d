import type { Rowset, Sql, Values } from './database.js';
import { MOST_ROWS, type NewEntry, type SaleName } from './entry.js';
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
 * refused goes again, since whoever gives it anew has a reason to.
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
  const stored = new Map<string, Enqueued>();
  for (const [place, entry] of fresh.entries()) {
    const seq = seqs[place];
    stored.set(
      entry.digest,
      seq == null ? await again(sql, entry, standing.get(entry.digest)) : queued(seq, entry.stream),
    );
  }
  return entries.map((entry) => {
    const enqueued = stored.get(entry.digest) as Enqueued;
    return first.get(entry.digest) === entry ? enqueued : { ...enqueued, status: 'known' };
  });
}

const queued = (seq: number, stream: string): Enqueued => ({ id: idOf(seq), status: 'queued', stream });

/** What was refused or given up goes again, since whoever gives it anew has a reason to. */
async function again(sql: Sql, entry: NewEntry, standing: Row | undefined): Promise<Enqueued> {
  if (standing === undefined) throw new Error('An entry was neither stored nor known');
  const { seq, stream, state } = standing;
  if (state !== 'dead' && state !== 'discarded') return { ...queued(seq, stream), status: 'known' };
  await sql.run(
    `UPDATE shopfest_outbox_entries SET state = 'pending', cut = ${MOST_ROWS}, outcome = NULL, settled_at = NULL,
      body = $2, idempotency_key = $3 WHERE seq = $1`,
    [seq, entry.body, entry.idempotency_key],
  );
  return queued(seq, stream);
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
