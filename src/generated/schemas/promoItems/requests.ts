// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listPromoItems: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { review: m.ref('PromoItemReviewState'), zone: m.ref('ZoneId'), status: m.ref('PromoItemStatus'), type: m.ref('PromoItemType'), merchantId: m.ref('ResourceReference'), externalId: m.ref('ExternalId'), organizationId: m.ref('OrganizationId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  upsertPromoItem: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  upsertPromoItems: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrievePromoItem: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), promoItemId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  removePromoItem: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), promoItemId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listLivePromoItems: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { zone: m.ref('ZoneId'), type: m.ref('PromoItemType'), merchantId: m.ref('MerchantId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  retrieveLivePromoItem: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), promoItemId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
