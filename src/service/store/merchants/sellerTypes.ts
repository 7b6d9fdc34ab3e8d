import type { MerchantStatus } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';

export interface SellerOfRecord {
  readonly organizationId: string;
  /** YYYY-MM-DD; null from the beginning. */
  readonly effectiveFrom: string | null;
  readonly reason: string;
  readonly decidedAt: number;
}
export interface MerchantOfUbn {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly status: MerchantStatus;
  readonly since: number;
}
export interface SharedUbnRecord {
  readonly ubn: string;
  /** When the second organization came. */
  readonly since: number;
  readonly holders: readonly {
    readonly organizationId: string;
    readonly since: number;
    readonly merchants: readonly MerchantOfUbn[];
  }[];
  readonly sellers: readonly SellerOfRecord[];
}
export interface SellerDecision {
  readonly organizationId: string;
  readonly effectiveFrom?: string | undefined;
  readonly reason: string;
  /** `next` of the call before. */
  readonly after?: string | undefined;
}
export interface SellerDecided {
  readonly ubn: string;
  readonly sellers: readonly SellerOfRecord[];
  readonly conflictsDecided: number;
  /** Null where all conflicts were looked at. */
  readonly next: string | null;
}
export interface SellerStore {
  /** UBNs that merchants of several organizations have, ascending. */
  listShared(campaignId: string, page: PageRequest): Promise<Page<SharedUbnRecord>>;
  /** @throws campaign_not_found, conflict_side_not_found */
  decide(campaignId: string, ubn: string, decision: SellerDecision): Promise<SellerDecided>;
}
