import type { ActivityTerms } from '../../../campaign/activities.js';
import type { DisclosureInput, DisclosureRule } from '../../../campaign/disclosure.js';
import type { PlausibilityLimit } from '../../../campaign/plausibility.js';
import type { RuleSet, RuleSetInput, Window } from '../../../campaign/rules.js';
import type { CampaignStatus, Industry, SellerUbnMismatch } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';

export interface CampaignRegion {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly districts: readonly string[];
}
export interface IndustryName {
  readonly code: Industry;
  readonly name: string;
  readonly nameEn: string;
}
export interface CampaignActivity extends ActivityTerms {
  readonly name: string;
  readonly nameEn?: string;
  readonly district?: string;
  readonly region?: string;
  /** District from which the goods come. */
  readonly origin?: string;
}
/** How claims of shoppers wait, and how many paper receipts may be claimed. */
export interface ClaimSettings {
  /** Hours after the day on a document within which it appears. */
  readonly appearanceHours: number;
  /** Paper receipts of one shop that a participant may claim in a day. */
  readonly receiptsPerShopAndDay: number;
  /** Paper receipts that a participant may claim in a day. */
  readonly receiptsPerDay: number;
  /** Paper receipts of one shop that may be claimed in a day by all. */
  readonly receiptsOfShopPerDay: number;
  /** Claims from one network that may wait in a day. */
  readonly waitingOfNetworkPerDay: number;
}
export interface NewCampaign {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
  readonly purchasePeriod: Window;
  readonly registrationPeriod: Window;
  readonly drawPeriod?: Window | null | undefined;
  readonly claimPeriod?: Window | null | undefined;
  /** Default: those of `industryNames`, or else the four of 2020. */
  readonly industries?: readonly Industry[] | undefined;
  /** Names of industries that are not of the reference list, or are called otherwise. Default: none. */
  readonly industryNames?: readonly IndustryName[] | undefined;
  /** Default: the four of Taichung. */
  readonly regions?: readonly CampaignRegion[] | undefined;
  readonly activities?: readonly CampaignActivity[] | undefined;
  /** NT$. */
  readonly budget?: number | null | undefined;
  readonly claims?: Partial<ClaimSettings> | undefined;
  /** None by default. */
  readonly plausibility?: readonly PlausibilityLimit[] | undefined;
  /** `hold` by default. */
  readonly sellerUbnMismatch?: SellerUbnMismatch | undefined;
  /** What is left out takes its default. */
  readonly disclosure?: DisclosureInput | undefined;
  readonly ruleSet: RuleSetInput;
}
export type CampaignChange = {
  readonly [Name in Exclude<keyof NewCampaign, 'id' | 'industries' | 'regions'>]?:
    | NewCampaign[Name]
    | undefined;
};
export interface CampaignRecord {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly status: CampaignStatus;
  readonly purchasePeriod: Window;
  readonly registrationPeriod: Window;
  readonly drawPeriod: Window | null;
  readonly claimPeriod: Window | null;
  readonly industries: readonly Industry[];
  /** Each of the industries by name, in their order. */
  readonly industryNames: readonly IndustryName[];
  readonly regions: readonly CampaignRegion[];
  readonly activities: readonly CampaignActivity[];
  readonly budget: number | null;
  readonly claims: ClaimSettings;
  readonly plausibility: readonly PlausibilityLimit[];
  readonly sellerUbnMismatch: SellerUbnMismatch;
  readonly disclosure: DisclosureRule;
  readonly ruleSet: RuleSet;
  readonly createdAt: number;
  readonly updatedAt: number;
}
/** What the column `settings` of a campaign has. */
export type CampaignSettings = Pick<
  CampaignRecord,
  'industries' | 'regions' | 'activities' | 'drawPeriod' | 'claimPeriod' | 'budget'
> & {
  /** Campaigns of earlier releases have none. */
  readonly industryNames?: readonly IndustryName[] | undefined;
  /** What was set; absent in campaigns of earlier releases. */
  readonly claims?: Partial<ClaimSettings>;
  readonly plausibility?: readonly PlausibilityLimit[];
  readonly sellerUbnMismatch?: SellerUbnMismatch;
  readonly disclosure?: DisclosureInput;
};
export interface CampaignStore {
  /** Creates a campaign in draft. @throws campaign_exists, period_invalid, industry_unnamed, industry_not_in_campaign (rule set) */
  create(input: NewCampaign): Promise<CampaignRecord>;
  /** @throws campaign_not_found */
  get(id: string): Promise<CampaignRecord>;
  list(filter: { status?: CampaignStatus | undefined }, page: PageRequest): Promise<Page<CampaignRecord>>;
  /** A changed rule set gets the next version. @throws campaign_not_found, campaign_not_draft (rule set), period_invalid */
  update(
    id: string,
    change: CampaignChange,
    /** Receives the campaign before and after, and throws where the change may not be. */
    approve?: (before: CampaignRecord, after: CampaignRecord) => Promise<void>,
  ): Promise<CampaignRecord>;
  /** @throws campaign_not_found, state_conflict, duties_missing */
  setStatus(id: string, status: Exclude<CampaignStatus, 'settled'>): Promise<CampaignRecord>;
  /** @throws campaign_not_found, state_conflict, campaign_unsettled, and what `approve` throws */
  settle(id: string, approve: (campaign: CampaignRecord) => Promise<unknown>): Promise<CampaignRecord>;
}
