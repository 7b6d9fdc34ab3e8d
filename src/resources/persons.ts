import type { Person } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type List, type Query, Resource } from './resource.js';

/** Natural persons who hold keys. For the operator. */
export class Persons extends Resource {
  /** Enters a person, who may then be named as the holder of keys. */
  create(person: Body<'createPerson'>, options?: CallOptions): ShopfestPromise<Person> {
    return this.send('createPerson', { body: person }, options);
  }

  /** Persons of all organizations or of one, oldest first. */
  list(query: Query<'listPersons'> = {}, options?: CallOptions): List<'listPersons'> {
    return this.pages('listPersons', query, options);
  }
}
