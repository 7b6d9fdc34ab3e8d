import { fromTimestamp } from '../taipeiTime.js';
import { type ApproverSet, approverSetHash } from './approverSet.js';
import { type ApprovalDocument, documentHash, messageOf, type Verdict } from './document.js';
import { type ApprovalSignature, isSignedBy } from './signature.js';
import type { PasskeyPages } from './webAuthn.js';

/** What an approver decided on a document, signed. */
export type Decision = ApprovalSignature & {
  readonly document: ApprovalDocument;
  readonly decision: Verdict;
  /** The id of the approver. */
  readonly approver: string;
  readonly decidedAt: string;
  /** Why it is rejected; it is not signed. */
  readonly reason?: string | undefined;
};

export type DecisionFault =
  | 'other_set'
  | 'approver_unknown'
  | 'approver_is_maker'
  | 'decided_before_request'
  | 'document_expired'
  | 'decided_already'
  | 'signature_wrong';

export interface DecisionContext {
  /** The set in force. */
  readonly set: ApproverSet;
  /** Decisions that were there before, on any document. */
  readonly earlier: readonly Pick<Decision, 'approver' | 'document'>[];
  /** Null where no passkeys are used. */
  readonly passkeys: PasskeyPages | null;
}

/** Why a decision does not count; null where it counts. @throws RangeError for a time that is none */
export async function decisionFault(
  decision: Decision,
  { set, earlier, passkeys }: DecisionContext,
): Promise<DecisionFault | null> {
  const { document, approver, decidedAt } = decision;
  if (document.approvers !== approverSetHash(set)) return 'other_set';
  const member = set.approvers.find(({ id }) => id === approver);
  if (member === undefined) return 'approver_unknown';
  if (document.makers.includes(approver)) return 'approver_is_maker';
  if (fromTimestamp(decidedAt) < fromTimestamp(document.requestedAt)) return 'decided_before_request';
  if (fromTimestamp(decidedAt) >= fromTimestamp(document.expiresAt)) return 'document_expired';
  const hash = documentHash(document);
  const isRepeated = earlier.some(
    (other) => other.approver === approver && documentHash(other.document) === hash,
  );
  if (isRepeated) return 'decided_already';
  const isSigned = await isSignedBy(member.key, messageOf(document, decision.decision), decision, passkeys);
  return isSigned ? null : 'signature_wrong';
}
