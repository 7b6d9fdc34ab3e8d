import type {
  ChainRole,
  ChecklistItem,
  DutyAnswer,
  DutyEventKind,
  DutyKind,
  DutyPhase,
  DutyStatus,
  EvidenceType,
} from '../../../generated/types.js';
import type { Access, Page, PageRequest } from '../db/access.js';

/** A person and the key with which the person calls. */
export interface DutyActor {
  readonly personId: string | null;
  readonly keyId: string;
}

/** Who hands something in: a person, whom another one reviews, and never a key alone. */
export interface DutyPerson extends DutyActor {
  readonly personId: string;
}

export interface NewDuty {
  readonly organizationId: string;
  readonly chainRole: ChainRole;
  readonly kind: DutyKind;
  readonly phase: DutyPhase;
  readonly name: string;
  readonly nameEn: string;
  readonly text: string;
  readonly textEn: string;
  readonly checklist: readonly ChecklistItem[];
  readonly dueAt: number;
  readonly isRequiredForActivation: boolean;
  readonly needsEvidence: boolean;
}

export interface DutyRecord extends NewDuty {
  readonly id: string;
  readonly campaignId: string;
  readonly organizationName: string;
  readonly status: DutyStatus;
  /** Past its date, and neither approved nor withdrawn. */
  readonly isLate: boolean;
  /** How often it was submitted. */
  readonly version: number;
  /** Those that were submitted last. */
  readonly answers: readonly DutyAnswer[];
  readonly evidence: readonly DutyEvidenceRecord[];
  readonly note: string | null;
  readonly reason: string | null;
  readonly contentHash: string | null;
  readonly submittedBy: string | null;
  readonly submittedAt: number | null;
  readonly approvalId: string | null;
  readonly approvedAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface DutyEvidenceRecord {
  readonly id: string;
  readonly title: string;
  readonly type: EvidenceType;
  readonly size: number;
  readonly sha256: string;
  readonly addedBy: string;
  readonly addedAt: number;
  readonly erasedAt: number | null;
}

export interface NewEvidence {
  readonly title: string;
  readonly type: EvidenceType;
  readonly bytes: Uint8Array;
}

export interface EvidenceFileRecord extends DutyEvidenceRecord {
  readonly bytes: Buffer;
}

/** What of a submission is approved, as JSON. Approvals are public, so it has no words of who submits. */
export interface DutyContent {
  readonly duty: string;
  readonly version: number;
  readonly campaign: string;
  readonly organization: { readonly id: string; readonly name: string };
  readonly chainRole: ChainRole;
  readonly kind: DutyKind;
  readonly name: string;
  readonly nameEn: string;
  readonly phase: DutyPhase;
  readonly dueAt: string;
  readonly checklist: readonly Pick<DutyAnswer, 'item' | 'answer'>[];
  /** SHA-256 over the canonical JSON of answers with their reasons, texts of the checklist and note. */
  readonly answersHash: string;
  readonly evidence: readonly Pick<DutyEvidenceRecord, 'id' | 'type' | 'size' | 'sha256'>[];
}

export interface Submission {
  readonly answers: readonly DutyAnswer[];
  readonly note?: string | null | undefined;
}

export interface DutyEventRecord {
  readonly id: string;
  readonly at: number;
  readonly kind: DutyEventKind;
  readonly version: number;
  readonly evidenceId: string | null;
  readonly contentHash: string | null;
  readonly answers: readonly DutyAnswer[];
  readonly reason: string | null;
  readonly approvalId: string | null;
  readonly personId: string | null;
  readonly keyId: string;
}

interface Rewrapping {
  readonly rewrapped: number;
  /** Those under another key, also under one that the service does not have any more. */
  readonly remaining: number;
}

export interface DutyFilter {
  readonly status?: DutyStatus | undefined;
  readonly phase?: DutyPhase | undefined;
  readonly kind?: DutyKind | undefined;
  readonly organizationId?: string | undefined;
  readonly isLate?: boolean | undefined;
}

/**
 * `Access` is narrower than elsewhere: `all` only for the organization that runs the campaign, never for a contractor that
 * is an operator below it.
 */
export interface DutyStore {
  /**
   * All or none.
   * @throws campaign_not_found, campaign_not_draft, organization_not_found, duty_declared
   */
  declare(campaignId: string, duties: readonly NewDuty[], by: DutyActor): Promise<DutyRecord[]>;
  list(campaignId: string, access: Access, filter: DutyFilter, page: PageRequest): Promise<Page<DutyRecord>>;
  /** @throws duty_not_found */
  get(campaignId: string, access: Access, id: string): Promise<DutyRecord>;
  /** Whether an organization owes anything in a campaign, or ever did. */
  isOwedBy(campaignId: string, organizationId: string): Promise<boolean>;
  /** What an organization owes in all campaigns, by date. */
  owed(organizationId: string, limit: number): Promise<DutyRecord[]>;
  /** How many are late, by kind. */
  countLate(): Promise<{ readonly kind: DutyKind; readonly count: number }[]>;
  /** @throws duty_not_found, duty_of_another, person_missing, state_conflict, duty_evidence_full, contact_key_missing */
  addEvidence(
    campaignId: string,
    access: Access,
    id: string,
    evidence: NewEvidence,
    by: DutyActor,
  ): Promise<DutyEvidenceRecord>;
  /** @throws duty_not_found, duty_evidence_not_found, duty_altered, contact_key_missing */
  evidence(campaignId: string, access: Access, id: string, evidenceId: string): Promise<EvidenceFileRecord>;
  /** @throws duty_not_found, duty_of_another, person_missing, duty_evidence_not_found, state_conflict */
  eraseEvidence(
    campaignId: string,
    access: Access,
    id: string,
    evidenceId: string,
    by: DutyActor,
  ): Promise<DutyEvidenceRecord>;
  /** Wraps data keys of evidence files by the current key, at most `maxRows`. @throws contact_key_missing */
  rewrapEvidence(campaignId: string, maxRows: number): Promise<Rewrapping>;
  /** @throws duty_not_found, duty_of_another, person_missing, state_conflict, duty_incomplete */
  submit(
    campaignId: string,
    access: Access,
    id: string,
    submission: Submission,
    by: DutyActor,
  ): Promise<DutyRecord>;
  /** `approve` gives the id of the approval, or throws. @throws duty_not_found, state_conflict, duty_altered */
  approve(
    campaignId: string,
    id: string,
    approve: (content: DutyContent, makers: readonly string[]) => Promise<string>,
    by: DutyActor,
  ): Promise<DutyRecord>;
  /** @throws duty_not_found, state_conflict */
  requestChanges(campaignId: string, id: string, reason: string, by: DutyActor): Promise<DutyRecord>;
  /** `approve` gives the id of the approval, or throws. @throws duty_not_found, state_conflict */
  withdraw(
    campaignId: string,
    id: string,
    reason: string,
    approve: (duty: DutyRecord) => Promise<string>,
    by: DutyActor,
  ): Promise<DutyRecord>;
  /** @throws duty_not_found */
  events(campaignId: string, access: Access, id: string, page: PageRequest): Promise<Page<DutyEventRecord>>;
}
