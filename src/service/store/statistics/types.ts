import type { BreakdownBy, Interval } from '../../../generated/types.js';
import type { Access, Reference } from '../db/access.js';
import type { ExternalSeriesRecord } from './externalSeriesTypes.js';

/** Whose figures: one organization's, or null for the whole campaign. */
export type Coverage = string | null;

export interface Figures {
  readonly registeredAmount: number;
  readonly documentCount: number;
  readonly qualifiedCount: number;
  readonly entryCount: number;
}
export interface ZoneFigures {
  readonly itemsListed: number;
  readonly unitsSold: number;
  readonly orders: number;
  readonly gmv: number;
}
export interface Summary extends Figures {
  readonly asOf: number;
  readonly participantCount: number;
  /** Approved merchants. */
  readonly merchantCount: number;
  readonly zone: ZoneFigures;
  /** Zone by zone; a sale with items of two zones is an order in each. */
  readonly zones: Readonly<Record<string, ZoneFigures>>;
  readonly pending: { readonly merchantsAwaitingReview: number; readonly transactionsHeld: number };
}
export interface TimeseriesPoint extends Figures {
  /** Start of the hour, day or week (Monday) in Asia/Taipei. */
  readonly start: number;
}
export interface BreakdownRow extends Figures {
  /** `none` for sales without one, such as the region of an online sale. */
  readonly key: string;
  /** Of a merchant, a region or an activity: its names; the app knows the labels of the others. */
  readonly name: string | null;
  readonly nameEn: string | null;
}
/** Figures of one merchant in a zone. */
export interface ZoneMerchant extends ZoneFigures {
  readonly merchantId: string;
  readonly externalId: string;
  readonly name: string;
}
export interface ZoneBreakdown {
  readonly asOf: number;
  readonly rows: readonly ZoneMerchant[];
  readonly rest: Omit<ZoneFigures, 'itemsListed'> & { readonly rows: number };
}
/** What the benefit of a campaign is told by. */
interface Kpis {
  readonly summary: Summary;
  /** NT$. */
  readonly budget: number | null;
  /** By id. */
  readonly external: readonly ExternalSeriesRecord[];
}
/** Figures of all that was committed before they are asked for, those of one call in one snapshot. */
export interface StatisticsStore {
  /** @throws campaign_not_found, as all below */
  summary(campaignId: string, coverage: Coverage): Promise<Summary>;
  kpis(campaignId: string): Promise<Kpis>;
  /** Only steps that have sales, oldest first; `taipeiTime.steps` names them all. `from` ≤ start < `to`. */
  timeseries(
    campaignId: string,
    coverage: Coverage,
    query: { interval: Interval; from: number; to: number },
  ): Promise<{ asOf: number; points: TimeseriesPoint[] }>;
  /** Largest registeredAmount first, then by key; `rest` sums the rows beyond `top`. */
  breakdown(
    campaignId: string,
    coverage: Coverage,
    query: { by: BreakdownBy; top: number },
  ): Promise<{ asOf: number; rows: BreakdownRow[]; rest: Figures & { rows: number } }>;
  /**
   * Merchants that sold something in a zone, largest sales first; or one merchant, whatever it sold.
   * @throws merchant_not_found
   */
  zone(
    campaignId: string,
    access: Access,
    query: { zone: string; top: number; merchantId?: Reference | undefined },
  ): Promise<ZoneBreakdown>;
}
