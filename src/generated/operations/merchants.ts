// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listMerchants = { id: 'listMerchants', method: 'GET', path: '/v1/campaigns/{campaignId}/merchants', tag: 'merchants', scopes: ['merchants:read'], idempotencyKey: false, query: { status: 'string', kind: 'string', industry: 'string', district: 'string', ubn: 'string', parentId: 'string', externalId: 'string', organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'MerchantPage', status: 200, paged: true } as const satisfies Operation;

export const registerMerchant = { id: 'registerMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants', tag: 'merchants', scopes: ['merchants:write'], idempotencyKey: true, query: {}, request: 'MerchantInput', response: 'Merchant', status: 201, statuses: [200, 201], paged: false, audit: 'merchant' } as const satisfies Operation;

export const registerMerchants = { id: 'registerMerchants', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/batch', tag: 'merchants', scopes: ['merchants:write'], idempotencyKey: true, query: {}, request: 'MerchantBatch', rows: 'MerchantInput', response: 'BatchResult', status: 200, paged: false } as const satisfies Operation;

export const retrieveMerchant = { id: 'retrieveMerchant', method: 'GET', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}', tag: 'merchants', scopes: ['merchants:read'], idempotencyKey: false, query: {}, request: null, response: 'Merchant', status: 200, paged: false } as const satisfies Operation;

export const updateMerchant = { id: 'updateMerchant', method: 'PATCH', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}', tag: 'merchants', scopes: ['merchants:write'], idempotencyKey: false, query: {}, request: 'MerchantUpdate', response: 'Merchant', status: 200, paged: false, audit: 'merchant' } as const satisfies Operation;

export const withdrawMerchant = { id: 'withdrawMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/withdraw', tag: 'merchants', scopes: ['merchants:write'], idempotencyKey: true, query: {}, request: null, response: 'Merchant', status: 200, paged: false, audit: 'merchant' } as const satisfies Operation;

export const approveMerchant = { id: 'approveMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/approve', tag: 'merchants', scopes: ['merchants:review'], idempotencyKey: true, query: {}, request: null, response: 'Merchant', status: 200, paged: false, audit: 'merchant', audience: 'operator' } as const satisfies Operation;

export const rejectMerchant = { id: 'rejectMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/reject', tag: 'merchants', scopes: ['merchants:review'], idempotencyKey: true, query: {}, request: 'MerchantDecision', response: 'Merchant', status: 200, paged: false, audit: 'merchant', audience: 'operator' } as const satisfies Operation;

export const requestMerchantChanges = { id: 'requestMerchantChanges', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/request-changes', tag: 'merchants', scopes: ['merchants:review'], idempotencyKey: true, query: {}, request: 'MerchantDecision', response: 'Merchant', status: 200, paged: false, audit: 'merchant', audience: 'operator' } as const satisfies Operation;

export const suspendMerchant = { id: 'suspendMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/suspend', tag: 'merchants', scopes: ['merchants:review'], idempotencyKey: true, query: {}, request: 'MerchantDecision', response: 'Merchant', status: 200, paged: false, audit: 'merchant', audience: 'operator' } as const satisfies Operation;

export const resumeMerchant = { id: 'resumeMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/resume', tag: 'merchants', scopes: ['merchants:review'], idempotencyKey: true, query: {}, request: null, response: 'Merchant', status: 200, paged: false, audit: 'merchant', audience: 'operator' } as const satisfies Operation;
