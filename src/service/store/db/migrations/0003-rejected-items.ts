import type { Migration } from './migration.js';

/** Remembers the rows of a feed that were rejected, so that they need not be sent again while they are unchanged. */
export const rejectedItems: Migration = {
  version: 3,
  name: 'rejected-items',
  statements: ({ types, keyedTable }) => [
    `CREATE TABLE rejected_items (
      campaign_id ${types.text} NOT NULL,
      organization_id ${types.text} NOT NULL,
      zone ${types.text} NOT NULL,
      position ${types.integer} NOT NULL,
      external_id ${types.text} NOT NULL,
      digest_high ${types.integer} NOT NULL,
      digest_low ${types.integer} NOT NULL,
      merchant_id ${types.text},
      merchant_external_id ${types.text},
      code ${types.text} NOT NULL,
      pointer ${types.text},
      PRIMARY KEY (campaign_id, organization_id, zone, position, external_id)
    ) ${keyedTable}`.trimEnd(),
  ],
};
