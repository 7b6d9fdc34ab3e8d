import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import type { NewTransaction } from './plan.js';

/** What makes a sale the same as one that was voided; a new issue of its number differs in one of these. */
const identifyingColumns = [
  'natural_key',
  'merchant_id',
  'occurred_at',
  'total_amount',
  'document_date',
  'buyer_ubn',
  'random_code',
  'participant',
] as const;

type Superseded = { readonly id: string; readonly external_id: string } & {
  readonly [Column in (typeof identifyingColumns)[number]]: string | number | null;
};

/**
 * Of sales on their way into the store, those that are no new ones: the very row was voided in such a way that
 * its number may be issued again (註銷), and a till that had no answer, or a file read once more, sends it again.
 * Gives, for the id of each, the id of the voided one, and takes out what was inserted. Asked after inserting,
 * since an insert waits for a void that is under way.
 */
export async function removeVoidedReplays(
  sql: Sql,
  campaignId: string,
  access: Access,
  sales: readonly NewTransaction[],
  inserted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  if (!(await hasSuperseded(sql, campaignId, access))) return new Map();
  const superseded = await sql.all<Superseded>(
    sql.dialect.lookUp('$3', {
      select: ['id', 'external_id', ...identifyingColumns].map((column) => `t.${column}`).join(', '),
      from: 'transactions t',
      where: `t.campaign_id = $1 AND t.organization_id = $2 AND t.external_id = r.key AND t.superseded <> ''`,
    }),
    [campaignId, access.organizationId, sql.dialect.encodeKeys(sales.map(({ external_id }) => external_id))],
  );
  const resent = new Map<string, string>();
  if (superseded.length === 0) return resent;
  for (const sale of sales) {
    const voided = superseded.find((row) => isReplay(row, sale));
    if (voided !== undefined) resent.set(sale.id, voided.id);
  }
  await remove(
    sql,
    campaignId,
    [...resent.keys()].filter((id) => inserted.has(id)),
  );
  return resent;
}

/** Hardly ever: it spares to ask for each sale. */
async function hasSuperseded(sql: Sql, campaignId: string, { organizationId }: Access): Promise<boolean> {
  const found = await sql.all(
    `SELECT id FROM transactions WHERE campaign_id = $1 AND organization_id = $2 AND superseded <> '' LIMIT 1`,
    [campaignId, organizationId],
  );
  return found.length > 0;
}

function isReplay(voided: Superseded, sale: NewTransaction): boolean {
  return (
    voided.external_id === sale.external_id &&
    identifyingColumns.every((column) => voided[column] === (sale[column] ?? null))
  );
}

async function remove(sql: Sql, campaignId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql.run(`DELETE FROM transactions WHERE campaign_id = $1 AND ${sql.dialect.among('id', '$2')}`, [
    campaignId,
    sql.dialect.encodeKeys(ids),
  ]);
}
