// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listPublications = { id: 'listPublications', method: 'GET', path: '/v1/campaigns/{campaignId}/publications', tag: 'publications', idempotencyKey: false, request: null, response: 'PublicationPage', paged: true } as const satisfies ClientOperation;

export const draftPublication = { id: 'draftPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications', tag: 'publications', idempotencyKey: true, request: 'PublicationInput', response: 'Publication', paged: false, audience: 'operator' } as const satisfies ClientOperation;

export const retrievePublication = { id: 'retrievePublication', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}', tag: 'publications', idempotencyKey: false, request: null, response: 'Publication', paged: false } as const satisfies ClientOperation;

export const updatePublication = { id: 'updatePublication', method: 'PATCH', path: '/v1/campaigns/{campaignId}/publications/{publicationId}', tag: 'publications', idempotencyKey: false, request: 'PublicationUpdate', response: 'Publication', paged: false, audience: 'operator' } as const satisfies ClientOperation;

export const retrievePublicationContent = { id: 'retrievePublicationContent', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/content', tag: 'publications', idempotencyKey: false, request: null, response: 'PublicationDocument', paged: false, audience: 'operator' } as const satisfies ClientOperation;

export const previewPublication = { id: 'previewPublication', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/preview', tag: 'publications', idempotencyKey: false, request: null, response: 'PublicationHtml', text: 'text/html', paged: false, audience: 'operator' } as const satisfies ClientOperation;

export const scanPublication = { id: 'scanPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/scan', tag: 'publications', idempotencyKey: true, request: null, response: 'Publication', paged: false, audience: 'operator' } as const satisfies ClientOperation;

export const submitPublication = { id: 'submitPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/submit', tag: 'publications', idempotencyKey: true, request: null, response: 'Publication', paged: false, audience: 'operator' } as const satisfies ClientOperation;

export const approvePublication = { id: 'approvePublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/approve', tag: 'publications', idempotencyKey: true, request: 'PublicationApproval', response: 'Publication', paged: false, audience: 'operator' } as const satisfies ClientOperation;

export const publishPublication = { id: 'publishPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/publish', tag: 'publications', idempotencyKey: true, request: null, response: 'Publication', paged: false, audience: 'operator' } as const satisfies ClientOperation;

export const retractPublication = { id: 'retractPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/retract', tag: 'publications', idempotencyKey: true, request: 'PublicationRetraction', response: 'PublicationReceipt', paged: false, audience: 'operator' } as const satisfies ClientOperation;

export const retrievePublished = { id: 'retrievePublished', method: 'GET', path: '/v1/publications/{publicationId}', tag: 'publications', idempotencyKey: false, request: null, response: 'PublicationDocument', paged: false } as const satisfies ClientOperation;

export const showPublished = { id: 'showPublished', method: 'GET', path: '/v1/publications/{publicationId}/page', tag: 'publications', idempotencyKey: false, request: null, response: 'PublicationHtml', text: 'text/html', paged: false } as const satisfies ClientOperation;
