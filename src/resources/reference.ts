import type { DistrictList, ErrorCodeList, IndustryList, RegionList } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { Resource } from './resource.js';

/** Reference data, with names in Traditional Chinese and English. */
export class Reference extends Resource {
  /** The industries and the codes of the tax registry that belong to them. */
  industries(options?: CallOptions): ShopfestPromise<IndustryList> {
    return this.send('listIndustries', {}, options);
  }

  /** The districts with code, postal code and customary region. */
  districts(options?: CallOptions): ShopfestPromise<DistrictList> {
    return this.send('listDistricts', {}, options);
  }

  /** The customary regions and their districts. */
  regions(options?: CallOptions): ShopfestPromise<RegionList> {
    return this.send('listRegions', {}, options);
  }

  /** Every error code and what to do. */
  errorCodes(options?: CallOptions): ShopfestPromise<ErrorCodeList> {
    return this.send('listErrorCodes', {}, options);
  }
}
