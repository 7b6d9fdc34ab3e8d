// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as campaignsRequests } from '../campaigns/requests.js';

export const components = {
  IndustryName: (m: M) => m.closed({
    code: m.ref('Industry'),
    name: m.string({ min: 1, max: 50, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 50 characters without control characters', '1 至 50 個字元，不含控制字元'] }),
    nameEn: m.string({ min: 1, max: 50, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 50 characters without control characters', '1 至 50 個字元，不含控制字元'] }),
  }, {}),
  DisclosureSettings: (m: M) => m.closed({}, {
    minimumSellers: m.integer({ min: 1, max: 100 }),
    largestShare: m.number({ min: 0, max: 1 }),
  }),
  ClaimSettings: (m: M) => m.closed({}, {
    appearanceHours: m.integer({ min: 1, max: 2160 }),
    receiptsPerShopAndDay: m.integer({ min: 0, max: 1000 }),
    receiptsPerDay: m.integer({ min: 0, max: 1000 }),
    receiptsOfShopPerDay: m.integer({ min: 0, max: 100000 }),
    waitingOfNetworkPerDay: m.integer({ min: 1, max: 1000000 }),
  }),
  Campaign: (m: M) => m.object({
    id: m.ref('CampaignId'),
    name: m.string(),
    nameEn: m.nullable(m.string()),
    status: m.openRef('CampaignStatus'),
    timeZone: m.oneOf(['Asia/Taipei']),
    purchasePeriod: m.ref('Period'),
    registrationPeriod: m.ref('Period'),
    drawPeriod: m.nullable(m.ref('Period')),
    claimPeriod: m.nullable(m.ref('Period')),
    industries: m.array(m.ref('Industry')),
    industryNames: m.array(m.ref('IndustryName')),
    regions: m.array(m.ref('Region')),
    activities: m.array(m.ref('Activity')),
    budget: m.nullable(m.ref('Amount')),
    claims: m.ref('ClaimSettings'),
    disclosure: m.ref('DisclosureSettings'),
    plausibility: m.array(m.ref('PlausibilityLimit')),
    sellerUbnMismatch: m.openRef('SellerUbnMismatch'),
    ruleSet: m.ref('RuleSet'),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  CampaignPage: (m: M) => m.object({
    items: m.array(m.ref('Campaign')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, campaignsRequests, components];
