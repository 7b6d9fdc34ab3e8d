// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  RuleSetId: (m: M) => m.string({ pattern: /^rul_[0-9a-z]{16,32}$/u, expects: ['an id that begins with rul_', '以 rul_ 開頭的識別碼'] }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listRuleSets: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  retrieveRuleSet: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), ruleSetId: m.ref('RuleSetId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveRuleBundle: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { merchantId: m.ref('ResourceReference') }),
  },
} satisfies SomeParameters;
