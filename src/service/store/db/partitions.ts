import { createHash } from 'node:crypto';
import type { Sql } from './database.js';

/**
 * Sales of a campaign lie in a partition of their own, so that a settled campaign can be detached and archived
 * without a scan, and indexes need not repeat the campaign. Uniqueness of documents and externalIds holds within
 * a campaign, so it is kept by the partition's indexes.
 *
 * How a distributed engine would spread one campaign over its nodes, and what stays true then, stands in
 * docs/operations.md.
 */
const indexes = [
  'UNIQUE INDEX ON $ (id)',
  'UNIQUE INDEX ON $ (natural_key, superseded)',
  'UNIQUE INDEX ON $ (external_id, organization_id, superseded)',
  'INDEX ON $ (organization_id, id)',
  'INDEX ON $ (merchant_id, id)',
  'INDEX ON $ ((CASE WHEN claimed_at IS NULL THEN participant END))',
  "INDEX ON $ (status, id) WHERE status IN ('held', 'adjusted', 'voided')",
  "INDEX ON $ (organization_id, external_id) WHERE superseded <> ''",
];

/**
 * Before the first sale of a campaign. ATTACH alone lets others go on, but a connection that lists the partitions
 * at the moment of its commit may go on without the new one (seen on PostgreSQL 15), so nobody may be at it.
 * Whoever reads for long (a dump) would make all others wait behind this, so it gives up soon.
 */
export async function createPartition(sql: Sql, campaignId: string): Promise<void> {
  if (sql.dialect.engine !== 'postgres') return;
  await sql.run("SET LOCAL lock_timeout = '2s'");
  await sql.run('LOCK TABLE transactions IN ACCESS EXCLUSIVE MODE');
  const table = quoted('"', nameOf(campaignId));
  await sql.run(`CREATE TABLE ${table} (LIKE transactions)`);
  for (const index of indexes) await sql.run(`CREATE ${index.replace('$', () => table)}`);
  await sql.run(
    `ALTER TABLE transactions ATTACH PARTITION ${table} FOR VALUES IN (${quoted("'", campaignId)})`,
  );
}

/** Names of tables have 63 bytes at most. */
function nameOf(campaignId: string): string {
  if (campaignId.length <= 50) return `transactions.${campaignId}`;
  const rest = createHash('sha256').update(campaignId).digest('hex').slice(0, 16);
  return `transactions.${campaignId.slice(0, 33)}.${rest}`;
}

function quoted(mark: '"' | "'", name: string): string {
  return mark + name.replaceAll(mark, mark + mark) + mark;
}

/**
 * The campaign of a sale, as a condition by which no index is to be chosen. Where sales are partitioned it is a
 * plain one, by which the partition is chosen.
 */
export function inCampaign({ dialect }: Pick<Sql, 'dialect'>, column: string, placeholder: string): string {
  return dialect.engine === 'postgres' ? `${column} = ${placeholder}` : `${column} || '' = ${placeholder}`;
}
