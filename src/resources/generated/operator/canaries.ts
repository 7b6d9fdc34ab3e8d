// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { registerCanary, checkCanaries } from '../../../generated/operations/canaries.js';
import type { Canary, CanaryCheck, CanaryCheckInput } from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { type InputOf, Resource } from '../../resource.js';

/** What `canaries.check` takes. */
export interface CanaryCheckParams extends InputOf<CanaryCheckInput> {}

/** Made-up participants whose contact data reveals a leak. */
export class Canaries extends Resource {
  /**
   * Register a canary.
   *
   * Creates a made-up participant, with a name, phone number and e-mail address that nobody has. It has no
   * entries and takes part in no draw. Exports include it, so that a leaked list shows which export it came
   * from. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  register(options?: CallOptions): ShopfestPromise<Canary> {
    return this.send(registerCanary, {}, options);
  }

  /**
   * Search a leaked text for canaries.
   *
   * Searches a text that was found in public for the contact data of canaries, full-width and other forms
   * included. Where one is found, an incident is opened; an incident that is open for the same export is
   * returned instead. The text is not stored. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  check(params: CanaryCheckParams, options?: CallOptions): ShopfestPromise<CanaryCheck> {
    return this.send(checkCanaries, { body: params }, options);
  }
}
