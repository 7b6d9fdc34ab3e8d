export type { ApproverSet, SetMember, Thresholds } from './approverSet.js';
export type { ApprovalCheck, ApprovalCheckCode, ApprovalCheckReason } from './checks.js';
export type { Decision } from './decision.js';
export type { ApprovalDocument, ApprovalSubject, Verdict } from './document.js';
export { ApprovalError, type ApprovalErrorCode } from './error.js';
export type { ApprovalsFile, EffectiveApproval } from './file.js';
export type { ApproverKey, Ed25519Key, PasskeyKey } from './publicKey.js';
export type { ApprovalSignature } from './signature.js';
export {
  type ApprovalsVerification,
  type ApprovedAct,
  type VerifyApprovalsOptions,
  verifyApprovals,
} from './verify.js';
export type { PasskeyScope } from './webAuthn.js';
