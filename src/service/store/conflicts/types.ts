import type { ConflictDecider, ConflictStatus } from '../../../generated/types.js';
import type { Access, Page, PageRequest } from '../db/access.js';

export interface ConflictSideRecord {
  readonly organizationId: string;
  readonly transactionId: string;
  readonly reportedAt: number;
  /** YYYY-MM-DD */
  readonly documentDate: string;
  readonly sellerUbn: string | null;
  readonly totalAmount: number;
  /** Whether its transaction stands for the document. */
  readonly isCounted: boolean;
}
export interface ConflictRecord {
  readonly id: string;
  readonly document: { readonly type: string; readonly number: string };
  readonly status: ConflictStatus;
  /** That of the caller alone; all for the operator. */
  readonly sides: readonly ConflictSideRecord[];
  readonly openedAt: number;
  readonly decidedBy: ConflictDecider | null;
  readonly reason: string | null;
  readonly decidedAt: number | null;
}
export interface ConflictFilter {
  readonly status?: ConflictStatus | undefined;
  readonly sellerUbn?: string | undefined;
}
export interface ConflictStore {
  /** @throws conflict_not_found */
  get(campaignId: string, access: Access, id: string): Promise<ConflictRecord>;
  list(
    campaignId: string,
    access: Access,
    filter: ConflictFilter,
    page: PageRequest,
  ): Promise<Page<ConflictRecord>>;
  /** Chooses whose transaction counts. @throws conflict_not_found, conflict_side_not_found */
  decide(
    campaignId: string,
    access: Access,
    id: string,
    decision: { readonly organizationId: string; readonly reason: string },
  ): Promise<ConflictRecord>;
}
