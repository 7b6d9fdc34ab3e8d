import type { ApproverSet } from '../../../campaign/approval/approverSet.js';
import { integer, json, text } from '../db/column.js';
import { table } from '../db/table.js';

/** Each set in the form that is hashed; rows are never changed nor deleted. The latest that is in force by now counts. */
export const approverSetTable = table(
  'approver_sets',
  {
    number: integer(),
    hash: text({ unique: true }),
    approver_set: json<ApproverSet>(),
    in_force_from: integer(),
    created_at: integer(),
  },
  { primaryKey: ['number'] },
);

/**
 * Which person of the service an approver is, so that nobody approves what they made themselves with a key. Rows are never
 * changed nor deleted.
 */
export const approverPersonTable = table(
  'approver_persons',
  {
    approver_id: text(),
    person_id: text({ references: 'persons (id)' }),
  },
  { primaryKey: ['approver_id', 'person_id'] },
);

/** When a set that approvers approved comes into force, unless one of them rejects it; rows are never changed nor deleted. */
export const approverChangeTable = table(
  'approver_changes',
  {
    approval_id: text({ references: 'approvals (id)' }),
    in_force_from: integer(),
  },
  { primaryKey: ['approval_id'] },
);
