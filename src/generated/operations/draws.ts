// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listDraws = { id: 'listDraws', method: 'GET', path: '/v1/campaigns/{campaignId}/draws', tag: 'draws', scopes: ['draws:read'], idempotencyKey: false, query: { kind: 'string', status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'DrawPage', status: 200, paged: true } as const satisfies Operation;

export const planDraw = { id: 'planDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws', tag: 'draws', scopes: ['draws:write'], idempotencyKey: true, query: {}, request: 'DrawInput', response: 'Draw', status: 201, paged: false, audit: 'draw', audience: 'operator' } as const satisfies Operation;

export const retrieveDraw = { id: 'retrieveDraw', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}', tag: 'draws', scopes: ['draws:read'], idempotencyKey: false, query: {}, request: null, response: 'Draw', status: 200, paged: false } as const satisfies Operation;

export const freezeDraw = { id: 'freezeDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/freeze', tag: 'draws', scopes: ['draws:write'], idempotencyKey: true, query: {}, request: null, response: 'Draw', status: 200, paged: false, audit: 'draw', audience: 'operator' } as const satisfies Operation;

export const commitDraw = { id: 'commitDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/commit', tag: 'draws', scopes: ['draws:write'], idempotencyKey: true, query: {}, request: 'DrawCommitInput', response: 'Draw', status: 200, paged: false, audit: 'draw', audience: 'operator' } as const satisfies Operation;

export const retrieveDrawCommitment = { id: 'retrieveDrawCommitment', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/commitment', tag: 'draws', scopes: ['draws:read'], idempotencyKey: false, query: {}, request: null, response: 'DrawCommitment', status: 200, paged: false } as const satisfies Operation;

export const runDraw = { id: 'runDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/run', tag: 'draws', scopes: ['draws:write'], idempotencyKey: true, query: {}, request: 'DrawRunInput', response: 'Draw', status: 200, paged: false, audit: 'draw', audience: 'operator' } as const satisfies Operation;

export const voidDraw = { id: 'voidDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/void', tag: 'draws', scopes: ['draws:write'], idempotencyKey: true, query: {}, request: 'DrawVoidInput', response: 'Draw', status: 200, paged: false, audit: 'draw', audience: 'operator' } as const satisfies Operation;

export const retrieveDrawProof = { id: 'retrieveDrawProof', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/proof', tag: 'draws', scopes: ['draws:read'], idempotencyKey: false, query: {}, request: null, response: 'DrawProof', status: 200, paged: false } as const satisfies Operation;

export const proveDrawInclusion = { id: 'proveDrawInclusion', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/inclusion', tag: 'draws', scopes: ['draws:read', 'participants:read'], idempotencyKey: true, query: {}, request: 'DrawInclusionInput', response: 'DrawInclusion', status: 200, paged: false } as const satisfies Operation;

export const listDrawEntries = { id: 'listDrawEntries', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/entries', tag: 'draws', scopes: ['draws:read'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'DrawEntryPage', status: 200, paged: true } as const satisfies Operation;
