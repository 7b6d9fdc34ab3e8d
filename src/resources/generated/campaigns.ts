// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { listCampaigns, retrieveCampaign } from '../../generated/operations/campaigns.js';
import type { Campaign, CampaignPage, CampaignStatus } from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { Resource } from '../resource.js';

/** What `campaigns.list` takes. */
export interface CampaignListParams {
  /** Only campaigns in this state. */
  readonly status?: CampaignStatus | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** Campaigns, with their windows, regions, activities and rules. */
export class Campaigns extends Resource {
  /**
   * List campaigns.
   *
   * Campaigns, ordered by id. Only the operator sees drafts.
   *
   * Scope: `campaigns:read`.
   */
  list(params: CampaignListParams = {}, options?: CallOptions): ShopfestList<Campaign, CampaignPage> {
    return this.pages(listCampaigns, params, options);
  }

  /**
   * Retrieve a campaign.
   *
   * One campaign with its periods, regions, activities and rules.
   *
   * Scope: `campaigns:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send(retrieveCampaign, {}, options);
  }
}
