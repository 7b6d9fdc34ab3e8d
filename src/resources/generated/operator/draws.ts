// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { planDraw, freezeDraw, commitDraw, runDraw, voidDraw } from '../../../generated/operations/draws.js';
import type {
  Draw,
  DrawCommitInput,
  DrawInput,
  DrawRunInput,
  DrawVoidInput,
} from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Draws } from '../draws.js';
import type { InputOf } from '../../resource.js';

/** What `draws.plan` takes. */
export interface DrawPlanParams extends InputOf<DrawInput> {}

/** What `draws.commit` takes. */
export interface DrawCommitParams extends InputOf<DrawCommitInput> {}

/** What `draws.run` takes. */
export interface DrawRunParams extends InputOf<DrawRunInput> {}

/** What `draws.void` takes. */
export interface DrawVoidParams extends InputOf<DrawVoidInput> {}

/** Draws that anyone can verify afterwards. */
export class OperatorDraws extends Draws {
  /**
   * Plan a draw.
   *
   * Defines which entries take part, the cut-off and the prizes. A planned draw cannot be changed: void it
   * and plan another one that replaces it. There is one draw for a pool, a period and a kind: another one
   * with entries of the same sales is refused, unless it says by replacesId and replacementReason whose place
   * it takes, and then its commitment and proof show all before it. Its cut-off is before the end of the draw
   * period. For the operator.
   *
   * Scope: `draws:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  plan(params: DrawPlanParams, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send(planDraw, { body: params }, options);
  }

  /**
   * Freeze the pool of a draw.
   *
   * Fixes the pool: the claimed entries in the ledger at the cut-off, summed up for each participant, read in
   * one consistent snapshot. It waits for transactions that began before the cut-off and are not yet written.
   * Participants without entries are left out. It is refused where the exclusion of earlier winners leaves no
   * more participants than prizes. Repeating it changes nothing. It may be done before the draw period of the
   * campaign begins, not after it. For the operator.
   *
   * Scope: `draws:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  freeze(drawId: string, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send(freezeDraw, { path: { drawId } }, options);
  }

  /**
   * Commit to pool and rules.
   *
   * Names the randomness that will decide, before it exists: a round of drand at least ten minutes ahead, or
   * at least three registered witnesses, one of them of no organization of the operator. Publish the
   * commitment before that moment; pool and rules cannot change any more. The round lies in the draw period
   * of the campaign. Repeating it changes nothing. For the operator.
   *
   * Scope: `draws:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  commit(drawId: string, params: DrawCommitParams, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send(commitDraw, { path: { drawId }, body: params }, options);
  }

  /**
   * Draw the winners.
   *
   * Draws all slots by draw/1 from the output of the beacon. The same output gives the same winners. It is
   * refused while the reveal of a witness is missing; once revealBy has passed without it, the draw has
   * failed. The service has to have @noble/curves to check a round of drand. It is run within the draw period
   * of the campaign. Repeating it changes nothing. For the operator.
   *
   * Scope: `draws:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  run(drawId: string, params: DrawRunParams, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send(runDraw, { path: { drawId }, body: params }, options);
  }

  /**
   * Void a draw.
   *
   * Voids a draw with a public reason. Its pool, commitment, proof and winners are kept. For the operator.
   *
   * Scope: `draws:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  void(drawId: string, params: DrawVoidParams, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send(voidDraw, { path: { drawId }, body: params }, options);
  }
}
