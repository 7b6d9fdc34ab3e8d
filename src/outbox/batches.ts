import { randomUUID } from 'node:crypto';
import type { Rowset, Sql } from './database.js';
import type { EntryKind } from './types.js';

/** An entry on its way; `body` is sealed. */
export interface ParcelEntry {
  readonly seq: number;
  readonly kind: EntryKind;
  readonly stream: string;
  readonly idempotency_key: string;
  readonly body: string;
}

/** What is sent in one request: sales, or one cancel or refund. Sent again, it is the same to the byte. */
export interface Parcel {
  /** The idempotency key, stored before the first attempt. */
  readonly key: string;
  readonly entries: readonly ParcelEntry[];
}

/** A worker's claim on parcels: nobody else sends them before it expires. */
export interface Claim {
  readonly holder: string;
  readonly now: number;
  /** Milliseconds. */
  readonly lease: number;
}

export interface ParcelLimits {
  readonly rows: number;
  /** Of the rows and the commas between them. */
  readonly bytes: number;
}

/** What became of an entry; `pending` goes again under another key. */
export interface Settled {
  readonly seq: number;
  readonly state: 'delivered' | 'dead' | 'pending';
  readonly outcome: string | null;
}

/**
 * The next parcel to send, held for the worker: first one whose sender died or gave it back, then a new one of the
 * oldest entries of streams that no parcel has. Null when there is none now.
 */
export async function claimParcel(sql: Sql, claim: Claim, limits: ParcelLimits): Promise<Parcel | null> {
  return (await takeOver(sql, claim)) ?? (await makeParcel(sql, claim, limits));
}

const EXPIRED = '(expires_at <= $1 OR expires_at > $2)';

/**
 * Whether a lease is over. One that would last far longer than any is given was made before the clock was set back.
 * The parameters are the first two of the statement.
 */
export function isExpired({ now, lease }: Claim): {
  readonly condition: string;
  readonly parameters: number[];
} {
  return { condition: EXPIRED, parameters: [now, now + 4 * lease] };
}

async function takeOver(sql: Sql, claim: Claim): Promise<Parcel | null> {
  const { holder, now, lease } = claim;
  const { condition, parameters } = isExpired(claim);
  const [left] = await sql.all<{ key: string }>(
    `SELECT key FROM shopfest_outbox_parcels WHERE ${condition} ORDER BY seq LIMIT 1 ${sql.dialect.skipLocked}`,
    parameters,
  );
  if (left === undefined) return null;
  await sql.run('UPDATE shopfest_outbox_parcels SET holder = $2, expires_at = $3 WHERE key = $1', [
    left.key,
    holder,
    now + lease,
  ]);
  const entries = await sql.all<ParcelEntry>(
    `SELECT seq, kind, stream, idempotency_key, body FROM shopfest_outbox_entries WHERE parcel = $1 ORDER BY seq`,
    [left.key],
  );
  return { key: left.key, entries };
}

interface Candidate {
  readonly seq: number;
  readonly kind: EntryKind;
  readonly stream: string;
  readonly cut: number;
  readonly size: number;
}

async function makeParcel(
  sql: Sql,
  { holder, now, lease }: Claim,
  limits: ParcelLimits,
): Promise<Parcel | null> {
  const { dialect } = sql;
  // Workers make parcels one after another: no two may have entries of the same stream.
  await sql.all(`SELECT value FROM shopfest_outbox_meta WHERE name = 'version' ${dialect.forUpdate}`);
  const open = await sql.all<{ streams: string }>('SELECT streams FROM shopfest_outbox_parcels');
  const taken = [...new Set(open.flatMap(({ streams }) => JSON.parse(streams) as string[]))];
  const candidates = await sql.all<Candidate>(
    `SELECT seq, kind, stream, cut, size FROM shopfest_outbox_entries
    WHERE state = 'pending' AND parcel IS NULL AND NOT (${dialect.among('stream', '$1')})
    ORDER BY seq LIMIT ${limits.rows}`,
    [JSON.stringify(taken)],
  );
  const chosen = choose(candidates, limits);
  if (chosen.length === 0) return null;
  const key = randomUUID();
  const streams = [...new Set(chosen.map(({ stream }) => stream))];
  await sql.run(
    `INSERT INTO shopfest_outbox_parcels (key, seq, streams, holder, expires_at) VALUES ($1, $2, $3, $4, $5)`,
    [key, chosen[0]?.seq ?? 0, JSON.stringify(streams), holder, now + lease],
  );
  const entries = await sql.all<ParcelEntry>(
    `UPDATE shopfest_outbox_entries SET parcel = $1 WHERE ${dialect.amongIntegers('seq', '$2')}
    RETURNING seq, kind, stream, idempotency_key, body`,
    [key, JSON.stringify(chosen.map(({ seq }) => seq))],
  );
  return { key, entries: [...entries].sort((a, b) => a.seq - b.seq) };
}

