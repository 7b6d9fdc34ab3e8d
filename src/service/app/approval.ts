import { ApiProblem } from '../http/problem.js';
import { ApprovalRequired } from '../store/approvals/required.js';
import type { RequestedApproval, Store } from '../store/store.js';

/**
 * The problem of an act that needs approval, once its database transaction is rolled back: the approval is asked for in
 * one of its own, so it stays. Any other error is returned as it is.
 */
export async function askForApproval({ approvals }: Store, error: unknown): Promise<unknown> {
  if (!(error instanceof ApprovalRequired)) return error;
  try {
    return approvalProblem(await approvals.request(error.request));
  } catch (failure) {
    return failure;
  }
}

function approvalProblem({ approval, approvers }: RequestedApproval): ApiProblem {
  const { id, status, threshold, decisions, document } = approval;
  if (status === 'rejected') {
    const rejected = {
      message: `${id} was rejected; the same can be requested again after ${document.expiresAt}`,
      messageZh: `${id} 已遭否決；${document.expiresAt} 之後方可再次提出相同內容`,
    };
    return problem('approval_rejected', id, rejected);
  }
  const missing = Math.max(threshold - decisions.length, 0);
  const commands = `shopfest approvals show ${id}, shopfest approvals approve ${id}`;
  return problem('approval_required', id, {
    message: `${missing} of these must sign: ${approvers.join(', ') || 'nobody is left, appoint approvers'}; ${commands}`,
    messageZh: `尚需其中 ${missing} 人簽署：${approvers.join('、') || '已無可簽署者，請增設核准人'}；${commands}`,
  });
}

function problem(
  code: 'approval_required' | 'approval_rejected',
  approvalId: string,
  texts: { readonly message: string; readonly messageZh: string },
): ApiProblem {
  return new ApiProblem(code, [{ pointer: '', code, ...texts }], {}, approvalId);
}
