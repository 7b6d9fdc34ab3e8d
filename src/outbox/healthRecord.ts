import type { Sql } from './database.js';
import type { HealthRecord } from './health.js';

const NAME = 'health';
const NONE: HealthRecord = { paused: null, lastError: null, nextAttemptAt: null, clockSkew: null };

/** How the sending fared when its process last said so; faults are without anything that was sent. */
export async function readHealth(sql: Sql): Promise<HealthRecord> {
  const [row] = await sql.all<{ value: string }>('SELECT value FROM shopfest_outbox_meta WHERE name = $1', [
    NAME,
  ]);
  return row === undefined ? NONE : (JSON.parse(row.value) as HealthRecord);
}

export async function saveHealth(sql: Sql, record: HealthRecord): Promise<void> {
  await sql.run(
    `INSERT INTO shopfest_outbox_meta (name, value) VALUES ($1, $2)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    [NAME, JSON.stringify(record)],
  );
}
