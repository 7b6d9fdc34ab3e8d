// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listTransactions = { id: 'listTransactions', method: 'GET', path: '/v1/campaigns/{campaignId}/transactions', tag: 'transactions', response: 'TransactionPage', paged: true } as const satisfies ClientOperation;

export const pushTransaction = { id: 'pushTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions', tag: 'transactions', idempotencyKey: true, request: 'TransactionInput', response: 'RowResult' } as const satisfies ClientOperation;

export const pushTransactions = { id: 'pushTransactions', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/batch', tag: 'transactions', idempotencyKey: true, request: 'TransactionBatch', rows: 'TransactionInput', response: 'BatchResult' } as const satisfies ClientOperation;

export const reviewTransactions = { id: 'reviewTransactions', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/review', tag: 'transactions', idempotencyKey: true, request: 'SalesReview', response: 'SalesReviewResult', audience: 'operator' } as const satisfies ClientOperation;

export const claimTransaction = { id: 'claimTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/claim', tag: 'transactions', idempotencyKey: true, request: 'ClaimInput', response: 'Claim' } as const satisfies ClientOperation;

export const retrieveTransaction = { id: 'retrieveTransaction', method: 'GET', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}', tag: 'transactions', response: 'Transaction' } as const satisfies ClientOperation;

export const voidTransaction = { id: 'voidTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}/void', tag: 'transactions', idempotencyKey: true, request: 'VoidInput', response: 'Transaction' } as const satisfies ClientOperation;

export const refundTransaction = { id: 'refundTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}/refund', tag: 'transactions', idempotencyKey: true, request: 'RefundInput', response: 'Transaction' } as const satisfies ClientOperation;

export const retrieveEvaluation = { id: 'retrieveEvaluation', method: 'GET', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}/evaluation', tag: 'transactions', response: 'Evaluation' } as const satisfies ClientOperation;
