// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  reviewMerchants,
  approveMerchant,
  rejectMerchant,
  requestMerchantChanges,
  suspendMerchant,
  resumeMerchant,
  listSharedUbns,
  decideSeller,
} from '../../../generated/operations/merchants.js';
import type {
  Merchant,
  MerchantDecision,
  MerchantReview,
  MerchantReviewResult,
  SellerDecided,
  SellerDecision,
  SharedUbn,
  SharedUbnPage,
} from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Merchants } from '../../merchants.js';
import type { InputOf } from '../../resource.js';

/** What `merchants.review` takes. */
export interface MerchantReviewParams extends InputOf<MerchantReview> {}

/** What `merchants.approve` takes. */
export interface MerchantApproveParams {
  /**
   * Whether the same is done with the merchants below, at any depth. Required where there are merchants below
   * that can be approved.
   */
  readonly includeChildren?: boolean | undefined;
}

/** What `merchants.reject` takes. */
export interface MerchantRejectParams extends InputOf<MerchantDecision> {}

/** What `merchants.requestChanges` takes. */
export interface MerchantRequestChangesParams extends InputOf<MerchantDecision> {}

/** What `merchants.suspend` takes. */
export interface MerchantSuspendParams extends InputOf<MerchantDecision> {}

/** What `merchants.resume` takes. */
export interface MerchantResumeParams {
  /** Whether the same is done with the merchants below, at any depth. By default it is not. */
  readonly includeChildren?: boolean | undefined;
}

/** What `merchants.sharedUbns` takes. */
export interface MerchantSharedUbnsParams {
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `merchants.decideSeller` takes. */
export interface MerchantDecideSellerParams extends InputOf<SellerDecision> {}

/**
 * Participating merchants. Where an operation takes the id of a merchant, `external:` and the caller's own
 * externalId will do.
 */
export class OperatorMerchants extends Merchants {
  /**
   * Decide about many merchants.
   *
   * Approves, rejects, suspends or resumes up to 1,000 merchants at once, or sends them back, with a result
   * for each. One that cannot be changed does not keep the others from it. A selection of more takes several
   * calls, each with `next` of the one before. For the operator.
   *
   * Scope: `merchants:review`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  review(params: MerchantReviewParams, options?: CallOptions): ShopfestPromise<MerchantReviewResult> {
    return this.send(reviewMerchants, { body: params }, options);
  }

  /**
   * Approve a merchant.
   *
   * Approves a submitted merchant and evaluates the transactions that are held for it. For the operator.
   *
   * Scope: `merchants:review`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  approve(merchantId: string, params: MerchantApproveParams = {}, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send(approveMerchant, { path: { merchantId }, query: params }, options);
  }

  /**
   * Reject a merchant.
   *
   * Rejects a submitted merchant, with a reason for the partner. For the operator.
   *
   * Scope: `merchants:review`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  reject(merchantId: string, params: MerchantRejectParams, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send(rejectMerchant, { path: { merchantId }, body: params }, options);
  }

  /**
   * Request changes of a merchant.
   *
   * Sends a submitted merchant back to the partner, with the changes that are needed. For the operator.
   *
   * Scope: `merchants:review`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  requestChanges(merchantId: string, params: MerchantRequestChangesParams, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send(requestMerchantChanges, { path: { merchantId }, body: params }, options);
  }

  /**
   * Suspend a merchant.
   *
   * Suspends an approved merchant with a reason: no more transactions are accepted for it. Those before stay
   * counted. For the operator.
   *
   * Scope: `merchants:review`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  suspend(merchantId: string, params: MerchantSuspendParams, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send(suspendMerchant, { path: { merchantId }, body: params }, options);
  }

  /**
   * Resume a merchant.
   *
   * Accepts transactions of a suspended merchant again. For the operator.
   *
   * Scope: `merchants:review`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  resume(merchantId: string, params: MerchantResumeParams = {}, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send(resumeMerchant, { path: { merchantId }, query: params }, options);
  }

  /**
   * List UBNs that several organizations have.
   *
   * UBNs under which merchants of several organizations issue invoices, with who, since when, and who was
   * decided to be the seller of record. Merchants that were rejected or have withdrawn do not count. For the
   * operator.
   *
   * Scope: `merchants:review`.
   * @throws ShopfestNotFoundError
   */
  sharedUbns(params: MerchantSharedUbnsParams = {}, options?: CallOptions): ShopfestList<SharedUbn, SharedUbnPage> {
    return this.pages(listSharedUbns, params, options);
  }

  /**
   * Decide who the seller of record is.
   *
   * From a date of documents, invoices of this UBN count for one organization where several push them; until
   * the date of the next decision. Conflicts over such documents are decided by it, but for those that the
   * operator has decided one by one. May be decided again. For the operator.
   *
   * Scope: `merchants:review`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  decideSeller(ubn: string, params: MerchantDecideSellerParams, options?: CallOptions): ShopfestPromise<SellerDecided> {
    return this.send(decideSeller, { path: { ubn }, body: params }, options);
  }
}
