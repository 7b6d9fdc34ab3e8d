// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { retrieveMetrics } from '../../../generated/operations/service.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Service } from '../service.js';

/** Health, contract, and who is calling. */
export class OperatorService extends Service {
  /**
   * Metrics of the service.
   *
   * Counters, gauges and histograms of the service in the text format of Prometheus, version 0.0.4. Labels
   * are operation ids, classes of status and other terms of this contract; never ids of rows, keys or
   * persons. Where several processes serve one address, counters are summed up, and metrics of one process
   * have the label worker. For the operator; use a key that has this scope alone. While the database cannot
   * be reached, a key that was authenticated before is accepted.
   *
   * Scope: `metrics:read`.
   */
  metrics(options?: CallOptions): ShopfestPromise<string> {
    return this.send(retrieveMetrics, {}, options);
  }
}
