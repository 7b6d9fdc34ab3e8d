import { createHash } from 'node:crypto';
import type { Sql } from './database.js';

/**
 * Each campaign has a partition of transactions, so that a settled campaign can be detached and archived without a scan,
 * and indexes need not repeat the campaign. Documents and externalIds are unique within a campaign, so the indexes of the
 * partition enforce it.
 *
 * docs/operations.md says how a distributed engine would spread one campaign over its nodes, and what stays true then.
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
 * Creates the partition of a new campaign. ATTACH alone does not block others, but a connection that lists the partitions
 * at the moment of its commit may go on without the new one (seen on PostgreSQL 15), so the table is locked. Behind a long
 * reader (a dump) all others would wait for this lock, so it is given up soon.
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
 * A condition on the campaign of transactions by which the planner chooses no index. Where they are partitioned it is a
 * plain comparison, which chooses the partition.
 */
export function inCampaign({ dialect }: Pick<Sql, 'dialect'>, column: string, placeholder: string): string {
  return dialect.engine === 'postgres' ? `${column} = ${placeholder}` : `${column} || '' = ${placeholder}`;
}
