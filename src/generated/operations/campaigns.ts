// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listCampaigns = { id: 'listCampaigns', method: 'GET', path: '/v1/campaigns', tag: 'campaigns', scopes: ['campaigns:read'], idempotencyKey: false, query: { status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'CampaignPage', status: 200, paged: true } as const satisfies Operation;

export const createCampaign = { id: 'createCampaign', method: 'POST', path: '/v1/campaigns', tag: 'campaigns', scopes: ['campaigns:write'], idempotencyKey: true, query: {}, request: 'CampaignInput', response: 'Campaign', status: 201, paged: false, audit: 'campaign', audience: 'operator' } as const satisfies Operation;

export const retrieveCampaign = { id: 'retrieveCampaign', method: 'GET', path: '/v1/campaigns/{campaignId}', tag: 'campaigns', scopes: ['campaigns:read'], idempotencyKey: false, query: {}, request: null, response: 'Campaign', status: 200, paged: false } as const satisfies Operation;

export const updateCampaign = { id: 'updateCampaign', method: 'PATCH', path: '/v1/campaigns/{campaignId}', tag: 'campaigns', scopes: ['campaigns:write'], idempotencyKey: false, query: {}, request: 'CampaignUpdate', response: 'Campaign', status: 200, paged: false, audit: 'campaign', audience: 'operator' } as const satisfies Operation;

export const activateCampaign = { id: 'activateCampaign', method: 'POST', path: '/v1/campaigns/{campaignId}/activate', tag: 'campaigns', scopes: ['campaigns:write'], idempotencyKey: true, query: {}, request: null, response: 'Campaign', status: 200, paged: false, audit: 'campaign', audience: 'operator' } as const satisfies Operation;

export const closeRegistration = { id: 'closeRegistration', method: 'POST', path: '/v1/campaigns/{campaignId}/close-registration', tag: 'campaigns', scopes: ['campaigns:write'], idempotencyKey: true, query: {}, request: null, response: 'Campaign', status: 200, paged: false, audit: 'campaign', audience: 'operator' } as const satisfies Operation;

export const settleCampaign = { id: 'settleCampaign', method: 'POST', path: '/v1/campaigns/{campaignId}/settle', tag: 'campaigns', scopes: ['campaigns:write'], idempotencyKey: true, query: {}, request: null, response: 'Campaign', status: 200, paged: false, audit: 'campaign', audience: 'operator' } as const satisfies Operation;
