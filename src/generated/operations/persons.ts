// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listPersons = { id: 'listPersons', method: 'GET', path: '/v1/persons', tag: 'persons', response: 'PersonPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const createPerson = { id: 'createPerson', method: 'POST', path: '/v1/persons', tag: 'persons', idempotencyKey: true, request: 'PersonInput', response: 'Person', audience: 'operator' } as const satisfies ClientOperation;

export const disablePerson = { id: 'disablePerson', method: 'POST', path: '/v1/persons/{personId}/disable', tag: 'persons', idempotencyKey: true, response: 'Person', audience: 'operator' } as const satisfies ClientOperation;
