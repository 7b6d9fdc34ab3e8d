import type { BulkOptions, BulkReport } from '../bulk/options.js';
import type { Rows } from '../bulk/source.js';
import { stageMirrorItems } from '../generated/operations/mirrors.js';
import { GeneratedMirrors } from './generated/mirrors.js';
import type { PromoItemUpsertParams } from './generated/promoItems.js';

/**
 * The steps by which a zone is brought in step with a feed as one change. `promoItems.mirror` takes them all; by hand
 * they are for looking at a mirror that is under way, and for ending it.
 */
export class Mirrors extends GeneratedMirrors {
  /** Stages items as they are to be, from any iterable, in batches. */
  stage(
    mirrorId: string,
    items: Rows<PromoItemUpsertParams>,
    options: BulkOptions<PromoItemUpsertParams> = {},
  ): Promise<BulkReport> {
    return this.sendAll(stageMirrorItems, items, options, { path: { mirrorId } });
  }
}
