import type { MirrorOptions, MirrorReport, MirrorRow } from '../bulk/mirror/options.js';
import type { BulkOptions, BulkReport } from '../bulk/options.js';
import type { Rows } from '../bulk/source.js';
import * as mirrorOperations from '../generated/operations/mirrors.js';
import { upsertPromoItems } from '../generated/operations/promoItems.js';
import { GeneratedPromoItems, type PromoItemUpsertParams } from './generated/promoItems.js';

/** Offers of a campaign zone. Where a method takes the id of an item, `external:` and your own externalId will do. */
export class PromoItems extends GeneratedPromoItems {
  /** Creates or replaces many, from any iterable, in batches; an item that changes nothing is a duplicate. */
  upsertAll(
    items: Rows<PromoItemUpsertParams>,
    options: BulkOptions<PromoItemUpsertParams> = {},
  ): Promise<BulkReport> {
    return this.sendAll(upsertPromoItems, items, options);
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
  mirror(items: Rows<MirrorRow<PromoItemUpsertParams>>, options: MirrorOptions): Promise<MirrorReport> {
    return this.sendFeed(mirrorOperations, items, options);
  }
}
