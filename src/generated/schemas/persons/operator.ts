// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  PersonInput: (m: M) => m.closed({
    organizationId: m.ref('OrganizationId'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  }, {}),
  Person: (m: M) => m.object({
    id: m.ref('PersonId'),
    organizationId: m.ref('OrganizationId'),
    name: m.string(),
    createdAt: m.ref('Timestamp'),
    disabledAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  PersonPage: (m: M) => m.object({
    items: m.array(m.ref('Person')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];

export const parameters = {
  listPersons: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { organizationId: m.ref('OrganizationId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  createPerson: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  disablePerson: {
    path: (m: M) => m.closed({ personId: m.ref('PersonId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
