import { randomUUID } from 'node:crypto';
import type { Sql } from '../store/database.js';
import type { EntryKind } from '../types.js';
import { isExpired, type LeaseTerms } from './leaseTerms.js';
import { type BatchLimits, type Candidate, selectEntries } from './selectEntries.js';

/** An entry of a batch; `body` is encrypted where the outbox has a key. */
export interface BatchEntry {
  readonly seq: number;
  readonly kind: EntryKind;
  readonly stream: string;
  readonly idempotency_key: string;
  readonly body: string;
}

/** What is sent in one request: transactions, or one adjustment. Sent again, it is the same to the byte. */
export interface LeasedBatch {
  /** The idempotency key, stored before the first attempt. */
  readonly key: string;
  readonly entries: readonly BatchEntry[];
}

/**
 * Leases the next batch to send: first one whose lease has expired or was released, which is sent again as it is, then a
 * new one of the oldest entries of streams that no batch has. Null when there is none now.
 */
export async function leaseNextBatch(
  sql: Sql,
  terms: LeaseTerms,
  limits: BatchLimits,
): Promise<LeasedBatch | null> {
  return (await takeOverExpired(sql, terms)) ?? (await createBatch(sql, terms, limits));
}

async function takeOverExpired(sql: Sql, terms: LeaseTerms): Promise<LeasedBatch | null> {
  const { holder, now, lease } = terms;
  const { condition, parameters } = isExpired(terms);
  const [expired] = await sql.all<{ key: string }>(
    `SELECT key FROM shopfest_outbox_parcels WHERE ${condition} ORDER BY seq LIMIT 1 ${sql.dialect.skipLocked}`,
    parameters,
  );
  if (expired === undefined) return null;
  await sql.run('UPDATE shopfest_outbox_parcels SET holder = $2, expires_at = $3 WHERE key = $1', [
    expired.key,
    holder,
    now + lease,
  ]);
  const entries = await sql.all<BatchEntry>(
    `SELECT seq, kind, stream, idempotency_key, body FROM shopfest_outbox_entries WHERE parcel = $1 ORDER BY seq`,
    [expired.key],
  );
  return { key: expired.key, entries };
}

async function createBatch(
  sql: Sql,
  { holder, now, lease }: LeaseTerms,
  limits: BatchLimits,
): Promise<LeasedBatch | null> {
  const { dialect } = sql;
  // Workers create batches one after another, since no two batches may have entries of the same stream.
  await sql.all(`SELECT value FROM shopfest_outbox_meta WHERE name = 'version' ${dialect.forUpdate}`);
  const batches = await sql.all<{ streams: string }>('SELECT streams FROM shopfest_outbox_parcels');
  const takenStreams = [...new Set(batches.flatMap(({ streams }) => JSON.parse(streams) as string[]))];
  const candidates = await sql.all<Candidate>(
    `SELECT seq, kind, stream, cut, size FROM shopfest_outbox_entries
    WHERE state = 'pending' AND parcel IS NULL AND NOT (${dialect.among('stream', '$1')})
    ORDER BY seq LIMIT ${limits.rows}`,
    [JSON.stringify(takenStreams)],
  );
  const selected = selectEntries(candidates, limits);
  if (selected.length === 0) return null;
  const key = randomUUID();
  const streams = [...new Set(selected.map(({ stream }) => stream))];
  await sql.run(
    `INSERT INTO shopfest_outbox_parcels (key, seq, streams, holder, expires_at) VALUES ($1, $2, $3, $4, $5)`,
    [key, selected[0]?.seq ?? 0, JSON.stringify(streams), holder, now + lease],
  );
  const entries = await sql.all<BatchEntry>(
    `UPDATE shopfest_outbox_entries SET parcel = $1 WHERE ${dialect.amongIntegers('seq', '$2')}
    RETURNING seq, kind, stream, idempotency_key, body`,
    [key, JSON.stringify(selected.map(({ seq }) => seq))],
  );
  return { key, entries: [...entries].sort((a, b) => a.seq - b.seq) };
}

/** Ends the leases of a worker on these batches, which are sent again as they are, by whoever leases them next. */
export async function releaseBatches(sql: Sql, keys: readonly string[], holder: string): Promise<void> {
  if (keys.length === 0) return;
  await sql.run(
    `UPDATE shopfest_outbox_parcels SET expires_at = 0
    WHERE holder = $1 AND ${sql.dialect.among('key', '$2')}`,
    [holder, JSON.stringify(keys)],
  );
}

/** Extends the leases of a worker on these batches, except for those that were released. */
export async function renewBatches(
  sql: Sql,
  keys: readonly string[],
  { holder, now, lease }: LeaseTerms,
): Promise<void> {
  if (keys.length === 0) return;
  await sql.run(
    `UPDATE shopfest_outbox_parcels SET expires_at = $3
    WHERE holder = $1 AND expires_at <> 0 AND ${sql.dialect.among('key', '$2')}`,
    [holder, JSON.stringify(keys), now + lease],
  );
}
