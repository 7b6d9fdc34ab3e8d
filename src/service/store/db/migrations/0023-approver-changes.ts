import { appendOnly } from './core/appendOnly.js';
import type { Migration } from './migration.js';

/** When an approver set that was approved comes into force. */
export const approverChanges: Migration = {
  version: 23,
  name: 'approver-changes',
  statements: (dialect) => [
    `CREATE TABLE approver_changes (
      approval_id ${dialect.types.text} NOT NULL REFERENCES approvals (id),
      in_force_from ${dialect.types.integer} NOT NULL,
      PRIMARY KEY (approval_id)
    ) ${dialect.table}`.trimEnd(),
    ...appendOnly('approver_changes', dialect),
  ],
};
