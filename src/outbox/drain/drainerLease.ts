import type { Sql } from '../store/database.js';
import { isExpired, type LeaseTerms } from './leaseTerms.js';

const NAME = 'drainer';

/**
 * Takes or keeps the lease of the one drainer that a file has; on PostgreSQL any number of workers drain. A worker that
 * takes it from another takes over the batches as well.
 */
export async function takeDrainerLease(sql: Sql, terms: LeaseTerms): Promise<boolean> {
  const { holder, now, lease } = terms;
  if (sql.dialect.engine === 'postgres') return true;
  const { condition, parameters } = isExpired(terms);
  const [present] = await sql.all<{ holder: string; expires_at: number; expired: number }>(
    `SELECT holder, expires_at, ${condition} AS expired FROM shopfest_outbox_leases WHERE name = $3`,
    [...parameters, NAME],
  );
  if (present?.expired === 0) {
    if (present.holder !== holder) return false;
    // Renewed only in its second half: each time is a commit on the disk of the till.
    if (present.expires_at - now > lease / 2) return true;
  }
  await sql.run(
    `INSERT INTO shopfest_outbox_leases (name, holder, expires_at) VALUES ($1, $2, $3)
    ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at`,
    [NAME, holder, now + lease],
  );
  if (present?.holder !== holder) {
    await sql.run('UPDATE shopfest_outbox_parcels SET expires_at = 0 WHERE holder <> $1', [holder]);
  }
  return true;
}

/** Releases all that a worker has leased, so that another takes over at once. */
export async function releaseLeases(sql: Sql, holder: string): Promise<void> {
  await sql.run('DELETE FROM shopfest_outbox_leases WHERE name = $1 AND holder = $2', [NAME, holder]);
  await sql.run('UPDATE shopfest_outbox_parcels SET expires_at = 0 WHERE holder = $1', [holder]);
}

/** Who drains, as far as the leases say. */
export async function readDraining(sql: Sql, terms: LeaseTerms): Promise<'here' | 'elsewhere' | 'stopped'> {
  const table = sql.dialect.engine === 'postgres' ? 'shopfest_outbox_parcels' : 'shopfest_outbox_leases';
  const { condition, parameters } = isExpired(terms);
  const rows = await sql.all<{ holder: string }>(
    `SELECT DISTINCT holder FROM ${table} WHERE NOT ${condition}`,
    parameters,
  );
  if (rows.some(({ holder }) => holder === terms.holder)) return 'here';
  return rows.length > 0 ? 'elsewhere' : 'stopped';
}
