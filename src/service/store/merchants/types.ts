import type { MerchantAction } from '../../../campaign/states.js';
import type { Industry, MerchantKind, MerchantStatus } from '../../../generated/types.js';
import type { Access, Page, PageRequest, Reference, RowWarning } from '../db/access.js';
import type { StoreProblem } from '../db/problem.js';

export interface MerchantRegistration {
  readonly externalId: string;
  readonly kind: MerchantKind;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly ubns: readonly string[];
  readonly industry: Industry;
  readonly district: string;
  readonly address?: string | undefined;
  readonly parentId?: string | undefined;
  readonly parentExternalId?: string | undefined;
}
export type MerchantChange = {
  readonly [Name in Exclude<keyof MerchantRegistration, 'externalId' | 'parentId'>]?:
    | MerchantRegistration[Name]
    | undefined;
} & { readonly parentId?: string | null | undefined };
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
  readonly address: string | null;
  readonly parentId: string | null;
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
  readonly externalId?: string | undefined;
  readonly organizationId?: string | undefined;
}
export type ApprovedMerchantFilter = Pick<MerchantFilter, 'kind' | 'industry' | 'district' | 'ubn'>;
export interface MerchantStore {
  /**
   * Takes up to 1,000 rows; a parent may be in the same batch, in any order. One result per row, in order.
   * Row problems: external_id_conflict, parent_not_found, merchant_cycle, district_unknown,
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
   * Changes what is given. A merchant in changesRequested or rejected is submitted again.
   * @throws state_conflict (withdrawn), parent_not_found, merchant_cycle, district_unknown, industry_not_in_campaign
   */
  update(
    campaignId: string,
    access: Access,
    reference: Reference,
    change: MerchantChange,
  ): Promise<MerchantRecord>;
  /** Changes the status; approval evaluates the transactions that were held. @throws state_conflict */
  act(
    campaignId: string,
    access: Access,
    reference: Reference,
    action: Exclude<MerchantAction, 'resubmit'>,
    reason?: string,
  ): Promise<MerchantRecord>;
}
