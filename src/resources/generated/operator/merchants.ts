// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  approveMerchant,
  rejectMerchant,
  requestMerchantChanges,
  suspendMerchant,
  resumeMerchant,
} from '../../../generated/operations/merchants.js';
import type { Merchant, MerchantDecision } from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Merchants } from '../../merchants.js';
import type { InputOf } from '../../resource.js';

/** What `merchants.reject` takes. */
export interface MerchantRejectParams extends InputOf<MerchantDecision> {}

/** What `merchants.requestChanges` takes. */
export interface MerchantRequestChangesParams extends InputOf<MerchantDecision> {}

/** What `merchants.suspend` takes. */
export interface MerchantSuspendParams extends InputOf<MerchantDecision> {}

/**
 * Participating merchants. Where an operation takes the id of a merchant, `external:` and the caller's own
 * externalId will do.
 */
export class OperatorMerchants extends Merchants {
  /**
   * Approve a merchant.
   *
   * Approves a submitted merchant and evaluates the transactions that are held for it. For the operator.
   *
   * Scope: `merchants:review`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  approve(merchantId: string, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send(approveMerchant, { path: { merchantId } }, options);
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
  resume(merchantId: string, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send(resumeMerchant, { path: { merchantId } }, options);
  }
}
