// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { listClaims, retrieveClaim } from '../../generated/operations/claims.js';
import type { Claim, ClaimPage, ClaimsQuery } from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { type InputOf, Resource } from '../resource.js';

/** What `claims.list` takes. */
export interface ClaimListParams extends InputOf<ClaimsQuery> {}

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
}
