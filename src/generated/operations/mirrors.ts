// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listMirrors = { id: 'listMirrors', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors', tag: 'mirrors', response: 'MirrorPage', paged: true } as const satisfies ClientOperation;

export const openMirror = { id: 'openMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors', tag: 'mirrors', idempotencyKey: true, request: 'MirrorInput', response: 'Mirror' } as const satisfies ClientOperation;

export const retrieveMirror = { id: 'retrieveMirror', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}', tag: 'mirrors', response: 'Mirror' } as const satisfies ClientOperation;

export const retrieveMirrorDigests = { id: 'retrieveMirrorDigests', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/digests', tag: 'mirrors', response: 'MirrorDigests' } as const satisfies ClientOperation;

export const compareMirror = { id: 'compareMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/compare', tag: 'mirrors', idempotencyKey: true, request: 'MirrorComparisonInput', response: 'MirrorComparison' } as const satisfies ClientOperation;

export const stageMirrorItems = { id: 'stageMirrorItems', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/items', tag: 'mirrors', idempotencyKey: true, request: 'PromoItemBatch', rows: 'PromoItemInput', response: 'BatchResult' } as const satisfies ClientOperation;

export const listMirrorChanges = { id: 'listMirrorChanges', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/changes', tag: 'mirrors', response: 'MirrorChangePage', paged: true } as const satisfies ClientOperation;

export const planMirror = { id: 'planMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/plan', tag: 'mirrors', idempotencyKey: true, request: 'MirrorPlanInput', response: 'Mirror' } as const satisfies ClientOperation;

export const applyMirror = { id: 'applyMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/apply', tag: 'mirrors', idempotencyKey: true, request: 'MirrorApplyInput', response: 'Mirror' } as const satisfies ClientOperation;

export const abortMirror = { id: 'abortMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/abort', tag: 'mirrors', idempotencyKey: true, response: 'Mirror' } as const satisfies ClientOperation;
