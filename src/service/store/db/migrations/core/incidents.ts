import type { Dialect } from '../../database.js';
import { appendOnly } from './appendOnly.js';

export const incidents = (dialect: Dialect): string[] => {
  const {
    types: { text, integer },
    table,
  } = dialect;
  return [
    `CREATE TABLE incidents (
      campaign_id ${text} NOT NULL REFERENCES campaigns (id),
      id ${text} NOT NULL,
      source ${text} NOT NULL,
      subject_id ${text},
      kind ${text} NOT NULL,
      severity ${integer} NOT NULL,
      data_kinds ${text} NOT NULL,
      status ${text} NOT NULL,
      exposed_from ${integer} NOT NULL,
      exposed_to ${integer},
      participants ${integer},
      contact ${text},
      known_at ${integer} NOT NULL,
      report_within ${integer} NOT NULL,
      report_due_at ${integer} NOT NULL,
      notify_due_at ${integer} NOT NULL,
      contained_at ${integer},
      notified_at ${integer},
      reported_at ${integer},
      closed_at ${integer},
      created_at ${integer} NOT NULL,
      PRIMARY KEY (campaign_id, id)
    ) ${table}`,
    `CREATE TABLE incident_events (
      campaign_id ${text} NOT NULL,
      incident_id ${text} NOT NULL,
      id ${text} NOT NULL,
      at ${integer} NOT NULL,
      kind ${text} NOT NULL,
      severity ${integer} NOT NULL,
      channels ${text} NOT NULL,
      note ${text},
      person_id ${text},
      key_id ${text},
      PRIMARY KEY (campaign_id, incident_id, id)
    ) ${table}`,
    ...appendOnly('incident_events', dialect),
    // Whose personal data was read, when and by whom: exports write it, incidents read it.
    `CREATE TABLE personal_data_accesses (
      campaign_id ${text} NOT NULL,
      participant_id ${text} NOT NULL,
      export_id ${text} NOT NULL,
      person_id ${text} NOT NULL,
      key_id ${text} NOT NULL,
      organization_ids ${text} NOT NULL,
      fields ${text} NOT NULL,
      remote_address ${text},
      at ${integer} NOT NULL
    ) ${table}`,
    ...appendOnly('personal_data_accesses', dialect),
    'CREATE INDEX personal_data_accesses_by_time ON personal_data_accesses (campaign_id, at)',
  ];
};
