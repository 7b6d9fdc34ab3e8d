// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  retrieveSummary,
  retrieveTimeseries,
  retrieveBreakdown,
  retrieveZoneBreakdown,
  retrieveOfferBreakdown,
  retrieveKpis,
} from '../../generated/operations/stats.js';
import type {
  Breakdown,
  BreakdownBy,
  Channel,
  Coverage,
  CrossedWith,
  DistrictCode,
  Industry,
  Interval,
  Kpis,
  MerchantKind,
  Metric,
  OfferBreakdown,
  RegionCode,
  ResourceReference,
  Summary,
  Timeseries,
  Timestamp,
  ZoneBreakdown,
  ZoneId,
} from '../../generated/types.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { Resource } from '../resource.js';

/** What `stats.summary` takes. */
export interface StatsSummaryParams {
  /** First day of the sales, by its midnight in Asia/Taipei. */
  readonly from?: Timestamp | undefined;
  /** Midnight in Asia/Taipei after the last day of the sales. */
  readonly to?: Timestamp | undefined;
  /** Only sales of merchants of this kind. */
  readonly merchantKind?: MerchantKind | undefined;
  /** Only sales of this channel. */
  readonly channel?: Channel | undefined;
  /** Only sales of merchants of this industry. */
  readonly industry?: Industry | undefined;
  /** Only sales that took place in this region of the campaign. */
  readonly region?: RegionCode | undefined;
  /** Only sales that took place in this district. */
  readonly district?: DistrictCode | undefined;
  /** Only sales with at least one offer of this zone. */
  readonly zone?: ZoneId | undefined;
  /** Only sales of this merchant. */
  readonly merchantId?: ResourceReference | undefined;
  /** Whose rows are counted: `own` (a partner's default) or `campaign` (the operator's default). */
  readonly coverage?: Coverage | undefined;
}

/** What `stats.timeseries` takes. */
export interface StatsTimeseriesParams {
  /** What is counted in each step. */
  readonly metric: Metric;
  /** Length of a step. */
  readonly interval: Interval;
  /** First moment of the series. */
  readonly from?: Timestamp | undefined;
  /** End of the series; this moment is no longer in it. */
  readonly to?: Timestamp | undefined;
  /** Only sales of merchants of this kind. */
  readonly merchantKind?: MerchantKind | undefined;
  /** Only sales of this channel. */
  readonly channel?: Channel | undefined;
  /** Only sales of merchants of this industry. */
  readonly industry?: Industry | undefined;
  /** Only sales that took place in this region of the campaign. */
  readonly region?: RegionCode | undefined;
  /** Only sales that took place in this district. */
  readonly district?: DistrictCode | undefined;
  /** Only sales with at least one offer of this zone. */
  readonly zone?: ZoneId | undefined;
  /** Only sales of this merchant. */
  readonly merchantId?: ResourceReference | undefined;
  /** Whose rows are counted: `own` (a partner's default) or `campaign` (the operator's default). */
  readonly coverage?: Coverage | undefined;
}

/** What `stats.breakdown` takes. */
export interface StatsBreakdownParams {
  /** Dimension by which the totals are broken down. */
  readonly by: BreakdownBy;
  /** Second dimension, by which each row is broken down as `crossed`; not with `by=merchant`. */
  readonly crossedWith?: CrossedWith | undefined;
  /** First day of the sales, by its midnight in Asia/Taipei. */
  readonly from?: Timestamp | undefined;
  /** Midnight in Asia/Taipei after the last day of the sales. */
  readonly to?: Timestamp | undefined;
  /** Only sales of merchants of this kind. */
  readonly merchantKind?: MerchantKind | undefined;
  /** Only sales of this channel. */
  readonly channel?: Channel | undefined;
  /** Only sales of merchants of this industry. */
  readonly industry?: Industry | undefined;
  /** Only sales that took place in this region of the campaign. */
  readonly region?: RegionCode | undefined;
  /** Only sales that took place in this district. */
  readonly district?: DistrictCode | undefined;
  /** Only sales with at least one offer of this zone. */
  readonly zone?: ZoneId | undefined;
  /** Only sales of this merchant. */
  readonly merchantId?: ResourceReference | undefined;
  /** Most rows; the rest is summed up in one. 1,000 by default. */
  readonly top?: number | undefined;
  /**
   * By merchant: whether each is summed up with all below it, such as a mall with its counters. A row is then
   * a merchant that stands below no other; for a partner one of its own, with counters of other organizations
   * that it has taken in.
   */
  readonly rollup?: boolean | undefined;
  /** Whose rows are counted: `own` (a partner's default) or `campaign` (the operator's default). */
  readonly coverage?: Coverage | undefined;
}

