import type { PromoItemInput } from '../generated/types.js';
import type { FeedProblem } from './problems.js';
import type { FeedWarning } from './warnings.js';

interface RowBase {
  /** Position among the offers of the feed, from 1. */
  readonly row: number;
  /** Line on which the row begins, from 1; null in a JSON document. */
  readonly line: number | null;
  readonly warnings: readonly FeedWarning[];
}

/** An offer that can be sent: it conforms to the contract. */
export interface FeedItem extends RowBase {
  readonly item: PromoItemInput;
  /**
   * When the feed itself gives the offer another price: the start of a sale to come, or the end of one under way. Read the
   * feed again after it, as a nightly sync does.
   */
  readonly changesAt?: string | undefined;
  readonly problem?: undefined;
}

/** An offer that cannot be sent, and why. */
export interface FeedReject extends RowBase {
  readonly item?: undefined;
  /** Null where it could not be read: the offer then cannot be identified. */
  readonly externalId: string | null;
  readonly problem: FeedProblem;
  /**
   * The fields that could be read, as a row of this campaign's NDJSON, with the text of the feed where it could not be
   * parsed: to be corrected, and read again as `ndjson`. Empty where nothing could be read.
   */
  readonly draft: Readonly<Record<string, unknown>>;
}

export type FeedRow = FeedItem | FeedReject;
