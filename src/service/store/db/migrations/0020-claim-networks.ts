import type { Migration } from './migration.js';

/** From which network a claim came, by a keyed hash; of those until now nobody knows. */
export const claimNetworks: Migration = {
  version: 20,
  name: 'claim-networks',
  statements: ({ types }) => [
    `ALTER TABLE claims ADD COLUMN network ${types.text}`,
    'CREATE INDEX claims_of_network ON claims (campaign_id, network, created_at) WHERE network IS NOT NULL',
  ],
};
