// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { retrieveApprovalFile } from '../../generated/operations/approvals.js';
import type { ApprovalFile } from '../../generated/types.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { Resource } from '../resource.js';

/**
 * What persons approve by their signatures before it takes effect. A call that needs approval answers
 * `approval_required` with the id of the approval; made again once enough approvers have signed, it takes
 * effect once.
 */
export class Approvals extends Resource {
  /**
   * Retrieve all approvals that took effect.
   *
   * The approver sets from the first on, and every approval of the campaign whose act took effect, with its
   * content, document and decisions: what anybody needs to verify them without this service. Needs no key.
   *
   * Needs no API key.
   * @throws ShopfestNotFoundError
   */
  file(options?: CallOptions): ShopfestPromise<ApprovalFile> {
    return this.send(retrieveApprovalFile, {}, options);
  }
}
