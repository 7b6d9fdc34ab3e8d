// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  createCampaign,
  updateCampaign,
  activateCampaign,
  reevaluateTransactions,
  closeRegistration,
  settleCampaign,
} from '../../../generated/operations/campaigns.js';
import type {
  Campaign,
  CampaignInput,
  CampaignUpdate,
  Reevaluation,
  ReevaluationInput,
} from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Campaigns } from '../campaigns.js';
import type { InputOf } from '../../resource.js';

/** What `campaigns.create` takes. */
export interface CampaignCreateParams extends InputOf<CampaignInput> {}

/** What `campaigns.update` takes. */
export interface CampaignUpdateParams extends InputOf<CampaignUpdate> {}

/** What `campaigns.reevaluate` takes. */
export interface CampaignReevaluateParams extends InputOf<ReevaluationInput> {}

/** Campaigns, with their windows, regions, activities and rules. */
export class OperatorCampaigns extends Campaigns {
  /**
   * Create a campaign.
   *
   * Creates a campaign in draft. For the operator.
   *
   * Scope: `campaigns:write`.
   * @throws ShopfestConflictError, ShopfestValidationError
   */
  create(params: CampaignCreateParams, options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send(createCampaign, { body: params }, options);
  }

  /**
   * Update a campaign.
   *
   * Changes the given fields and keeps all others. The rule set can be changed only in draft. For the
   * operator.
   *
   * Scope: `campaigns:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  update(params: CampaignUpdateParams, options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send(updateCampaign, { body: params }, options);
  }

  /**
   * Activate a campaign.
   *
   * Opens a draft for merchants and transactions, once the duties that the campaign requires for it are
   * approved; else it names those that are missing. For the operator.
   *
   * Scope: `campaigns:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  activate(options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send(activateCampaign, {}, options);
  }

  /**
   * Judge transactions again.
   *
   * After the purchase or registration period was moved, judges transactions again by the periods of now, a
   * batch of them with each call: go on with `nextCursor`. A verdict that changes is an adjustment
   * (reevaluation), once; what a draw has used stays as it is. With `dryRun` it only says what it would
   * change; entries that a cap limits across batches are then an upper bound. For the operator.
   *
   * Scope: `campaigns:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  reevaluate(params: CampaignReevaluateParams, options?: CallOptions): ShopfestPromise<Reevaluation> {
    return this.send(reevaluateTransactions, { body: params }, options);
  }

  /**
   * Close the registration of a campaign.
   *
   * Accepts no more merchants, transactions and claims from now on. Accepted transactions can still be
   * refunded and voided, and draws can still be drawn and published. Transactions that tills have not sent
   * yet stay in their outbox. For the operator.
   *
   * Scope: `campaigns:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  closeRegistration(options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send(closeRegistration, {}, options);
  }

  /**
   * Settle a campaign.
   *
   * Ends a campaign whose registration is closed, once every draw is drawn or voided, every prize is paid or
   * forfeited, and every incident is closed. For the operator.
   *
   * Scope: `campaigns:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  settle(options?: CallOptions): ShopfestPromise<Campaign> {
    return this.send(settleCampaign, {}, options);
  }
}
