import type { Dialect } from '../../database.js';

/**
 * Who registered, by the keyed hash of the token; their contact data, encrypted; keyed hashes by which it is found; and
 * the exports that let it out. To erase somebody is to delete their rows of `contacts` and `contact_index`.
 */
export const contacts = ({ types: { text, integer, flag }, table, keyedTable }: Dialect) => [
  `CREATE TABLE registrations (
    campaign_id ${text} NOT NULL REFERENCES campaigns (id),
    id ${text} NOT NULL,
    participant ${text} NOT NULL,
    is_canary ${flag} NOT NULL,
    registered_at ${integer} NOT NULL,
    erased_at ${integer},
    PRIMARY KEY (campaign_id, id),
    UNIQUE (campaign_id, participant)
  ) ${table}`,
  'CREATE INDEX registrations_of_canaries ON registrations (campaign_id, id) WHERE is_canary = 1',
  // See `db/envelope.ts`: `contact` is encrypted by a data key of its own, the data key by the key `key_id`.
  `CREATE TABLE contacts (
    campaign_id ${text} NOT NULL,
    participant_id ${text} NOT NULL,
    key_id ${text} NOT NULL,
    data_key ${text} NOT NULL,
    contact ${text} NOT NULL,
    PRIMARY KEY (campaign_id, participant_id)
  ) ${table}`,
  'CREATE INDEX contacts_of_key ON contacts (campaign_id, key_id)',
  `CREATE TABLE contact_index (
    campaign_id ${text} NOT NULL,
    field ${text} NOT NULL,
    value ${text} NOT NULL,
    participant_id ${text} NOT NULL,
    PRIMARY KEY (campaign_id, field, value, participant_id)
  ) ${keyedTable}`,
  'CREATE INDEX contact_index_of_participant ON contact_index (campaign_id, participant_id)',
  `CREATE TABLE exports (
    campaign_id ${text} NOT NULL REFERENCES campaigns (id),
    id ${text} NOT NULL,
    status ${text} NOT NULL,
    purpose ${text} NOT NULL,
    draw_id ${text},
    fields ${text} NOT NULL,
    max_rows ${integer} NOT NULL,
    participants ${integer} NOT NULL,
    without_contact ${integer} NOT NULL,
    requested_by ${text} NOT NULL,
    requested_at ${integer} NOT NULL,
    decided_by ${text},
    decided_at ${integer},
    reason ${text},
    grant_expires_at ${integer},
    downloads ${integer} NOT NULL,
    last_downloaded_at ${integer},
    PRIMARY KEY (campaign_id, id)
  ) ${table}`,
  // Whom an export is about, the canary that goes with it included.
  `CREATE TABLE exported_participants (
    campaign_id ${text} NOT NULL,
    export_id ${text} NOT NULL,
    participant_id ${text} NOT NULL,
    winner_ids ${text} NOT NULL,
    PRIMARY KEY (campaign_id, export_id, participant_id)
  ) ${keyedTable}`,
  'CREATE INDEX exports_of_participant ON exported_participants (campaign_id, participant_id, export_id)',
];
