import type { Winner } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type List, type Query, Resource } from './resource.js';

/** What becomes of the prizes of a draw. For the operator. */
export class Winners extends Resource {
  /** Winners and reserves, in the order of slots. */
  list(drawId: string, query: Query<'listWinners'> = {}, options?: CallOptions): List<'listWinners'> {
    return this.pages('listWinners', query, options, { drawId });
  }

  /** Takes a winner to the next state; a prize that comes free goes to the next reserve for it. */
  advance(
    drawId: string,
    winnerId: string,
    body: Body<'advanceWinner'>,
    options?: CallOptions,
  ): ShopfestPromise<Winner> {
    return this.send('advanceWinner', { path: { drawId, winnerId }, body }, options);
  }
}
