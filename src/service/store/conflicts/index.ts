import type { Access } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import { orThrow, readPage, Where } from '../db/query.js';
import { type ConflictRow, loadSides, type SideRow, selectConflicts } from './rows.js';
import type { ConflictFilter, ConflictRecord, ConflictSideRecord, ConflictStore } from './types.js';

/** The methods that only read; a decision concerns transactions, and is a workflow. */
export function conflictStore({ read }: Context): Omit<ConflictStore, 'decide'> {
  return {
    get: (campaignId, access, id) => read((sql) => readConflict(sql, campaignId, access, id)),

    list: (campaignId, access, filter, page) =>
      read((sql) =>
        readPage<ConflictRow, ConflictRecord>(
          sql,
          { select: selectConflicts, where: whereSeen(campaignId, access, filter), id: 'c.id' },
          page,
          (rows) => toRecords(sql, campaignId, access, rows),
        ),
      ),
  };
}

/** @throws conflict_not_found */
export async function readConflict(
  sql: Sql,
  campaignId: string,
  access: Access,
  id: string,
): Promise<ConflictRecord> {
  const where = whereSeen(campaignId, access).equal('c.id', id);
  const rows = await sql.all<ConflictRow>(`${selectConflicts} WHERE ${where}`, where.parameters);
  const [record] = await toRecords(sql, campaignId, access, rows);
  return orThrow(record, 'conflict_not_found');
}

/** An organization sees the conflicts in which it is a side, and finds them by what its own side says. */
function whereSeen(
  campaignId: string,
  { all, organizationId }: Access,
  { status, sellerUbn }: ConflictFilter = {},
): Where {
  const where = new Where().equal('c.campaign_id', campaignId);
  if (status !== undefined) where.and(`c.decided_by IS ${status === 'open' ? '' : 'NOT '}NULL`);
  const sides = 'c.id IN (SELECT s.conflict_id FROM document_conflict_sides s WHERE s.campaign_id = ?';
  if (!all && sellerUbn !== undefined)
    return where.and(
      `${sides} AND s.organization_id = ? AND s.seller_ubn = ?)`,
      campaignId,
      organizationId,
      sellerUbn,
    );
  if (!all) return where.and(`${sides} AND s.organization_id = ?)`, campaignId, organizationId);
  return sellerUbn === undefined ? where : where.and(`${sides} AND s.seller_ubn = ?)`, campaignId, sellerUbn);
}

async function toRecords(
  sql: Sql,
  campaignId: string,
  { all, organizationId }: Access,
  rows: readonly ConflictRow[],
): Promise<ConflictRecord[]> {
  if (rows.length === 0) return [];
  const sides = await loadSides(
    sql,
    campaignId,
    rows.map(({ id }) => id),
  );
  const seen = sides.filter((side) => all || side.organization_id === organizationId);
  const byConflict = groupBy(seen, ({ conflict_id }) => conflict_id);
  return rows.map((row) => ({
    id: row.id,
    document: { type: row.document_type, number: row.document_number },
    status: row.decided_by === null ? 'open' : 'decided',
    sides: (byConflict.get(row.id) ?? []).map(toSide),
    openedAt: row.opened_at,
    decidedBy: row.decided_by,
    reason: row.reason,
    decidedAt: row.decided_at,
  }));
}

function toSide(row: SideRow): ConflictSideRecord {
  return {
    organizationId: row.organization_id,
    transactionId: row.transaction_id,
    reportedAt: row.reported_at,
    documentDate: row.document_date,
    sellerUbn: row.seller_ubn,
    totalAmount: row.total_amount,
    isCounted: row.superseded === '',
  };
}
