// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const retrieveHealth = { id: 'retrieveHealth', method: 'GET', path: '/v1/health', tag: 'service', response: 'Health' } as const satisfies ClientOperation;

export const retrieveOpenApi = { id: 'retrieveOpenApi', method: 'GET', path: '/v1/openapi.json', tag: 'service', response: 'OpenApiDocument' } as const satisfies ClientOperation;

export const retrieveMe = { id: 'retrieveMe', method: 'GET', path: '/v1/me', tag: 'service', response: 'Me' } as const satisfies ClientOperation;

export const retrieveMetrics = { id: 'retrieveMetrics', method: 'GET', path: '/metrics', tag: 'service', response: 'MetricsText', text: 'text/plain', audience: 'operator' } as const satisfies ClientOperation;
