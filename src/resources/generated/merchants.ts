// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listMerchants,
  registerMerchant,
  retrieveMerchant,
  updateMerchant,
  withdrawMerchant,
  listApprovedMerchants,
  retrieveApprovedMerchant,
} from '../../generated/operations/merchants.js';
import type {
  ApprovedMerchant,
  ApprovedMerchantPage,
  DistrictCode,
  ExternalId,
  Industry,
  Merchant,
  MerchantInput,
  MerchantKind,
  MerchantPage,
  MerchantStatus,
  MerchantUpdate,
  OrganizationId,
  ResourceReference,
  Ubn,
} from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { type InputOf, Resource } from '../resource.js';

/** What `merchants.list` takes. */
export interface MerchantListParams {
  /** Only merchants in this state. */
  readonly status?: MerchantStatus | undefined;
  /** Only merchants of this kind. */
  readonly kind?: MerchantKind | undefined;
  /** Only merchants of this industry. */
  readonly industry?: Industry | undefined;
  /** Only merchants in this district. */
  readonly district?: DistrictCode | undefined;
  /** Only merchants with this UBN. */
  readonly ubn?: Ubn | undefined;
  /** Only merchants directly below this one. */
  readonly parentId?: ResourceReference | undefined;
  /** Only this merchant and those below it, at any depth. */
  readonly under?: ResourceReference | undefined;
  /** Only the merchant with this externalId. */
  readonly externalId?: ExternalId | undefined;
  /** Only merchants of this organization (for the operator). */
  readonly organizationId?: OrganizationId | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `merchants.register` takes. */
export interface MerchantRegisterParams extends InputOf<MerchantInput> {}

/** What `merchants.update` takes. */
export interface MerchantUpdateParams extends InputOf<MerchantUpdate> {}

/** What `merchants.withdraw` takes. */
export interface MerchantWithdrawParams {
  /**
   * Whether the same is done with the merchants below, at any depth. Required where there are merchants below
   * that can be withdrawn.
   */
  readonly includeChildren?: boolean | undefined;
}

/** What `merchants.listApproved` takes. */
export interface MerchantListApprovedParams {
  /** Only merchants of this kind. */
  readonly kind?: MerchantKind | undefined;
  /** Only merchants of this industry. */
  readonly industry?: Industry | undefined;
  /** Only merchants in this district. */
  readonly district?: DistrictCode | undefined;
  /** Only merchants that issue invoices under this UBN. */
  readonly ubn?: Ubn | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/**
 * Participating merchants. Where an operation takes the id of a merchant, `external:` and the caller's own
 * externalId will do.
 */
export class GeneratedMerchants extends Resource {
  /**
   * List merchants.
   *
   * The caller's merchants, oldest first; the operator sees all.
   *
   * Scope: `merchants:read`.
   * @throws ShopfestNotFoundError, ShopfestValidationError
   */
  list(params: MerchantListParams = {}, options?: CallOptions): ShopfestList<Merchant, MerchantPage> {
    return this.pages(listMerchants, params, options);
  }

  /**
   * Register a merchant.
   *
   * Registers a merchant for review. A request with the `externalId` and the content of a registered merchant
   * returns that merchant with 200.
   *
   * Scope: `merchants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  register(params: MerchantRegisterParams, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send(registerMerchant, { body: params }, options);
  }

  /**
   * Retrieve a merchant.
   *
   * One merchant, by id or by `external:` and the caller's own externalId.
   *
   * Scope: `merchants:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(merchantId: string, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send(retrieveMerchant, { path: { merchantId } }, options);
  }

  /**
   * Update a merchant.
   *
   * Changes the given fields and keeps all others. It submits a merchant in changesRequested or rejected
   * again.
   *
   * Scope: `merchants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  update(merchantId: string, params: MerchantUpdateParams, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send(updateMerchant, { path: { merchantId }, body: params }, options);
  }

  /**
   * Withdraw a merchant.
   *
   * Ends the participation of a merchant: no more transactions are accepted for it. Those before stay
   * counted. Of those below, only the caller's own are withdrawn with it; the operator withdraws all.
   *
   * Scope: `merchants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  withdraw(merchantId: string, params: MerchantWithdrawParams = {}, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send(withdrawMerchant, { path: { merchantId }, query: params }, options);
  }

  /**
   * List the merchants that take part.
   *
   * The approved merchants of the campaign, of all organizations, oldest first, as shoppers may see them. For
   * the app and the operator.
   *
   * Scope: `directory:read`.
   * @throws ShopfestNotFoundError, ShopfestValidationError
   */
  listApproved(params: MerchantListApprovedParams = {}, options?: CallOptions): ShopfestList<ApprovedMerchant, ApprovedMerchantPage> {
    return this.pages(listApprovedMerchants, params, options);
  }

  /**
   * Retrieve a merchant that takes part.
   *
   * One approved merchant by the id that the service gave, as shoppers may see it. One that is not approved
   * is not found. For the app and the operator.
   *
   * Scope: `directory:read`.
   * @throws ShopfestNotFoundError
   */
  retrieveApproved(merchantId: string, options?: CallOptions): ShopfestPromise<ApprovedMerchant> {
    return this.send(retrieveApprovedMerchant, { path: { merchantId } }, options);
  }
}
