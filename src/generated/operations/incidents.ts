// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listIncidents = { id: 'listIncidents', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents', tag: 'incidents', response: 'IncidentPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const openIncident = { id: 'openIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents', tag: 'incidents', idempotencyKey: true, request: 'IncidentInput', response: 'Incident', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveIncident = { id: 'retrieveIncident', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}', tag: 'incidents', response: 'Incident', audience: 'operator' } as const satisfies ClientOperation;

export const updateIncident = { id: 'updateIncident', method: 'PATCH', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}', tag: 'incidents', request: 'IncidentUpdate', response: 'Incident', audience: 'operator' } as const satisfies ClientOperation;

export const containIncident = { id: 'containIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/contain', tag: 'incidents', idempotencyKey: true, request: 'IncidentNote', response: 'Incident', audience: 'operator' } as const satisfies ClientOperation;

export const notifyIncident = { id: 'notifyIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/notify', tag: 'incidents', idempotencyKey: true, request: 'IncidentNotification', response: 'Incident', audience: 'operator' } as const satisfies ClientOperation;

export const reportIncident = { id: 'reportIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/report', tag: 'incidents', idempotencyKey: true, request: 'IncidentNote', response: 'Incident', audience: 'operator' } as const satisfies ClientOperation;

export const closeIncident = { id: 'closeIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/close', tag: 'incidents', idempotencyKey: true, request: 'IncidentNote', response: 'Incident', audience: 'operator' } as const satisfies ClientOperation;

export const noteIncident = { id: 'noteIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/note', tag: 'incidents', idempotencyKey: true, request: 'IncidentRemark', response: 'Incident', audience: 'operator' } as const satisfies ClientOperation;

export const listIncidentEvents = { id: 'listIncidentEvents', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/timeline', tag: 'incidents', response: 'IncidentEventPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const retrieveIncidentNotices = { id: 'retrieveIncidentNotices', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/notices', tag: 'incidents', response: 'IncidentNotices', audience: 'operator' } as const satisfies ClientOperation;

export const listAffectedParticipants = { id: 'listAffectedParticipants', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/affected', tag: 'incidents', response: 'AffectedParticipantPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const retrieveIncidentEvidence = { id: 'retrieveIncidentEvidence', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/evidence', tag: 'incidents', response: 'IncidentEvidence', audience: 'operator' } as const satisfies ClientOperation;
