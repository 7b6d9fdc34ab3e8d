import type { ExportStatus } from '../../../generated/types.js';
import { listColumns, omit } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { fromJson } from '../db/json.js';
import { orThrow } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { exportTable } from './tables.js';
import type { ExportRecord } from './types.js';

export type ExportRow = Omit<RowOf<typeof exportTable>, 'status'> & { readonly status: ExportStatus };

/** The time in which a download can be repeated ends by itself: nothing is written then. */
export const statusAt = (now: string): string =>
  `CASE WHEN e.status = 'approved' AND e.grant_expires_at <= ${now} THEN 'downloaded' ELSE e.status END`;

/** `$1` is the present time. */
export const selectExports = `SELECT ${listColumns(omit(exportTable.columns, 'status'), 'e')}, ${statusAt('$1')} AS status
  FROM exports e`;

/** @throws export_not_found */
export async function readExport(
  sql: Sql,
  campaignId: string,
  id: string,
  now: number,
  lock = '',
): Promise<ExportRecord> {
  const [row] = await sql.all<ExportRow>(`${selectExports} WHERE e.campaign_id = $2 AND e.id = $3 ${lock}`, [
    now,
    campaignId,
    id,
  ]);
  return toExport(orThrow(row, 'export_not_found'));
}

/** Locks the export against other writers until the end of the transaction. @throws export_not_found */
export const lockExport = (sql: Sql, campaignId: string, id: string, now: number): Promise<ExportRecord> =>
  readExport(sql, campaignId, id, now, sql.dialect.forUpdate);

export function toExport(row: ExportRow): ExportRecord {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    status: row.status,
    purpose: row.purpose,
    drawId: row.draw_id,
    fields: fromJson(row.fields),
    maxRows: row.max_rows,
    participants: row.participants,
    withoutContact: row.without_contact,
    rowCount: row.row_count,
    checksum: row.checksum,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    approvalId: row.approval_id,
    downloadedWith: row.downloaded_with,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    reason: row.reason,
    grantExpiresAt: row.grant_expires_at,
    downloads: row.downloads,
    lastDownloadedAt: row.last_downloaded_at,
  };
}
