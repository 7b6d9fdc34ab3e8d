// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listCampaigns = { id: 'listCampaigns', method: 'GET', path: '/v1/campaigns', tag: 'campaigns', response: 'CampaignPage', paged: true } as const satisfies ClientOperation;

export const createCampaign = { id: 'createCampaign', method: 'POST', path: '/v1/campaigns', tag: 'campaigns', idempotencyKey: true, request: 'CampaignInput', response: 'Campaign', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveCampaign = { id: 'retrieveCampaign', method: 'GET', path: '/v1/campaigns/{campaignId}', tag: 'campaigns', response: 'Campaign' } as const satisfies ClientOperation;

export const updateCampaign = { id: 'updateCampaign', method: 'PATCH', path: '/v1/campaigns/{campaignId}', tag: 'campaigns', request: 'CampaignUpdate', response: 'Campaign', audience: 'operator' } as const satisfies ClientOperation;

export const activateCampaign = { id: 'activateCampaign', method: 'POST', path: '/v1/campaigns/{campaignId}/activate', tag: 'campaigns', idempotencyKey: true, response: 'Campaign', audience: 'operator' } as const satisfies ClientOperation;

export const reevaluateTransactions = { id: 'reevaluateTransactions', method: 'POST', path: '/v1/campaigns/{campaignId}/reevaluate', tag: 'campaigns', idempotencyKey: true, request: 'ReevaluationInput', response: 'Reevaluation', audience: 'operator' } as const satisfies ClientOperation;

export const closeRegistration = { id: 'closeRegistration', method: 'POST', path: '/v1/campaigns/{campaignId}/close-registration', tag: 'campaigns', idempotencyKey: true, response: 'Campaign', audience: 'operator' } as const satisfies ClientOperation;

export const settleCampaign = { id: 'settleCampaign', method: 'POST', path: '/v1/campaigns/{campaignId}/settle', tag: 'campaigns', idempotencyKey: true, response: 'Campaign', audience: 'operator' } as const satisfies ClientOperation;
