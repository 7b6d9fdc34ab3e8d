import type { Migration } from './migration.js';

/** The newest entry of the audit log when a publication was published. */
export const publishedHeads: Migration = {
  version: 33,
  name: 'published-heads',
  statements: ({ types }) => [`ALTER TABLE publications ADD COLUMN audit_head ${types.json}`],
};
