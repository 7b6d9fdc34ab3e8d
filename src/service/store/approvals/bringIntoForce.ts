import { approvedChanges, dueChange, insertApproverSet } from '../approvers/index.js';
import { appendEntries } from '../audit/index.js';
import { RetryTransaction, type Sql } from '../db/database.js';
import { updateRow } from '../db/write.js';
import { approvalTable } from './tables.js';

/**
 * Stores the set that has come into force by now. Nothing wakes up for it: whoever uses approvals does it before, so that
 * nothing is ever approved under a set that is not in force any more.
 */
export async function bringIntoForce(sql: Sql, now: number): Promise<void> {
  for (let due = await dueChange(sql, now); due !== undefined; due = await dueChange(sql, now)) {
    const { approvalId, set, inForceFrom } = due;
    // Another process may have stored it in the meantime: run again, which finds it.
    if (!(await insertApproverSet(sql, set, { inForceFrom, now }))) throw new RetryTransaction();
    await updateRow(sql, approvalTable, { id: approvalId }, { status: 'used', used_at: inForceFrom });
    const fact = {
      operationId: 'bringApproversIntoForce',
      subjectType: 'approvers',
      subjectId: approvalId,
    } as const;
    const nobody = { requestId: null, personId: null, keyId: null, campaignId: null, remoteAddress: null };
    await appendEntries(sql, [{ ...nobody, ...fact, organizationIds: [], outcome: 'done', code: null }], now);
  }
}

/** Whether this approval is of a set that waits to come into force. */
export async function waitsForForce(sql: Sql, approvalId: string, now: number): Promise<boolean> {
  const changes = await approvedChanges(sql);
  return changes.some((change) => change.approvalId === approvalId && change.inForceFrom > now);
}