/** Sales in their order, as many as fit; a stream ends at its first cancel or refund, which goes alone. */
function choose(candidates: readonly Candidate[], limits: ParcelLimits): Candidate[] {
  const chosen: Candidate[] = [];
  const ended = new Set<string>();
  let bytes = 0;
  let most = limits.rows;
  for (const candidate of candidates) {
    const { kind, stream, cut, size } = candidate;
    if (ended.has(stream)) continue;
    if (kind !== 'sale') {
      if (chosen.length === 0) return [candidate];
      ended.add(stream);
      continue;
    }
    most = Math.min(most, cut);
    // A comma stands between two rows.
    bytes += size + (chosen.length === 0 ? 0 : 1);
    if (chosen.length > 0 && (chosen.length >= most || bytes > limits.bytes)) break;
    chosen.push(candidate);
  }
  return chosen;
}

const settledColumns = {
  seq: 'bigint',
  state: 'text',
  outcome: 'text',
  parcel: 'text',
  settled_at: 'bigint',
} as const satisfies Rowset;

const settle = (table: string): string =>
  `UPDATE shopfest_outbox_entries AS e SET
    state = r.state, outcome = r.outcome, parcel = NULL, settled_at = r.settled_at,
    body = CASE r.state WHEN 'delivered' THEN '' ELSE e.body END
  FROM ${table} WHERE e.seq = r.seq AND e.parcel = r.parcel`;

/**
 * Enters what became of a parcel, and ends it. An answer is to its key, so it holds whoever has the lease by now; false
 * when another worker has entered it already. What was delivered is no longer kept, but for its hash.
 */
export async function settleParcel(
  sql: Sql,
  key: string,
  settled: readonly Settled[],
  now: number,
): Promise<boolean> {
  const ended = await sql.run('DELETE FROM shopfest_outbox_parcels WHERE key = $1', [key]);
  if (ended === 0) return false;
  await discardMended(
    sql,
    settled.filter(({ state }) => state === 'delivered').map(({ seq }) => seq),
  );
  const rows = settled.map((each) => ({
    ...each,
    parcel: key,
    settled_at: each.state === 'pending' ? null : now,
  }));
  await sql.runOn(settledColumns, rows, settle);
  return true;
}

/** A refused sale whose document was delivered since, with other content, was mended: its dead letter is answered. */
async function discardMended(sql: Sql, delivered: readonly number[]): Promise<void> {
  await sql.run(
    `UPDATE shopfest_outbox_entries SET state = 'discarded', body = ''
    WHERE state = 'dead' AND kind = 'sale' AND natural_key IN (
      SELECT natural_key FROM shopfest_outbox_entries WHERE ${sql.dialect.amongIntegers('seq', '$1')}
    )`,
    [JSON.stringify(delivered)],
  );
}

/** Ends a parcel without an answer that counts: its entries go again, in parcels of at most `cut` rows. */
export async function dissolveParcel(sql: Sql, key: string, cut: number): Promise<void> {
  const ended = await sql.run('DELETE FROM shopfest_outbox_parcels WHERE key = $1', [key]);
  if (ended === 0) return;
  await sql.run('UPDATE shopfest_outbox_entries SET parcel = NULL, cut = $2 WHERE parcel = $1', [key, cut]);
}

/** Lets go of parcels of a worker, which go again as they are. */
export async function releaseParcels(sql: Sql, keys: readonly string[], holder: string): Promise<void> {
  if (keys.length === 0) return;
  await sql.run(
    `UPDATE shopfest_outbox_parcels SET expires_at = 0
    WHERE holder = $1 AND ${sql.dialect.among('key', '$2')}`,
    [holder, JSON.stringify(keys)],
  );
}

/** Keeps hold of parcels of a worker. */
export async function renewParcels(
  sql: Sql,
  keys: readonly string[],
  { holder, now, lease }: Claim,
): Promise<void> {
  if (keys.length === 0) return;
  await sql.run(
    `UPDATE shopfest_outbox_parcels SET expires_at = $3
    WHERE holder = $1 AND expires_at <> 0 AND ${sql.dialect.among('key', '$2')}`,
    [holder, JSON.stringify(keys), now + lease],
  );
}
