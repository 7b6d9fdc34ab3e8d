// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as sharedOperator } from '../shared/operator.js';
import { components as ruleSetsRequests } from '../ruleSets/requests.js';
import { components as ruleSetsResponses } from '../ruleSets/responses.js';

export const components = {
  RuleSetVersionInput: (m: M) => m.closed({
    effectiveFrom: m.ref('Timestamp'),
    ruleSet: m.ref('RuleSetInput'),
  }, {}),
  RuleSetVersionUpdate: (m: M) => m.closed({}, {
    effectiveFrom: m.ref('Timestamp'),
    ruleSet: m.ref('RuleSetInput'),
  }, { min: 1 }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, sharedOperator, ruleSetsRequests, ruleSetsResponses, components];

export const parameters = {
  createRuleSet: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  updateRuleSet: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), ruleSetId: m.ref('RuleSetId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  submitRuleSet: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), ruleSetId: m.ref('RuleSetId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  discardRuleSet: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), ruleSetId: m.ref('RuleSetId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  publishRuleSet: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), ruleSetId: m.ref('RuleSetId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
