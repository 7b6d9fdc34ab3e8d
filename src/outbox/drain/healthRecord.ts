import type { Sql } from '../store/database.js';
import { readMeta, saveMeta } from '../store/meta.js';
import type { HealthRecord } from './health.js';

const NAME = 'health';
const NONE: HealthRecord = { paused: null, lastError: null, nextAttemptAt: null, clockSkew: null };

/** The health that the sending process stored last; its errors hold nothing of what was sent. */
export async function readHealth(sql: Sql): Promise<HealthRecord> {
  const value = await readMeta(sql, NAME);
  return value === undefined ? NONE : (JSON.parse(value) as HealthRecord);
}

export async function saveHealth(sql: Sql, record: HealthRecord): Promise<void> {
  await saveMeta(sql, NAME, JSON.stringify(record));
}
