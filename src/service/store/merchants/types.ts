import type { MerchantAction } from '../../../campaign/states.js';
import type {
  DecisionOutcome,
  Industry,
  InheritedField,
  MerchantKind,
  MerchantStatus,
} from '../../../generated/types.js';
import type { Access, Page, PageRequest, Reference, RowWarning } from '../db/access.js';
import type { StoreProblem } from '../db/problem.js';

export interface MerchantRegistration {
  readonly externalId: string;
  readonly kind: MerchantKind;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly ubns: readonly string[];
  /** That of the parent by default. */
  readonly industry?: Industry | undefined;
  /** That of the parent by default. */
  readonly district?: string | undefined;
  readonly address?: string | undefined;
  readonly parentId?: string | undefined;
  readonly parentExternalId?: string | undefined;
}
export type MerchantChange = {
  readonly [Name in Exclude<keyof MerchantRegistration, 'externalId' | 'parentId' | InheritedField>]?:
    | MerchantRegistration[Name]
    | undefined;
} & {
  readonly parentId?: string | null | undefined;
  /** null: that of the parent. */
  readonly industry?: Industry | null | undefined;
  /** null: that of the parent. */
  readonly district?: string | null | undefined;
};
export interface MerchantRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly externalId: string;
  readonly kind: MerchantKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly ubns: readonly string[];
  readonly industry: Industry;
  readonly district: string;
  readonly region: string | null;
  /** What it has from its parent, since it states none itself. */
  readonly inherits: readonly InheritedField[];
  readonly address: string | null;
  readonly parentId: string | null;
  /** Null also where the parent is of another organization. */
  readonly parentExternalId: string | null;
  readonly status: MerchantStatus;
  /** The operator's reason for the last rejection, suspension or request for changes. */
  readonly reason: string | null;
  readonly warnings: readonly RowWarning[];
  readonly createdAt: number;
  readonly updatedAt: number;
}
export type MerchantResult =
  | { readonly status: 'accepted' | 'duplicate'; readonly merchant: MerchantRecord }
  | { readonly status: 'rejected'; readonly problem: StoreProblem };
export interface MerchantFilter {
  readonly status?: MerchantStatus | undefined;
  readonly kind?: MerchantKind | undefined;
  readonly industry?: Industry | undefined;
  readonly district?: string | undefined;
  readonly ubn?: string | undefined;
  readonly parentId?: Reference | undefined;
  /** It and those below it. */
  readonly under?: Reference | undefined;
  readonly externalId?: string | undefined;
  readonly organizationId?: string | undefined;
}
export type ApprovedMerchantFilter = Pick<MerchantFilter, 'kind' | 'industry' | 'district' | 'ubn'>;
/** What an operator decides. */
export type ReviewAction = Exclude<MerchantAction, 'resubmit' | 'withdraw'>;
/** What became of a merchant of a decision; `merchant` as it is now. */
export type DecidedMerchant =
  | { readonly outcome: DecisionOutcome; readonly merchant: MerchantRecord; readonly problem?: StoreProblem }
  | { readonly outcome: 'rejected'; readonly id: string; readonly problem: StoreProblem };
/** A merchant after a decision, and what became of those below, where they were included. */
export interface DecidedTree extends MerchantRecord {
  readonly children?: readonly DecidedMerchant[];
}
export interface MerchantReview {
  readonly action: ReviewAction;
  readonly reason?: string | undefined;
  /** These merchants, by id, or those of a filter for which it can be done. */
  readonly merchants: readonly string[] | MerchantFilter;
  readonly includeChildren?: boolean | undefined;
  /** `next` of the review before. */
  readonly after?: string | undefined;
}
export interface MerchantReviewed {
  readonly results: readonly DecidedMerchant[];
  /** Null where all are done. */
  readonly next: string | null;
}
export interface MerchantStore {
  /**
   * Takes up to 1,000 rows; a parent may be in the same batch, in any order. One result per row, in order.
   * Row problems: external_id_conflict, parent_not_found, merchant_cycle, merchant_incomplete, district_unknown,
   * industry_not_in_campaign. @throws campaign_not_found
   */
  register(
    campaignId: string,
    access: Access,
    rows: readonly MerchantRegistration[],
  ): Promise<MerchantResult[]>;
  /** @throws merchant_not_found, as all below */
  get(campaignId: string, access: Access, reference: Reference): Promise<MerchantRecord>;
  list(
    campaignId: string,
    access: Access,
    filter: MerchantFilter,
    page: PageRequest,
  ): Promise<Page<MerchantRecord>>;
  /** One that is approved, of whatever organization, by its id. */
  getApproved(campaignId: string, id: string): Promise<MerchantRecord>;
  listApproved(
    campaignId: string,
    filter: ApprovedMerchantFilter,
    page: PageRequest,
  ): Promise<Page<MerchantRecord>>;
  /**
   * Changes what is given; industry and district reach those below that state none. A merchant in changesRequested or
   * rejected is submitted again.
   * @throws state_conflict (withdrawn), parent_not_found, merchant_incomplete, merchant_cycle, district_unknown, industry_not_in_campaign
   */
  update(
    campaignId: string,
    access: Access,
    reference: Reference,
    change: MerchantChange,
  ): Promise<MerchantRecord>;
  /**
   * Changes the status; approval evaluates the transactions that were held. `includeChildren` says whether the same is
   * done with those below; without it the caller is asked where there are some.
   * @throws state_conflict, children_undecided, merchant_tree_too_large
   */
  act(
    campaignId: string,
    access: Access,
    reference: Reference,
    action: Exclude<MerchantAction, 'resubmit'>,
    reason?: string,
    includeChildren?: boolean,
  ): Promise<DecidedTree>;
  /** Decides about up to 1,000 merchants, with a result for each. */
  review(campaignId: string, access: Access, review: MerchantReview): Promise<MerchantReviewed>;
}
