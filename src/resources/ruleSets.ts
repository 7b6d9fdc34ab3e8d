import type { RuleSetVersion, SignedRuleBundle } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type List, type Query, Resource } from './resource.js';

/** Versions of the campaign's rules. One is drafted and submitted by a person, and published by another. */
export class RuleSets extends Resource {
  /** Drafts a version, to hold from `effectiveFrom` on. */
  create(ruleSet: Body<'createRuleSet'>, options?: CallOptions): ShopfestPromise<RuleSetVersion> {
    return this.send('createRuleSet', { body: ruleSet }, options);
  }

  /** Published versions, oldest first; the operator's list has drafts as well. */
  list(query: Query<'listRuleSets'> = {}, options?: CallOptions): List<'listRuleSets'> {
    return this.pages('listRuleSets', query, options);
  }

  retrieve(ruleSetId: string, options?: CallOptions): ShopfestPromise<RuleSetVersion> {
    return this.send('retrieveRuleSet', { path: { ruleSetId } }, options);
  }

  /** Changes what is not published; what was submitted is a draft again. */
  update(
    ruleSetId: string,
    changes: Body<'updateRuleSet'>,
    options?: CallOptions,
  ): ShopfestPromise<RuleSetVersion> {
    return this.send('updateRuleSet', { path: { ruleSetId }, body: changes }, options);
  }

  submit(ruleSetId: string, options?: CallOptions): ShopfestPromise<RuleSetVersion> {
    return this.send('submitRuleSet', { path: { ruleSetId } }, options);
  }

  /** Ends a draft, or one that was submitted, that is not wanted. */
  discard(ruleSetId: string, options?: CallOptions): ShopfestPromise<RuleSetVersion> {
    return this.send('discardRuleSet', { path: { ruleSetId } }, options);
  }

  /** Only by another person than those who made, changed or submitted it, whatever their keys. */
  publish(ruleSetId: string, options?: CallOptions): ShopfestPromise<RuleSetVersion> {
    return this.send('publishRuleSet', { path: { ruleSetId } }, options);
  }

  /** The signed rules by which `transactions.preview` judges a sale without a network. */
  bundle(query: Query<'retrieveRuleBundle'> = {}, options?: CallOptions): ShopfestPromise<SignedRuleBundle> {
    return this.send('retrieveRuleBundle', { query }, options);
  }
}
