// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { decideConflict } from '../../../generated/operations/conflicts.js';
import type { Conflict, ConflictDecision } from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Conflicts } from '../conflicts.js';
import type { InputOf } from '../../resource.js';

/** What `conflicts.decide` takes. */
export interface ConflictDecideParams extends InputOf<ConflictDecision> {}

/** Documents that several organizations have pushed, and whose transaction counts. */
export class OperatorConflicts extends Conflicts {
  /**
   * Decide whose transaction counts.
   *
   * The transaction of the chosen organization counts from now on, and the others do not. Figures and entries
   * move by deltas; a pool that a draw has frozen stays as it is. May be decided again. For the operator.
   *
   * Scope: `transactions:review`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  decide(conflictId: string, params: ConflictDecideParams, options?: CallOptions): ShopfestPromise<Conflict> {
    return this.send(decideConflict, { path: { conflictId }, body: params }, options);
  }
}
