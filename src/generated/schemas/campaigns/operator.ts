// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as sharedOperator } from '../shared/operator.js';
import { components as campaignsRequests } from '../campaigns/requests.js';
import { components as campaignsResponses } from '../campaigns/responses.js';

export const components = {
  CampaignInput: (m: M) => m.closed({
    id: m.ref('CampaignId'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    purchasePeriod: m.ref('Period'),
    registrationPeriod: m.ref('Period'),
    ruleSet: m.ref('RuleSetInput'),
  }, {
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    drawPeriod: m.ref('Period'),
    claimPeriod: m.ref('Period'),
    industries: m.array(m.ref('Industry'), { min: 1, max: 50, unique: true }),
    industryNames: m.array(m.ref('IndustryName'), { max: 50 }),
    regions: m.array(m.ref('Region'), { min: 1, max: 100 }),
    activities: m.array(m.ref('Activity'), { max: 500 }),
    budget: m.ref('Amount'),
    claims: m.ref('ClaimSettings'),
    disclosure: m.ref('DisclosureSettings'),
    plausibility: m.array(m.ref('PlausibilityLimit'), { max: 20 }),
    sellerUbnMismatch: m.ref('SellerUbnMismatch'),
  }),
  CampaignUpdate: (m: M) => m.closed({}, {
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    purchasePeriod: m.ref('Period'),
    registrationPeriod: m.ref('Period'),
    drawPeriod: m.nullable(m.ref('Period')),
    claimPeriod: m.nullable(m.ref('Period')),
    industryNames: m.array(m.ref('IndustryName'), { min: 1, max: 50 }),
    activities: m.array(m.ref('Activity'), { max: 500 }),
    budget: m.ref('Amount'),
    claims: m.ref('ClaimSettings'),
    disclosure: m.ref('DisclosureSettings'),
    plausibility: m.array(m.ref('PlausibilityLimit'), { max: 20 }),
    sellerUbnMismatch: m.ref('SellerUbnMismatch'),
    ruleSet: m.ref('RuleSetInput'),
  }, { min: 1 }),
  ReevaluationInput: (m: M) => m.closed({
    dryRun: m.boolean(),
  }, {
    cursor: m.ref('TransactionId'),
  }),
  ReevaluationPart: (m: M) => m.object({
    transactions: m.integer({ min: 0 }),
    amount: m.integer({ min: 0 }),
    entries: m.integer({ min: 0 }),
  }, {}),
  Recomputed: (m: M) => m.object({
    transactions: m.integer({ min: 0 }),
    entries: m.integer(),
  }, {}),
  Reevaluation: (m: M) => m.object({
    dryRun: m.boolean(),
    checked: m.integer({ min: 0 }),
    reevaluated: m.integer({ min: 0 }),
    qualified: m.ref('ReevaluationPart'),
    disqualified: m.ref('ReevaluationPart'),
    recomputed: m.ref('Recomputed'),
    nextCursor: m.nullable(m.ref('TransactionId')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, sharedOperator, campaignsRequests, campaignsResponses, components];

export const parameters = {
  createCampaign: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  updateCampaign: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  activateCampaign: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  reevaluateTransactions: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  closeRegistration: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  settleCampaign: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
