// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as merchantsResponses } from '../merchants/responses.js';

export const components = {
  MerchantDecision: (m: M) => m.closed({
    reason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, merchantsResponses, components];

export const parameters = {
  approveMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  rejectMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  requestMerchantChanges: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  suspendMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  resumeMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
