import { listColumns } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { fromJson } from '../db/json.js';
import { orThrow } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { incidentTable } from './tables.js';
import type { IncidentRecord } from './types.js';

export interface IncidentRow extends RowOf<typeof incidentTable> {
  readonly in_access_log: number;
}

/** The accesses `a` of an incident `i`: those of the export that it names, or else all while the data was exposed. */
export const ofIncident = `a.campaign_id = i.campaign_id AND CASE
    WHEN substr(COALESCE(i.subject_id, ''), 1, 4) = 'exp_' THEN a.export_id = i.subject_id
    ELSE a.at >= i.exposed_from AND (i.exposed_to IS NULL OR a.at < i.exposed_to) END`;

export const selectIncidents = `SELECT ${listColumns(incidentTable.columns, 'i')}, (
    SELECT count(DISTINCT a.participant_id) FROM personal_data_accesses a WHERE ${ofIncident}
  ) AS in_access_log FROM incidents i`;

/** @throws incident_not_found */
export async function incidentRow(sql: Sql, campaignId: string, id: string): Promise<IncidentRow> {
  const [row] = await sql.all<IncidentRow>(`${selectIncidents} WHERE i.campaign_id = $1 AND i.id = $2`, [
    campaignId,
    id,
  ]);
  return orThrow(row, 'incident_not_found');
}

/** Locks it against other writers until the end of the transaction. @throws incident_not_found */
export async function lockIncident(sql: Sql, campaignId: string, id: string): Promise<IncidentRow> {
  const lock = `SELECT id FROM incidents WHERE campaign_id = $1 AND id = $2 ${sql.dialect.forUpdate}`;
  await sql.all(lock, [campaignId, id]);
  return incidentRow(sql, campaignId, id);
}

export function toIncident(row: IncidentRow): IncidentRecord {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    source: row.source,
    subjectId: row.subject_id,
    kind: row.kind,
    severity: row.severity,
    dataKinds: fromJson(row.data_kinds),
    status: row.status,
    exposedFrom: row.exposed_from,
    exposedTo: row.exposed_to,
    contact: row.contact,
    knownAt: row.known_at,
    reportDueAt: row.report_due_at,
    notifyDueAt: row.notify_due_at,
    containedAt: row.contained_at,
    notifiedAt: row.notified_at,
    reportedAt: row.reported_at,
    closedAt: row.closed_at,
    participants: row.participants,
    inAccessLog: row.in_access_log,
    createdAt: row.created_at,
  };
}
