// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listOrganizations,
  createOrganization,
  retrieveOrganization,
  updateOrganization,
} from '../../../generated/operations/organizations.js';
import type {
  Organization,
  OrganizationInput,
  OrganizationPage,
  OrganizationUpdate,
} from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { type InputOf, Resource } from '../../resource.js';

/** What `organizations.list` takes. */
export interface OrganizationListParams {
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `organizations.create` takes. */
export interface OrganizationCreateParams extends InputOf<OrganizationInput> {}

/** What `organizations.update` takes. */
export interface OrganizationUpdateParams extends InputOf<OrganizationUpdate> {}

/** Partners and operators. */
export class Organizations extends Resource {
  /**
   * List organizations.
   *
   * All organizations, oldest first. For the operator.
   *
   * Scope: `organizations:manage`.
   */
  list(params: OrganizationListParams = {}, options?: CallOptions): ShopfestList<Organization, OrganizationPage> {
    return this.pages(listOrganizations, params, options);
  }

  /**
   * Create an organization.
   *
   * Creates a partner (a mall, a chain, a platform, a POS vendor) or another operator. For the operator.
   *
   * Scope: `organizations:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  create(params: OrganizationCreateParams, options?: CallOptions): ShopfestPromise<Organization> {
    return this.send(createOrganization, { body: params }, options);
  }

  /**
   * Retrieve an organization.
   *
   * One organization. For the operator.
   *
   * Scope: `organizations:manage`.
   * @throws ShopfestNotFoundError
   */
  retrieve(organizationId: string, options?: CallOptions): ShopfestPromise<Organization> {
    return this.send(retrieveOrganization, { path: { organizationId } }, options);
  }

  /**
   * Change the scopes of an organization.
   *
   * Sets the scopes that an organization is granted. All organizations below it and all their keys lose at
   * once the scopes that it loses. An organization below another cannot change its own scopes, nor those of
   * an organization that is not below it. For the operator.
   *
   * Scope: `organizations:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  update(organizationId: string, params: OrganizationUpdateParams, options?: CallOptions): ShopfestPromise<Organization> {
    return this.send(updateOrganization, { path: { organizationId }, body: params }, options);
  }
}
