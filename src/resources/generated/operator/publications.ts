// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  draftPublication,
  updatePublication,
  retrievePublicationContent,
  previewPublication,
  scanPublication,
  submitPublication,
  publishPublication,
  retractPublication,
  addPicture,
  retrievePicture,
} from '../../../generated/operations/publications.js';
import type {
  Language,
  Picture,
  PictureInput,
  Publication,
  PublicationDocument,
  PublicationInput,
  PublicationReceipt,
  PublicationRetraction,
  PublicationUpdate,
} from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Publications } from '../publications.js';
import type { InputOf } from '../../resource.js';

/** What `publications.draft` takes. */
export interface PublicationDraftParams extends InputOf<PublicationInput> {}

/** What `publications.update` takes. */
export interface PublicationUpdateParams extends InputOf<PublicationUpdate> {}

/** What `publications.preview` takes. */
export interface PublicationPreviewParams {
  /** Language of the page; Traditional Chinese by default. */
  readonly language?: Language | undefined;
}

/** What `publications.retract` takes. */
export interface PublicationRetractParams extends InputOf<PublicationRetraction> {}

/** What `publications.addPicture` takes. */
export interface PublicationAddPictureParams extends InputOf<PictureInput> {}

/** What the public sees of a draw. Approvers sign it before it is published. */
export class OperatorPublications extends Publications {
  /**
   * Draft a publication of a draw.
   *
   * Drafts a publication with the current prizes of a drawn draw, each with the codes of its winners and
   * nothing else of them. The texts beside them must be scanned before it can be submitted. For the operator.
   *
   * Scope: `publications:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  draft(params: PublicationDraftParams, options?: CallOptions): ShopfestPromise<Publication> {
    return this.send(draftPublication, { body: params }, options);
  }

  /**
   * Change a publication.
   *
   * Changes a publication that was never public. Each call, even one that changes nothing, makes it a draft
   * of the next version with the current prizes, and voids its scan, submission and approval. For the
   * operator.
   *
   * Scope: `publications:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  update(publicationId: string, params: PublicationUpdateParams = {}, options?: CallOptions): ShopfestPromise<Publication> {
    return this.send(updatePublication, { path: { publicationId }, body: params }, options);
  }

  /**
   * Retrieve the content of a publication.
   *
   * The content that would be public, with the hash to which an approval is bound. For the operator.
   *
   * Scope: `publications:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  content(publicationId: string, options?: CallOptions): ShopfestPromise<PublicationDocument> {
    return this.send(retrievePublicationContent, { path: { publicationId } }, options);
  }

  /**
   * Preview the page of a publication.
   *
   * The page as the public would see it, in any state. Previews are not counted as reads. For the operator.
   *
   * Scope: `publications:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  preview(publicationId: string, params: PublicationPreviewParams = {}, options?: CallOptions): ShopfestPromise<string> {
    return this.send(previewPublication, { path: { publicationId }, query: params }, options);
  }

  /**
   * Scan a publication for personal data.
   *
   * Scans every text of the content for names, telephone numbers, e-mail addresses, national ids, carriers
   * and card numbers, and for the names, numbers and addresses of the winners of the campaign. If it finds
   * any, the response names where, and the publication stays a draft. The same scan runs again when it is
   * submitted, approved and published, since winners change. For the operator.
   *
   * Scope: `publications:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  scan(publicationId: string, options?: CallOptions): ShopfestPromise<Publication> {
    return this.send(scanPublication, { path: { publicationId } }, options);
  }

  /**
   * Submit a publication for approval.
   *
   * Says that this content is to be published as it is. For the operator.
   *
   * Scope: `publications:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  submit(publicationId: string, options?: CallOptions): ShopfestPromise<Publication> {
    return this.send(submitPublication, { path: { publicationId } }, options);
  }

  /**
   * Publish a publication.
   *
   * Makes the submitted content public at once, with an approval (publication.publish) of exactly this
   * content. A draw has at most one public publication. For the operator.
   *
   * Scope: `publications:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  publish(publicationId: string, options?: CallOptions): ShopfestPromise<Publication> {
    return this.send(publishPublication, { path: { publicationId } }, options);
  }

  /**
   * Retract a publication.
   *
   * Retracts the publication at once: nobody can read it any more. The receipt says how often it was read, by
   * which kinds of readers, and until when. Repeating it changes nothing. For the operator.
   *
   * Scope: `publications:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  retract(publicationId: string, params: PublicationRetractParams, options?: CallOptions): ShopfestPromise<PublicationReceipt> {
    return this.send(retractPublication, { path: { publicationId }, body: params }, options);
  }

  /**
   * Take in a picture for publications.
   *
   * Takes in a PNG, JPEG or WebP picture, by its bytes. What does not show is removed: metadata, profiles,
   * texts, animations and what follows the picture. Publications name it by the SHA-256 of what is kept, so
   * the approval of a publication is one of the bytes of its pictures. Taking in the same picture again
   * changes nothing. For the operator.
   *
   * Scope: `publications:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  addPicture(params: PublicationAddPictureParams, options?: CallOptions): ShopfestPromise<Picture> {
    return this.send(addPicture, { body: params }, options);
  }

  /**
   * Retrieve a picture.
   *
   * A picture that was taken in, for those who approve what it shows. For the operator.
   *
   * Scope: `publications:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  picture(sha256: string, options?: CallOptions): ShopfestPromise<Picture> {
    return this.send(retrievePicture, { path: { sha256 } }, options);
  }
}
