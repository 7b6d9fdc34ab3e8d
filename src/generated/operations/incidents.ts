// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listIncidents = { id: 'listIncidents', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: { status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'IncidentPage', status: 200, paged: true, audience: 'operator' } as const satisfies Operation;

export const openIncident = { id: 'openIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentInput', response: 'Incident', status: 201, paged: false, audit: 'incident', audience: 'operator' } as const satisfies Operation;

export const retrieveIncident = { id: 'retrieveIncident', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: {}, request: null, response: 'Incident', status: 200, paged: false, audience: 'operator' } as const satisfies Operation;

export const updateIncident = { id: 'updateIncident', method: 'PATCH', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: {}, request: 'IncidentUpdate', response: 'Incident', status: 200, paged: false, audit: 'incident', audience: 'operator' } as const satisfies Operation;

export const containIncident = { id: 'containIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/contain', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentNote', response: 'Incident', status: 200, paged: false, audit: 'incident', audience: 'operator' } as const satisfies Operation;

export const notifyIncident = { id: 'notifyIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/notify', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentNotification', response: 'Incident', status: 200, paged: false, audit: 'incident', audience: 'operator' } as const satisfies Operation;

export const reportIncident = { id: 'reportIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/report', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentNote', response: 'Incident', status: 200, paged: false, audit: 'incident', audience: 'operator' } as const satisfies Operation;

export const closeIncident = { id: 'closeIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/close', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentNote', response: 'Incident', status: 200, paged: false, audit: 'incident', audience: 'operator' } as const satisfies Operation;

export const noteIncident = { id: 'noteIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/note', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentRemark', response: 'Incident', status: 200, paged: false, audit: 'incident', audience: 'operator' } as const satisfies Operation;

export const listIncidentEvents = { id: 'listIncidentEvents', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/timeline', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'IncidentEventPage', status: 200, paged: true, audience: 'operator' } as const satisfies Operation;

export const retrieveIncidentNotices = { id: 'retrieveIncidentNotices', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/notices', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: {}, request: null, response: 'IncidentNotices', status: 200, paged: false, audience: 'operator' } as const satisfies Operation;

export const listAffectedParticipants = { id: 'listAffectedParticipants', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/affected', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'AffectedParticipantPage', status: 200, paged: true, audit: 'incident', audience: 'operator' } as const satisfies Operation;

export const retrieveIncidentEvidence = { id: 'retrieveIncidentEvidence', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/evidence', tag: 'incidents', scopes: ['incidents:manage', 'audit:read'], idempotencyKey: false, query: {}, request: null, response: 'IncidentEvidence', status: 200, paged: false, audit: 'incident', audience: 'operator' } as const satisfies Operation;
