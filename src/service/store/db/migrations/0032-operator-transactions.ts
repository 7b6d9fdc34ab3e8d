import type { Migration } from './migration.js';

/** Which sales a key of the operator pushed, for itself or for a partner. */
export const operatorTransactions: Migration = {
  version: 32,
  name: 'operator-transactions',
  statements: ({ types, table }) => [
    `CREATE TABLE operator_transactions (
      campaign_id ${types.text} NOT NULL REFERENCES campaigns (id),
      transaction_id ${types.text} NOT NULL,
      organization_id ${types.text} NOT NULL REFERENCES organizations (id),
      key_id ${types.text} NOT NULL REFERENCES api_keys (id),
      pushed_at ${types.integer} NOT NULL,
      PRIMARY KEY (campaign_id, transaction_id)
    ) ${table}`.trimEnd(),
  ],
};
