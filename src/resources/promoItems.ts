import type { MirrorOptions, MirrorReport, MirrorRow } from '../bulk/mirror/options.js';
import type { BulkOptions, BulkReport } from '../bulk/options.js';
import type { Rows } from '../bulk/source.js';
import type { PromoItem, PromoItemInput } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type Given, type List, type Query, Resource } from './resource.js';

/** Offers of a campaign zone. Where a method takes the id of an item, `external:` and your own externalId will do. */
export class PromoItems extends Resource {
  /** Creates the item with this externalId, or replaces it. */
  upsert(item: Body<'upsertPromoItem'>, options?: CallOptions): ShopfestPromise<PromoItem> {
    return this.send('upsertPromoItem', { body: item }, options);
  }

  /** Creates or replaces many, from any iterable, in batches; an item that changes nothing is a duplicate. */
  upsertAll(
    items: Rows<Given<PromoItemInput>>,
    options: BulkOptions<Given<PromoItemInput>> = {},
  ): Promise<BulkReport> {
    return this.sendAll('upsertPromoItems', items, options);
  }

  /**
   * The zone becomes what the feed says, as one change: rows are the items themselves, or what `readProductFeed` of
   * `@shopfest/partner-sdk/feeds` gives. Only what differs is sent, and shoppers see the old state or the new one.
   * An offer whose row is rejected stays as it is; what the feed has no more is removed.
   *
   * A feed that breaks changes nothing. A plan that looks like an accident (an empty feed, more removals than
   * `maxDelete`, rows that cannot be told) fails with a `ShopfestMirrorBlockedError` that shows it, unless `confirm` says
   * that it is meant.
   */
  mirror(items: Rows<MirrorRow<Given<PromoItemInput>>>, options: MirrorOptions): Promise<MirrorReport> {
    return this.sendFeed(items, options);
  }

  retrieve(promoItemId: string, options?: CallOptions): ShopfestPromise<PromoItem> {
    return this.send('retrievePromoItem', { path: { promoItemId } }, options);
  }

  /** Your items, oldest first; the operator's list has all. Removed ones only with `status: 'removed'`. */
  list(query: Query<'listPromoItems'> = {}, options?: CallOptions): List<'listPromoItems'> {
    return this.pages('listPromoItems', query, options);
  }

  /** Takes the item off; it stays as a tombstone. */
  remove(promoItemId: string, options?: CallOptions): ShopfestPromise<PromoItem> {
    return this.send('removePromoItem', { path: { promoItemId } }, options);
  }
}
