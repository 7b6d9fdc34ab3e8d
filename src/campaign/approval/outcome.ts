import { type ApproverSet, thresholdFor } from './approverSet.js';
import type { Decision } from './decision.js';

export interface Outcome {
  readonly status: 'approved' | 'rejected' | 'pending';
  readonly approvals: number;
  /** How many approvals the act needs. */
  readonly threshold: number;
}

/** What the decisions on one document come to; all of them must count, see `decisionFault`. */
export function outcomeOf(
  act: string,
  decisions: readonly Pick<Decision, 'decision'>[],
  set: ApproverSet,
): Outcome {
  const threshold = thresholdFor(set, act);
  const approvals = decisions.filter(({ decision }) => decision === 'approve').length;
  if (approvals < decisions.length) return { status: 'rejected', approvals, threshold };
  return { status: approvals >= threshold ? 'approved' : 'pending', approvals, threshold };
}
