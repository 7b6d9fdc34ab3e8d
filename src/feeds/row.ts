import type { PromoItemInput } from '../generated/types.js';
import type { FeedProblem } from './problems.js';
import type { FeedWarning } from './warnings.js';

interface Placed {
  /** Place among the offers of the feed, from 1. */
  readonly row: number;
  /** Line on which it begins, from 1; null in a JSON document. */
  readonly line: number | null;
  readonly warnings: readonly FeedWarning[];
}

/** An offer that can be sent: it fits the contract. */
export interface FeedItem extends Placed {
  readonly item: PromoItemInput;
  readonly problem?: undefined;
}

/** An offer that cannot be sent, and why. */
export interface FeedReject extends Placed {
  readonly item?: undefined;
  /** Null where it could not be read: then nobody can say which offer this is. */
  readonly externalId: string | null;
  readonly problem: FeedProblem;
  /**
   * What could be read of it, as a row of our own NDJSON, with the text of the feed where that was not understood:
   * to be mended, and read again as `ndjson`. Empty where nothing could be read.
   */
  readonly draft: Readonly<Record<string, unknown>>;
}

export type FeedRow = FeedItem | FeedReject;
