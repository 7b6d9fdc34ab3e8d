// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  Zone: (m: M) => m.object({
    id: m.ref('ZoneId'),
    name: m.string(),
    nameEn: m.string(),
    period: m.nullable(m.ref('Period')),
    organizationIds: m.nullable(m.array(m.ref('OrganizationId'))),
    needsReview: m.boolean(),
    mayList: m.boolean(),
    isDeclared: m.boolean(),
  }, {}),
  ZoneList: (m: M) => m.object({
    items: m.array(m.ref('Zone')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];
