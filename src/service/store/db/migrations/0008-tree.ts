import type { Migration } from './migration.js';

/** What merchants have from their parents: until now each stated everything itself. And finds the merchants below one. */
export const tree: Migration = {
  version: 8,
  name: 'tree',
  statements: ({ types }) => [
    `ALTER TABLE merchants ADD COLUMN inherits ${types.json} NOT NULL DEFAULT '[]'`,
    'CREATE INDEX merchants_of_parent ON merchants (parent_id) WHERE parent_id IS NOT NULL',
  ],
};
