// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { listApprovers, retrieveApproverSet } from '../../generated/operations/approvers.js';
import type { ApproverList, ApproverSetState } from '../../generated/types.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { Resource } from '../resource.js';

/** Who may approve, by which keys; every set is approved by the one before. */
export class Approvers extends Resource {
  /**
   * List approver sets.
   *
   * All approver sets from number 0 on with their fingerprints, and those that wait to come into force. Needs
   * no key.
   *
   * Needs no API key.
   */
  list(options?: CallOptions): ShopfestPromise<ApproverList> {
    return this.send(listApprovers, {}, options);
  }

  /**
   * Retrieve an approver set.
   *
   * The approver set with this fingerprint. Needs no key.
   *
   * Needs no API key.
   * @throws ShopfestNotFoundError
   */
  retrieve(fingerprint: string, options?: CallOptions): ShopfestPromise<ApproverSetState> {
    return this.send(retrieveApproverSet, { path: { fingerprint } }, options);
  }
}
