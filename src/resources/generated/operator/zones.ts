// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { putZone } from '../../../generated/operations/zones.js';
import type { Zone, ZoneInput } from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Zones } from '../zones.js';
import type { InputOf } from '../../resource.js';

/** What `zones.put` takes. */
export interface ZonePutParams extends InputOf<ZoneInput> {}

/** Zones of the campaign, in which partners list their offers. */
export class OperatorZones extends Zones {
  /**
   * Declare a zone.
   *
   * Declares a zone of the campaign, or changes one. From the first one on, offers are listed in declared
   * zones only. For the operator.
   *
   * Scope: `campaigns:write`.
   * @throws ShopfestNotFoundError, ShopfestValidationError
   */
  put(zoneId: string, params: ZonePutParams, options?: CallOptions): ShopfestPromise<Zone> {
    return this.send(putZone, { path: { zoneId }, body: params }, options);
  }
}
