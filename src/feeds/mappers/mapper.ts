import type { ParseIssue } from '../../tables/parseIssues.js';
import type { LengthLimit, Offer } from './offer.js';

/** A record that cannot become an offer, with the reason. */
export interface UnusableRecord {
  readonly issue: ParseIssue;
}

/** What a record became. `line` is that of an earlier record, which waited for this one. */
export type Mapped = (Offer | UnusableRecord) & { readonly line?: number | null };

/**
 * Maps the records of one format to offers, in the order of the feed: to none for a record that is no offer by itself,
 * such as a further picture or the parent of variations. It may keep state between records.
 */
export interface FeedMapper<R> {
  /** Length limits of the format itself: exceeding one is a warning. */
  readonly limits: readonly LengthLimit[];
  toOffers(record: R, line: number | null): readonly Mapped[];
  /** The records that waited for another one which the feed does not have. */
  end?(): readonly Mapped[];
}
