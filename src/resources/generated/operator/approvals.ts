// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listApprovals,
  retrieveApproval,
  signApproval,
  signRejection,
} from '../../../generated/operations/approvals.js';
import type {
  Approval,
  ApprovalDecisionInput,
  ApprovalPage,
  ApprovalStatus,
  CampaignId,
} from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Approvals } from '../approvals.js';
import type { InputOf } from '../../resource.js';

/** What `approvals.list` takes. */
export interface ApprovalListParams {
  /** Only approvals in this state. */
  readonly status?: ApprovalStatus | undefined;
  /** Only approvals of this campaign. */
  readonly campaignId?: CampaignId | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `approvals.approve` takes. */
export type ApprovalApproveParams = InputOf<ApprovalDecisionInput>;

/** What `approvals.reject` takes. */
export type ApprovalRejectParams = InputOf<ApprovalDecisionInput>;

/**
 * What persons approve by their signatures before it takes effect. A call that needs approval answers
 * `approval_required` with the id of the approval; made again once enough approvers have signed, it takes
 * effect once.
 */
export class OperatorApprovals extends Approvals {
  /**
   * List approvals.
   *
   * What approvers are or were to decide, oldest first, in all campaigns. For the operator.
   *
   * Scope: `approvals:read`.
   */
  list(params: ApprovalListParams = {}, options?: CallOptions): ShopfestList<Approval, ApprovalPage> {
    return this.pages(listApprovals, params, options);
  }

  /**
   * Retrieve an approval.
   *
   * The document that an approver signs, the words to be read, the content that takes effect, and the
   * decisions so far. For the operator.
   *
   * Scope: `approvals:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(approvalId: string, options?: CallOptions): ShopfestPromise<Approval> {
    return this.send(retrieveApproval, { path: { approvalId } }, options);
  }

  /**
   * Hand in a signed approval.
   *
   * Stores the signature of an approver under the document. The signature decides and nothing else: which key
   * hands it in does not matter, and a key approves nothing. The act takes effect when it is requested again.
   * For the operator.
   *
   * Scope: `approvals:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  approve(approvalId: string, params: ApprovalApproveParams, options?: CallOptions): ShopfestPromise<Approval> {
    return this.send(signApproval, { path: { approvalId }, body: params }, options);
  }

  /**
   * Hand in a signed rejection.
   *
   * Stores the signature of an approver who rejects the document. One rejection is enough, and it stays: the
   * same content is not asked for again until the document expires. For the operator.
   *
   * Scope: `approvals:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  reject(approvalId: string, params: ApprovalRejectParams, options?: CallOptions): ShopfestPromise<Approval> {
    return this.send(signRejection, { path: { approvalId }, body: params }, options);
  }
}
