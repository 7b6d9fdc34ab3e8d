import type { Registration } from '../../../campaign/figures.js';
import type { MemberSums } from '../../../campaign/memberSuppression.js';
import type {
  BreakdownBy,
  CrossedWith,
  Interval,
  MemberDimension,
  MemberGroup,
} from '../../../generated/types.js';
import type { Access, Reference } from '../db/access.js';
import type { ExternalSeriesRecord } from './externalSeriesTypes.js';

/** Whose totals: one organization's, or null for those of the whole campaign. */
export type TotalsOwner = string | null;

/** Of transactions within the purchase period; NT$ net of refunds. The first four are of what is registered. */
export interface Totals {
  readonly registeredAmount: number;
  readonly documentCount: number;
  readonly qualifiedCount: number;
  readonly entryCount: number;
  readonly qualifiedAmount: number;
  readonly receivedAmount: number;
  readonly receivedCount: number;
}
/** One figure in documents and in NT$. */
export interface Figure {
  readonly documents: number;
  readonly amount: number;
}
export interface ZoneTotals {
  readonly itemsListed: number;
  readonly unitsSold: number;
  readonly orders: number;
  readonly gmv: number;
}
/** A summary of some transactions; merchants and what is pending are those of all. */
export interface FilteredSummary extends Totals {
  readonly asOf: number;
  readonly outsidePeriod: Figure;
  /** Approved merchants. */
  readonly merchantCount: number;
  readonly pending: {
    readonly merchantsAwaitingReview: number;
    readonly transactionsHeld: number;
    /** Of the held ones, those that exceed a limit of the campaign. */
    readonly transactionsInReview: number;
  };
}
export interface Summary extends FilteredSummary {
  /** The part of the sales in zones that is registered. */
  readonly registeredGmv: number;
  readonly participantCount: number;
  readonly zone: ZoneTotals;
  /** Zone by zone; a transaction with items of two zones is an order in each. */
  readonly zones: Readonly<Record<string, ZoneTotals>>;
}
export interface TimeseriesPoint extends Totals {
  /** Start of the hour, day or week (Monday) in Asia/Taipei. */
  readonly start: number;
}
export interface BreakdownRow extends Totals {
  readonly key: string;
  /** Of a merchant, a region or an activity: its names; the app knows the labels of the others. */
  readonly name: string | null;
  readonly nameEn: string | null;
}
/** Totals of one merchant in a zone. */
export interface ZoneMerchant extends ZoneTotals {
  readonly merchantId: string;
  readonly externalId: string;
  readonly name: string;
}
export interface ZoneBreakdown {
  readonly asOf: number;
  readonly rows: readonly ZoneMerchant[];
  /** Merchants that no row shows, also where one merchant was requested. */
  readonly rest: Omit<ZoneTotals, 'itemsListed'> & { readonly rows: number };
}
/** What was sold of one offer in a zone. */
export interface OfferSales extends Omit<ZoneTotals, 'itemsListed'> {
  readonly promoItemId: string;
  readonly externalId: string;
  readonly title: string;
  readonly merchantId: string;
  readonly merchantName: string;
}
export interface OfferBreakdown {
  readonly asOf: number;
  readonly rows: readonly OfferSales[];
  /** Offers that no row shows. */
  readonly rest: ZoneBreakdown['rest'];
}
/** The part of a row in one key of a second dimension; null for what has none. */
export interface CrossedRow extends Totals {
  readonly key: string | null;
  readonly name: string | null;
  readonly nameEn: string | null;
}
export interface CrossedTotals extends Totals {
  /** By the second dimension, where there is one. */
  readonly crossed?: readonly CrossedRow[];
}
/** `rows`, `unassigned` and `rest` together are `total`. */
export interface Breakdown {
  readonly asOf: number;
  readonly rows: readonly (BreakdownRow & CrossedTotals)[];
  /** Transactions without a key in this dimension, such as the district of an online one. */
  readonly unassigned: CrossedTotals;
  /** Rows beyond `top`. */
  readonly rest: CrossedTotals & { readonly rows: number };
  /** Rows that are suppressed, and of which `rows`, `unassigned` and `rest` have nothing. */
  readonly suppressed?: Totals & { readonly rows: number };
  readonly total: CrossedTotals;
}
/** Which totals of a campaign somebody may see who is not its operator. */
export interface Disclosure {
  /** Whether the totals of the campaign, and of its zones, may be seen. */
  readonly hasTotal: boolean;
  readonly hasZones: boolean;
  /** Whether what lies outside the purchase period may be seen. */
  readonly hasOutsidePeriod: boolean;
  /** Keys of a dimension that may be seen; '' is what has none. */
  seenKeys(by: BreakdownBy): ReadonlySet<string>;
  /** Starts of days or weeks with sales that may be seen. */
  seenSteps(interval: 'day' | 'week'): ReadonlySet<number>;
}
/** A merchant, a brand or a category. */
export interface ShareRow extends Figure {
  readonly key: string;
  /** Of its merchant that sold most. */
  readonly name: string;
  readonly nameEn: string | null;
  /** How many merchants sold. */
  readonly merchants: number;
}
export interface LargestShares {
  readonly rows: readonly ShareRow[];
  /** The rows together, and all without them. */
  readonly largest: Figure;
  readonly others: Figure;
  readonly count: number;
}
/** How what is registered is spread. */
export interface Shares {
  readonly asOf: number;
  readonly registered: Figure;
  readonly merchants: LargestShares;
  /** By the UBN of the head office. */
  readonly brands: LargestShares;
  readonly categories: readonly ShareRow[];
  readonly uncategorized: Figure;
  readonly registrations: Readonly<Record<Registration, Figure>>;
}
/** How many people; null where a value of so few is withheld. */
export interface People {
  readonly value: number | null;
  readonly suppressed: boolean;
}
/** Participants with a registered sale of one day, in Taipei. */
export interface ParticipantDay {
  /** YYYY-MM-DD */
  readonly date: string;
  /** On the first day on which they have one, and on a later one. */
  readonly newcomers: People;
  readonly returning: People;
  /** By where they bought; null for nowhere. A participant may be in several. */
  readonly districts: readonly {
    readonly key: string | null;
    readonly newcomers: People;
    readonly returning: People;
  }[];
}
/** Which transactions are counted: those that have all of these. */
export interface StatisticsFilter {
  /** Midnights in Taipei: `from` ≤ day of the transaction < `to`. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly merchantKind?: string | undefined;
  readonly channel?: string | undefined;
  readonly industry?: string | undefined;
  readonly region?: string | undefined;
  readonly district?: string | undefined;
  readonly zone?: string | undefined;
  readonly merchantId?: string | undefined;
}
/** What the benefit of a campaign is computed from. */
interface Kpis {
  readonly summary: Summary;
  /** NT$. */
  readonly budget: number | null;
  /** By id. */
  readonly external: readonly ExternalSeriesRecord[];
}
export interface MemberNames {
  readonly name: string;
  readonly nameEn: string;
}
/** What members of one group did; `suppressed` where nobody may read it. */
export interface MemberFigures extends MemberSums {
  readonly suppressed: boolean;
}
export interface MemberStatistics {
  readonly asOf: number;
  /** A value of fewer people is suppressed. */
  readonly minimumPeople: number;
  /** Largest amount first. */
  readonly rows: readonly {
    /** Null for what has none, and in all. */
    readonly key: string | null;
    /** Of an industry or a region. */
    readonly names: MemberNames | null;
    readonly groups: readonly MemberFigures[];
    readonly total: MemberFigures;
  }[];
}
/** Totals of all that was committed before the call, read in one snapshot. */
export interface StatisticsStore {
  /** @throws campaign_not_found, as all below */
  summary(campaignId: string, owner: TotalsOwner): Promise<Summary>;
  /** The same of transactions that a filter lets through; its totals are those of a breakdown with this filter. */
  filteredSummary(campaignId: string, owner: TotalsOwner, filter: StatisticsFilter): Promise<FilteredSummary>;
  kpis(campaignId: string): Promise<Kpis>;
  /** Only steps that have transactions, oldest first; `taipeiTime.steps` names them all. `from` ≤ start < `to`. */
  timeseries(
    campaignId: string,
    owner: TotalsOwner,
    query: { interval: Interval; from: number; to: number; filter?: StatisticsFilter },
  ): Promise<{ asOf: number; points: TimeseriesPoint[] }>;
  /** Largest registeredAmount first, then by key. */
  breakdown(
    campaignId: string,
    owner: TotalsOwner,
    query: {
      by: BreakdownBy;
      top: number;
      crossedWith?: CrossedWith | undefined;
      filter?: StatisticsFilter;
    },
  ): Promise<Breakdown>;
  /** Merchants with all below them; a row for each that stands below no other, largest registeredAmount first. */
  merchantTrees(campaignId: string, owner: TotalsOwner, top: number): Promise<Breakdown>;
  /** Of the whole campaign; reads all registered transactions. */
  participants(
    campaignId: string,
  ): Promise<{ asOf: number; minimumPeople: number; days: readonly ParticipantDay[] }>;
  /** Of the `largest` merchants and brands, within the days of `filter`. */
  shares(
    campaignId: string,
    owner: TotalsOwner,
    query: { largest: number; filter: Pick<StatisticsFilter, 'from' | 'to'> },
  ): Promise<Shares>;
  /**
   * Merchants that sold something in a zone, largest sales first; or one merchant, whatever it sold.
   * @throws merchant_not_found
   */
  zone(
    campaignId: string,
    access: Access,
    query: { zone: string; top: number; merchantId?: Reference | undefined },
  ): Promise<ZoneBreakdown>;
  /** The offers of a zone with the largest sales in it, of the organization or of all. */
  offers(
    campaignId: string,
    owner: TotalsOwner,
    query: { zone: string; top: number },
  ): Promise<OfferBreakdown>;
  /**
   * Which totals of the campaign an organization may see, or anyone (null). To be read after these totals.
   * @throws campaign_not_found
   */
  disclosure(campaignId: string, asker: string | null): Promise<Disclosure>;
  /** Members by group, in all or by a dimension of their sales; read at most a minute before. */
  members(campaignId: string, group: MemberGroup, by: MemberDimension | null): Promise<MemberStatistics>;
}
