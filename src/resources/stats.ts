import type {
  Breakdown,
  ExternalSeries,
  Kpis,
  Summary,
  Timeseries,
  ZoneBreakdown,
} from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type Query, Resource } from './resource.js';

/** Figures of the campaign: a partner's own by default, the public totals with `coverage: 'campaign'`. */
export class Stats extends Resource {
  /** Amount, documents, entries, participants, the zone, and what is pending. Net of voids and refunds. */
  summary(query: Query<'retrieveSummary'> = {}, options?: CallOptions): ShopfestPromise<Summary> {
    return this.send('retrieveSummary', { query }, options);
  }

  /** One figure by hour, day or week of the sale, in Asia/Taipei. */
  timeseries(query: Query<'retrieveTimeseries'>, options?: CallOptions): ShopfestPromise<Timeseries> {
    return this.send('retrieveTimeseries', { query }, options);
  }

  /** Figures by district, region, industry, channel, merchant, activity or kind of document; largest first. */
  breakdown(query: Query<'retrieveBreakdown'>, options?: CallOptions): ShopfestPromise<Breakdown> {
    return this.send('retrieveBreakdown', { query }, options);
  }

  /** What the merchants of a zone list and sold in it, largest sales first; or one of them, with `merchantId`. */
  zone(
    zone: string,
    query: Query<'retrieveZoneBreakdown'> = {},
    options?: CallOptions,
  ): ShopfestPromise<ZoneBreakdown> {
    return this.send('retrieveZoneBreakdown', { path: { zone }, query }, options);
  }

  /** Benefit for each NT$1 of budget, with its parts, and external series as reported. */
  kpis(options?: CallOptions): ShopfestPromise<Kpis> {
    return this.send('retrieveKpis', {}, options);
  }

  /** Stores a figure from elsewhere with its source and date, as reported. For the operator. */
  putExternalSeries(
    seriesId: string,
    series: Body<'putExternalSeries'>,
    options?: CallOptions,
  ): ShopfestPromise<ExternalSeries> {
    return this.send('putExternalSeries', { path: { seriesId }, body: series }, options);
  }
}
