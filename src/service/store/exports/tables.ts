import type { ContactField, ExportStatus } from '../../../generated/types.js';
import { integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

export const exportTable = table(
  'exports',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    id: text(),
    status: text<Exclude<ExportStatus, 'downloaded'>>(),
    purpose: text(),
    draw_id: nullable(text()),
    fields: json<readonly ContactField[]>(),
    max_rows: integer(),
    participants: integer(),
    without_contact: integer(),
    requested_by: text(),
    requested_at: integer(),
    decided_by: nullable(text()),
    decided_at: nullable(integer()),
    reason: nullable(text()),
    grant_expires_at: nullable(integer()),
    downloads: integer(),
    last_downloaded_at: nullable(integer()),
    row_count: nullable(integer()),
    checksum: nullable(text()),
    approval_id: nullable(text({ references: 'approvals (id)' })),
    downloaded_with: nullable(text()),
  },
  {
    primaryKey: ['campaign_id', 'id'],
  },
);

/** The participants of an export, its canary included. */
export const exportedParticipantTable = table(
  'exported_participants',
  {
    campaign_id: text(),
    export_id: text(),
    participant_id: text(),
    winner_ids: json<readonly string[]>(),
    /** Of its row: the order is another in each export. */
    position: integer(),
  },
  {
    primaryKey: ['campaign_id', 'export_id', 'participant_id'],
    storage: 'keyed',
    indexes: {
      exports_of_participant: { on: 'campaign_id, participant_id, export_id' },
    },
  },
);

/** Whose personal data was read, when and by whom. Rows are never changed nor deleted. */
export const personalDataAccessTable = table(
  'personal_data_accesses',
  {
    campaign_id: text(),
    participant_id: text(),
    export_id: text(),
    person_id: text(),
    key_id: text(),
    organization_ids: json<readonly string[]>(),
    fields: json<readonly ContactField[]>(),
    remote_address: nullable(text()),
    at: integer(),
  },
  {
    indexes: {
      personal_data_accesses_by_time: { on: 'campaign_id, at' },
      personal_data_accesses_of_participant: { on: 'campaign_id, participant_id' },
    },
  },
);
