// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  promoItemReviewActions,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as merchantsResponses } from '../merchants/responses.js';

export const components = {
  PromoItemReviewAction: (m: M) => m.oneOf(promoItemReviewActions),
  PromoItemSelection: (m: M) => m.closed({}, {
    zone: m.ref('ZoneId'),
    type: m.ref('PromoItemType'),
    merchantId: m.ref('MerchantId'),
    organizationId: m.ref('OrganizationId'),
  }),
  PromoItemReview: (m: M) => m.closed({
    action: m.ref('PromoItemReviewAction'),
  }, {
    reason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
    promoItemIds: m.array(m.ref('PromoItemId'), { min: 1, max: 1000, unique: true }),
    selection: m.ref('PromoItemSelection'),
    after: m.ref('PromoItemId'),
  }),
  ReviewedPromoItem: (m: M) => m.object({
    id: m.ref('PromoItemId'),
    externalId: m.nullable(m.string()),
    outcome: m.openRef('DecisionOutcome'),
    review: m.nullable(m.openRef('PromoItemReviewState')),
  }, {
    problem: m.ref('Problem'),
  }),
  PromoItemReviewResult: (m: M) => m.object({
    results: m.array(m.ref('ReviewedPromoItem')),
    next: m.nullable(m.ref('PromoItemId')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, merchantsResponses, components];

export const parameters = {
  reviewPromoItems: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
