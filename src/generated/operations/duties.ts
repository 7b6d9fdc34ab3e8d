// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listDuties = { id: 'listDuties', method: 'GET', path: '/v1/campaigns/{campaignId}/duties', tag: 'duties', response: 'DutyPage', paged: true } as const satisfies ClientOperation;

export const declareDuties = { id: 'declareDuties', method: 'POST', path: '/v1/campaigns/{campaignId}/duties', tag: 'duties', idempotencyKey: true, request: 'DutyDeclaration', response: 'DeclaredDuties', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveDuty = { id: 'retrieveDuty', method: 'GET', path: '/v1/campaigns/{campaignId}/duties/{dutyId}', tag: 'duties', response: 'Duty' } as const satisfies ClientOperation;

export const addDutyEvidence = { id: 'addDutyEvidence', method: 'POST', path: '/v1/campaigns/{campaignId}/duties/{dutyId}/evidence', tag: 'duties', idempotencyKey: true, request: 'DutyEvidenceInput', response: 'DutyEvidence' } as const satisfies ClientOperation;

export const retrieveDutyEvidence = { id: 'retrieveDutyEvidence', method: 'GET', path: '/v1/campaigns/{campaignId}/duties/{dutyId}/evidence/{evidenceId}', tag: 'duties', response: 'DutyEvidenceFile' } as const satisfies ClientOperation;

export const eraseDutyEvidence = { id: 'eraseDutyEvidence', method: 'POST', path: '/v1/campaigns/{campaignId}/duties/{dutyId}/evidence/{evidenceId}/erase', tag: 'duties', idempotencyKey: true, response: 'DutyEvidence' } as const satisfies ClientOperation;

export const submitDuty = { id: 'submitDuty', method: 'POST', path: '/v1/campaigns/{campaignId}/duties/{dutyId}/submit', tag: 'duties', idempotencyKey: true, request: 'DutySubmission', response: 'Duty' } as const satisfies ClientOperation;

export const approveDuty = { id: 'approveDuty', method: 'POST', path: '/v1/campaigns/{campaignId}/duties/{dutyId}/approve', tag: 'duties', idempotencyKey: true, response: 'Duty', audience: 'operator' } as const satisfies ClientOperation;

export const requestDutyChanges = { id: 'requestDutyChanges', method: 'POST', path: '/v1/campaigns/{campaignId}/duties/{dutyId}/request-changes', tag: 'duties', idempotencyKey: true, request: 'DutyDecision', response: 'Duty', audience: 'operator' } as const satisfies ClientOperation;

export const withdrawDuty = { id: 'withdrawDuty', method: 'POST', path: '/v1/campaigns/{campaignId}/duties/{dutyId}/withdraw', tag: 'duties', idempotencyKey: true, request: 'DutyDecision', response: 'Duty', audience: 'operator' } as const satisfies ClientOperation;

export const listDutyEvents = { id: 'listDutyEvents', method: 'GET', path: '/v1/campaigns/{campaignId}/duties/{dutyId}/events', tag: 'duties', response: 'DutyEventPage', paged: true } as const satisfies ClientOperation;
