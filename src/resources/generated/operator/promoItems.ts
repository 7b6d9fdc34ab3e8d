// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { reviewPromoItems } from '../../../generated/operations/promoItems.js';
import type { PromoItemReview, PromoItemReviewResult } from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { PromoItems } from '../../promoItems.js';
import type { InputOf } from '../../resource.js';

/** What `promoItems.review` takes. */
export interface PromoItemReviewParams extends InputOf<PromoItemReview> {}

/**
 * Offers of a campaign zone. Where an operation takes the id of an item, `external:` and the caller's own
 * externalId will do.
 */
export class OperatorPromoItems extends PromoItems {
  /**
   * Decide about many offers.
   *
   * Approves or rejects up to 1,000 offers of zones that need a review, with a result for each. An approved
   * offer is live at once. A selection of more takes several calls, each with `next` of the one before. For
   * the operator.
   *
   * Scope: `merchants:review`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  review(params: PromoItemReviewParams, options?: CallOptions): ShopfestPromise<PromoItemReviewResult> {
    return this.send(reviewPromoItems, { body: params }, options);
  }
}
