import type { ApiKey, ApiKeyWithSecret } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type List, type Query, Resource } from './resource.js';

/** API keys. For the operator. */
export class Keys extends Resource {
  /** Makes a key. Its secret is in this answer and nowhere else. */
  create(key: Body<'createKey'>, options?: CallOptions): ShopfestPromise<ApiKeyWithSecret> {
    return this.send('createKey', { body: key }, options);
  }

  /** Keys of all organizations or of one, newest first, without their secrets. */
  list(query: Query<'listKeys'> = {}, options?: CallOptions): List<'listKeys'> {
    return this.pages('listKeys', query, options);
  }

  /** Makes a successor with the same scopes; the old key stays valid for `graceSeconds`, a day by default. */
  rotate(
    keyId: string,
    rotation: Body<'rotateKey'> = {},
    options?: CallOptions,
  ): ShopfestPromise<ApiKeyWithSecret> {
    return this.send('rotateKey', { path: { keyId }, body: rotation }, options);
  }

  /** Ends a key at once. */
  revoke(keyId: string, options?: CallOptions): ShopfestPromise<ApiKey> {
    return this.send('revokeKey', { path: { keyId } }, options);
  }
}
