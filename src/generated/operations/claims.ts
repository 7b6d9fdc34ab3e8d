// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listClaims = { id: 'listClaims', method: 'POST', path: '/v1/campaigns/{campaignId}/claims/find', tag: 'claims', idempotencyKey: true, request: 'ClaimsQuery', response: 'ClaimPage', paged: true } as const satisfies ClientOperation;

export const retrieveClaim = { id: 'retrieveClaim', method: 'GET', path: '/v1/campaigns/{campaignId}/claims/{claimId}', tag: 'claims', response: 'Claim' } as const satisfies ClientOperation;
