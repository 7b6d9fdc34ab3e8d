// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listKeys,
  createKey,
  updateKey,
  rotateKey,
  revokeKey,
  reviewAccess,
  recordAccessReview,
} from '../../../generated/operations/keys.js';
import type {
  AccessReview,
  ApiKey,
  ApiKeyChange,
  ApiKeyInput,
  ApiKeyPage,
  ApiKeyRotation,
  NewApiKey,
  OrganizationId,
  RecordedReview,
} from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Keys } from '../keys.js';
import type { InputOf } from '../../resource.js';

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

/** What `keys.update` takes. */
export interface KeyUpdateParams extends InputOf<ApiKeyChange> {}

/** What `keys.rotate` takes. */
export interface KeyRotateParams extends InputOf<ApiKeyRotation> {}

/** API keys. */
export class OperatorKeys extends Keys {
  /**
   * List API keys.
   *
   * Keys of all organizations or of one, newest first, without their secrets. An organization below another
   * sees its own and those below it. For the operator.
   *
   * Scope: `keys:manage`.
   */
  list(params: KeyListParams = {}, options?: CallOptions): ShopfestList<ApiKey, ApiKeyPage> {
    return this.pages(listKeys, params, options);
  }

  /**
   * Create an API key.
   *
   * Creates a key for an organization, in the mode of the service, with no scope that the key of the caller
   * lacks. The response has a claim code, with which the holder of the key gets its secret (`claimKey`);
   * nobody else is shown it. A publishable key is no secret and is shown at once. For the operator.
   *
   * Scope: `keys:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  create(params: KeyCreateParams, options?: CallOptions): ShopfestPromise<NewApiKey> {
    return this.send(createKey, { body: params }, options);
  }

  /**
   * Change the quota of an API key.
   *
   * Gives a key a quota of its own, such as a vendor with thousands of tills needs, or takes it back. It
   * holds within 2 seconds in every process. For the operator.
   *
   * Scope: `keys:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  update(keyId: string, params: KeyUpdateParams, options?: CallOptions): ShopfestPromise<ApiKey> {
    return this.send(updateKey, { path: { keyId }, body: params }, options);
  }

  /**
   * Rotate an API key.
   *
   * Creates a new key with the same scopes. The old key stays valid for `graceSeconds`, so that tills can be
   * changed one by one. Whoever rotates the very key that sends the request gets the new one; of another key
   * the response has a claim code for its holder. A key with a scope that the caller lacks is not rotated,
   * but can be revoked. For the operator.
   *
   * Scope: `keys:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  rotate(keyId: string, params: KeyRotateParams = {}, options?: CallOptions): ShopfestPromise<NewApiKey> {
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

  /**
   * Review who has access.
   *
   * All keys that are valid, with their holders, scopes, makers, last use and end, what is remarkable about
   * each, the approvers in force, and when access was last reviewed. Access is reviewed every 92 days. An
   * organization below another sees its own and those below it. For the operator.
   *
   * Scope: `keys:manage`.
   */
  review(options?: CallOptions): ShopfestPromise<AccessReview> {
    return this.send(reviewAccess, {}, options);
  }

  /**
   * Record that access was reviewed.
   *
   * Records that the person of the key has reviewed who has access, so that the next review is due 92 days
   * later. For the operator.
   *
   * Scope: `keys:manage`.
   * @throws ShopfestConflictError, ShopfestValidationError
   */
  recordReview(options?: CallOptions): ShopfestPromise<RecordedReview> {
    return this.send(recordAccessReview, {}, options);
  }
}
