import type { Migration } from './migration.js';

/** From which contact key the keyed hashes of contact data follow; those of until now follow from the data secret (''). */
export const contactIndexKeys: Migration = {
  version: 37,
  name: 'contact-index-keys',
  statements: ({ types }) => [
    `ALTER TABLE contacts ADD COLUMN index_key ${types.text} NOT NULL DEFAULT ''`,
    'DROP INDEX contacts_of_key',
    'CREATE INDEX contacts_of_index_key ON contacts (campaign_id, index_key)',
  ],
};
