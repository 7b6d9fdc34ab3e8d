import type { Organization } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type List, type Query, Resource } from './resource.js';

/** Partners and operators. For the operator. */
export class Organizations extends Resource {
  /** Enters a mall, a chain, a platform, a POS vendor, or another operator. */
  create(organization: Body<'createOrganization'>, options?: CallOptions): ShopfestPromise<Organization> {
    return this.send('createOrganization', { body: organization }, options);
  }

  retrieve(organizationId: string, options?: CallOptions): ShopfestPromise<Organization> {
    return this.send('retrieveOrganization', { path: { organizationId } }, options);
  }

  /** Sets which scopes an organization is left, or with null all; those below it lose at once what it loses. */
  update(
    organizationId: string,
    update: Body<'updateOrganization'>,
    options?: CallOptions,
  ): ShopfestPromise<Organization> {
    return this.send('updateOrganization', { path: { organizationId }, body: update }, options);
  }

  /** All organizations, oldest first. */
  list(query: Query<'listOrganizations'> = {}, options?: CallOptions): List<'listOrganizations'> {
    return this.pages('listOrganizations', query, options);
  }
}
