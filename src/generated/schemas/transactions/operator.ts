// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  salesReviewActions,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as transactionsRequests } from '../transactions/requests.js';

export const components = {
  ReviewedSales: (m: M) => m.closed({}, {
    heldReason: m.ref('HeldReason'),
    merchantId: m.ref('MerchantId'),
    organizationId: m.ref('OrganizationId'),
    channel: m.ref('Channel'),
    occurredFrom: m.ref('Timestamp'),
    occurredTo: m.ref('Timestamp'),
  }),
  SalesReviewAction: (m: M) => m.oneOf(salesReviewActions),
  SalesReview: (m: M) => m.closed({
    action: m.ref('SalesReviewAction'),
  }, {
    reason: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    transactionIds: m.array(m.ref('TransactionId'), { min: 1, max: 1000, unique: true }),
    selection: m.ref('ReviewedSales'),
    after: m.ref('TransactionId'),
  }),
  ReviewedSale: (m: M) => m.object({
    index: m.integer({ min: 0 }),
    transactionId: m.ref('TransactionId'),
    status: m.nullable(m.openRef('TransactionStatus')),
    entries: m.nullable(m.integer({ min: 0 })),
  }, {
    problem: m.ref('Problem'),
  }),
  SalesReviewResult: (m: M) => m.object({
    results: m.array(m.ref('ReviewedSale')),
    next: m.nullable(m.ref('TransactionId')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, transactionsRequests, components];

export const parameters = {
  reviewTransactions: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
