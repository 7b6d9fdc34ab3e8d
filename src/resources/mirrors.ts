import type { BulkOptions, BulkReport } from '../bulk/options.js';
import type { Rows } from '../bulk/source.js';
import type { Mirror, MirrorComparison, MirrorDigests, PromoItemInput } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type Given, type List, type Query, Resource } from './resource.js';

/**
 * The steps by which a zone is brought in step with a feed as one change. `promoItems.mirror` takes them all; by hand
 * they are for looking at a mirror that is under way, and for ending it.
 */
export class Mirrors extends Resource {
  /** Begins; nothing shows before `apply`. Fails with `mirror_in_progress` while another one of the zone is under way. */
  open(mirror: Body<'openMirror'>, options?: CallOptions): ShopfestPromise<Mirror> {
    return this.send('openMirror', { body: mirror }, options);
  }

  /** Your mirrors, oldest first; the operator's list has all. */
  list(query: Query<'listMirrors'> = {}, options?: CallOptions): List<'listMirrors'> {
    return this.pages('listMirrors', query, options);
  }

  retrieve(mirrorId: string, options?: CallOptions): ShopfestPromise<Mirror> {
    return this.send('retrieveMirror', { path: { mirrorId } }, options);
  }

  /** What the zone holds, as one digest for each of 2^depth buckets. */
  digests(
    mirrorId: string,
    query: Query<'retrieveMirrorDigests'>,
    options?: CallOptions,
  ): ShopfestPromise<MirrorDigests> {
    return this.send('retrieveMirrorDigests', { path: { mirrorId }, query }, options);
  }

  /** Says what the feed has in whole buckets, and hears which of it the zone lacks. */
  compare(
    mirrorId: string,
    comparison: Body<'compareMirror'>,
    options?: CallOptions,
  ): ShopfestPromise<MirrorComparison> {
    return this.send('compareMirror', { path: { mirrorId }, body: comparison }, options);
  }

  /** Stages items as they are to be, from any iterable, in batches. */
  stage(
    mirrorId: string,
    items: Rows<Given<PromoItemInput>>,
    options: BulkOptions<Given<PromoItemInput>> = {},
  ): Promise<BulkReport> {
    return this.sendAll('stageMirrorItems', items, options, { path: { mirrorId } });
  }

  /** What would be created, updated or removed, item by item; until it is applied or aborted. */
  changes(
    mirrorId: string,
    query: Query<'listMirrorChanges'>,
    options?: CallOptions,
  ): List<'listMirrorChanges'> {
    return this.pages('listMirrorChanges', query, options, { mirrorId });
  }

  /** Counts what would change, and blocks what looks like an accident. May be done again. */
  plan(mirrorId: string, plan: Body<'planMirror'>, options?: CallOptions): ShopfestPromise<Mirror> {
    return this.send('planMirror', { path: { mirrorId }, body: plan }, options);
  }

  /** The zone becomes what the feed says, as one change. A blocked mirror only with `confirm: true`. */
  apply(mirrorId: string, body: Body<'applyMirror'> = {}, options?: CallOptions): ShopfestPromise<Mirror> {
    return this.send('applyMirror', { path: { mirrorId }, body }, options);
  }

  /** Leaves the zone as it is. */
  abort(mirrorId: string, options?: CallOptions): ShopfestPromise<Mirror> {
    return this.send('abortMirror', { path: { mirrorId } }, options);
  }
}
