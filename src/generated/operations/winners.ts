// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listWinners = { id: 'listWinners', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/winners', tag: 'winners', response: 'WinnerPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const advanceWinner = { id: 'advanceWinner', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/winners/{winnerId}/advance', tag: 'winners', idempotencyKey: true, request: 'WinnerAdvanceInput', response: 'Winner', audience: 'operator' } as const satisfies ClientOperation;
