import type { Migration } from './migration.js';

/** Invitations below merchants of other organizations, and keys that act for other organizations: none until now. */
export const invitations: Migration = {
  version: 11,
  name: 'invitations',
  statements: ({ types, table }) => [
    `ALTER TABLE api_keys ADD COLUMN acts_for ${types.json} NOT NULL DEFAULT '[]'`,
    `CREATE TABLE merchant_invitations (
      id ${types.text} NOT NULL,
      campaign_id ${types.text} NOT NULL REFERENCES campaigns (id),
      merchant_id ${types.text} NOT NULL REFERENCES merchants (id),
      parent_id ${types.text} NOT NULL REFERENCES merchants (id),
      from_organization_id ${types.text} NOT NULL,
      to_organization_id ${types.text} NOT NULL,
      status ${types.text} NOT NULL,
      reason ${types.text},
      created_at ${types.integer} NOT NULL,
      decided_at ${types.integer},
      PRIMARY KEY (id)
    ) ${table}`.trimEnd(),
    `CREATE UNIQUE INDEX merchant_invitations_open ON merchant_invitations (merchant_id, parent_id) WHERE status IN ('pending', 'accepted')`,
    'CREATE INDEX merchant_invitations_made ON merchant_invitations (from_organization_id, id)',
    'CREATE INDEX merchant_invitations_received ON merchant_invitations (to_organization_id, id)',
  ],
};
