import type { ReadingIssue } from '../../tables/parseIssues.js';
import type { Limit, Offer } from './offer.js';

/** A record that stands for no offer that can be sent, and why. */
export interface Unusable {
  readonly issue: ReadingIssue;
}

/**
 * How one format says things. Turns each record into the offers in it, in the order of the feed: none for a record
 * that is no offer by itself, such as a further picture or the parent of variations. It may remember the records before.
 */
export interface Vocabulary<R> {
  /** What the format itself allows: more is a warning. */
  readonly limits: readonly Limit[];
  offers(record: R): readonly (Offer | Unusable)[];
}
