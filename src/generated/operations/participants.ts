// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const registerParticipant = { id: 'registerParticipant', method: 'POST', path: '/v1/campaigns/{campaignId}/participants', tag: 'participants', scopes: ['participants:write'], idempotencyKey: true, query: {}, request: 'ParticipantInput', response: 'Participant', status: 201, statuses: [200, 201], paged: false } as const satisfies Operation;

export const findParticipants = { id: 'findParticipants', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/find', tag: 'participants', scopes: ['participants:read'], idempotencyKey: true, query: {}, request: 'ParticipantQuery', response: 'ParticipantMatches', status: 200, paged: false, audit: 'participant', audience: 'operator' } as const satisfies Operation;

export const rewrapContacts = { id: 'rewrapContacts', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/rewrap', tag: 'participants', scopes: ['participants:write'], idempotencyKey: true, query: {}, request: 'ContactRewrapInput', response: 'ContactRewrap', status: 200, paged: false, audit: 'contactKey', audience: 'operator' } as const satisfies Operation;

export const retrieveParticipant = { id: 'retrieveParticipant', method: 'GET', path: '/v1/campaigns/{campaignId}/participants/{participantId}', tag: 'participants', scopes: ['participants:read'], idempotencyKey: false, query: { from: 'string', to: 'string' }, request: null, response: 'Participant', status: 200, paged: false } as const satisfies Operation;

export const listEntryLines = { id: 'listEntryLines', method: 'GET', path: '/v1/campaigns/{campaignId}/participants/{participantId}/entry-lines', tag: 'participants', scopes: ['participants:read'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'EntryLinePage', status: 200, paged: true } as const satisfies Operation;

export const eraseParticipant = { id: 'eraseParticipant', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/{participantId}/erase', tag: 'participants', scopes: ['participants:write'], idempotencyKey: true, query: {}, request: null, response: 'Participant', status: 200, paged: false, audit: 'participant' } as const satisfies Operation;
