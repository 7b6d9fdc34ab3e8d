// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  ReceiptClaimInput: (m: M) => m.closed({
    participant: m.ref('ParticipantReference'),
    merchantId: m.ref('MerchantId'),
    terminalId: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }),
    number: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }),
    date: m.string({ pattern: /^2[0-9]{3}-[0-9]{2}-[0-9]{2}$/u, format: 'date', expects: ['a date such as 2020-12-12', '日期，例如 2020-12-12'] }),
    amount: m.integer({ min: 1, max: 999999999999 }),
  }, {}),
  ClaimsQuery: (m: M) => m.closed({
    participant: m.ref('ParticipantReference'),
  }, {
    pageSize: m.integer({ min: 1, max: 500 }),
    pageToken: m.string({ min: 1, max: 1024 }),
  }),
  ReceiptConfirmation: (m: M) => m.closed({
    claimIds: m.array(m.ref('ClaimId'), { min: 1, max: 1000, unique: true }),
  }, {}),
  ReceiptRejection: (m: M) => m.closed({
    claimIds: m.array(m.ref('ClaimId'), { min: 1, max: 1000, unique: true }),
    reason: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listClaims: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveClaim: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), claimId: m.ref('ClaimId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listReceiptClaims: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { status: m.ref('ClaimStatus'), merchantId: m.ref('ResourceReference'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  claimReceipt: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  confirmReceiptClaims: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  rejectReceiptClaims: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
