import type { Rowset, Sql } from '../store/database.js';

/** The state that a response puts an entry into; `pending` is sent again, in another batch. */
export interface EntryUpdate {
  readonly seq: number;
  readonly state: 'delivered' | 'dead' | 'pending';
  /** JSON of the problem of a dead letter. */
  readonly outcome: string | null;
}

const updateColumns = {
  seq: 'bigint',
  state: 'text',
  outcome: 'text',
  parcel: 'text',
  settled_at: 'bigint',
} as const satisfies Rowset;

const updateEntries = (table: string): string =>
  `UPDATE shopfest_outbox_entries AS e SET
    state = r.state, outcome = r.outcome, parcel = NULL, settled_at = r.settled_at,
    body = CASE r.state WHEN 'delivered' THEN '' ELSE e.body END
  FROM ${table} WHERE e.seq = r.seq AND e.parcel = r.parcel`;

/**
 * Stores what the response to a batch says of its entries, and deletes the batch. The response belongs to the key of the
 * batch, so that it counts whoever has the lease by now. False when another worker has stored it already. Of what was
 * delivered only the digest is kept.
 */
export async function finishBatch(
  sql: Sql,
  key: string,
  updates: readonly EntryUpdate[],
  now: number,
): Promise<boolean> {
  const deleted = await sql.run('DELETE FROM shopfest_outbox_parcels WHERE key = $1', [key]);
  if (deleted === 0) return false;
  await discardCorrected(
    sql,
    updates.filter(({ state }) => state === 'delivered').map(({ seq }) => seq),
  );
  const rows = updates.map((update) => ({
    ...update,
    parcel: key,
    settled_at: update.state === 'pending' ? null : now,
  }));
  await sql.runOn(updateColumns, rows, updateEntries);
  return true;
}

/** Discards dead letters whose document was delivered since with other content: those were corrected. */
async function discardCorrected(sql: Sql, delivered: readonly number[]): Promise<void> {
  await sql.run(
    `UPDATE shopfest_outbox_entries SET state = 'discarded', body = ''
    WHERE state = 'dead' AND kind = 'sale' AND natural_key IN (
      SELECT natural_key FROM shopfest_outbox_entries WHERE ${sql.dialect.amongIntegers('seq', '$1')}
    )`,
    [JSON.stringify(delivered)],
  );
}

/** Deletes a batch that no response counts for: its entries are sent again, in batches of at most `maxRows`. */
export async function rebatch(sql: Sql, key: string, maxRows: number): Promise<void> {
  const deleted = await sql.run('DELETE FROM shopfest_outbox_parcels WHERE key = $1', [key]);
  if (deleted === 0) return;
  await sql.run('UPDATE shopfest_outbox_entries SET parcel = NULL, cut = $2 WHERE parcel = $1', [
    key,
    maxRows,
  ]);
}
