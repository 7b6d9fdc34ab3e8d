import type { Migration } from './migration.js';

/** Up to which entry each collector has the audit log. */
export const auditExports: Migration = {
  version: 35,
  name: 'audit-exports',
  statements: ({ types, table }) => [
    `CREATE TABLE audit_exports (
      target ${types.text} NOT NULL PRIMARY KEY,
      sequence ${types.integer} NOT NULL,
      leased_until ${types.integer} NOT NULL
    ) ${table}`.trimEnd(),
  ],
};
