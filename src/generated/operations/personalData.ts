// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const retrieveDestructionPlan = { id: 'retrieveDestructionPlan', method: 'GET', path: '/v1/campaigns/{campaignId}/personal-data', tag: 'personalData', response: 'DestructionPlan', audience: 'operator' } as const satisfies ClientOperation;

export const setRetention = { id: 'setRetention', method: 'POST', path: '/v1/campaigns/{campaignId}/personal-data/retention', tag: 'personalData', idempotencyKey: true, request: 'RetentionInput', response: 'DestructionPlan', audience: 'operator' } as const satisfies ClientOperation;

export const listDestructions = { id: 'listDestructions', method: 'GET', path: '/v1/campaigns/{campaignId}/personal-data/destructions', tag: 'personalData', response: 'DestructionRecordPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const destroyPersonalData = { id: 'destroyPersonalData', method: 'POST', path: '/v1/campaigns/{campaignId}/personal-data/destructions', tag: 'personalData', idempotencyKey: true, request: 'DestructionInput', response: 'Destruction', audience: 'operator' } as const satisfies ClientOperation;
