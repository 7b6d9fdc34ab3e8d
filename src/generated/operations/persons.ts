// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listPersons = { id: 'listPersons', method: 'GET', path: '/v1/persons', tag: 'persons', scopes: ['organizations:manage'], idempotencyKey: false, query: { organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'PersonPage', status: 200, paged: true, audience: 'operator' } as const satisfies Operation;

export const createPerson = { id: 'createPerson', method: 'POST', path: '/v1/persons', tag: 'persons', scopes: ['organizations:manage'], idempotencyKey: true, query: {}, request: 'PersonInput', response: 'Person', status: 201, paged: false, audit: 'person', audience: 'operator' } as const satisfies Operation;
