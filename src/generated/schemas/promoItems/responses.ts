// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  PromoItemPage: (m: M) => m.object({
    items: m.array(m.ref('PromoItem')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  LivePromoItem: (m: M) => m.object({
    id: m.ref('PromoItemId'),
    merchantId: m.ref('MerchantId'),
    zone: m.ref('ZoneId'),
    type: m.openRef('PromoItemType'),
    title: m.string(),
    listPrice: m.ref('Amount'),
    salePrice: m.ref('Amount'),
    url: m.nullable(m.string()),
    imageUrl: m.nullable(m.string()),
    availability: m.openRef('Availability'),
    validFrom: m.nullable(m.ref('Timestamp')),
    validTo: m.nullable(m.ref('Timestamp')),
    titleEn: m.nullable(m.string()),
    description: m.nullable(m.string()),
    terms: m.nullable(m.string()),
    quantity: m.nullable(m.integer()),
    audience: m.nullable(m.string()),
  }, {}),
  LivePromoItemPage: (m: M) => m.object({
    items: m.array(m.ref('LivePromoItem')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];
