import type { Subjects } from '../store/store.js';
import { approvalCallerOf } from './approval.js';
import type { Caller } from './authentication.js';

/** What of a call is entered. */
interface EnteredCall {
  readonly operation: { readonly id: string };
  readonly path: { readonly campaignId: string };
  readonly caller: Caller;
  readonly store: Subjects;
  readonly requestId: string;
  readonly remoteAddress: string | null;
}

/**
 * Enters in the audit log what some calls of an operation change and others do not, so that the operation is not entered
 * as a whole.
 */
export async function enterInAuditLog(
  call: EnteredCall,
  subjectType: string,
  subjectIds: readonly string[],
): Promise<void> {
  const fact = {
    ...approvalCallerOf(call),
    operationId: call.operation.id,
    campaignId: call.path.campaignId,
    subjectType,
    ...({ outcome: 'done', code: null } as const),
  };
  await call.store.audit.append(...subjectIds.map((subjectId) => ({ ...fact, subjectId })));
}
