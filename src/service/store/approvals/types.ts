import type { ApproverSet, Thresholds } from '../../../campaign/approval/approverSet.js';
import type { Decision } from '../../../campaign/approval/decision.js';
import type { ApprovalDocument, ApprovalSubject } from '../../../campaign/approval/document.js';
import type { ApproverKey } from '../../../campaign/approval/publicKey.js';
import type { ApprovalAct, ApprovalStatus, ApprovalVerdict } from '../../../generated/types.js';
import type { AuditFact } from '../audit/types.js';
import type { Page, PageRequest } from '../db/access.js';

/** Who calls, as the audit log records it. */
export type ApprovalCaller = Pick<
  AuditFact,
  'requestId' | 'organizationIds' | 'personId' | 'keyId' | 'remoteAddress'
>;

/** What is to take effect, and needs approval. */
export interface ApprovalRequest {
  readonly act: ApprovalAct;
  /** Null where it concerns the whole service. */
  readonly campaignId: string | null;
  readonly subject: ApprovalSubject;
  /** What takes effect, as JSON; an approval holds for exactly this. */
  readonly content: unknown;
  readonly words: { readonly zh: string; readonly en: string };
  /** Persons who made, changed or submitted it; who made their keys is found besides. */
  readonly makers: readonly string[];
  readonly caller: ApprovalCaller;
}

/** A decision as it is handed in. */
export type HandedDecision = Pick<Decision, 'document' | 'decision' | 'approver' | 'reason'> &
  (
    | { readonly algorithm: 'Ed25519'; readonly signature: string }
    | {
        readonly algorithm: 'ES256';
        readonly signature: string;
        readonly authenticatorData: string;
        readonly clientDataJSON: string;
      }
  );

export interface DecisionRecord {
  readonly decision: ApprovalVerdict;
  readonly approver: string;
  readonly algorithm: 'Ed25519' | 'ES256';
  readonly signature: string;
  readonly authenticatorData?: string;
  readonly clientDataJSON?: string;
  readonly reason?: string;
  readonly decidedAt: number;
}

export interface ApprovalRecord {
  readonly id: string;
  readonly status: ApprovalStatus;
  readonly document: ApprovalDocument;
  readonly documentHash: string;
  readonly content: unknown;
  readonly threshold: number;
  /** In the order in which they were handed in. */
  readonly decisions: readonly DecisionRecord[];
  readonly decidedAt: number | null;
  readonly usedAt: number | null;
}

/** What a refused request needs: an approval that waits, or one that was rejected. */
export interface RequestedApproval {
  readonly approval: ApprovalRecord;
  /** The approvers who can decide it: none is a maker, and none has decided. */
  readonly approvers: readonly string[];
}

/** Who is to be an approver. */
export interface ProposedApprover {
  readonly key: ApproverKey;
  readonly role: string;
  /** The person whom a new approver is. */
  readonly personId?: string | undefined;
}

export interface ApproversProposal {
  readonly approvers: readonly ProposedApprover[];
  /** As before by default. */
  readonly thresholds?: Thresholds | undefined;
  readonly caller: ApprovalCaller;
}

export interface ApprovalStore {
  /**
   * Asks the approvers of the set in force to approve another one.
   * @throws approvers_missing, approver_key_invalid, approver_key_repeated, thresholds_invalid, person_not_found
   */
  proposeApprovers(proposal: ApproversProposal): Promise<ApprovalRecord>;
  /**
   * Uses the approval of exactly this act, in the database transaction in which the act takes effect. Its caller rolls
   * everything back where there is none, and lets `request` ask for one.
   * @throws ApprovalRequired, approvers_missing
   */
  use(request: ApprovalRequest): Promise<ApprovalRecord>;
  /** Finds the approval that waits for this act, or the rejected one, or makes one that waits. @throws approvers_missing */
  request(request: ApprovalRequest): Promise<RequestedApproval>;
  /** @throws approval_not_found */
  get(id: string): Promise<ApprovalRecord>;
  list(
    filter: { readonly status?: ApprovalStatus | undefined; readonly campaignId?: string | undefined },
    page: PageRequest,
  ): Promise<Page<ApprovalRecord>>;
  /**
   * Stores a signed decision.
   * @throws approval_not_found, approval_decided, approval_already_signed, approver_not_allowed, signature_wrong
   */
  decide(id: string, decision: HandedDecision): Promise<ApprovalRecord>;
  /** Erases the content of approvals that were rejected, or expired, before; how many there were. */
  eraseUnused(before: number): Promise<number>;
  /** What anybody needs to verify the approvals of a campaign. @throws campaign_not_found */
  file(campaignId: string): Promise<ApprovalFileRecord>;
}

export interface ApprovalFileRecord {
  readonly campaignId: string;
  readonly sets: readonly ApproverSet[];
  /** Those whose act took effect. */
  readonly approvals: readonly ApprovalRecord[];
}
