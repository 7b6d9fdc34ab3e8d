import type { Availability, PromoItemStatusInput } from '../../generated/types.js';
import type { FeedRecord } from '../records/record.js';

/** A text of a feed, with the name under which it stands there. */
export interface Said {
  readonly name: string;
  readonly text: string;
}

/** What a feed says of one offer, before it is understood. A text that is '' was not there. */
export interface Offer {
  readonly record: FeedRecord;
  readonly externalId: Said;
  readonly title: Said;
  /** The price without any sale. */
  readonly listPrice: Said;
  /** The price that is asked now; '' where it is the list price. */
  readonly salePrice: Said;
  /**
   * True where the list price is one to compare with, which the shop shows only when it is above the sale price:
   * below it, it is no error but no discount either.
   */
  readonly comparing?: boolean;
  /** Currency of both prices, where the feed has it apart from them; null where the format has none at all. */
  readonly currency?: string | null | undefined;
  readonly saleStart?: Said | undefined;
  readonly saleEnd?: Said | undefined;
  /** Spelled by the feed, or already known from its figures of stock. */
  readonly availability: Said | Availability;
  /** What the stock is where the feed need not say it, and does not. */
  readonly unstated?: Availability;
  readonly url: Said;
  readonly imageUrl: Said;
  readonly gtin: Said;
  readonly brand: string;
  readonly status?: PromoItemStatusInput | undefined;
  /** Other offers of the same record that were left out. */
  readonly leftOut?: boolean;
}

/** Length that a format allows for one of its fields. */
export interface Limit {
  readonly name: string;
  readonly most: number;
}

export const nothing: Said = { name: '', text: '' };
