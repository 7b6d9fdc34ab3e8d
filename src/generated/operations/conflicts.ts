// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listConflicts = { id: 'listConflicts', method: 'GET', path: '/v1/campaigns/{campaignId}/conflicts', tag: 'conflicts', response: 'ConflictPage', paged: true } as const satisfies ClientOperation;

export const retrieveConflict = { id: 'retrieveConflict', method: 'GET', path: '/v1/campaigns/{campaignId}/conflicts/{conflictId}', tag: 'conflicts', response: 'Conflict' } as const satisfies ClientOperation;

export const decideConflict = { id: 'decideConflict', method: 'POST', path: '/v1/campaigns/{campaignId}/conflicts/{conflictId}/decide', tag: 'conflicts', idempotencyKey: true, request: 'ConflictDecision', response: 'Conflict', audience: 'operator' } as const satisfies ClientOperation;
