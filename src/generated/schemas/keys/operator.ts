// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  accessFindings,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as keysRequests } from '../keys/requests.js';

export const components = {
  ApiKeyInput: (m: M) => m.closed({
    organizationId: m.ref('OrganizationId'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  }, {
    kind: m.ref('ApiKeyKind'),
    personId: m.ref('PersonId'),
    scopes: m.array(m.ref('Scope'), { min: 1, max: 40, unique: true }),
    actsFor: m.array(m.ref('OrganizationId'), { min: 1, max: 1000, unique: true }),
    expiresAt: m.ref('Timestamp'),
    addresses: m.array(m.ref('AddressRange'), { min: 1, max: 100, unique: true }),
    quota: m.ref('KeyQuota'),
  }),
  ApiKeyChange: (m: M) => m.closed({
    quota: m.nullable(m.ref('KeyQuota')),
  }, {}),
  ApiKeyPage: (m: M) => m.object({
    items: m.array(m.ref('ApiKey')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  NewApiKey: (m: M) => m.object({
    key: m.ref('ApiKey'),
    claim: m.nullable(m.ref('ApiKeyClaimCode')),
    secret: m.nullable(m.string()),
  }, {}),
  ApiKeyClaimCode: (m: M) => m.object({
    code: m.ref('ClaimCode'),
    expiresAt: m.ref('Timestamp'),
  }, {}),
  ApiKeyRotation: (m: M) => m.closed({}, {
    graceSeconds: m.integer({ min: 0, max: 2592000 }),
  }),
  AccessFinding: (m: M) => m.oneOf(accessFindings),
  ReviewedKey: (m: M) => m.object({
    key: m.ref('ApiKey'),
    organizationName: m.string(),
    personName: m.nullable(m.string()),
    findings: m.array(m.openRef('AccessFinding')),
  }, {}),
  ReviewedApprover: (m: M) => m.object({
    id: m.string(),
    role: m.string(),
  }, {}),
  RecordedReview: (m: M) => m.object({
    id: m.string({ pattern: /^rev_[0-9a-z]{16,32}$/u, expects: ['an id that begins with rev_', '以 rev_ 開頭的識別碼'] }),
    personId: m.ref('PersonId'),
    reviewedAt: m.ref('Timestamp'),
    dueAt: m.ref('Timestamp'),
  }, {}),
  AccessReview: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    lastReview: m.nullable(m.ref('RecordedReview')),
    isDue: m.boolean(),
    keys: m.array(m.ref('ReviewedKey')),
    approvers: m.array(m.ref('ReviewedApprover')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, keysRequests, components];

export const parameters = {
  listKeys: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { organizationId: m.ref('OrganizationId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  createKey: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  updateKey: {
    path: (m: M) => m.closed({ keyId: m.ref('ApiKeyId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  rotateKey: {
    path: (m: M) => m.closed({ keyId: m.ref('ApiKeyId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  revokeKey: {
    path: (m: M) => m.closed({ keyId: m.ref('ApiKeyId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  reviewAccess: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  recordAccessReview: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
