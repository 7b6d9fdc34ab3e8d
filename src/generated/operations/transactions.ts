// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listTransactions = { id: 'listTransactions', method: 'GET', path: '/v1/campaigns/{campaignId}/transactions', tag: 'transactions', scopes: ['transactions:read'], idempotencyKey: false, query: { status: 'string', merchantId: 'string', channel: 'string', externalId: 'string', documentNumber: 'string', occurredFrom: 'string', occurredTo: 'string', organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'TransactionPage', status: 200, paged: true } as const satisfies Operation;

export const pushTransaction = { id: 'pushTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions', tag: 'transactions', scopes: ['transactions:write'], idempotencyKey: true, query: {}, request: 'TransactionInput', response: 'RowResult', status: 201, statuses: [200, 201], paged: false } as const satisfies Operation;

export const pushTransactions = { id: 'pushTransactions', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/batch', tag: 'transactions', scopes: ['transactions:write'], idempotencyKey: true, query: { include: 'string' }, request: 'TransactionBatch', rows: 'TransactionInput', response: 'BatchResult', status: 200, paged: false } as const satisfies Operation;

export const claimTransaction = { id: 'claimTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/claim', tag: 'transactions', scopes: ['participants:write'], idempotencyKey: true, query: {}, request: 'ClaimInput', response: 'Claim', status: 200, paged: false } as const satisfies Operation;

export const retrieveTransaction = { id: 'retrieveTransaction', method: 'GET', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}', tag: 'transactions', scopes: ['transactions:read'], idempotencyKey: false, query: {}, request: null, response: 'Transaction', status: 200, paged: false } as const satisfies Operation;

export const voidTransaction = { id: 'voidTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}/void', tag: 'transactions', scopes: ['transactions:write'], idempotencyKey: true, query: {}, request: 'VoidInput', response: 'Transaction', status: 200, paged: false } as const satisfies Operation;

export const refundTransaction = { id: 'refundTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}/refund', tag: 'transactions', scopes: ['transactions:write'], idempotencyKey: true, query: {}, request: 'RefundInput', response: 'Transaction', status: 200, paged: false } as const satisfies Operation;

export const retrieveEvaluation = { id: 'retrieveEvaluation', method: 'GET', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}/evaluation', tag: 'transactions', scopes: ['transactions:read'], idempotencyKey: false, query: {}, request: null, response: 'Evaluation', status: 200, paged: false } as const satisfies Operation;
