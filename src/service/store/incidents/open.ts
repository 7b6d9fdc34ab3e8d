import { defaultDeadlines } from '../../../campaign/incident/lifecycle.js';
import { requireCampaign } from '../campaigns/index.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { insertRow } from '../db/write.js';
import { addEvent } from './events.js';
import { incidentRow, toIncident } from './rows.js';
import { incidentTable } from './tables.js';
import type { IncidentActor, IncidentOpening, IncidentRecord } from './types.js';

export async function openIncident(
  sql: Sql,
  campaignId: string,
  opening: IncidentOpening,
  by: IncidentActor,
  now: number,
): Promise<IncidentRecord> {
  await requireCampaign(sql, campaignId);
  const { exposedFrom, exposedTo = null, knownAt = now, severity } = opening;
  const { reportWithin = defaultDeadlines.reportWithin, notifyWithin = defaultDeadlines.notifyWithin } =
    opening;
  requirePeriod(exposedFrom, exposedTo);
  if (knownAt > now) throw new StoreProblem('period_invalid', '/knownAt');
  const id = newId('inc_');
  await insertRow(sql, incidentTable, {
    campaign_id: campaignId,
    id,
    source: opening.source,
    subject_id: opening.subjectId,
    kind: opening.kind,
    severity,
    data_kinds: toJson(opening.dataKinds),
    status: 'open',
    exposed_from: exposedFrom,
    exposed_to: exposedTo,
    participants: opening.participants,
    contact: opening.contact,
    known_at: knownAt,
    report_within: reportWithin,
    report_due_at: knownAt + reportWithin,
    notify_due_at: knownAt + notifyWithin,
    created_at: now,
  });
  await addEvent(sql, { campaignId, id }, { kind: 'opened', severity }, by, now);
  return toIncident(await incidentRow(sql, campaignId, id));
}

/** Alarms from one source about one subject share an incident as long as it is not closed. */
export async function openByAlarm(
  sql: Sql,
  campaignId: string,
  opening: IncidentOpening,
  now: number,
): Promise<IncidentRecord> {
  const { source, subjectId = null } = opening;
  await sql.all(`SELECT ${sql.dialect.waitLock('$1')} AS free`, [
    `alarm/${campaignId}/${source}/${subjectId}`,
  ]);
  const [open] = await sql.all<{ id: string }>(
    `SELECT id FROM incidents WHERE campaign_id = $1 AND source = $2 AND COALESCE(subject_id, '') = $3
      AND status <> 'closed' ORDER BY id LIMIT 1`,
    [campaignId, source, subjectId ?? ''],
  );
  if (open !== undefined) return toIncident(await incidentRow(sql, campaignId, open.id));
  return openIncident(sql, campaignId, opening, nobody, now);
}

const nobody: IncidentActor = { personId: null, keyId: null };

/** @throws period_invalid */
export function requirePeriod(from: number, to: number | null): void {
  if (to !== null && to <= from) throw new StoreProblem('period_invalid', '/exposedTo');
}
