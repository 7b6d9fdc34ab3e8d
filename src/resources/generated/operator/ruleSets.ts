// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  createRuleSet,
  updateRuleSet,
  submitRuleSet,
  discardRuleSet,
  publishRuleSet,
} from '../../../generated/operations/ruleSets.js';
import type { RuleSetVersion, RuleSetVersionInput, RuleSetVersionUpdate } from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { RuleSets } from '../ruleSets.js';
import type { InputOf } from '../../resource.js';

/** What `ruleSets.create` takes. */
export interface RuleSetCreateParams extends InputOf<RuleSetVersionInput> {}

/** What `ruleSets.update` takes. */
export interface RuleSetUpdateParams extends InputOf<RuleSetVersionUpdate> {}

/**
 * Versions of a campaign's rules, and the signed bundle of them. A version is drafted and submitted by one
 * person and published by another.
 */
export class OperatorRuleSets extends RuleSets {
  /**
   * Draft a rule set.
   *
   * Drafts a new version of the rules of an open campaign, effective from a date on. No transaction is
   * evaluated by it before another person publishes it. The rules of a campaign in draft are changed with the
   * campaign.
   *
   * Scope: `rules:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  create(params: RuleSetCreateParams, options?: CallOptions): ShopfestPromise<RuleSetVersion> {
    return this.send(createRuleSet, { body: params }, options);
  }

  /**
   * Change a draft.
   *
   * Changes a version that is not published. A submitted version becomes a draft again.
   *
   * Scope: `rules:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  update(ruleSetId: string, params: RuleSetUpdateParams, options?: CallOptions): ShopfestPromise<RuleSetVersion> {
    return this.send(updateRuleSet, { path: { ruleSetId }, body: params }, options);
  }

  /**
   * Submit a draft.
   *
   * Requests the publication of the draft, as it is, by another person.
   *
   * Scope: `rules:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  submit(ruleSetId: string, options?: CallOptions): ShopfestPromise<RuleSetVersion> {
    return this.send(submitRuleSet, { path: { ruleSetId } }, options);
  }

  /**
   * Discard a rule set.
   *
   * Discards a draft or a submitted version. It stays in the list, and its number is not used again. For the
   * operator.
   *
   * Scope: `rules:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  discard(ruleSetId: string, options?: CallOptions): ShopfestPromise<RuleSetVersion> {
    return this.send(discardRuleSet, { path: { ruleSetId } }, options);
  }

  /**
   * Publish a rule set.
   *
   * Applies a submitted version to sales from its date on, in place of the version before. A person who made,
   * changed or submitted it cannot publish it, with whatever key. Transactions that were evaluated before
   * keep their evaluation.
   *
   * Scope: `rules:publish`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  publish(ruleSetId: string, options?: CallOptions): ShopfestPromise<RuleSetVersion> {
    return this.send(publishRuleSet, { path: { ruleSetId } }, options);
  }
}
