// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { reviewTransactions } from '../../../generated/operations/transactions.js';
import type { SalesReview, SalesReviewResult } from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Transactions } from '../../transactions.js';
import type { InputOf } from '../../resource.js';

/** What `transactions.review` takes. */
export interface TransactionReviewParams extends InputOf<SalesReview> {}

/**
 * Sales, voids and refunds. Where an operation takes the id of a transaction, `external:` and the caller's
 * own externalId will do, or `einvoice:` with period and number. A sale counts once, by its document, however
 * often it is pushed.
 */
export class OperatorTransactions extends Transactions {
  /**
   * Release or reject sales that are held.
   *
   * Decides about up to 1,000 sales that exceed a limit of the campaign, with a result for each. What is
   * released is judged now, by the rules of its time, and counts; where its merchant is not approved, it
   * waits for that. What is rejected counts nowhere; its partner reads the reason, and may push the document
   * again, mended. A selection of more takes several calls, each with `next` of the one before. For the
   * operator.
   *
   * Scope: `transactions:review`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  review(params: TransactionReviewParams, options?: CallOptions): ShopfestPromise<SalesReviewResult> {
    return this.send(reviewTransactions, { body: params }, options);
  }
}
