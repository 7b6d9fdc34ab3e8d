// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { listZones } from '../../generated/operations/zones.js';
import type { ZoneList } from '../../generated/types.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { Resource } from '../resource.js';

/** Zones of the campaign, in which partners list their offers. */
export class Zones extends Resource {
  /**
   * List zones.
   *
   * The zones of the campaign, at most 200. For the operator also those that partners have used without their
   * being declared.
   *
   * Scope: `promoItems:read`.
   * @throws ShopfestNotFoundError
   */
  list(options?: CallOptions): ShopfestPromise<ZoneList> {
    return this.send(listZones, {}, options);
  }
}
