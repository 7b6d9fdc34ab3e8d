// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as serviceResponses } from '../service/responses.js';

export const components = {
  OrganizationInput: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  }, {
    role: m.ref('OrganizationRole'),
    parentId: m.ref('OrganizationId'),
    scopes: m.ref('DelegatedScopes'),
  }),
  OrganizationUpdate: (m: M) => m.closed({
    scopes: m.nullable(m.ref('DelegatedScopes')),
  }, {}),
  OrganizationPage: (m: M) => m.object({
    items: m.array(m.ref('Organization')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, serviceResponses, components];

export const parameters = {
  listOrganizations: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  createOrganization: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveOrganization: {
    path: (m: M) => m.closed({ organizationId: m.ref('OrganizationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  updateOrganization: {
    path: (m: M) => m.closed({ organizationId: m.ref('OrganizationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
