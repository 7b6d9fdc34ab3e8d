import type { AuditEntry, AuditHead, AuditOutcome, AuditVerification } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';

/** What somebody did or was refused; number, time and hash are given when it is entered. */
export interface AuditFact {
  readonly requestId: string | null;
  readonly operationId: string;
  /** The caller's organization, then the one that it stands under, up to the first. */
  readonly organizationIds: readonly string[];
  readonly personId: string | null;
  readonly keyId: string | null;
  /** Entered only where there is one of this id. */
  readonly campaignId: string | null;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly remoteAddress: string | null;
  readonly outcome: AuditOutcome;
  readonly code: string | null;
}
export interface AuditFilter {
  readonly personId?: string | undefined;
  readonly operationId?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly campaignId?: string | undefined;
  readonly outcome?: AuditOutcome | undefined;
  readonly from?: number | undefined;
  /** Not included. */
  readonly to?: number | undefined;
}
/** Entries are as the contract shows them, since it is as such that they are hashed. */
export interface AuditStore {
  /** One at a time, over all processes: others wait until the surrounding transaction ends. */
  append(fact: AuditFact): Promise<void>;
  /** Newest first. */
  list(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>>;
  /** Without a gap, from the first entry about a subject to the last, oldest first; at most `limit` of them. */
  about(subjectId: string, limit: number): Promise<AuditEntry[]>;
  head(): Promise<AuditHead>;
  /** Reads all entries that there are when it begins, chunk by chunk; each of the heads that somebody noted must be met. */
  verify(knownHeads?: readonly AuditHead[]): Promise<AuditVerification>;
}
