import type { ApprovalToSign, Approver, SignedDecision } from '../campaign/approval/approver.js';

/** What of a client `approved` calls: a `ShopfestOperator`. */
export interface ApprovalClient {
  readonly approvals: {
    retrieve(id: string): PromiseLike<ApprovalToSign & { readonly threshold: number }>;
    approve(id: string, decision: SignedDecision): PromiseLike<unknown>;
  };
}

/**
 * Does what needs approval: calls `act`, has as many approvers sign as it needs, and calls it again.
 *
 * @example
 * const draw = await approved(operator, await knownApprovers(), () => operator.draws.plan(plan));
 */
export async function approved<T>(
  { approvals }: ApprovalClient,
  approvers: readonly Approver[],
  act: () => PromiseLike<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { code, problem } = error as { code?: string; problem?: { approvalId?: string } | null };
    if (code !== 'approval_required' || problem?.approvalId === undefined) throw error;
    const id = problem.approvalId;
    const approval = await approvals.retrieve(id);
    const others = approvers.filter((approver) => !approval.document.makers.includes(approver.id));
    for (const approver of others.slice(0, approval.threshold))
      await approvals.approve(id, await approver.sign(approval));
    return act();
  }
}
