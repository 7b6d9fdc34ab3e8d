import type { ReadingIssue } from '../../tables/parseIssues.js';
import { remembered } from '../memoize.js';

/** One record of a feed, as its texts. */
export interface FeedRecord {
  /**
   * The text under a name, '' where there is none. Names are compared without case, `g:`, blanks, hyphens and
   * underscores, so `get('Variant SKU')` and `get('variant_sku')` are the same.
   */
  get(name: string): string;
}

/** What a cutter gives: a record, or a piece of the feed that is none. */
export type Cut<R> =
  | { readonly line: number | null; readonly record: R; readonly issue?: undefined }
  | { readonly line: number | null; readonly record: R | null; readonly issue: ReadingIssue };

/**
 * Cuts a text that comes in pieces into records. A cutter that meets the end of what can be read gives what was
 * before it, and then throws.
 */
export interface Cutter<R> {
  write(text: string): Iterable<Cut<R>>;
  /** No more text comes. @throws FeedError when the feed ended too early */
  end(): Iterable<Cut<R>>;
}

/** Of one record, in UTF-16 units: no offer needs more, and memory is not the feed's to take. */
export const longestRecord = 1_048_576;

/** The form in which names are compared. */
export const plainName = remembered(
  (name) =>
    name
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      .replace(/^g:/, '')
      .replace(/[\s_-]+/g, ''),
  500,
);
