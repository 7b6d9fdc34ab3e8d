// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listKeys = { id: 'listKeys', method: 'GET', path: '/v1/keys', tag: 'keys', response: 'ApiKeyPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const createKey = { id: 'createKey', method: 'POST', path: '/v1/keys', tag: 'keys', idempotencyKey: true, request: 'ApiKeyInput', response: 'NewApiKey', audience: 'operator' } as const satisfies ClientOperation;

export const claimKey = { id: 'claimKey', method: 'POST', path: '/v1/keys/claim', tag: 'keys', idempotencyKey: true, request: 'ApiKeyClaim', response: 'ApiKeyWithSecret' } as const satisfies ClientOperation;

export const updateKey = { id: 'updateKey', method: 'PATCH', path: '/v1/keys/{keyId}', tag: 'keys', request: 'ApiKeyChange', response: 'ApiKey', audience: 'operator' } as const satisfies ClientOperation;

export const rotateKey = { id: 'rotateKey', method: 'POST', path: '/v1/keys/{keyId}/rotate', tag: 'keys', idempotencyKey: true, request: 'ApiKeyRotation', response: 'NewApiKey', audience: 'operator' } as const satisfies ClientOperation;

export const revokeKey = { id: 'revokeKey', method: 'POST', path: '/v1/keys/{keyId}/revoke', tag: 'keys', idempotencyKey: true, response: 'ApiKey', audience: 'operator' } as const satisfies ClientOperation;

export const reviewAccess = { id: 'reviewAccess', method: 'GET', path: '/v1/access-review', tag: 'keys', response: 'AccessReview', audience: 'operator' } as const satisfies ClientOperation;

export const recordAccessReview = { id: 'recordAccessReview', method: 'POST', path: '/v1/access-review', tag: 'keys', idempotencyKey: true, response: 'RecordedReview', audience: 'operator' } as const satisfies ClientOperation;
