import type { Migration } from './migration.js';

/** How often each person finds participants by contact data, and what approvers allow them beyond. */
export const finds: Migration = {
  version: 31,
  name: 'finds',
  statements: ({ types, table }) => [
    `CREATE TABLE contact_finds (
      id ${types.text} NOT NULL PRIMARY KEY,
      caller ${types.text} NOT NULL,
      found_at ${types.integer} NOT NULL,
      allowance_id ${types.text}
    ) ${table}`.trimEnd(),
    'CREATE INDEX contact_finds_of_caller ON contact_finds (caller, found_at)',
    `CREATE TABLE find_allowances (
      id ${types.text} NOT NULL PRIMARY KEY,
      campaign_id ${types.text} NOT NULL REFERENCES campaigns (id),
      person_id ${types.text} NOT NULL REFERENCES persons (id),
      finds ${types.integer} NOT NULL,
      used ${types.integer} NOT NULL,
      reason ${types.text} NOT NULL,
      approval_id ${types.text} NOT NULL,
      created_at ${types.integer} NOT NULL,
      valid_until ${types.integer} NOT NULL
    ) ${table}`.trimEnd(),
    'CREATE INDEX find_allowances_of_person ON find_allowances (person_id, valid_until)',
  ],
};
