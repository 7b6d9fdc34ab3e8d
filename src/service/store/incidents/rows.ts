import type {
  IncidentKind,
  IncidentSource,
  IncidentStatus,
  PersonalDataKind,
} from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { orThrow } from '../db/query.js';
import type { IncidentRecord } from './types.js';

export interface Row {
  readonly campaign_id: string;
  readonly id: string;
  readonly source: string;
  readonly subject_id: string | null;
  readonly kind: string;
  readonly severity: number;
  readonly data_kinds: string;
  readonly status: string;
  readonly exposed_from: number;
  readonly exposed_to: number | null;
  readonly participants: number | null;
  readonly contact: string | null;
  readonly known_at: number;
  readonly report_within: number;
  readonly report_due_at: number;
  readonly notify_due_at: number;
  readonly contained_at: number | null;
  readonly notified_at: number | null;
  readonly reported_at: number | null;
  readonly closed_at: number | null;
  readonly created_at: number;
  readonly in_access_log: number;
}

/** Accesses `a` that an incident `i` is about: all of the export that it names, or those while the data lay open. */
export const ofIncident = `a.campaign_id = i.campaign_id AND CASE
    WHEN substr(COALESCE(i.subject_id, ''), 1, 4) = 'exp_' THEN a.export_id = i.subject_id
    ELSE a.at >= i.exposed_from AND (i.exposed_to IS NULL OR a.at < i.exposed_to) END`;

export const select = `SELECT i.*, (
    SELECT count(DISTINCT a.participant_id) FROM personal_data_accesses a WHERE ${ofIncident}
  ) AS in_access_log FROM incidents i`;

/** @throws incident_not_found */
export async function incidentRow(sql: Sql, campaignId: string, id: string): Promise<Row> {
  const [row] = await sql.all<Row>(`${select} WHERE i.campaign_id = $1 AND i.id = $2`, [campaignId, id]);
  return orThrow(row, 'incident_not_found');
}

/** Keeps others from changing it until the end of the transaction. @throws incident_not_found */
export async function lockedIncident(sql: Sql, campaignId: string, id: string): Promise<Row> {
  const lock = `SELECT id FROM incidents WHERE campaign_id = $1 AND id = $2 ${sql.dialect.forUpdate}`;
  await sql.all(lock, [campaignId, id]);
  return incidentRow(sql, campaignId, id);
}

export function toRecord(row: Row): IncidentRecord {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    source: row.source as IncidentSource,
    subjectId: row.subject_id,
    kind: row.kind as IncidentKind,
    severity: row.severity,
    dataKinds: JSON.parse(row.data_kinds) as PersonalDataKind[],
    status: row.status as IncidentStatus,
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
