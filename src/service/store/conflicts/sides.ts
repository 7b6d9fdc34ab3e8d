import type { Row } from '../db/column.js';
import { omit } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { conflictSideTable } from './tables.js';

const columns = omit(conflictSideTable.columns, 'campaign_id');
export type NewSide = Row<typeof columns>;

/** A later issue of a document takes the place of an earlier one of its organization. */
export async function putSides(sql: Sql, campaignId: string, sides: readonly NewSide[]): Promise<void> {
  if (sides.length === 0) return;
  const { dialect } = sql;
  const names = Object.keys(columns);
  await sql.run(
    `INSERT INTO document_conflict_sides (campaign_id, ${names.join(', ')})
    SELECT $1, ${names.map((name) => `r.${name}`).join(', ')} FROM ${dialect.rows(columns, '$2')} WHERE true
    ON CONFLICT (campaign_id, conflict_id, organization_id) DO UPDATE SET transaction_id = excluded.transaction_id,
      seller_ubn = excluded.seller_ubn, document_date = excluded.document_date, reported_at = excluded.reported_at`,
    [campaignId, ...dialect.encodeRows(columns, sides)],
  );
}

/** The transaction that stands for a document. */
export interface CurrentRow extends Omit<NewSide, 'conflict_id'> {
  readonly natural_key: string;
  readonly entries: number;
}

/** The transactions that stand for documents, by the keys of these. */
export async function loadCurrent(
  sql: Sql,
  campaignId: string,
  naturalKeys: readonly string[],
): Promise<ReadonlyMap<string, CurrentRow>> {
  const rows = await sql.all<CurrentRow>(
    sql.dialect.lookUp('$2', {
      select: `t.natural_key, t.organization_id, t.id AS transaction_id, t.seller_ubn, t.document_date,
        t.created_at AS reported_at, t.entries`,
      from: 'transactions t',
      where: "t.campaign_id = $1 AND t.natural_key = r.key AND t.superseded = ''",
    }),
    [campaignId, sql.dialect.encodeKeys(naturalKeys)],
  );
  return new Map(rows.map((row) => [row.natural_key, row]));
}

/** Makes what stands for the documents of conflicts a side of these: it may be a later issue than the one that opened them. */
export async function refreshSides(
  sql: Sql,
  campaignId: string,
  conflicts: readonly { readonly id: string; readonly natural_key: string }[],
): Promise<void> {
  const keys = conflicts.map(({ natural_key }) => natural_key);
  const current = await loadCurrent(sql, campaignId, keys);
  const sides = conflicts.flatMap(({ id, natural_key }) => {
    const row = current.get(natural_key);
    return row === undefined ? [] : { ...row, conflict_id: id };
  });
  await putSides(sql, campaignId, sides);
}
