// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listOrganizations = { id: 'listOrganizations', method: 'GET', path: '/v1/organizations', tag: 'organizations', scopes: ['organizations:manage'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'OrganizationPage', status: 200, paged: true, audience: 'operator' } as const satisfies Operation;

export const createOrganization = { id: 'createOrganization', method: 'POST', path: '/v1/organizations', tag: 'organizations', scopes: ['organizations:manage'], idempotencyKey: true, query: {}, request: 'OrganizationInput', response: 'Organization', status: 201, paged: false, audit: 'organization', audience: 'operator' } as const satisfies Operation;

export const retrieveOrganization = { id: 'retrieveOrganization', method: 'GET', path: '/v1/organizations/{organizationId}', tag: 'organizations', scopes: ['organizations:manage'], idempotencyKey: false, query: {}, request: null, response: 'Organization', status: 200, paged: false, audience: 'operator' } as const satisfies Operation;

export const updateOrganization = { id: 'updateOrganization', method: 'PATCH', path: '/v1/organizations/{organizationId}', tag: 'organizations', scopes: ['organizations:manage'], idempotencyKey: false, query: {}, request: 'OrganizationUpdate', response: 'Organization', status: 200, paged: false, audit: 'organization', audience: 'operator' } as const satisfies Operation;
