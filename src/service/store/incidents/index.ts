import {
  type IncidentStep,
  isStepAllowed,
  type Milestones,
  statusOf,
} from '../../../campaign/incident/lifecycle.js';
import type { IncidentEventKind } from '../../../generated/types.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { readPage, Where } from '../db/query.js';
import { updateRow } from '../db/write.js';
import { addEvent, eventPage } from './events.js';
import { openByAlarm, openIncident, requirePeriod } from './open.js';
import {
  type IncidentRow,
  incidentRow,
  lockIncident,
  ofIncident,
  selectIncidents,
  toIncident,
} from './rows.js';
import { incidentTable } from './tables.js';
import type { AffectedRecord, IncidentRecord, IncidentStore } from './types.js';

const steps = {
  contain: ['contained', 'containedAt'],
  notify: ['notified', 'notifiedAt'],
  report: ['reported', 'reportedAt'],
  close: ['closed', 'closedAt'],
} as const satisfies Record<IncidentStep, readonly [IncidentEventKind, keyof Milestones]>;

export function incidentStore({ clock, read, write }: Context): IncidentStore {
  return {
    open: (campaignId, opening, by) => write((sql) => openIncident(sql, campaignId, opening, by, clock())),

    alarm: (campaignId, opening) => write((sql) => openByAlarm(sql, campaignId, opening, clock())),

    get: (campaignId, id) => read(async (sql) => toIncident(await incidentRow(sql, campaignId, id))),

    list: (campaignId, { status }, page) =>
      read((sql) => {
        const where = new Where().equal('i.campaign_id', campaignId).equal('i.status', status);
        return readPage<IncidentRow, IncidentRecord>(
          sql,
          { select: selectIncidents, where, id: 'i.id' },
          page,
          (rows) => rows.map(toIncident),
        );
      }),

    update: (campaignId, id, change, by) =>
      write(async (sql) => {
        const row = await lockIncident(sql, campaignId, id);
        const before = toIncident(row);
        if (before.closedAt !== null) throw new StoreProblem('state_conflict');
        const now = clock();
        const defined = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
        const isOtherSeverity = change.severity !== undefined && change.severity !== before.severity;
        const dueAgain = isOtherSeverity ? { reportedAt: null, reportDueAt: now + row.report_within } : {};
        const after: IncidentRecord = { ...before, ...defined, ...dueAgain };
        requirePeriod(after.exposedFrom, after.exposedTo);
        await store(sql, after);
        await addEvent(sql, after, { kind: 'updated', severity: after.severity }, by, now);
        return toIncident(await incidentRow(sql, campaignId, id));
      }),

    take: (campaignId, id, step, remark, by) =>
      write(async (sql) => {
        const before = toIncident(await lockIncident(sql, campaignId, id));
        if (!isStepAllowed(step, before)) throw new StoreProblem('state_conflict');
        const now = clock();
        const [kind, milestone] = steps[step];
        await store(sql, { ...before, [milestone]: before[milestone] ?? now });
        await addEvent(sql, before, { kind, severity: before.severity, ...remark }, by, now);
        return toIncident(await incidentRow(sql, campaignId, id));
      }),

    note: (campaignId, id, note, by) =>
      write(async (sql) => {
        const incident = toIncident(await incidentRow(sql, campaignId, id));
        await addEvent(sql, incident, { kind: 'noted', severity: incident.severity, note }, by, clock());
        return incident;
      }),

    timeline: (campaignId, id, page) =>
      read(async (sql) => {
        await incidentRow(sql, campaignId, id);
        return eventPage(sql, { campaignId, id }, page);
      }),

    affected: (campaignId, id, page) =>
      read(async (sql) => {
        await incidentRow(sql, campaignId, id);
        const where = new Where().equal('x.campaign_id', campaignId).equal('x.incident_id', id);
        return readPage<AffectedRow, AffectedRecord>(
          sql,
          { select: affected, where, id: 'x.id' },
          page,
          (rows) =>
            rows.map(({ id: participantId, accesses, first_at, last_at }) => ({
              participantId,
              accesses,
              firstAt: first_at,
              lastAt: last_at,
            })),
        );
      }),
  };
}

interface AffectedRow {
  readonly id: string;
  readonly accesses: number;
  readonly first_at: number;
  readonly last_at: number;
}

const affected = `SELECT x.* FROM (
    SELECT i.campaign_id, i.id AS incident_id, a.participant_id AS id, count(*) AS accesses, min(a.at) AS first_at,
      max(a.at) AS last_at
    FROM incidents i JOIN personal_data_accesses a ON ${ofIncident}
    GROUP BY i.campaign_id, i.id, a.participant_id
  ) x`;

/** Stores what may change of an incident; its status follows from its milestones. */
async function store(sql: Sql, incident: IncidentRecord): Promise<void> {
  const key = { campaign_id: incident.campaignId, id: incident.id };
  await updateRow(sql, incidentTable, key, {
    severity: incident.severity,
    data_kinds: toJson(incident.dataKinds),
    exposed_from: incident.exposedFrom,
    exposed_to: incident.exposedTo,
    participants: incident.participants,
    contact: incident.contact,
    report_due_at: incident.reportDueAt,
    contained_at: incident.containedAt,
    notified_at: incident.notifiedAt,
    reported_at: incident.reportedAt,
    closed_at: incident.closedAt,
    status: statusOf(incident),
  });
}
