// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listOrganizations = { id: 'listOrganizations', method: 'GET', path: '/v1/organizations', tag: 'organizations', response: 'OrganizationPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const createOrganization = { id: 'createOrganization', method: 'POST', path: '/v1/organizations', tag: 'organizations', idempotencyKey: true, request: 'OrganizationInput', response: 'Organization', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveOrganization = { id: 'retrieveOrganization', method: 'GET', path: '/v1/organizations/{organizationId}', tag: 'organizations', response: 'Organization', audience: 'operator' } as const satisfies ClientOperation;

export const updateOrganization = { id: 'updateOrganization', method: 'PATCH', path: '/v1/organizations/{organizationId}', tag: 'organizations', request: 'OrganizationUpdate', response: 'Organization', audience: 'operator' } as const satisfies ClientOperation;
