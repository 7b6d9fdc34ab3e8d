// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const retrieveSummary = { id: 'retrieveSummary', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/summary', tag: 'stats', response: 'Summary' } as const satisfies ClientOperation;

export const retrieveTimeseries = { id: 'retrieveTimeseries', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/timeseries', tag: 'stats', response: 'Timeseries' } as const satisfies ClientOperation;

export const retrieveBreakdown = { id: 'retrieveBreakdown', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/breakdown', tag: 'stats', response: 'Breakdown' } as const satisfies ClientOperation;

export const retrieveZoneBreakdown = { id: 'retrieveZoneBreakdown', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/zones/{zone}', tag: 'stats', response: 'ZoneBreakdown' } as const satisfies ClientOperation;

export const retrieveOfferBreakdown = { id: 'retrieveOfferBreakdown', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/zones/{zone}/offers', tag: 'stats', response: 'OfferBreakdown' } as const satisfies ClientOperation;

export const retrieveMemberStatistics = { id: 'retrieveMemberStatistics', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/members', tag: 'stats', response: 'MemberStatistics', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveShares = { id: 'retrieveShares', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/shares', tag: 'stats', response: 'Shares', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveParticipantStatistics = { id: 'retrieveParticipantStatistics', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/participants', tag: 'stats', response: 'ParticipantStatistics', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveKpis = { id: 'retrieveKpis', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/kpis', tag: 'stats', response: 'Kpis' } as const satisfies ClientOperation;

export const putExternalSeries = { id: 'putExternalSeries', method: 'PUT', path: '/v1/campaigns/{campaignId}/stats/external-series/{seriesId}', tag: 'stats', request: 'ExternalSeriesInput', response: 'ExternalSeries', audience: 'operator' } as const satisfies ClientOperation;
