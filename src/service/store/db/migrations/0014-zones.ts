import type { Migration } from './migration.js';

/**
 * Zones that the operator declares. Those that partners have used are in `zones` already, and stay open to all until a
 * campaign declares its own.
 */
export const campaignZones: Migration = {
  version: 14,
  name: 'zones',
  statements: ({ types, table }) => [
    `CREATE TABLE campaign_zones (
      campaign_id ${types.text} NOT NULL REFERENCES campaigns (id),
      zone ${types.text} NOT NULL,
      name ${types.text} NOT NULL,
      name_en ${types.text} NOT NULL,
      starts_at ${types.integer},
      ends_at ${types.integer},
      organization_ids ${types.json},
      created_at ${types.integer} NOT NULL,
      updated_at ${types.integer} NOT NULL,
      PRIMARY KEY (campaign_id, zone)
    ) ${table}`.trimEnd(),
  ],
};
