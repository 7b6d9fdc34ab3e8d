// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const registerCanary = { id: 'registerCanary', method: 'POST', path: '/v1/campaigns/{campaignId}/canaries', tag: 'canaries', idempotencyKey: true, request: 'CanaryInput', response: 'Canary', audience: 'operator' } as const satisfies ClientOperation;

export const checkCanaries = { id: 'checkCanaries', method: 'POST', path: '/v1/campaigns/{campaignId}/canaries/check', tag: 'canaries', idempotencyKey: true, request: 'CanaryCheckInput', response: 'CanaryCheck', audience: 'operator' } as const satisfies ClientOperation;
