// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  drawStatuses,
} from '../../enums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  DrawStatus: (m: M) => m.oneOf(drawStatuses),
  DrawInclusionInput: (m: M) => m.closed({
    participant: m.ref('ParticipantReference'),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listDraws: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { kind: m.ref('DrawKind'), status: m.ref('DrawStatus'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  retrieveDraw: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveDrawCommitment: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveDrawProof: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  proveDrawInclusion: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listDrawEntries: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
} satisfies SomeParameters;
