// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listInvitations = { id: 'listInvitations', method: 'GET', path: '/v1/campaigns/{campaignId}/invitations', tag: 'invitations', response: 'InvitationPage', paged: true } as const satisfies ClientOperation;

export const createInvitation = { id: 'createInvitation', method: 'POST', path: '/v1/campaigns/{campaignId}/invitations', tag: 'invitations', idempotencyKey: true, request: 'InvitationInput', response: 'Invitation' } as const satisfies ClientOperation;

export const retrieveInvitation = { id: 'retrieveInvitation', method: 'GET', path: '/v1/campaigns/{campaignId}/invitations/{invitationId}', tag: 'invitations', response: 'Invitation' } as const satisfies ClientOperation;

export const acceptInvitation = { id: 'acceptInvitation', method: 'POST', path: '/v1/campaigns/{campaignId}/invitations/{invitationId}/accept', tag: 'invitations', idempotencyKey: true, response: 'Invitation' } as const satisfies ClientOperation;

export const refuseInvitation = { id: 'refuseInvitation', method: 'POST', path: '/v1/campaigns/{campaignId}/invitations/{invitationId}/refuse', tag: 'invitations', idempotencyKey: true, request: 'InvitationRefusal', response: 'Invitation' } as const satisfies ClientOperation;

export const endInvitation = { id: 'endInvitation', method: 'POST', path: '/v1/campaigns/{campaignId}/invitations/{invitationId}/end', tag: 'invitations', idempotencyKey: true, response: 'Invitation' } as const satisfies ClientOperation;
