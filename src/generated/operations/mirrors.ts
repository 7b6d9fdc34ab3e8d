// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listMirrors = { id: 'listMirrors', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors', tag: 'mirrors', scopes: ['promoItems:read'], idempotencyKey: false, query: { zone: 'string', status: 'string', organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'MirrorPage', status: 200, paged: true } as const satisfies Operation;

export const openMirror = { id: 'openMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'MirrorInput', response: 'Mirror', status: 201, paged: false } as const satisfies Operation;

export const retrieveMirror = { id: 'retrieveMirror', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}', tag: 'mirrors', scopes: ['promoItems:read'], idempotencyKey: false, query: {}, request: null, response: 'Mirror', status: 200, paged: false } as const satisfies Operation;

export const retrieveMirrorDigests = { id: 'retrieveMirrorDigests', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/digests', tag: 'mirrors', scopes: ['promoItems:read'], idempotencyKey: false, query: { depth: 'integer' }, queryRequired: ['depth'], request: null, response: 'MirrorDigests', status: 200, paged: false } as const satisfies Operation;

export const compareMirror = { id: 'compareMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/compare', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'MirrorComparisonInput', response: 'MirrorComparison', status: 200, paged: false } as const satisfies Operation;

export const stageMirrorItems = { id: 'stageMirrorItems', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/items', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'PromoItemBatch', rows: 'PromoItemInput', response: 'BatchResult', status: 200, paged: false } as const satisfies Operation;

export const listMirrorChanges = { id: 'listMirrorChanges', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/changes', tag: 'mirrors', scopes: ['promoItems:read'], idempotencyKey: false, query: { change: 'string', pageSize: 'integer', pageToken: 'string' }, queryRequired: ['change'], request: null, response: 'MirrorChangePage', status: 200, paged: true } as const satisfies Operation;

export const planMirror = { id: 'planMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/plan', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'MirrorPlanInput', response: 'Mirror', status: 200, paged: false } as const satisfies Operation;

export const applyMirror = { id: 'applyMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/apply', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'MirrorApplyInput', response: 'Mirror', status: 200, paged: false } as const satisfies Operation;

export const abortMirror = { id: 'abortMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/abort', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: null, response: 'Mirror', status: 200, paged: false } as const satisfies Operation;
