// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  ClaimsQuery: (m: M) => m.closed({
    participant: m.ref('ParticipantReference'),
  }, {
    pageSize: m.integer({ min: 1, max: 500 }),
    pageToken: m.string({ min: 1, max: 1024 }),
  }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listClaims: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveClaim: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), claimId: m.ref('ClaimId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
