import { listColumns } from '../db/column.js';
import type { Sql } from '../db/database.js';
import type { RowOf } from '../db/table.js';
import type { SellerOfRecord } from './sellerTypes.js';
import { sellerOfRecordTable } from './tables.js';

type SellerRow = RowOf<typeof sellerOfRecordTable>;

/** What was decided about UBNs, earliest first. */
export function loadSellers(sql: Sql, campaignId: string, ubns: readonly string[]): Promise<SellerRow[]> {
  return sql.all<SellerRow>(
    `SELECT ${listColumns(sellerOfRecordTable.columns, 's')} FROM sellers_of_record s
    WHERE s.campaign_id = $1 AND ${sql.dialect.among('s.ubn', '$2')} ORDER BY s.ubn, s.effective_from`,
    [campaignId, sql.dialect.encodeKeys(ubns)],
  );
}

export function toSeller(row: SellerRow): SellerOfRecord {
  return {
    organizationId: row.organization_id,
    effectiveFrom: row.effective_from === '' ? null : row.effective_from,
    reason: row.reason,
    decidedAt: row.decided_at,
  };
}

/** The organization whose transactions count; null where nobody has decided and several could be. */
export type FindSellerOfRecord = (ubn: string, date: string) => string | null;

/**
 * The seller of record of a UBN at the date of a document: as the operator decided, or else the only organization with an
 * approved merchant of that UBN.
 */
export async function lookUpSellersOfRecord(
  sql: Sql,
  campaignId: string,
  ubns: readonly string[],
): Promise<FindSellerOfRecord> {
  const distinct = [...new Set(ubns)];
  if (distinct.length === 0) return () => null;
  const decided = await loadSellers(sql, campaignId, distinct);
  const holders = await sql.all<{ ubn: string; only: string }>(
    `SELECT u.ubn, min(m.organization_id) AS only FROM merchant_ubns u JOIN merchants m ON m.id = u.merchant_id
    WHERE u.campaign_id = $1 AND ${sql.dialect.among('u.ubn', '$2')} AND m.status = 'approved'
    GROUP BY u.ubn HAVING count(DISTINCT m.organization_id) = 1`,
    [campaignId, sql.dialect.encodeKeys(distinct)],
  );
  const onlyHolder = new Map(holders.map(({ ubn, only }) => [ubn, only]));
  return (ubn, date) => {
    const latest = decided.findLast((row) => row.ubn === ubn && row.effective_from <= date);
    return latest?.organization_id ?? onlyHolder.get(ubn) ?? null;
  };
}