/** What `stats.zone` takes. */
export interface StatsZoneParams {
  /** Only this merchant, even if it sold nothing. */
  readonly merchantId?: ResourceReference | undefined;
  /** Most rows; the rest is summed up in one. 100 by default. */
  readonly top?: number | undefined;
}

/** What `stats.offers` takes. */
export interface StatsOffersParams {
  /** Most rows; the rest is summed up in one. 100 by default. */
  readonly top?: number | undefined;
}

/** Statistics of the campaign. A partner sees its own, and with `coverage=campaign` the public totals. */
export class GeneratedStats extends Resource {
  /**
   * Totals of the campaign.
   *
   * The caller's own totals by default, or the public totals of the campaign with `coverage=campaign`. The
   * operator gets those of the campaign, a publishable key those that are public. With `from`, `to` or
   * another filter they are of these sales alone, as the total of a breakdown; filters of the whole campaign
   * are for the operator.
   *
   * Scope: `stats:read`.
   * @throws ShopfestNotFoundError
   */
  summary(params: StatsSummaryParams = {}, options?: CallOptions): ShopfestPromise<Summary> {
    return this.send(retrieveSummary, { query: params }, options);
  }

  /**
   * A metric over time.
   *
   * A metric by hour, day or week of the sale. Without `from` and `to` it spans the purchase period up to
   * now; at most 2,000 steps. With a filter the interval is a day or a week, and `from` and `to` are
   * midnights of Asia/Taipei. Filters of the whole campaign are for the operator.
   *
   * Scope: `stats:read`.
   * @throws ShopfestNotFoundError
   */
  timeseries(params: StatsTimeseriesParams, options?: CallOptions): ShopfestPromise<Timeseries> {
    return this.send(retrieveTimeseries, { query: params }, options);
  }

  /**
   * Totals by a dimension.
   *
   * Totals by one dimension, largest amount first, and within each row by a second one with `crossedWith`. By
   * merchant, a partner sees only its own merchants. Filters and crossings of the whole campaign are for the
   * operator.
   *
   * Scope: `stats:read`.
   * @throws ShopfestNotFoundError
   */
  breakdown(params: StatsBreakdownParams, options?: CallOptions): ShopfestPromise<Breakdown> {
    return this.send(retrieveBreakdown, { query: params }, options);
  }

  /**
   * Totals of a zone by merchant.
   *
   * Sales of the merchants of a zone in it, largest first, net of voids and returns. A partner sees its own
   * merchants, the operator all.
   *
   * Scope: `stats:read`.
   * @throws ShopfestNotFoundError, ShopfestValidationError
   */
  zone(zone: string, params: StatsZoneParams = {}, options?: CallOptions): ShopfestPromise<ZoneBreakdown> {
    return this.send(retrieveZoneBreakdown, { path: { zone }, query: params }, options);
  }

  /**
   * Totals of a zone by offer.
   *
   * Sales of a zone by offer, largest first, net of voids and returns. A partner sees its own offers, the
   * operator all.
   *
   * Scope: `stats:read`.
   * @throws ShopfestNotFoundError, ShopfestValidationError
   */
  offers(zone: string, params: StatsOffersParams = {}, options?: CallOptions): ShopfestPromise<OfferBreakdown> {
    return this.send(retrieveOfferBreakdown, { path: { zone }, query: params }, options);
  }

  /**
   * Key performance indicators.
   *
   * Benefit for each NT$1 of budget with its parts, and external series as reported. Of the whole campaign.
   *
   * Scope: `stats:read`.
   * @throws ShopfestNotFoundError
   */
  kpis(options?: CallOptions): ShopfestPromise<Kpis> {
    return this.send(retrieveKpis, {}, options);
  }
}
