// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listPromoItems = { id: 'listPromoItems', method: 'GET', path: '/v1/campaigns/{campaignId}/promo-items', tag: 'promoItems', scopes: ['promoItems:read'], idempotencyKey: false, query: { zone: 'string', status: 'string', type: 'string', merchantId: 'string', externalId: 'string', organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'PromoItemPage', status: 200, paged: true } as const satisfies Operation;

export const upsertPromoItem = { id: 'upsertPromoItem', method: 'POST', path: '/v1/campaigns/{campaignId}/promo-items', tag: 'promoItems', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'PromoItemInput', response: 'PromoItem', status: 201, statuses: [200, 201], paged: false } as const satisfies Operation;

export const upsertPromoItems = { id: 'upsertPromoItems', method: 'POST', path: '/v1/campaigns/{campaignId}/promo-items/batch', tag: 'promoItems', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'PromoItemBatch', rows: 'PromoItemInput', response: 'BatchResult', status: 200, paged: false } as const satisfies Operation;

export const retrievePromoItem = { id: 'retrievePromoItem', method: 'GET', path: '/v1/campaigns/{campaignId}/promo-items/{promoItemId}', tag: 'promoItems', scopes: ['promoItems:read'], idempotencyKey: false, query: {}, request: null, response: 'PromoItem', status: 200, paged: false } as const satisfies Operation;

export const removePromoItem = { id: 'removePromoItem', method: 'DELETE', path: '/v1/campaigns/{campaignId}/promo-items/{promoItemId}', tag: 'promoItems', scopes: ['promoItems:write'], idempotencyKey: false, query: {}, request: null, response: 'PromoItem', status: 200, paged: false } as const satisfies Operation;
