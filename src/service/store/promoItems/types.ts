import type {
  Availability,
  DecisionOutcome,
  PromoItemReviewState,
  PromoItemStatus,
  PromoItemStatusInput,
  PromoItemType,
} from '../../../generated/types.js';
import type { Access, Page, PageRequest, Reference } from '../db/access.js';
import type { StoreProblem } from '../db/problem.js';

export interface PromoItemUpsert {
  readonly externalId: string;
  readonly merchantId?: string | undefined;
  readonly merchantExternalId?: string | undefined;
  /** By default that of the item, and `main` for a new one. */
  readonly zone?: string | undefined;
  /** False where an item in another zone is to stay there. Default true. */
  readonly move?: boolean | undefined;
  readonly type: PromoItemType;
  readonly title: string;
  readonly listPrice: number;
  readonly salePrice: number;
  readonly url?: string | undefined;
  readonly imageUrl?: string | undefined;
  readonly availability: Availability;
  readonly validFrom?: number | undefined;
  readonly validTo?: number | undefined;
  /** Default live. */
  readonly status?: PromoItemStatusInput | undefined;
  readonly restore?: boolean | undefined;
  readonly titleEn?: string | undefined;
  readonly description?: string | undefined;
  readonly terms?: string | undefined;
  readonly quantity?: number | undefined;
  readonly audience?: string | undefined;
}
export interface PromoItemRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly externalId: string;
  readonly merchantId: string;
  readonly merchantExternalId: string;
  readonly zone: string;
  readonly type: PromoItemType;
  readonly title: string;
  readonly listPrice: number;
  readonly salePrice: number;
  readonly url: string | null;
  readonly imageUrl: string | null;
  readonly availability: Availability;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** `expired` is a live or paused item whose validTo has passed. */
  readonly status: PromoItemStatus;
  /** Null where its zone needs no review. */
  readonly review: PromoItemReviewState | null;
  readonly reviewReason: string | null;
  readonly titleEn: string | null;
  readonly description: string | null;
  readonly terms: string | null;
  readonly quantity: number | null;
  readonly audience: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}
export type PromoItemResult =
  | {
      readonly status: 'created' | 'updated' | 'restored' | 'unchanged';
      readonly item: PromoItemRecord;
    }
  | { readonly status: 'rejected'; readonly problem: StoreProblem };
/** What an operator decides about offers: these, by id, or those of a filter that wait. */
export interface PromoItemReview {
  readonly action: 'approve' | 'reject';
  readonly reason?: string | undefined;
  readonly items:
    | readonly string[]
    | Pick<PromoItemFilter, 'zone' | 'type' | 'merchantId' | 'organizationId'>;
  /** `next` of the review before. */
  readonly after?: string | undefined;
}
export interface ReviewedPromoItem {
  readonly id: string;
  readonly externalId: string | null;
  readonly outcome: DecisionOutcome;
  readonly review: PromoItemReviewState | null;
  readonly problem?: StoreProblem;
}
export interface PromoItemsReviewed {
  readonly results: readonly ReviewedPromoItem[];
  /** Null where all are done. */
  readonly next: string | null;
}
export interface PromoItemFilter {
  readonly review?: PromoItemReviewState | undefined;
  readonly status?: PromoItemStatus | undefined;
  readonly zone?: string | undefined;
  readonly type?: PromoItemType | undefined;
  readonly merchantId?: Reference | undefined;
  readonly externalId?: string | undefined;
  readonly organizationId?: string | undefined;
}
export type LivePromoItemFilter = Pick<PromoItemFilter, 'zone' | 'type' | 'merchantId'>;
export interface PromoItemStore {
  /**
   * Creates or replaces up to 1,000 items by externalId; one result per row, in order. Row problems:
   * merchant_reference_missing, merchant_not_found, merchant_not_approved, promo_item_removed,
   * price_invalid, period_invalid, zone_unknown, zone_closed, promo_item_in_other_zone. @throws campaign_not_found
   */
  upsert(campaignId: string, access: Access, rows: readonly PromoItemUpsert[]): Promise<PromoItemResult[]>;
  /** @throws promo_item_not_found, as `remove` */
  get(campaignId: string, access: Access, reference: Reference): Promise<PromoItemRecord>;
  list(
    campaignId: string,
    access: Access,
    filter: PromoItemFilter,
    page: PageRequest,
  ): Promise<Page<PromoItemRecord>>;
  /** One that is valid now, of an approved merchant of whatever organization, by its id. */
  getLive(campaignId: string, id: string): Promise<PromoItemRecord>;
  listLive(
    campaignId: string,
    filter: LivePromoItemFilter,
    page: PageRequest,
  ): Promise<Page<PromoItemRecord>>;
  /** Decides about up to 1,000 offers, with a result for each. */
  review(campaignId: string, review: PromoItemReview): Promise<PromoItemsReviewed>;
  /** Leaves a tombstone; a second call has no effect. */
  remove(campaignId: string, access: Access, reference: Reference): Promise<PromoItemRecord>;
}
