// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  WitnessId: (m: M) => m.string({ pattern: /^wit_[0-9a-z]{16,32}$/u, expects: ['an id that begins with wit_', '以 wit_ 開頭的識別碼'] }),
  WitnessInput: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    commitment: m.ref('Hash'),
  }, {}),
  WitnessReveal: (m: M) => m.closed({
    reveal: m.ref('Hash'),
  }, {}),
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
  retrieveDrawWitnesses: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  registerDrawWitness: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  revealDrawWitness: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId'), witnessId: m.ref('WitnessId') }, {}),
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
  listFailedDraws: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
