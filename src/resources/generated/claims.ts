// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listClaims,
  retrieveClaim,
  listReceiptClaims,
  claimReceipt,
  confirmReceiptClaims,
  rejectReceiptClaims,
} from '../../generated/operations/claims.js';
import type {
  Claim,
  ClaimPage,
  ClaimStatus,
  ClaimsQuery,
  ReceiptClaim,
  ReceiptClaimInput,
  ReceiptClaimPage,
  ReceiptConfirmation,
  ReceiptDecisions,
  ReceiptRejection,
  ResourceReference,
} from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { type InputOf, Resource } from '../resource.js';

/** What `claims.list` takes. */
export interface ClaimListParams extends InputOf<ClaimsQuery> {}

/** What `claims.listReceipts` takes. */
export interface ClaimListReceiptsParams {
  /** Only claims in this state. */
  readonly status?: ClaimStatus | undefined;
  /** Only claims to receipts of this merchant. */
  readonly merchantId?: ResourceReference | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `claims.claimReceipt` takes. */
export interface ClaimClaimReceiptParams extends InputOf<ReceiptClaimInput> {}

/** What `claims.confirmReceipts` takes. */
export interface ClaimConfirmReceiptsParams extends InputOf<ReceiptConfirmation> {}

/** What `claims.rejectReceipts` takes. */
export interface ClaimRejectReceiptsParams extends InputOf<ReceiptRejection> {}

/** Claims of participants to their documents, and why one waits. */
export class Claims extends Resource {
  /**
   * List claims of a participant.
   *
   * The claims of one participant, oldest first: what became of each, or why it waits and until when. The
   * token of the participant is in the body, so that no URL contains it. For the app and the operator.
   *
   * Scope: `participants:read`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  list(params: ClaimListParams, options?: CallOptions): ShopfestList<Claim, ClaimPage> {
    return this.pages(listClaims, params, options);
  }

  /**
   * Retrieve a claim.
   *
   * One claim that the caller's organization made, as it is now; the operator sees all. A claim that waits
   * says what for and until when; one that waited in vain has lapsed.
   *
   * Scope: `participants:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(claimId: string, options?: CallOptions): ShopfestPromise<Claim> {
    return this.send(retrieveClaim, { path: { claimId } }, options);
  }

  /**
   * List claims to paper receipts.
   *
   * Claims to paper receipts of the caller's merchants, oldest first, for the shop to compare with its
   * booklet; the operator sees all. They do not name participants.
   *
   * Scope: `transactions:read`.
   * @throws ShopfestNotFoundError
   */
  listReceipts(params: ClaimListReceiptsParams = {}, options?: CallOptions): ShopfestList<ReceiptClaim, ReceiptClaimPage> {
    return this.pages(listReceiptClaims, params, options);
  }

  /**
   * Claim a paper receipt for a participant.
   *
   * Claims the paper receipt of an approved merchant by the shop's code, terminal, number, day and amount. It
   * counts once the shop or the operator confirms it, or the shop pushes the receipt with this amount, in
   * whichever order. The same claim again gives the same. How many a participant may claim in a day, and at
   * one shop, is a setting of the campaign. For the app and the operator.
   *
   * Scope: `participants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  claimReceipt(params: ClaimClaimReceiptParams, options?: CallOptions): ShopfestPromise<Claim> {
    return this.send(claimReceipt, { body: params }, options);
  }

  /**
   * Confirm claims to paper receipts.
   *
   * Confirms up to 1,000 claims of the caller's merchants, each with a result of its own; the operator
   * confirms those of all. Each receipt becomes a transaction of the merchant unless it is one, is judged as
   * registered when it was claimed, and gives its entries to the participant. Confirming again changes
   * nothing. Of several claims to one receipt the confirmed one counts, and the others are rejected.
   *
   * Scope: `transactions:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  confirmReceipts(params: ClaimConfirmReceiptsParams, options?: CallOptions): ShopfestPromise<ReceiptDecisions> {
    return this.send(confirmReceiptClaims, { body: params }, options);
  }

  /**
   * Reject claims to paper receipts.
   *
   * Rejects up to 1,000 claims of the caller's merchants that wait for confirmation, each with a result of
   * its own; the operator rejects those of all. The shopper reads the reason. Rejecting again changes
   * nothing.
   *
   * Scope: `transactions:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  rejectReceipts(params: ClaimRejectReceiptsParams, options?: CallOptions): ShopfestPromise<ReceiptDecisions> {
    return this.send(rejectReceiptClaims, { body: params }, options);
  }
}
