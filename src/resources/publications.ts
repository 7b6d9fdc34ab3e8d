import type { Publication, PublicationDocument, PublicationReceipt } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type List, type Query, Resource } from './resource.js';

/** What the public sees of a draw. To make and approve it is for the operator, and takes two persons. */
export class Publications extends Resource {
  /** Takes the prizes of a drawn draw as they stand, each with its code. */
  draft(publication: Body<'draftPublication'>, options?: CallOptions): ShopfestPromise<Publication> {
    return this.send('draftPublication', { body: publication }, options);
  }

  retrieve(publicationId: string, options?: CallOptions): ShopfestPromise<Publication> {
    return this.send('retrievePublication', { path: { publicationId } }, options);
  }

  /** Publications of the campaign, oldest first. */
  list(query: Query<'listPublications'> = {}, options?: CallOptions): List<'listPublications'> {
    return this.pages('listPublications', query, options);
  }

  /** A draft again, with the prizes as they stand now: scan, submission and approval are void. */
  update(
    publicationId: string,
    update: Body<'updatePublication'> = {},
    options?: CallOptions,
  ): ShopfestPromise<Publication> {
    return this.send('updatePublication', { path: { publicationId }, body: update }, options);
  }

  /** All that the public would see, with the hash that an approval is bound to. */
  content(publicationId: string, options?: CallOptions): ShopfestPromise<PublicationDocument> {
    return this.send('retrievePublicationContent', { path: { publicationId } }, options);
  }

  /** The page as the public would see it, as HTML. */
  preview(
    publicationId: string,
    query: Query<'previewPublication'> = {},
    options?: CallOptions,
  ): ShopfestPromise<string> {
    return this.send('previewPublication', { path: { publicationId }, query }, options);
  }

  /** Refused with `personal_data_found` and the places, where there seems to be any. */
  scan(publicationId: string, options?: CallOptions): ShopfestPromise<Publication> {
    return this.send('scanPublication', { path: { publicationId } }, options);
  }

  submit(publicationId: string, options?: CallOptions): ShopfestPromise<Publication> {
    return this.send('submitPublication', { path: { publicationId } }, options);
  }

  /** By another person than those who made it; for exactly the content with this hash. */
  approve(
    publicationId: string,
    approval: Body<'approvePublication'>,
    options?: CallOptions,
  ): ShopfestPromise<Publication> {
    return this.send('approvePublication', { path: { publicationId }, body: approval }, options);
  }

  publish(publicationId: string, options?: CallOptions): ShopfestPromise<Publication> {
    return this.send('publishPublication', { path: { publicationId } }, options);
  }

  /** At once. The receipt says how often it was read, by what, and until when. */
  retract(
    publicationId: string,
    retraction: Body<'retractPublication'>,
    options?: CallOptions,
  ): ShopfestPromise<PublicationReceipt> {
    return this.send('retractPublication', { path: { publicationId }, body: retraction }, options);
  }

  /** What everybody may read; it is counted. */
  published(publicationId: string, options?: CallOptions): ShopfestPromise<PublicationDocument> {
    return this.send('retrievePublished', { path: { publicationId } }, options);
  }

  /** The page that everybody may read, as HTML; it is counted. */
  page(
    publicationId: string,
    query: Query<'showPublished'> = {},
    options?: CallOptions,
  ): ShopfestPromise<string> {
    return this.send('showPublished', { path: { publicationId }, query }, options);
  }
}
