// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const registerCanary = { id: 'registerCanary', method: 'POST', path: '/v1/campaigns/{campaignId}/canaries', tag: 'canaries', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: null, response: 'Canary', status: 201, paged: false, audit: 'canary', audience: 'operator' } as const satisfies Operation;

export const checkCanaries = { id: 'checkCanaries', method: 'POST', path: '/v1/campaigns/{campaignId}/canaries/check', tag: 'canaries', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'CanaryCheckInput', response: 'CanaryCheck', status: 200, paged: false, audit: 'incident', audience: 'operator' } as const satisfies Operation;
