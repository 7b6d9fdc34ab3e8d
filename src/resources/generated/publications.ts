// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listPublications,
  retrievePublication,
  retrievePublished,
  showPublished,
} from '../../generated/operations/publications.js';
import type {
  DrawId,
  Language,
  Publication,
  PublicationDocument,
  PublicationPage,
  PublicationStatus,
} from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { Resource } from '../resource.js';

/** What `publications.list` takes. */
export interface PublicationListParams {
  /** Only publications of this draw. */
  readonly drawId?: DrawId | undefined;
  /** Only publications in this state. */
  readonly status?: PublicationStatus | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `publications.page` takes. */
export interface PublicationPageParams {
  /** Language of the page; Traditional Chinese by default. */
  readonly language?: Language | undefined;
}

/** What the public sees of a draw. Approvers sign it before it is published. */
export class Publications extends Resource {
  /**
   * List publications.
   *
   * Publications of the campaign, oldest first. The operator sees all, other callers those that are public
   * now.
   *
   * Scope: `draws:read`.
   * @throws ShopfestNotFoundError
   */
  list(params: PublicationListParams = {}, options?: CallOptions): ShopfestList<Publication, PublicationPage> {
    return this.pages(listPublications, params, options);
  }

  /**
   * Retrieve a publication.
   *
   * State, persons and hash of one publication, and how often it was read. The operator sees all
   * publications, other callers those that are public now.
   *
   * Scope: `draws:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(publicationId: string, options?: CallOptions): ShopfestPromise<Publication> {
    return this.send(retrievePublication, { path: { publicationId } }, options);
  }

  /**
   * Retrieve the public content of a draw.
   *
   * The approved content, for everybody; needs no key. Each read is counted.
   *
   * Needs no API key.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  published(publicationId: string, options?: CallOptions): ShopfestPromise<PublicationDocument> {
    return this.send(retrievePublished, { path: { publicationId } }, options);
  }

  /**
   * Show the public page of a draw.
   *
   * The public page; needs no key. It loads only the approved pictures, from this service, runs no script,
   * lets caches keep it for a second only, and tells search engines not to keep it. Each read is counted.
   *
   * Needs no API key.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  page(publicationId: string, params: PublicationPageParams = {}, options?: CallOptions): ShopfestPromise<string> {
    return this.send(showPublished, { path: { publicationId }, query: params }, options);
  }
}
