// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  scopes,
  modes,
  organizationRoles,
  apiKeyKinds,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  Scope: (m: M) => m.oneOf(scopes),
  Mode: (m: M) => m.oneOf(modes),
  Health: (m: M) => m.object({
    status: m.openOneOf(['ok']),
    mode: m.openRef('Mode'),
    version: m.string(),
    store: m.openOneOf(['sqlite', 'postgres']),
    time: m.ref('Timestamp'),
  }, {}),
  OpenApiDocument: (m: M) => m.object({
    openapi: m.string(),
    info: m.record(m.unknown()),
    paths: m.record(m.unknown()),
  }, {}),
  RateLimit: (m: M) => m.object({
    quota: m.integer(),
    rows: m.integer(),
    windowSeconds: m.integer(),
  }, {}),
  Limits: (m: M) => m.object({
    rateLimit: m.ref('RateLimit'),
    batchRows: m.integer(),
    requestBytes: m.integer(),
  }, {}),
  Me: (m: M) => m.object({
    organization: m.ref('Organization'),
    key: m.ref('ApiKey'),
    limits: m.ref('Limits'),
  }, {}),
  OrganizationRole: (m: M) => m.oneOf(organizationRoles),
  DelegatedScopes: (m: M) => m.array(m.ref('Scope'), { max: 40, unique: true }),
  Organization: (m: M) => m.object({
    id: m.ref('OrganizationId'),
    name: m.string(),
    role: m.openRef('OrganizationRole'),
    parentId: m.nullable(m.ref('OrganizationId')),
    scopes: m.nullable(m.ref('DelegatedScopes')),
    createdAt: m.ref('Timestamp'),
  }, {}),
  ApiKeyId: (m: M) => m.string({ pattern: /^key_[0-9a-z]{16,32}$/u, expects: ['an id that begins with key_', '以 key_ 開頭的識別碼'] }),
  ApiKeyKind: (m: M) => m.oneOf(apiKeyKinds),
  KeyQuota: (m: M) => m.closed({
    requestsPerSecond: m.integer({ min: 1, max: 100000 }),
    rowsPerSecond: m.integer({ min: 1, max: 10000000 }),
    burstSeconds: m.integer({ min: 1, max: 3600 }),
  }, {}),
  ApiKey: (m: M) => m.object({
    id: m.ref('ApiKeyId'),
    organizationId: m.ref('OrganizationId'),
    personId: m.nullable(m.ref('PersonId')),
    name: m.string(),
    kind: m.openRef('ApiKeyKind'),
    mode: m.openRef('Mode'),
    hint: m.string(),
    scopes: m.array(m.openRef('Scope')),
    actsFor: m.array(m.ref('OrganizationId')),
    createdAt: m.ref('Timestamp'),
    expiresAt: m.nullable(m.ref('Timestamp')),
    revokedAt: m.nullable(m.ref('Timestamp')),
    quota: m.nullable(m.ref('KeyQuota')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];
