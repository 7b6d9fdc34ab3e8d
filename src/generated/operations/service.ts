// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const retrieveHealth = { id: 'retrieveHealth', method: 'GET', path: '/v1/health', tag: 'service', idempotencyKey: false, request: null, response: 'Health', paged: false } as const satisfies ClientOperation;

export const retrieveOpenApi = { id: 'retrieveOpenApi', method: 'GET', path: '/v1/openapi.json', tag: 'service', idempotencyKey: false, request: null, response: 'OpenApiDocument', paged: false } as const satisfies ClientOperation;

export const retrieveMe = { id: 'retrieveMe', method: 'GET', path: '/v1/me', tag: 'service', idempotencyKey: false, request: null, response: 'Me', paged: false } as const satisfies ClientOperation;

export const retrieveMetrics = { id: 'retrieveMetrics', method: 'GET', path: '/metrics', tag: 'service', idempotencyKey: false, request: null, response: 'MetricsText', text: 'text/plain', paged: false, audience: 'operator' } as const satisfies ClientOperation;
