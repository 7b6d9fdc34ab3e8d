// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listExports,
  requestExport,
  retrieveExport,
  approveExport,
  rejectExport,
  downloadExport,
} from '../../../generated/operations/exports.js';
import type {
  Export,
  ExportApproval,
  ExportDownload,
  ExportInput,
  ExportPage,
  ExportRejection,
  ExportStatus,
} from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { type InputOf, Resource } from '../../resource.js';

/** What `exports.list` takes. */
export interface ExportListParams {
  /** Only exports in this state. */
  readonly status?: ExportStatus | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `exports.request` takes. */
export interface ExportRequestParams extends InputOf<ExportInput> {}

/** What `exports.approve` takes. */
export interface ExportApproveParams extends InputOf<ExportApproval> {}

/** What `exports.reject` takes. */
export interface ExportRejectParams extends InputOf<ExportRejection> {}

/** Exports of contact data for a purpose, approved by a second person, valid for some minutes. */
export class Exports extends Resource {
  /**
   * List exports of personal data.
   *
   * Exports of personal data, oldest first, with who requested and who approved them. For the operator.
   *
   * Scope: `exports:request`.
   * @throws ShopfestNotFoundError
   */
  list(params: ExportListParams = {}, options?: CallOptions): ShopfestList<Export, ExportPage> {
    return this.pages(listExports, params, options);
  }

  /**
   * Request an export of personal data.
   *
   * Requests contact data of participants for a purpose. The participants are fixed by the request: the
   * winners of a draw who are to get a prize, or those named. Another person must approve it. A selection of
   * more than `maxRows` participants with contact data is refused. Data of the winners of a draw is requested
   * and downloaded within the claim period of the campaign. For the operator, by a key of a person.
   *
   * Scope: `exports:request`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  request(params: ExportRequestParams, options?: CallOptions): ShopfestPromise<Export> {
    return this.send(requestExport, { body: params }, options);
  }

  /**
   * Retrieve an export.
   *
   * One export, without the data. For the operator.
   *
   * Scope: `exports:request`.
   * @throws ShopfestNotFoundError
   */
  retrieve(exportId: string, options?: CallOptions): ShopfestPromise<Export> {
    return this.send(retrieveExport, { path: { exportId } }, options);
  }

  /**
   * Approve an export.
   *
   * Lets the person who requested the export download it for some minutes. Only another person can approve
   * it. For the operator.
   *
   * Scope: `exports:approve`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  approve(exportId: string, params: ExportApproveParams = {}, options?: CallOptions): ShopfestPromise<Export> {
    return this.send(approveExport, { path: { exportId }, body: params }, options);
  }

  /**
   * Reject an export.
   *
   * Rejects the export for good. The person who requested it can reject it to withdraw the request. For the
   * operator.
   *
   * Scope: `exports:approve`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  reject(exportId: string, params: ExportRejectParams, options?: CallOptions): ShopfestPromise<Export> {
    return this.send(rejectExport, { path: { exportId }, body: params }, options);
  }

  /**
   * Download an export.
   *
   * The contact data, for the person who requested it, until the approval expires. Participants who were
   * erased in the meantime are left out. Each download is recorded in the access log, participant by
   * participant, and in the audit log. For the operator.
   *
   * Scope: `exports:request`.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  download(exportId: string, options?: CallOptions): ShopfestPromise<ExportDownload> {
    return this.send(downloadExport, { path: { exportId } }, options);
  }
}
