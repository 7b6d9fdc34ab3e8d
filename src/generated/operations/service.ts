// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const retrieveHealth = { id: 'retrieveHealth', method: 'GET', path: '/v1/health', tag: 'service', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'Health', status: 200, paged: false } as const satisfies Operation;

export const retrieveOpenApi = { id: 'retrieveOpenApi', method: 'GET', path: '/v1/openapi.json', tag: 'service', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'OpenApiDocument', status: 200, paged: false } as const satisfies Operation;

export const retrieveMe = { id: 'retrieveMe', method: 'GET', path: '/v1/me', tag: 'service', scopes: [], idempotencyKey: false, query: {}, request: null, response: 'Me', status: 200, paged: false } as const satisfies Operation;

export const retrieveMetrics = { id: 'retrieveMetrics', method: 'GET', path: '/metrics', tag: 'service', scopes: ['metrics:read'], idempotencyKey: false, query: {}, request: null, response: 'MetricsText', text: 'text/plain', status: 200, paged: false, audience: 'operator' } as const satisfies Operation;
