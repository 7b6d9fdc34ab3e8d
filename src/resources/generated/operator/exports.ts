// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listExports,
  requestExport,
  retrieveExport,
  rejectExport,
  downloadExport,
} from '../../../generated/operations/exports.js';
import type {
  Export,
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

/** What `exports.reject` takes. */
export interface ExportRejectParams extends InputOf<ExportRejection> {}

/** Exports of contact data for a purpose, approved by a second person, valid for some minutes. */
export class Exports extends Resource {
  /**
   * List exports of personal data.
   *
   * Exports of personal data, oldest first, with who requested them and by which approval they were given
   * out. For the operator.
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
   * Requests contact data of participants for a purpose. The participants and their order are fixed by the
   * request: the winners of a draw who are to get a prize, or those named. So are the number of rows and the
   * checksum of what will be downloaded, which approvers sign. A selection of more than `maxRows`
   * participants with contact data is refused. Data of the winners of a draw is requested and downloaded
   * within the claim period of the campaign. For the operator, by a key of a person.
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
   * Reject an export.
   *
   * Rejects an export that was not downloaded, for good. The person who requested it can reject it to
   * withdraw the request. For the operator.
   *
   * Scope: `exports:request`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  reject(exportId: string, params: ExportRejectParams, options?: CallOptions): ShopfestPromise<Export> {
    return this.send(rejectExport, { path: { exportId }, body: params }, options);
  }

  /**
   * Download an export.
   *
   * The contact data, once, for the person who requested it. Approvers sign it first: until they have, it
   * answers `approval_required` with the id of the approval. Where anything changed since the request, such
   * as contact data or a participant who was erased, it answers `export_changed`, and the export has to be
   * requested anew. The first download uses the approval. For five minutes the same key can take the same
   * download again, so that one that broke off is no loss; after that, and for any other key, it answers
   * `export_downloaded`. Each download is recorded in the access log, participant by participant, and in the
   * audit log. For the operator.
   *
   * Scope: `exports:request`.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  download(exportId: string, options?: CallOptions): ShopfestPromise<ExportDownload> {
    return this.send(downloadExport, { path: { exportId } }, options);
  }
}
