// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { listWinners, advanceWinner } from '../../../generated/operations/winners.js';
import type { Winner, WinnerAdvanceInput, WinnerPage, WinnerStatus } from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { type InputOf, Resource } from '../../resource.js';

/** What `winners.list` takes. */
export interface WinnerListParams {
  /** Only winners in this state. */
  readonly status?: WinnerStatus | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `winners.advance` takes. */
export interface WinnerAdvanceParams extends InputOf<WinnerAdvanceInput> {}

/** Winners and the state of their prizes. */
export class Winners extends Resource {
  /**
   * List winners.
   *
   * Winners and reserves of a draw, in the order of slots, without personal data. For the operator.
   *
   * Scope: `winners:manage`.
   * @throws ShopfestNotFoundError
   */
  list(drawId: string, params: WinnerListParams = {}, options?: CallOptions): ShopfestList<Winner, WinnerPage> {
    return this.pages(listWinners, params, options, { drawId });
  }

  /**
   * Advance a winner to the next state.
   *
   * Sets the next state of a prize. It is claimed within the claim period of the campaign; documents and
   * payment may follow after it. A prize that is forfeited (only after `claimBy`, or once the claim period is
   * over) or whose winner is disqualified goes to the next reserve of the same prize, never to a new draw.
   * For the operator.
   *
   * Scope: `winners:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  advance(drawId: string, winnerId: string, params: WinnerAdvanceParams, options?: CallOptions): ShopfestPromise<Winner> {
    return this.send(advanceWinner, { path: { drawId, winnerId }, body: params }, options);
  }
}
