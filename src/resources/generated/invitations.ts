// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listInvitations,
  createInvitation,
  retrieveInvitation,
  acceptInvitation,
  refuseInvitation,
  endInvitation,
} from '../../generated/operations/invitations.js';
import type {
  Invitation,
  InvitationInput,
  InvitationPage,
  InvitationRefusal,
  InvitationStatus,
} from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { type InputOf, Resource } from '../resource.js';

/** What `invitations.list` takes. */
export interface InvitationListParams {
  /** Only those that the caller's organization made, or only those that it received. */
  readonly side?: 'made' | 'received' | undefined;
  /** Only invitations in this state. */
  readonly status?: InvitationStatus | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `invitations.create` takes. */
export interface InvitationCreateParams extends InputOf<InvitationInput> {}

/** What `invitations.refuse` takes. */
export interface InvitationRefuseParams extends InputOf<InvitationRefusal> {}

/** Whether a merchant of one organization may stand below a mall or district of another. */
export class Invitations extends Resource {
  /**
   * List invitations.
   *
   * Invitations that the caller's organization made or received, oldest first; the operator sees all.
   *
   * Scope: `merchants:read`.
   * @throws ShopfestNotFoundError
   */
  list(params: InvitationListParams = {}, options?: CallOptions): ShopfestList<Invitation, InvitationPage> {
    return this.pages(listInvitations, params, options);
  }

  /**
   * Ask to stand below a merchant of another organization.
   *
   * Asks another organization to take a merchant in below its mall, district or marketplace. Nothing changes
   * until it accepts.
   *
   * Scope: `merchants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  create(params: InvitationCreateParams, options?: CallOptions): ShopfestPromise<Invitation> {
    return this.send(createInvitation, { body: params }, options);
  }

  /**
   * Retrieve an invitation.
   *
   * One invitation that the caller's organization made or received.
   *
   * Scope: `merchants:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(invitationId: string, options?: CallOptions): ShopfestPromise<Invitation> {
    return this.send(retrieveInvitation, { path: { invitationId } }, options);
  }

  /**
   * Accept an invitation.
   *
   * Takes the merchant in: from now on it stands below the parent, and has its industry and district where it
   * states none. For the organization of the parent.
   *
   * Scope: `merchants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  accept(invitationId: string, options?: CallOptions): ShopfestPromise<Invitation> {
    return this.send(acceptInvitation, { path: { invitationId } }, options);
  }

  /**
   * Refuse an invitation.
   *
   * Refuses a pending invitation. For the organization of the parent.
   *
   * Scope: `merchants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  refuse(invitationId: string, params: InvitationRefuseParams = {}, options?: CallOptions): ShopfestPromise<Invitation> {
    return this.send(refuseInvitation, { path: { invitationId }, body: params }, options);
  }

  /**
   * End an invitation.
   *
   * Takes a pending invitation back, for the organization that made it; or ends an accepted one, for either:
   * the merchant then stands below no other.
   *
   * Scope: `merchants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  end(invitationId: string, options?: CallOptions): ShopfestPromise<Invitation> {
    return this.send(endInvitation, { path: { invitationId } }, options);
  }
}
