import type { ApprovalCaller, ApprovalRequest, Subjects } from '../store/store.js';
import type { Caller } from './authentication.js';

/** What of a call an approval has to do with. */
interface ApprovedCall {
  readonly caller: Caller;
  readonly store: Subjects;
  readonly requestId: string;
  readonly remoteAddress: string | null;
}

/**
 * Uses the approval of exactly this act, and returns its id. Called in the database transaction of the act, once it is known that nothing
 * else refuses it: where there is no approval everything is undone, and the approval is asked for.
 * @throws ApprovalRequired, StoreProblem approvers_missing
 */
export async function requireApproval(
  call: ApprovedCall,
  request: Omit<ApprovalRequest, 'caller'>,
): Promise<string> {
  // As it is stored and hashed: JSON has no members that are undefined.
  const content: unknown = JSON.parse(JSON.stringify(request.content));
  const { id } = await call.store.approvals.use({ ...request, content, caller: approvalCallerOf(call) });
  return id;
}

/** Who calls, as the audit log records it. */
export function approvalCallerOf({ caller, requestId, remoteAddress }: ApprovedCall): ApprovalCaller {
  const { key, chain } = caller;
  return {
    requestId,
    organizationIds: [...new Set([...chain.map(({ id }) => id), key.organizationId])],
    personId: key.personId,
    keyId: key.id,
    remoteAddress,
  };
}
