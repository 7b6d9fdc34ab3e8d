import type { Schedule } from '../../../campaign/verdict.js';
import type { CampaignRecord } from '../campaigns/types.js';
import type { Access, Reference } from '../db/access.js';
import type { MerchantBrief } from '../merchants/lookup.js';
import type { TreesOfMerchants } from '../merchants/treeUbns.js';
import type { PromoItemFound } from '../promoItems/lookup.js';

/** What a caller needs to evaluate its own transactions by itself. */
export interface RuleBundleContent extends TreesOfMerchants {
  readonly campaign: CampaignRecord;
  readonly schedule: Schedule;
  readonly merchants: readonly MerchantBrief[];
  readonly merchantsTruncated: boolean;
  /** Promo items of the caller that activities name. */
  readonly activityItems: readonly PromoItemFound[];
}

export interface RuleBundleStore {
  /** At most `limit` merchants of the caller's organization, or the one named. @throws campaign_not_found, merchant_not_found */
  get(
    campaignId: string,
    access: Access,
    merchant: Reference | undefined,
    limit: number,
  ): Promise<RuleBundleContent>;
}
