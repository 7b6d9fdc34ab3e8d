// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listMerchants = { id: 'listMerchants', method: 'GET', path: '/v1/campaigns/{campaignId}/merchants', tag: 'merchants', response: 'MerchantPage', paged: true } as const satisfies ClientOperation;

export const registerMerchant = { id: 'registerMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants', tag: 'merchants', idempotencyKey: true, request: 'MerchantInput', response: 'Merchant' } as const satisfies ClientOperation;

export const registerMerchants = { id: 'registerMerchants', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/batch', tag: 'merchants', idempotencyKey: true, request: 'MerchantBatch', rows: 'MerchantInput', response: 'BatchResult' } as const satisfies ClientOperation;

export const reviewMerchants = { id: 'reviewMerchants', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/review', tag: 'merchants', idempotencyKey: true, request: 'MerchantReview', response: 'MerchantReviewResult', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveMerchant = { id: 'retrieveMerchant', method: 'GET', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}', tag: 'merchants', response: 'Merchant' } as const satisfies ClientOperation;

export const updateMerchant = { id: 'updateMerchant', method: 'PATCH', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}', tag: 'merchants', request: 'MerchantUpdate', response: 'Merchant' } as const satisfies ClientOperation;

export const withdrawMerchant = { id: 'withdrawMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/withdraw', tag: 'merchants', idempotencyKey: true, response: 'Merchant' } as const satisfies ClientOperation;

export const approveMerchant = { id: 'approveMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/approve', tag: 'merchants', idempotencyKey: true, response: 'Merchant', audience: 'operator' } as const satisfies ClientOperation;

export const rejectMerchant = { id: 'rejectMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/reject', tag: 'merchants', idempotencyKey: true, request: 'MerchantDecision', response: 'Merchant', audience: 'operator' } as const satisfies ClientOperation;

export const requestMerchantChanges = { id: 'requestMerchantChanges', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/request-changes', tag: 'merchants', idempotencyKey: true, request: 'MerchantDecision', response: 'Merchant', audience: 'operator' } as const satisfies ClientOperation;

export const suspendMerchant = { id: 'suspendMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/suspend', tag: 'merchants', idempotencyKey: true, request: 'MerchantDecision', response: 'Merchant', audience: 'operator' } as const satisfies ClientOperation;

export const resumeMerchant = { id: 'resumeMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/resume', tag: 'merchants', idempotencyKey: true, response: 'Merchant', audience: 'operator' } as const satisfies ClientOperation;

export const listApprovedMerchants = { id: 'listApprovedMerchants', method: 'GET', path: '/v1/campaigns/{campaignId}/directory/merchants', tag: 'merchants', response: 'ApprovedMerchantPage', paged: true } as const satisfies ClientOperation;

export const retrieveApprovedMerchant = { id: 'retrieveApprovedMerchant', method: 'GET', path: '/v1/campaigns/{campaignId}/directory/merchants/{merchantId}', tag: 'merchants', response: 'ApprovedMerchant' } as const satisfies ClientOperation;

export const listSharedUbns = { id: 'listSharedUbns', method: 'GET', path: '/v1/campaigns/{campaignId}/shared-ubns', tag: 'merchants', response: 'SharedUbnPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const decideSeller = { id: 'decideSeller', method: 'POST', path: '/v1/campaigns/{campaignId}/shared-ubns/{ubn}/seller', tag: 'merchants', idempotencyKey: true, request: 'SellerDecision', response: 'SellerDecided', audience: 'operator' } as const satisfies ClientOperation;
