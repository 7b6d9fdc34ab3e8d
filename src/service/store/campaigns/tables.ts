import type { RuleSet, Rules } from '../../../campaign/rules.js';
import type { CampaignStatus } from '../../../generated/types.js';
import { flag, integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';
import type { CampaignSettings } from './types.js';

/** `settings` is JSON because nothing is ever looked up by it. */
export const campaignTable = table(
  'campaigns',
  {
    id: text(),
    name: text(),
    name_en: nullable(text()),
    status: text<CampaignStatus>(),
    rules_revision: integer(),
    settings: json<CampaignSettings>(),
    created_at: integer(),
    updated_at: integer(),
  },
  {
    primaryKey: ['id'],
  },
);

/**
 * What evaluations were made by: rule set and the two periods it looks at. Rows never change but for `in_force`: of those
 * in force, a transaction is judged by the latest that holds from its time on or before.
 */
export const campaignRulesTable = table(
  'campaign_rules',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    revision: integer(),
    effective_from: integer(),
    in_force: flag(),
    rules: json<Rules>(),
    created_at: integer(),
  },
  {
    primaryKey: ['campaign_id', 'revision'],
  },
);

/**
 * Drafts of rule sets and what became of them. `makers` are all persons who made, changed or submitted it. The rule set
 * that the campaign began with has no `effective_from`.
 */
export const ruleSetTable = table(
  'rule_sets',
  {
    id: text(),
    campaign_id: text({ references: 'campaigns (id)' }),
    version: integer(),
    status: text<'draft' | 'submitted' | 'published' | 'discarded'>(),
    effective_from: nullable(integer()),
    rule_set: json<RuleSet>(),
    makers: json<readonly string[]>(),
    created_by: nullable(text()),
    submitted_by: nullable(text()),
    published_by: nullable(text()),
    created_at: integer(),
    updated_at: integer(),
    published_at: nullable(integer()),
  },
  {
    primaryKey: ['id'],
    unique: [['campaign_id', 'version']],
  },
);
