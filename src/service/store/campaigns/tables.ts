import type { RuleSet, Rules } from '../../../campaign/rules.js';
import type { CampaignStatus } from '../../../generated/types.js';
import { flag, integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';
import type { CampaignSettings } from './types.js';

/** `settings` is JSON because no condition ever looks into it. */
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
 * The rules of evaluations: a rule set and the two periods that it looks at. Of a row only `in_force` ever changes. A
 * transaction is judged by the rules in force with the latest `effective_from` that is not after its time.
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
 * Rule sets, from draft to publication. `makers` are all persons who made, changed or submitted one. The initial rule set
 * of a campaign has no `effective_from`.
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
