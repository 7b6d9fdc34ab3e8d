import type {
  IncidentEventKind,
  IncidentKind,
  IncidentSource,
  IncidentStatus,
  NoticeChannel,
  PersonalDataKind,
} from '../../../generated/types.js';
import { integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

export const incidentTable = table(
  'incidents',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    id: text(),
    source: text<IncidentSource>(),
    subject_id: nullable(text()),
    kind: text<IncidentKind>(),
    severity: integer(),
    data_kinds: json<readonly PersonalDataKind[]>(),
    status: text<IncidentStatus>(),
    exposed_from: integer(),
    exposed_to: nullable(integer()),
    participants: nullable(integer()),
    contact: nullable(text()),
    known_at: integer(),
    report_within: integer(),
    report_due_at: integer(),
    notify_due_at: integer(),
    contained_at: nullable(integer()),
    notified_at: nullable(integer()),
    reported_at: nullable(integer()),
    closed_at: nullable(integer()),
    created_at: integer(),
  },
  {
    primaryKey: ['campaign_id', 'id'],
  },
);

/** Rows are never changed nor deleted. */
export const incidentEventTable = table(
  'incident_events',
  {
    campaign_id: text(),
    incident_id: text(),
    id: text(),
    at: integer(),
    kind: text<IncidentEventKind>(),
    severity: integer(),
    channels: json<readonly NoticeChannel[]>(),
    note: nullable(text()),
    person_id: nullable(text()),
    key_id: nullable(text()),
  },
  {
    primaryKey: ['campaign_id', 'incident_id', 'id'],
  },
);
