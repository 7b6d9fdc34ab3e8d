// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { retrieveHealth, retrieveOpenApi, retrieveMe } from '../../generated/operations/service.js';
import type { Health, Me, OpenApiDocument } from '../../generated/types.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { Resource } from '../resource.js';

/** Health, contract, and who is calling. */
export class Service extends Resource {
  /**
   * Health of the service.
   *
   * Whether the service and its store respond. Needs no key.
   *
   * Needs no API key.
   */
  health(options?: CallOptions): ShopfestPromise<Health> {
    return this.send(retrieveHealth, {}, options);
  }

  /**
   * This contract.
   *
   * The contract that the service serves, as JSON. Needs no key.
   *
   * Needs no API key.
   */
  openApi(options?: CallOptions): ShopfestPromise<OpenApiDocument> {
    return this.send(retrieveOpenApi, {}, options);
  }

  /**
   * Key, scopes and limits of the caller.
   *
   * The organization of the key, its scopes and its limits.
   *
   * Any API key will do.
   */
  me(options?: CallOptions): ShopfestPromise<Me> {
    return this.send(retrieveMe, {}, options);
  }
}
