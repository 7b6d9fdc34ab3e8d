// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { proposeApprovers } from '../../../generated/operations/approvers.js';
import type { Approval, ApproverProposal } from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Approvers } from '../approvers.js';
import type { InputOf } from '../../resource.js';

/** What `approvers.propose` takes. */
export interface ApproverProposeParams extends InputOf<ApproverProposal> {}

/** Who may approve, by which keys; every set is approved by the one before. */
export class OperatorApprovers extends Approvers {
  /**
   * Propose the next approver set.
   *
   * Asks the approvers of the set in force to approve another one: a key that is replaced, an approver who
   * comes or goes, other thresholds. Once they have signed, it waits, for all to see, and comes into force
   * unless one of them rejects it. The first set is made with `shopfest approvers init`, never here. For the
   * operator.
   *
   * Scope: `approvals:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  propose(params: ApproverProposeParams, options?: CallOptions): ShopfestPromise<Approval> {
    return this.send(proposeApprovers, { body: params }, options);
  }
}
