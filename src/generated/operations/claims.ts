// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listClaims = { id: 'listClaims', method: 'POST', path: '/v1/campaigns/{campaignId}/claims/find', tag: 'claims', idempotencyKey: true, request: 'ClaimsQuery', response: 'ClaimPage', paged: true } as const satisfies ClientOperation;

export const retrieveClaim = { id: 'retrieveClaim', method: 'GET', path: '/v1/campaigns/{campaignId}/claims/{claimId}', tag: 'claims', response: 'Claim' } as const satisfies ClientOperation;

export const listReceiptClaims = { id: 'listReceiptClaims', method: 'GET', path: '/v1/campaigns/{campaignId}/receipt-claims', tag: 'claims', response: 'ReceiptClaimPage', paged: true } as const satisfies ClientOperation;

export const claimReceipt = { id: 'claimReceipt', method: 'POST', path: '/v1/campaigns/{campaignId}/receipt-claims', tag: 'claims', idempotencyKey: true, request: 'ReceiptClaimInput', response: 'Claim' } as const satisfies ClientOperation;

export const confirmReceiptClaims = { id: 'confirmReceiptClaims', method: 'POST', path: '/v1/campaigns/{campaignId}/receipt-claims/confirm', tag: 'claims', idempotencyKey: true, request: 'ReceiptConfirmation', response: 'ReceiptDecisions' } as const satisfies ClientOperation;

export const rejectReceiptClaims = { id: 'rejectReceiptClaims', method: 'POST', path: '/v1/campaigns/{campaignId}/receipt-claims/reject', tag: 'claims', idempotencyKey: true, request: 'ReceiptRejection', response: 'ReceiptDecisions' } as const satisfies ClientOperation;
