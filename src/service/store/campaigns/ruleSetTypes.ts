import type { RuleSet, RuleSetInput } from '../../../campaign/rules.js';
import type { RuleSetStatus } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';

export interface RuleSetRecord {
  readonly id: string;
  readonly status: RuleSetStatus;
  /** Null for the initial rule set of the campaign. */
  readonly effectiveFrom: number | null;
  readonly ruleSet: RuleSet;
  readonly createdBy: string | null;
  readonly submittedBy: string | null;
  readonly publishedBy: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly publishedAt: number | null;
}

export interface RuleSetDraft {
  readonly effectiveFrom: number;
  readonly ruleSet: RuleSetInput;
}

export interface RuleSetStore {
  /** `person` is the maker. @throws campaign_not_found, campaign_not_active, region_unknown */
  create(campaignId: string, input: RuleSetDraft, person: string): Promise<RuleSetRecord>;
  /** With `published` set, drafts are left out. @throws campaign_not_found */
  list(
    campaignId: string,
    filter: { readonly published: boolean },
    page: PageRequest,
  ): Promise<Page<RuleSetRecord>>;
  /** @throws rule_set_not_found, as all below */
  get(campaignId: string, id: string, filter: { readonly published: boolean }): Promise<RuleSetRecord>;
  /** Makes it a draft again. @throws state_conflict, region_unknown */
  update(
    campaignId: string,
    id: string,
    change: { readonly [Name in keyof RuleSetDraft]?: RuleSetDraft[Name] | undefined },
    person: string,
  ): Promise<RuleSetRecord>;
  /** @throws state_conflict, effective_date_passed */
  submit(campaignId: string, id: string, person: string): Promise<RuleSetRecord>;
  /** @throws state_conflict */
  discard(campaignId: string, id: string): Promise<RuleSetRecord>;
  /**
   * `approve` receives the version, the rules that are in force and all makers; it returns the person who publishes it, where
   * one does, or throws.
   * @throws state_conflict, effective_date_passed
   */
  publish(
    campaignId: string,
    id: string,
    approve: (version: RuleSetRecord, inForce: RuleSet, makers: readonly string[]) => Promise<string | null>,
  ): Promise<RuleSetRecord>;
}
