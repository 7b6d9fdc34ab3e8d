import type { Draw, DrawCommitment, DrawInclusion, DrawProof } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type List, type Query, Resource } from './resource.js';

/**
 * Draws that anyone can check afterwards, by `verifyDraw` and `verifyInclusion` of `@shopfest/partner-sdk/draw`. What
 * changes a draw is for the operator.
 */
export class Draws extends Resource {
  /** Says which entries take part, up to when, and for which prizes. */
  plan(draw: Body<'planDraw'>, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send('planDraw', { body: draw }, options);
  }

  /** Draws of the campaign, oldest first. */
  list(query: Query<'listDraws'> = {}, options?: CallOptions): List<'listDraws'> {
    return this.pages('listDraws', query, options);
  }

  retrieve(drawId: string, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send('retrieveDraw', { path: { drawId } }, options);
  }

  /** Takes the entries that the ledger held at the cut-off; they stay what they are. */
  freeze(drawId: string, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send('freezeDraw', { path: { drawId } }, options);
  }

  /** Names the randomness that will decide. Publish the `commitment` before its time. */
  commit(drawId: string, body: Body<'commitDraw'>, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send('commitDraw', { path: { drawId }, body }, options);
  }

  /** What is to be published before the beacon's time, with all rules. */
  commitment(drawId: string, options?: CallOptions): ShopfestPromise<DrawCommitment> {
    return this.send('retrieveDrawCommitment', { path: { drawId } }, options);
  }

  /** Draws by what the beacon gave. A witness who does not reveal (null) voids the draw. */
  run(drawId: string, body: Body<'runDraw'>, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send('runDraw', { path: { drawId }, body }, options);
  }

  /** Ends a draw with a reason that anyone may read; what it had is kept. */
  void(drawId: string, body: Body<'voidDraw'>, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send('voidDraw', { path: { drawId }, body }, options);
  }

  /** All that anyone needs to check the draw. */
  proof(drawId: string, options?: CallOptions): ShopfestPromise<DrawProof> {
    return this.send('retrieveDrawProof', { path: { drawId } }, options);
  }

  /** Shows a participant their key, and that their entries are in the pool. For the app. */
  inclusion(
    drawId: string,
    body: Body<'proveDrawInclusion'>,
    options?: CallOptions,
  ): ShopfestPromise<DrawInclusion> {
    return this.send('proveDrawInclusion', { path: { drawId }, body }, options);
  }

  /** The leaves to which your sales gave entries: `{ ...commitment, leaf, path }` is an inclusion proof. */
  entries(
    drawId: string,
    query: Query<'listDrawEntries'> = {},
    options?: CallOptions,
  ): List<'listDrawEntries'> {
    return this.pages('listDrawEntries', query, options, { drawId });
  }
}
