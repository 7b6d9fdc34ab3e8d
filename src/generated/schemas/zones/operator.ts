// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as zonesResponses } from '../zones/responses.js';

export const components = {
  ZoneInput: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  }, {
    period: m.ref('Period'),
    organizationIds: m.array(m.ref('OrganizationId'), { min: 1, max: 1000, unique: true }),
    needsReview: m.boolean(),
  }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, zonesResponses, components];

export const parameters = {
  putZone: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), zoneId: m.ref('ZoneId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
