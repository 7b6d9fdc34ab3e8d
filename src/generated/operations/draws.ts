// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listDraws = { id: 'listDraws', method: 'GET', path: '/v1/campaigns/{campaignId}/draws', tag: 'draws', response: 'DrawPage', paged: true } as const satisfies ClientOperation;

export const planDraw = { id: 'planDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws', tag: 'draws', idempotencyKey: true, request: 'DrawInput', response: 'Draw', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveDraw = { id: 'retrieveDraw', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}', tag: 'draws', response: 'Draw' } as const satisfies ClientOperation;

export const freezeDraw = { id: 'freezeDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/freeze', tag: 'draws', idempotencyKey: true, response: 'Draw', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveDrawWitnesses = { id: 'retrieveDrawWitnesses', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/witnesses', tag: 'draws', response: 'DrawWitnesses' } as const satisfies ClientOperation;

export const registerDrawWitness = { id: 'registerDrawWitness', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/witnesses', tag: 'draws', idempotencyKey: true, request: 'WitnessInput', response: 'RegisteredWitness' } as const satisfies ClientOperation;

export const revealDrawWitness = { id: 'revealDrawWitness', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/witnesses/{witnessId}/reveal', tag: 'draws', idempotencyKey: true, request: 'WitnessReveal', response: 'RegisteredWitness' } as const satisfies ClientOperation;

export const commitDraw = { id: 'commitDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/commit', tag: 'draws', idempotencyKey: true, request: 'DrawCommitInput', response: 'Draw', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveDrawCommitment = { id: 'retrieveDrawCommitment', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/commitment', tag: 'draws', response: 'DrawCommitment' } as const satisfies ClientOperation;

export const runDraw = { id: 'runDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/run', tag: 'draws', idempotencyKey: true, request: 'DrawRunInput', response: 'Draw', audience: 'operator' } as const satisfies ClientOperation;

export const voidDraw = { id: 'voidDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/void', tag: 'draws', idempotencyKey: true, request: 'DrawVoidInput', response: 'Draw', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveDrawProof = { id: 'retrieveDrawProof', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/proof', tag: 'draws', response: 'DrawProof' } as const satisfies ClientOperation;

export const proveDrawInclusion = { id: 'proveDrawInclusion', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/inclusion', tag: 'draws', idempotencyKey: true, request: 'DrawInclusionInput', response: 'DrawInclusion' } as const satisfies ClientOperation;

export const listDrawEntries = { id: 'listDrawEntries', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/entries', tag: 'draws', response: 'DrawEntryPage', paged: true } as const satisfies ClientOperation;

export const listFailedDraws = { id: 'listFailedDraws', method: 'GET', path: '/v1/campaigns/{campaignId}/failed-draws', tag: 'draws', response: 'FailedDraws' } as const satisfies ClientOperation;
