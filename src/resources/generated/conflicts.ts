// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { listConflicts, retrieveConflict } from '../../generated/operations/conflicts.js';
import type { Conflict, ConflictPage, ConflictStatus, Ubn } from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { Resource } from '../resource.js';

/** What `conflicts.list` takes. */
export interface ConflictListParams {
  /** Only conflicts in this state. */
  readonly status?: ConflictStatus | undefined;
  /** Only conflicts in which a side that the caller sees names this seller. */
  readonly sellerUbn?: Ubn | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** Documents that several organizations have pushed, and whose transaction counts. */
export class Conflicts extends Resource {
  /**
   * List conflicts over documents.
   *
   * Documents that several organizations have pushed, oldest first. An organization sees those of its own
   * documents, and of each its own side alone; the operator sees all sides.
   *
   * Scope: `transactions:read`.
   * @throws ShopfestNotFoundError
   */
  list(params: ConflictListParams = {}, options?: CallOptions): ShopfestList<Conflict, ConflictPage> {
    return this.pages(listConflicts, params, options);
  }

  /**
   * Retrieve a conflict over a document.
   *
   * One conflict, with the caller's own side; the operator sees all sides.
   *
   * Scope: `transactions:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(conflictId: string, options?: CallOptions): ShopfestPromise<Conflict> {
    return this.send(retrieveConflict, { path: { conflictId } }, options);
  }
}
