// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { listPersons, createPerson, disablePerson } from '../../../generated/operations/persons.js';
import type { OrganizationId, Person, PersonInput, PersonPage } from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { type InputOf, Resource } from '../../resource.js';

/** What `persons.list` takes. */
export interface PersonListParams {
  /** Only persons of this organization. */
  readonly organizationId?: OrganizationId | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `persons.create` takes. */
export interface PersonCreateParams extends InputOf<PersonInput> {}

/** Natural persons who have API keys. */
export class Persons extends Resource {
  /**
   * List persons.
   *
   * Persons of all organizations or of one, oldest first. An organization below another sees its own and
   * those below it. For the operator.
   *
   * Scope: `organizations:manage`.
   */
  list(params: PersonListParams = {}, options?: CallOptions): ShopfestList<Person, PersonPage> {
    return this.pages(listPersons, params, options);
  }

  /**
   * Create a person.
   *
   * Creates a natural person who works for an organization and may have API keys. Actions that need two
   * persons are checked by person, however many keys each of them has. For the operator.
   *
   * Scope: `organizations:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  create(params: PersonCreateParams, options?: CallOptions): ShopfestPromise<Person> {
    return this.send(createPerson, { body: params }, options);
  }

  /**
   * Disable a person.
   *
   * Ends all keys of a person at once, and lets them get no other. Disabling them again changes nothing. The
   * last person who can manage the keys of the operator is not disabled. For the operator.
   *
   * Scopes: `keys:manage`, `organizations:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  disable(personId: string, options?: CallOptions): ShopfestPromise<Person> {
    return this.send(disablePerson, { path: { personId } }, options);
  }
}
