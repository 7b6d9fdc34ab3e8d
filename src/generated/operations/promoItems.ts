// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listPromoItems = { id: 'listPromoItems', method: 'GET', path: '/v1/campaigns/{campaignId}/promo-items', tag: 'promoItems', response: 'PromoItemPage', paged: true } as const satisfies ClientOperation;

export const upsertPromoItem = { id: 'upsertPromoItem', method: 'POST', path: '/v1/campaigns/{campaignId}/promo-items', tag: 'promoItems', idempotencyKey: true, request: 'PromoItemInput', response: 'PromoItem' } as const satisfies ClientOperation;

export const upsertPromoItems = { id: 'upsertPromoItems', method: 'POST', path: '/v1/campaigns/{campaignId}/promo-items/batch', tag: 'promoItems', idempotencyKey: true, request: 'PromoItemBatch', rows: 'PromoItemInput', response: 'BatchResult' } as const satisfies ClientOperation;

export const reviewPromoItems = { id: 'reviewPromoItems', method: 'POST', path: '/v1/campaigns/{campaignId}/promo-items/review', tag: 'promoItems', idempotencyKey: true, request: 'PromoItemReview', response: 'PromoItemReviewResult', audience: 'operator' } as const satisfies ClientOperation;

export const retrievePromoItem = { id: 'retrievePromoItem', method: 'GET', path: '/v1/campaigns/{campaignId}/promo-items/{promoItemId}', tag: 'promoItems', response: 'PromoItem' } as const satisfies ClientOperation;

export const removePromoItem = { id: 'removePromoItem', method: 'DELETE', path: '/v1/campaigns/{campaignId}/promo-items/{promoItemId}', tag: 'promoItems', response: 'PromoItem' } as const satisfies ClientOperation;

export const listLivePromoItems = { id: 'listLivePromoItems', method: 'GET', path: '/v1/campaigns/{campaignId}/directory/promo-items', tag: 'promoItems', response: 'LivePromoItemPage', paged: true } as const satisfies ClientOperation;

export const retrieveLivePromoItem = { id: 'retrieveLivePromoItem', method: 'GET', path: '/v1/campaigns/{campaignId}/directory/promo-items/{promoItemId}', tag: 'promoItems', response: 'LivePromoItem' } as const satisfies ClientOperation;
