// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listKeys = { id: 'listKeys', method: 'GET', path: '/v1/keys', tag: 'keys', scopes: ['keys:manage'], idempotencyKey: false, query: { organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'ApiKeyPage', status: 200, paged: true, audience: 'operator' } as const satisfies Operation;

export const createKey = { id: 'createKey', method: 'POST', path: '/v1/keys', tag: 'keys', scopes: ['keys:manage'], idempotencyKey: true, query: {}, request: 'ApiKeyInput', response: 'ApiKeyWithSecret', status: 201, paged: false, audit: 'key', audience: 'operator' } as const satisfies Operation;

export const rotateKey = { id: 'rotateKey', method: 'POST', path: '/v1/keys/{keyId}/rotate', tag: 'keys', scopes: ['keys:manage'], idempotencyKey: true, query: {}, request: 'ApiKeyRotation', response: 'ApiKeyWithSecret', status: 201, paged: false, audit: 'key', audience: 'operator' } as const satisfies Operation;

export const revokeKey = { id: 'revokeKey', method: 'POST', path: '/v1/keys/{keyId}/revoke', tag: 'keys', scopes: ['keys:manage'], idempotencyKey: true, query: {}, request: null, response: 'ApiKey', status: 200, paged: false, audit: 'key', audience: 'operator' } as const satisfies Operation;
