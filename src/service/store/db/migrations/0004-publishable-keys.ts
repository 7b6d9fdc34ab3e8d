import type { Migration } from './migration.js';

/** Distinguishes publishable keys from secret ones; all keys until now are secret. */
export const publishableKeys: Migration = {
  version: 4,
  name: 'publishable-keys',
  statements: ({ types }) => [`ALTER TABLE api_keys ADD COLUMN kind ${types.text} NOT NULL DEFAULT 'secret'`],
};
