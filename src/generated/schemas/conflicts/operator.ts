// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as conflictsRequests } from '../conflicts/requests.js';
import { components as conflictsResponses } from '../conflicts/responses.js';

export const components = {
  ConflictDecision: (m: M) => m.closed({
    organizationId: m.ref('OrganizationId'),
    reason: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, conflictsRequests, conflictsResponses, components];

export const parameters = {
  decideConflict: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), conflictId: m.ref('ConflictId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
