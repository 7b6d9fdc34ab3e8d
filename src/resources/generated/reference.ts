// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listIndustries,
  listDistricts,
  listRegions,
  listDutyKinds,
  listErrorCodes,
} from '../../generated/operations/reference.js';
import type {
  DistrictList,
  DutyKindList,
  ErrorCodeList,
  IndustryList,
  RegionList,
} from '../../generated/types.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { Resource } from '../resource.js';

/** Industries, districts, regions, error codes. */
export class Reference extends Resource {
  /**
   * Industries.
   *
   * The industries and the codes of the tax registry that belong to them.
   *
   * Needs no API key.
   */
  industries(options?: CallOptions): ShopfestPromise<IndustryList> {
    return this.send(listIndustries, {}, options);
  }

  /**
   * Districts.
   *
   * The districts with code, names, postal code and customary region.
   *
   * Needs no API key.
   */
  districts(options?: CallOptions): ShopfestPromise<DistrictList> {
    return this.send(listDistricts, {}, options);
  }

  /**
   * Regions.
   *
   * The customary regions and their districts.
   *
   * Needs no API key.
   */
  regions(options?: CallOptions): ShopfestPromise<RegionList> {
    return this.send(listRegions, {}, options);
  }

  /**
   * Kinds of duties.
   *
   * What a campaign may ask of its chain, with texts and checklists, after the improvements of Taichung's
   * report of 2020. A duty that is declared takes from here what it leaves out.
   *
   * Needs no API key.
   */
  dutyKinds(options?: CallOptions): ShopfestPromise<DutyKindList> {
    return this.send(listDutyKinds, {}, options);
  }

  /**
   * Error codes.
   *
   * Every error code with what to do, in English and Traditional Chinese.
   *
   * Needs no API key.
   */
  errorCodes(options?: CallOptions): ShopfestPromise<ErrorCodeList> {
    return this.send(listErrorCodes, {}, options);
  }
}
