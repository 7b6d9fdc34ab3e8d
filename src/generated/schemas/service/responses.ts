// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  organizationRoles,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
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
  OwedDuty: (m: M) => m.object({
    id: m.ref('DutyId'),
    campaignId: m.ref('CampaignId'),
    kind: m.ref('DutyKind'),
    name: m.ref('DutyName'),
    nameEn: m.ref('DutyName'),
    phase: m.openRef('DutyPhase'),
    dueAt: m.ref('Timestamp'),
    isLate: m.boolean(),
    status: m.openRef('DutyStatus'),
  }, {}),
  Me: (m: M) => m.object({
    organization: m.ref('Organization'),
    key: m.ref('ApiKey'),
    limits: m.ref('Limits'),
  }, {
    duties: m.array(m.ref('OwedDuty')),
  }),
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
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];
