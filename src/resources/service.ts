import type { Health, Me, OpenApiDocument } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { Resource } from './resource.js';

/** The service itself, and who is calling it. */
export class Service extends Resource {
  /** Whose key this is, what it may do, and its limits. */
  me(options?: CallOptions): ShopfestPromise<Me> {
    return this.send('retrieveMe', {}, options);
  }

  /** Whether the service and its store answer. */
  health(options?: CallOptions): ShopfestPromise<Health> {
    return this.send('retrieveHealth', {}, options);
  }

  /** Metrics of the service in the text format of Prometheus; for the operator. */
  metrics(options?: CallOptions): ShopfestPromise<string> {
    return this.send('retrieveMetrics', {}, options);
  }

  /** The contract that the service serves. */
  openApi(options?: CallOptions): ShopfestPromise<OpenApiDocument> {
    return this.send('retrieveOpenApi', {}, options);
  }
}
