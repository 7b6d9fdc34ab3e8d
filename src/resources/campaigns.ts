import type { Campaign } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type List, type Query, Resource } from './resource.js';

/** Campaigns. A method on one campaign means the client's, or another by the option `campaign`. */
export class Campaigns extends Resource {
  /** The campaign with its windows, regions, activities and rules. */
  retrieve(options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send('retrieveCampaign', {}, options);
  }

  /** The campaigns that the key may see. */
  list(query: Query<'listCampaigns'> = {}, options?: CallOptions): List<'listCampaigns'> {
    return this.pages('listCampaigns', query, options);
  }

  /** Makes a campaign, in draft. For the operator. */
  create(campaign: Body<'createCampaign'>, options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send('createCampaign', { body: campaign }, options);
  }

  /** Changes what is given and leaves the rest; the rule set only in draft. For the operator. */
  update(changes: Body<'updateCampaign'>, options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send('updateCampaign', { body: changes }, options);
  }

  /** Opens a draft for merchants and sales. For the operator. */
  activate(options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send('activateCampaign', {}, options);
  }

  /** Takes no more merchants, sales and claims. For the operator. */
  closeRegistration(options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send('closeRegistration', {}, options);
  }

  /** Ends a campaign of which nothing is open any more: no draw, no prize, no incident. For the operator. */
  settle(options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send('settleCampaign', {}, options);
  }
}
