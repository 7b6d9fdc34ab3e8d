import type { Migration } from './migration.js';

/** What a key may send; all keys until now have the quota of the service. */
export const keyQuotas: Migration = {
  version: 19,
  name: 'key-quotas',
  statements: ({ types }) => [`ALTER TABLE api_keys ADD COLUMN quota ${types.json}`],
};
