import { toTaipei } from '../../campaign/taipeiTime.js';
import type { Approval, ApprovalDecision, ApprovalFile, SignedApproval } from '../../generated/types.js';
import type { ApprovalFileRecord, ApprovalRecord, DecisionRecord } from '../store/store.js';
import { presentSet } from './approvers.js';
import { timeOrNull } from './time.js';

export function presentApproval(record: ApprovalRecord): Approval {
  const { id, status, documentHash, content, threshold, decisions } = record;
  return {
    ...{ id, status, documentHash, content, threshold },
    document: presentDocument(record),
    approvals: decisions.filter(({ decision }) => decision === 'approve').length,
    decisions: decisions.map(presentDecision),
    decidedAt: timeOrNull(record.decidedAt),
    usedAt: timeOrNull(record.usedAt),
  };
}

export function presentApprovalFile({ campaignId, sets, approvals }: ApprovalFileRecord): ApprovalFile {
  return {
    v: 'approvals/1',
    campaign: campaignId,
    sets: sets.map(presentSet),
    approvals: approvals.map((record) => ({
      id: record.id,
      content: record.content,
      decisions: presentSignatures(record),
      usedAt: toTaipei(record.usedAt ?? 0),
    })),
  };
}

/** Decisions, each with the document that was signed. */
export const presentSignatures = (record: ApprovalRecord): SignedApproval[] =>
  record.decisions.map((decision) => ({ ...presentDecision(decision), document: presentDocument(record) }));

const presentDecision = (decision: DecisionRecord): ApprovalDecision => ({
  ...decision,
  decidedAt: toTaipei(decision.decidedAt),
});

const presentDocument = ({ document }: ApprovalRecord): Approval['document'] => ({
  ...document,
  makers: [...document.makers],
});
