import type { Coverage, Summary, ZoneFigures } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { GeneratedStats, type StatsSummaryParams } from './generated/stats.js';

/** A summary over all days and of all sales, which has what is kept of these alone. */
export interface WholeSummary extends Summary {
  participantCount: number;
  zone: ZoneFigures;
}

/** No filter, at most whose rows are counted. */
type Unfiltered = { readonly [Name in Exclude<keyof StatsSummaryParams, 'coverage'>]?: undefined } & {
  readonly coverage?: Coverage | undefined;
};

/** Statistics of the campaign. A partner sees its own, and with `coverage=campaign` the public totals. */
export class Stats extends GeneratedStats {
  /**
   * Totals of the campaign.
   *
   * The caller's own totals by default, or the public totals of the campaign with `coverage=campaign`. The operator gets
   * those of the campaign, a publishable key those that are public. With `from`, `to` or another filter they are of these
   * sales alone, as the total of a breakdown; filters of the whole campaign are for the operator.
   *
   * Scope: `stats:read`.
   * @throws ShopfestNotFoundError
   */
  override summary(params?: Unfiltered, options?: CallOptions): ShopfestPromise<WholeSummary>;
  override summary(params: StatsSummaryParams, options?: CallOptions): ShopfestPromise<Summary>;
  override summary(params: StatsSummaryParams = {}, options?: CallOptions): ShopfestPromise<Summary> {
    return super.summary(params, options);
  }
}
