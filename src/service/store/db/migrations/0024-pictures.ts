import type { Migration } from './migration.js';

/** Keeps pictures by the SHA-256 of their bytes; until now publications named them by addresses elsewhere. */
export const pictures: Migration = {
  version: 24,
  name: 'pictures',
  statements: ({ types, table }) => [
    `CREATE TABLE pictures (
      campaign_id ${types.text} NOT NULL REFERENCES campaigns (id),
      sha256 ${types.text} NOT NULL,
      type ${types.text} NOT NULL,
      width ${types.integer} NOT NULL,
      height ${types.integer} NOT NULL,
      content ${types.bytes} NOT NULL,
      created_at ${types.integer} NOT NULL,
      PRIMARY KEY (campaign_id, sha256)
    ) ${table}`.trimEnd(),
  ],
};
