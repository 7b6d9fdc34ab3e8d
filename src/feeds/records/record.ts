import type { ParseIssue } from '../../tables/parseIssues.js';
import { memoize } from '../memoize.js';

/** One record of a feed, as its texts. */
export interface FeedRecord {
  /**
   * The text under a name, '' where there is none. Names are compared without case, `g:`, a number in brackets before them,
   * blanks, hyphens and underscores, so `get('Variant SKU')` and `get('variant_sku')` are the same.
   */
  get(name: string): string;
}

/** A record, or a piece of the feed that could not be parsed as one. */
export type ParsedRecord<R> =
  | { readonly line: number | null; readonly record: R; readonly issue?: undefined }
  | { readonly line: number | null; readonly record: R | null; readonly issue: ParseIssue };

/**
 * Parses a text, chunk by chunk, into records. At an unrecoverable fault it yields the records before the fault, and then
 * throws.
 */
export interface RecordParser<R> {
  write(text: string): Iterable<ParsedRecord<R>>;
  /** Ends the text. @throws FeedError when the feed is truncated */
  end(): Iterable<ParsedRecord<R>>;
}

/** The length limit of one record, in UTF-16 units: no offer needs more, and a feed must not exhaust memory. */
export const maxRecordLength = 1_048_576;

/** Normalizes a name for comparison. */
export const normalizeName = memoize(
  (name) =>
    name
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      .replace(/^g:|^\[\d+\]/, '')
      .replace(/[\s_-]+/g, ''),
  500,
);
