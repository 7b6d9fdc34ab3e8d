// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listWinners = { id: 'listWinners', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/winners', tag: 'winners', scopes: ['winners:manage'], idempotencyKey: false, query: { status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'WinnerPage', status: 200, paged: true, audience: 'operator' } as const satisfies Operation;

export const advanceWinner = { id: 'advanceWinner', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/winners/{winnerId}/advance', tag: 'winners', scopes: ['winners:manage'], idempotencyKey: true, query: {}, request: 'WinnerAdvanceInput', response: 'Winner', status: 200, paged: false, audit: 'winner', audience: 'operator' } as const satisfies Operation;
