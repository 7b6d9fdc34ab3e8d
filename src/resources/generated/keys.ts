// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { claimKey } from '../../generated/operations/keys.js';
import type { ApiKeyClaim, ApiKeyWithSecret } from '../../generated/types.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { type InputOf, Resource } from '../resource.js';

/** What `keys.claim` takes. */
export interface KeyClaimParams extends InputOf<ApiKeyClaim> {}

/** API keys. */
export class Keys extends Resource {
  /**
   * Claim an API key.
   *
   * Gives the secret of a new key to whoever has its claim code. A code works once and for a day; after five
   * wrong attempts it ends. Needs no key.
   *
   * Needs no API key.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  claim(params: KeyClaimParams, options?: CallOptions): ShopfestPromise<ApiKeyWithSecret> {
    return this.send(claimKey, { body: params }, options);
  }
}
