import type { Canary, CanaryCheck } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, Resource } from './resource.js';

/** Participants that nobody is: where their data appears, a list got out. For the operator. */
export class Canaries extends Resource {
  /** Makes one up. It goes out with exports. */
  register(options?: CallOptions): ShopfestPromise<Canary> {
    return this.send('registerCanary', {}, options);
  }

  /** Looks for canaries in what was found in public; one opens an incident. */
  check(body: Body<'checkCanaries'>, options?: CallOptions): ShopfestPromise<CanaryCheck> {
    return this.send('checkCanaries', { body }, options);
  }
}
