// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listPublications = { id: 'listPublications', method: 'GET', path: '/v1/campaigns/{campaignId}/publications', tag: 'publications', response: 'PublicationPage', paged: true } as const satisfies ClientOperation;

export const draftPublication = { id: 'draftPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications', tag: 'publications', idempotencyKey: true, request: 'PublicationInput', response: 'Publication', audience: 'operator' } as const satisfies ClientOperation;

export const retrievePublication = { id: 'retrievePublication', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}', tag: 'publications', response: 'Publication' } as const satisfies ClientOperation;

export const updatePublication = { id: 'updatePublication', method: 'PATCH', path: '/v1/campaigns/{campaignId}/publications/{publicationId}', tag: 'publications', request: 'PublicationUpdate', response: 'Publication', audience: 'operator' } as const satisfies ClientOperation;

export const retrievePublicationContent = { id: 'retrievePublicationContent', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/content', tag: 'publications', response: 'PublicationDocument', audience: 'operator' } as const satisfies ClientOperation;

export const previewPublication = { id: 'previewPublication', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/preview', tag: 'publications', response: 'PublicationHtml', text: 'text/html', audience: 'operator' } as const satisfies ClientOperation;

export const scanPublication = { id: 'scanPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/scan', tag: 'publications', idempotencyKey: true, response: 'Publication', audience: 'operator' } as const satisfies ClientOperation;

export const submitPublication = { id: 'submitPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/submit', tag: 'publications', idempotencyKey: true, response: 'Publication', audience: 'operator' } as const satisfies ClientOperation;

export const publishPublication = { id: 'publishPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/publish', tag: 'publications', idempotencyKey: true, response: 'Publication', audience: 'operator' } as const satisfies ClientOperation;

export const retractPublication = { id: 'retractPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/retract', tag: 'publications', idempotencyKey: true, request: 'PublicationRetraction', response: 'PublicationReceipt', audience: 'operator' } as const satisfies ClientOperation;

export const addPicture = { id: 'addPicture', method: 'POST', path: '/v1/campaigns/{campaignId}/pictures', tag: 'publications', idempotencyKey: true, request: 'PictureInput', response: 'Picture', audience: 'operator' } as const satisfies ClientOperation;

export const retrievePicture = { id: 'retrievePicture', method: 'GET', path: '/v1/campaigns/{campaignId}/pictures/{sha256}', tag: 'publications', response: 'Picture', audience: 'operator' } as const satisfies ClientOperation;

export const retrievePublished = { id: 'retrievePublished', method: 'GET', path: '/v1/publications/{publicationId}', tag: 'publications', response: 'PublicationDocument' } as const satisfies ClientOperation;

export const showPublished = { id: 'showPublished', method: 'GET', path: '/v1/publications/{publicationId}/page', tag: 'publications', response: 'PublicationHtml', text: 'text/html' } as const satisfies ClientOperation;

export const showPicture = { id: 'showPicture', method: 'GET', path: '/v1/publications/{publicationId}/pictures/{sha256}', tag: 'publications', response: 'PictureBytes', text: 'image/*' } as const satisfies ClientOperation;
