// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const retrieveSummary = { id: 'retrieveSummary', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/summary', tag: 'stats', idempotencyKey: false, request: null, response: 'Summary', paged: false } as const satisfies ClientOperation;

export const retrieveTimeseries = { id: 'retrieveTimeseries', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/timeseries', tag: 'stats', idempotencyKey: false, request: null, response: 'Timeseries', paged: false } as const satisfies ClientOperation;

export const retrieveBreakdown = { id: 'retrieveBreakdown', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/breakdown', tag: 'stats', idempotencyKey: false, request: null, response: 'Breakdown', paged: false } as const satisfies ClientOperation;

export const retrieveZoneBreakdown = { id: 'retrieveZoneBreakdown', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/zones/{zone}', tag: 'stats', idempotencyKey: false, request: null, response: 'ZoneBreakdown', paged: false } as const satisfies ClientOperation;

export const retrieveKpis = { id: 'retrieveKpis', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/kpis', tag: 'stats', idempotencyKey: false, request: null, response: 'Kpis', paged: false } as const satisfies ClientOperation;

export const putExternalSeries = { id: 'putExternalSeries', method: 'PUT', path: '/v1/campaigns/{campaignId}/stats/external-series/{seriesId}', tag: 'stats', idempotencyKey: false, request: 'ExternalSeriesInput', response: 'ExternalSeries', paged: false, audience: 'operator' } as const satisfies ClientOperation;
