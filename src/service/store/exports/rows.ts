import type { ContactField, ExportStatus } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { orThrow } from '../db/query.js';
import type { ExportRecord } from './types.js';

export interface ExportRow {
  readonly campaign_id: string;
  readonly id: string;
  readonly status: string;
  readonly purpose: string;
  readonly draw_id: string | null;
  readonly fields: string;
  readonly max_rows: number;
  readonly participants: number;
  readonly without_contact: number;
  readonly requested_by: string;
  readonly requested_at: number;
  readonly decided_by: string | null;
  readonly decided_at: number | null;
  readonly reason: string | null;
  readonly grant_expires_at: number | null;
  readonly downloads: number;
  readonly last_downloaded_at: number | null;
}

/** An approval ends by itself: nothing is written when its time is over. */
export const statusAt = (now: string): string =>
  `CASE WHEN e.status = 'approved' AND e.grant_expires_at <= ${now} THEN 'expired' ELSE e.status END`;

/** `$1` is the present time. */
export const selectExports = `SELECT e.campaign_id, e.id, ${statusAt('$1')} AS status, e.purpose, e.draw_id, e.fields, e.max_rows,
    e.participants, e.without_contact, e.requested_by, e.requested_at, e.decided_by, e.decided_at, e.reason,
    e.grant_expires_at, e.downloads, e.last_downloaded_at
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

/** Nobody else changes it until the end of the transaction. @throws export_not_found */
export const lockExport = (sql: Sql, campaignId: string, id: string, now: number): Promise<ExportRecord> =>
  readExport(sql, campaignId, id, now, sql.dialect.forUpdate);

export function toExport(row: ExportRow): ExportRecord {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    status: row.status as ExportStatus,
    purpose: row.purpose,
    drawId: row.draw_id,
    fields: JSON.parse(row.fields) as ContactField[],
    maxRows: row.max_rows,
    participants: row.participants,
    withoutContact: row.without_contact,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    reason: row.reason,
    grantExpiresAt: row.grant_expires_at,
    downloads: row.downloads,
    lastDownloadedAt: row.last_downloaded_at,
  };
}
