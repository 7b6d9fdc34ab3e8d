// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const registerParticipant = { id: 'registerParticipant', method: 'POST', path: '/v1/campaigns/{campaignId}/participants', tag: 'participants', idempotencyKey: true, request: 'ParticipantInput', response: 'Participant' } as const satisfies ClientOperation;

export const findParticipants = { id: 'findParticipants', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/find', tag: 'participants', idempotencyKey: true, request: 'ParticipantQuery', response: 'ParticipantMatches', audience: 'operator' } as const satisfies ClientOperation;

export const allowFinds = { id: 'allowFinds', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/find-allowances', tag: 'participants', idempotencyKey: true, request: 'FindAllowanceInput', response: 'FindAllowance', audience: 'operator' } as const satisfies ClientOperation;

export const rewrapContacts = { id: 'rewrapContacts', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/rewrap', tag: 'participants', idempotencyKey: true, request: 'ContactRewrapInput', response: 'ContactRewrap', audience: 'operator' } as const satisfies ClientOperation;

export const listParticipantDocuments = { id: 'listParticipantDocuments', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/documents', tag: 'participants', idempotencyKey: true, request: 'ParticipantDocumentsQuery', response: 'ParticipantDocumentPage', paged: true } as const satisfies ClientOperation;

export const retrieveParticipant = { id: 'retrieveParticipant', method: 'GET', path: '/v1/campaigns/{campaignId}/participants/{participantId}', tag: 'participants', response: 'Participant' } as const satisfies ClientOperation;

export const listEntryLines = { id: 'listEntryLines', method: 'GET', path: '/v1/campaigns/{campaignId}/participants/{participantId}/entry-lines', tag: 'participants', response: 'EntryLinePage', paged: true } as const satisfies ClientOperation;

export const eraseParticipant = { id: 'eraseParticipant', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/{participantId}/erase', tag: 'participants', idempotencyKey: true, response: 'Participant' } as const satisfies ClientOperation;

export const withdrawConsent = { id: 'withdrawConsent', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/{participantId}/withdraw-consent', tag: 'participants', idempotencyKey: true, response: 'Participant' } as const satisfies ClientOperation;

export const retrieveParticipantData = { id: 'retrieveParticipantData', method: 'GET', path: '/v1/campaigns/{campaignId}/participants/{participantId}/data', tag: 'participants', response: 'ParticipantData' } as const satisfies ClientOperation;

export const listNotices = { id: 'listNotices', method: 'GET', path: '/v1/campaigns/{campaignId}/notices', tag: 'participants', response: 'NoticePage', paged: true } as const satisfies ClientOperation;

export const createNotice = { id: 'createNotice', method: 'POST', path: '/v1/campaigns/{campaignId}/notices', tag: 'participants', idempotencyKey: true, request: 'NoticeInput', response: 'Notice', audience: 'operator' } as const satisfies ClientOperation;
