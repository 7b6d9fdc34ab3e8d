import type { InvitationStatus, MerchantKind } from '../../../generated/types.js';
import type { Access, Page, PageRequest, Reference } from '../db/access.js';

/** A merchant as the other side of an invitation sees it. */
export interface InvitedMerchant {
  readonly id: string;
  readonly kind: MerchantKind;
  readonly name: string;
  readonly nameEn: string | null;
}
export interface InvitationRecord {
  readonly id: string;
  readonly status: InvitationStatus;
  readonly merchant: InvitedMerchant;
  readonly parent: InvitedMerchant;
  readonly reason: string | null;
  readonly createdAt: number;
  readonly decidedAt: number | null;
}
export interface InvitationFilter {
  readonly side?: 'made' | 'received' | undefined;
  readonly status?: InvitationStatus | undefined;
}
/** Whether a merchant of one organization may stand below one of another. Other invitations are not found. */
export interface InvitationStore {
  /** @throws merchant_not_found, parent_not_found, state_conflict (withdrawn, or asked already) */
  create(
    campaignId: string,
    access: Access,
    input: { readonly merchantId: Reference; readonly parentId: string },
  ): Promise<InvitationRecord>;
  /** @throws invitation_not_found, as all below */
  get(campaignId: string, access: Access, id: string): Promise<InvitationRecord>;
  list(
    campaignId: string,
    access: Access,
    filter: InvitationFilter,
    page: PageRequest,
  ): Promise<Page<InvitationRecord>>;
  /** By the organization of the parent. @throws state_conflict, merchant_cycle */
  accept(campaignId: string, access: Access, id: string): Promise<InvitationRecord>;
  /** By the organization of the parent. @throws state_conflict */
  refuse(campaignId: string, access: Access, id: string, reason?: string): Promise<InvitationRecord>;
  /** A pending one by who made it, an accepted one by either. @throws state_conflict */
  end(campaignId: string, access: Access, id: string): Promise<InvitationRecord>;
}
