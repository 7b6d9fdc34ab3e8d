// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listPublications = { id: 'listPublications', method: 'GET', path: '/v1/campaigns/{campaignId}/publications', tag: 'publications', scopes: ['draws:read'], idempotencyKey: false, query: { drawId: 'string', status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'PublicationPage', status: 200, paged: true } as const satisfies Operation;

export const draftPublication = { id: 'draftPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications', tag: 'publications', scopes: ['publications:write'], idempotencyKey: true, query: {}, request: 'PublicationInput', response: 'Publication', status: 201, paged: false, audit: 'publication', audience: 'operator' } as const satisfies Operation;

export const retrievePublication = { id: 'retrievePublication', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}', tag: 'publications', scopes: ['draws:read'], idempotencyKey: false, query: {}, request: null, response: 'Publication', status: 200, paged: false } as const satisfies Operation;

export const updatePublication = { id: 'updatePublication', method: 'PATCH', path: '/v1/campaigns/{campaignId}/publications/{publicationId}', tag: 'publications', scopes: ['publications:write'], idempotencyKey: false, query: {}, request: 'PublicationUpdate', response: 'Publication', status: 200, paged: false, audit: 'publication', audience: 'operator' } as const satisfies Operation;

export const retrievePublicationContent = { id: 'retrievePublicationContent', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/content', tag: 'publications', scopes: ['publications:write'], idempotencyKey: false, query: {}, request: null, response: 'PublicationDocument', status: 200, paged: false, audience: 'operator' } as const satisfies Operation;

export const previewPublication = { id: 'previewPublication', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/preview', tag: 'publications', scopes: ['publications:write'], idempotencyKey: false, query: { language: 'string' }, request: null, response: 'PublicationHtml', text: 'text/html', status: 200, paged: false, audience: 'operator' } as const satisfies Operation;

export const scanPublication = { id: 'scanPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/scan', tag: 'publications', scopes: ['publications:write'], idempotencyKey: true, query: {}, request: null, response: 'Publication', status: 200, paged: false, audit: 'publication', audience: 'operator' } as const satisfies Operation;

export const submitPublication = { id: 'submitPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/submit', tag: 'publications', scopes: ['publications:write'], idempotencyKey: true, query: {}, request: null, response: 'Publication', status: 200, paged: false, audit: 'publication', audience: 'operator' } as const satisfies Operation;

export const approvePublication = { id: 'approvePublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/approve', tag: 'publications', scopes: ['publications:approve'], idempotencyKey: true, query: {}, request: 'PublicationApproval', response: 'Publication', status: 200, paged: false, audit: 'publication', audience: 'operator' } as const satisfies Operation;

export const publishPublication = { id: 'publishPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/publish', tag: 'publications', scopes: ['publications:write'], idempotencyKey: true, query: {}, request: null, response: 'Publication', status: 200, paged: false, audit: 'publication', audience: 'operator' } as const satisfies Operation;

export const retractPublication = { id: 'retractPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/retract', tag: 'publications', scopes: ['publications:write'], idempotencyKey: true, query: {}, request: 'PublicationRetraction', response: 'PublicationReceipt', status: 200, paged: false, audit: 'publication', audience: 'operator' } as const satisfies Operation;

export const retrievePublished = { id: 'retrievePublished', method: 'GET', path: '/v1/publications/{publicationId}', tag: 'publications', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'PublicationDocument', status: 200, paged: false } as const satisfies Operation;

export const showPublished = { id: 'showPublished', method: 'GET', path: '/v1/publications/{publicationId}/page', tag: 'publications', scopes: null, idempotencyKey: false, query: { language: 'string' }, request: null, response: 'PublicationHtml', text: 'text/html', status: 200, paged: false } as const satisfies Operation;
