// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { listKeys, createKey, rotateKey, revokeKey } from '../../../generated/operations/keys.js';
import type {
  ApiKey,
  ApiKeyInput,
  ApiKeyPage,
  ApiKeyRotation,
  ApiKeyWithSecret,
  OrganizationId,
} from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { type InputOf, Resource } from '../../resource.js';

/** What `keys.list` takes. */
export interface KeyListParams {
  /** Only keys of this organization. */
  readonly organizationId?: OrganizationId | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `keys.create` takes. */
export interface KeyCreateParams extends InputOf<ApiKeyInput> {}

/** What `keys.rotate` takes. */
export interface KeyRotateParams extends InputOf<ApiKeyRotation> {}

/** API keys. */
export class Keys extends Resource {
  /**
   * List API keys.
   *
   * Keys of all organizations or of one, newest first, without their secrets. For the operator.
   *
   * Scope: `keys:manage`.
   */
  list(params: KeyListParams = {}, options?: CallOptions): ShopfestList<ApiKey, ApiKeyPage> {
    return this.pages(listKeys, params, options);
  }

  /**
   * Create an API key.
   *
   * Creates a key for an organization, in the mode of the service. The secret is shown once. For the
   * operator.
   *
   * Scope: `keys:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  create(params: KeyCreateParams, options?: CallOptions): ShopfestPromise<ApiKeyWithSecret> {
    return this.send(createKey, { body: params }, options);
  }

  /**
   * Rotate an API key.
   *
   * Creates a new key with the same scopes. The old key stays valid for `graceSeconds`, so that tills can be
   * changed one by one. For the operator.
   *
   * Scope: `keys:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  rotate(keyId: string, params: KeyRotateParams = {}, options?: CallOptions): ShopfestPromise<ApiKeyWithSecret> {
    return this.send(rotateKey, { path: { keyId }, body: params }, options);
  }

  /**
   * Revoke an API key.
   *
   * Revokes a key at once. Revoking it again changes nothing. For the operator.
   *
   * Scope: `keys:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  revoke(keyId: string, options?: CallOptions): ShopfestPromise<ApiKey> {
    return this.send(revokeKey, { path: { keyId } }, options);
  }
}
