import type { Dialect } from '../../database.js';
import { appendOnly } from './appendOnly.js';

/** Entries are only ever added; `audit_head` is one row, which whoever adds one holds. */
export const audit = (dialect: Dialect): string[] => {
  const {
    types: { text, integer },
    table,
  } = dialect;
  return [
    `CREATE TABLE audit_entries (
    sequence ${integer} NOT NULL PRIMARY KEY,
    at ${integer} NOT NULL,
    request_id ${text},
    operation_id ${text} NOT NULL,
    organization_ids ${text} NOT NULL,
    person_id ${text},
    key_id ${text},
    campaign_id ${text},
    subject_type ${text} NOT NULL,
    subject_id ${text},
    remote_address ${text},
    outcome ${text} NOT NULL,
    code ${text},
    previous_hash ${text} NOT NULL,
    hash ${text} NOT NULL
  ) ${table}`,
    `CREATE TABLE audit_head (
    one ${integer} NOT NULL PRIMARY KEY CHECK (one = 1),
    sequence ${integer} NOT NULL,
    hash ${text} NOT NULL
  ) ${table}`,
    `INSERT INTO audit_head (one, sequence, hash) VALUES (1, 0, '${'0'.repeat(64)}')`,
    'CREATE INDEX audit_entries_of_subject ON audit_entries (subject_id, sequence)',
    ...appendOnly('audit_entries', dialect),
  ];
};
