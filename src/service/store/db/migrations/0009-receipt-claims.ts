import type { Migration } from './migration.js';

/** Lets paper receipts be claimed, which a shop or the operator confirms. */
export const receiptClaims: Migration = {
  version: 9,
  name: 'receipt-claims',
  statements: ({ types: { text, integer } }) => [
    `ALTER TABLE claims ADD COLUMN merchant_id ${text}`,
    `ALTER TABLE claims ADD COLUMN terminal_id ${text}`,
    `ALTER TABLE claims ADD COLUMN amount ${integer}`,
    `ALTER TABLE claims ADD COLUMN confirmed_at ${integer}`,
    `ALTER TABLE claims ADD COLUMN remark ${text}`,
    `CREATE INDEX claims_of_merchant ON claims (campaign_id, merchant_id, created_at)
    WHERE merchant_id IS NOT NULL`,
    'CREATE INDEX claims_of_receipts ON claims (campaign_id, id) WHERE merchant_id IS NOT NULL',
  ],
};
