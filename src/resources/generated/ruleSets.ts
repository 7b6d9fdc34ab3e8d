// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { listRuleSets, retrieveRuleSet, retrieveRuleBundle } from '../../generated/operations/ruleSets.js';
import type {
  ResourceReference,
  RuleSetVersion,
  RuleSetVersionPage,
  SignedRuleBundle,
} from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { Resource } from '../resource.js';

/** What `ruleSets.list` takes. */
export interface RuleSetListParams {
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `ruleSets.bundle` takes. */
export interface RuleSetBundleParams {
  /** Only this merchant, by id or by `external:` and its externalId. */
  readonly merchantId?: ResourceReference | undefined;
}

/**
 * Versions of a campaign's rules, and the signed bundle of them. A version is drafted and submitted by one
 * person and published by another.
 */
export class RuleSets extends Resource {
  /**
   * List rule sets.
   *
   * All versions of the campaign's rules, oldest first. Only the operator sees drafts.
   *
   * Scope: `campaigns:read`.
   * @throws ShopfestNotFoundError
   */
  list(params: RuleSetListParams = {}, options?: CallOptions): ShopfestList<RuleSetVersion, RuleSetVersionPage> {
    return this.pages(listRuleSets, params, options);
  }

  /**
   * Retrieve a rule set.
   *
   * A version of the campaign's rules. Only the operator sees drafts.
   *
   * Scope: `campaigns:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(ruleSetId: string, options?: CallOptions): ShopfestPromise<RuleSetVersion> {
    return this.send(retrieveRuleSet, { path: { ruleSetId } }, options);
  }

  /**
   * Retrieve the signed rules.
   *
   * The signed bundle of the published rules, with their dates and the caller's merchants as far as the rules
   * need them. With it a till can evaluate a sale offline.
   *
   * Scope: `campaigns:read`.
   * @throws ShopfestNotFoundError
   */
  bundle(params: RuleSetBundleParams = {}, options?: CallOptions): ShopfestPromise<SignedRuleBundle> {
    return this.send(retrieveRuleBundle, { query: params }, options);
  }
}
