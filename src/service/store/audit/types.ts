import type {
  AuditAlarm,
  AuditEntry,
  AuditHead,
  AuditOutcome,
  AuditVerification,
} from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';

/** What somebody did or was refused. The store adds sequence, time and hash. */
export interface AuditFact {
  readonly requestId: string | null;
  readonly operationId: string;
  /** The caller's organization, its parent and so on up to the root. */
  readonly organizationIds: readonly string[];
  readonly personId: string | null;
  readonly keyId: string | null;
  /** Entered only where such a campaign exists. */
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
/** Entries have the form of the contract, since that form is hashed. */
export interface AuditStore {
  /** Appends entries, all of one request. Over all processes one transaction at a time does so: others wait until it ends. */
  append(...facts: readonly AuditFact[]): Promise<void>;
  /** Newest first. */
  list(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>>;
  /** All entries from the first about a subject to the last about it, oldest first; at most `limit`. */
  about(subjectId: string, limit: number): Promise<AuditEntry[]>;
  /** Oldest first, from the one after this number on; at most `limit`. */
  after(sequence: number, limit: number): Promise<AuditEntry[]>;
  /**
   * Takes a lease on sending entries to a collector: the last that it has, or null where another process has the lease.
   */
  leaseExport(target: string, leaseMs: number): Promise<number | null>;
  /** Ends the lease; `sequence` is the last entry that the collector has now. */
  endExport(target: string, sequence: number): Promise<void>;
  /** How many of the newest 10,000 entries, since a time, are alarms. */
  alarmsSince(since: number): Promise<ReadonlyMap<AuditAlarm, number>>;
  head(): Promise<AuditHead>;
  /** Reads the entries that exist when it begins, chunk by chunk, and checks them against heads that somebody saved. */
  verify(knownHeads?: readonly AuditHead[]): Promise<AuditVerification>;
}
