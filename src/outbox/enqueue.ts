import type { Rowset, Sql } from './database.js';
import type { NewEntry, SaleName } from './entry.js';
import type { Enqueued } from './types.js';

/** Sales in a parcel at most, and so the `cut` of a new entry. */
export const MOST_ROWS = 1_000;

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

const names = Object.keys(columns).join(', ');

interface Row {
  readonly seq: number;
  readonly digest: string;
  readonly stream: string;
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
  const { dialect } = sql;
  const first = new Map<string, NewEntry>();
  for (const entry of entries) if (!first.has(entry.digest)) first.set(entry.digest, entry);
  const added = await sql.all<Row>(
    `INSERT INTO shopfest_outbox_entries AS e (state, cut, ${names})
    SELECT 'pending', ${MOST_ROWS}, ${Object.keys(columns)
      .map((name) => `r.${name}`)
      .join(', ')}
    FROM ${dialect.rows(columns, '$1')} WHERE true
    ON CONFLICT (digest) DO UPDATE SET state = 'pending', cut = ${MOST_ROWS}, outcome = NULL, settled_at = NULL
      WHERE e.state = 'dead'
    RETURNING seq, digest, stream`,
    [JSON.stringify([...first.values()])],
  );
  await dropMended(sql, added);
  const rows = new Map(added.map((row) => [row.digest, row]));
  const known = await find(
    sql,
    [...first.keys()].filter((digest) => !rows.has(digest)),
  );
  return entries.map((entry) => {
    const row = rows.get(entry.digest) ?? known.get(entry.digest);
    if (row === undefined) throw new Error('An entry was neither stored nor known');
    const isNew = rows.has(entry.digest) && first.get(entry.digest) === entry;
    return { id: idOf(row.seq), status: isNew ? 'queued' : 'known', stream: row.stream };
  });
}

/** A refused sale whose document is enqueued anew, with other content, was mended: its dead letter is answered. */
async function dropMended(sql: Sql, added: readonly Row[]): Promise<void> {
  await sql.run(
    `DELETE FROM shopfest_outbox_entries WHERE state = 'dead' AND kind = 'sale' AND natural_key IN (
      SELECT natural_key FROM shopfest_outbox_entries WHERE ${sql.dialect.amongIntegers('seq', '$1')}
    )`,
    [JSON.stringify(added.map(({ seq }) => seq))],
  );
}

async function find(sql: Sql, digests: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  if (digests.length === 0) return new Map();
  const rows = await sql.all<Row>(
    `SELECT seq, digest, stream FROM shopfest_outbox_entries WHERE ${sql.dialect.among('digest', '$1')}`,
    [JSON.stringify(digests)],
  );
  return new Map(rows.map((row) => [row.digest, row]));
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
