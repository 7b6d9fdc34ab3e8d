// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { putExternalSeries } from '../../../generated/operations/stats.js';
import type { ExternalSeries, ExternalSeriesInput } from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Stats } from '../stats.js';
import type { InputOf } from '../../resource.js';

/** What `stats.putExternalSeries` takes. */
export interface StatsPutExternalSeriesParams extends InputOf<ExternalSeriesInput> {}

/** Statistics of the campaign. A partner sees its own, and with `coverage=campaign` the public totals. */
export class OperatorStats extends Stats {
  /**
   * Store an external series.
   *
   * Stores or replaces a series from an external source, with its source and date. For the operator.
   *
   * Scope: `stats:write`.
   * @throws ShopfestNotFoundError, ShopfestValidationError
   */
  putExternalSeries(seriesId: string, params: StatsPutExternalSeriesParams, options?: CallOptions): ShopfestPromise<ExternalSeries> {
    return this.send(putExternalSeries, { path: { seriesId }, body: params }, options);
  }
}
