// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { registerCanary, checkCanaries } from '../../../generated/operations/canaries.js';
import type { Canary, CanaryCheck, CanaryCheckInput, CanaryInput } from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { type InputOf, Resource } from '../../resource.js';

/** What `canaries.register` takes. */
export interface CanaryRegisterParams extends InputOf<CanaryInput> {}

/** What `canaries.check` takes. */
export interface CanaryCheckParams extends InputOf<CanaryCheckInput> {}

/** Made-up participants whose contact data reveals a leak. */
export class Canaries extends Resource {
  /**
   * Register a canary.
   *
   * Creates a made-up participant with a usual name, and with a phone number and an e-mail address that the
   * operator holds and uses for nothing else: so its row looks like any other, and what is sent to it
   * arrives. It has no entries and takes part in no draw. Exports include it, so that a leaked list shows
   * which export it came from. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  register(params: CanaryRegisterParams, options?: CallOptions): ShopfestPromise<Canary> {
    return this.send(registerCanary, { body: params }, options);
  }

  /**
   * Trace a leaked text to its export.
   *
   * Searches a text that was found in public for the ids of exports and for the contact data of canaries and
   * of participants who were exported, full-width and other forms included, and says from which export it can
   * come: by its id, its canary, its people and the order of its rows. Where a canary is found, or the id of
   * an export with some of its people, an incident is opened; an incident that is open for the same export is
   * returned instead. The text is not stored. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  check(params: CanaryCheckParams, options?: CallOptions): ShopfestPromise<CanaryCheck> {
    return this.send(checkCanaries, { body: params }, options);
  }
}
