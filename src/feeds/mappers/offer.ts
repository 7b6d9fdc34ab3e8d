import type { Availability, PromoItemStatusInput } from '../../generated/types.js';
import type { FeedRecord } from '../records/record.js';

/** A field of the feed: its name there, and its text. */
export interface SourceField {
  readonly name: string;
  readonly text: string;
}

/** The fields of one offer as the feed has them, before they are parsed. An empty text means an absent field. */
export interface Offer {
  readonly record: FeedRecord;
  readonly externalId: SourceField;
  /** The shop's own id, and what names the offer in addresses, where the format has them. */
  readonly id?: SourceField;
  readonly handle?: SourceField;
  readonly title: SourceField;
  /** The price without any sale. */
  readonly listPrice: SourceField;
  /** The current price; '' where it is the list price. */
  readonly salePrice: SourceField;
  /**
   * Whether the list price is a compare-at price, which the shop shows only when it is above the sale price: a lower one
   * is no error, and no discount either.
   */
  readonly isCompareAtPrice?: boolean;
  /** Currency of both prices, where the feed has it in a field of its own; null where the format has no currency. */
  readonly currency?: string | null | undefined;
  readonly saleStart?: SourceField | undefined;
  readonly saleEnd?: SourceField | undefined;
  /** When the shop sells the product at all, where the feed says so. */
  readonly validFrom?: SourceField;
  readonly validTo?: SourceField;
  /** Whether the feed has one date, as `saleStart`, where a period belongs. */
  readonly isSingleDate?: boolean;
  /** As the feed writes it, or already derived from its stock. */
  readonly availability: SourceField | Availability;
  /** The availability where the format allows the field to be absent, and it is. */
  readonly defaultAvailability?: Availability;
  readonly url: SourceField;
  readonly imageUrl: SourceField;
  readonly gtin: SourceField;
  readonly brand: string;
  readonly status?: PromoItemStatusInput | undefined;
  /** What the offer is, where the format says so; taken where the caller asks for it. */
  readonly description?: SourceField;
  /** Fields that the caller has mapped by name. */
  readonly mapped?: Readonly<Partial<Record<MappedField, SourceField>>>;
  /** Whether other offers of the same record were omitted. */
  readonly hasOmittedOffers?: boolean;
}

/** Fields that no format has under a name of its own. */
type MappedField = 'titleEn' | 'description' | 'terms' | 'quantity' | 'audience';

/** The maximum length of a field in the format. */
export interface LengthLimit {
  readonly name: string;
  readonly max: number;
}

export const absentField: SourceField = { name: '', text: '' };
