// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const retrieveSummary = { id: 'retrieveSummary', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/summary', tag: 'stats', scopes: ['stats:read'], idempotencyKey: false, query: { coverage: 'string' }, request: null, response: 'Summary', status: 200, paged: false } as const satisfies Operation;

export const retrieveTimeseries = { id: 'retrieveTimeseries', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/timeseries', tag: 'stats', scopes: ['stats:read'], idempotencyKey: false, query: { metric: 'string', interval: 'string', from: 'string', to: 'string', coverage: 'string' }, queryRequired: ['metric', 'interval'], request: null, response: 'Timeseries', status: 200, paged: false } as const satisfies Operation;

export const retrieveBreakdown = { id: 'retrieveBreakdown', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/breakdown', tag: 'stats', scopes: ['stats:read'], idempotencyKey: false, query: { by: 'string', top: 'integer', coverage: 'string' }, queryRequired: ['by'], request: null, response: 'Breakdown', status: 200, paged: false } as const satisfies Operation;

export const retrieveZoneBreakdown = { id: 'retrieveZoneBreakdown', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/zones/{zone}', tag: 'stats', scopes: ['stats:read'], idempotencyKey: false, query: { merchantId: 'string', top: 'integer' }, request: null, response: 'ZoneBreakdown', status: 200, paged: false } as const satisfies Operation;

export const retrieveKpis = { id: 'retrieveKpis', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/kpis', tag: 'stats', scopes: ['stats:read'], idempotencyKey: false, query: {}, request: null, response: 'Kpis', status: 200, paged: false } as const satisfies Operation;

export const putExternalSeries = { id: 'putExternalSeries', method: 'PUT', path: '/v1/campaigns/{campaignId}/stats/external-series/{seriesId}', tag: 'stats', scopes: ['stats:write'], idempotencyKey: false, query: {}, request: 'ExternalSeriesInput', response: 'ExternalSeries', status: 200, paged: false, audit: 'externalSeries', audience: 'operator' } as const satisfies Operation;
