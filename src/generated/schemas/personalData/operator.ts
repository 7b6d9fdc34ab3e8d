// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  retentionKinds,
  destroyableKinds,
  destructionMethods,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  RetentionKind: (m: M) => m.oneOf(retentionKinds),
  DestroyableKind: (m: M) => m.oneOf(destroyableKinds),
  DestructionMethod: (m: M) => m.oneOf(destructionMethods),
  RetentionPeriod: (m: M) => m.closed({
    kind: m.ref('DestroyableKind'),
    days: m.integer({ min: 0, max: 7300 }),
  }, {
    source: m.string({ min: 1, max: 200 }),
  }),
  RetentionInput: (m: M) => m.closed({
    periods: m.array(m.ref('RetentionPeriod'), { min: 1, max: 3 }),
  }, {}),
  PlannedDestruction: (m: M) => m.object({
    kind: m.openRef('RetentionKind'),
    method: m.openRef('DestructionMethod'),
    records: m.integer({ min: 0 }),
    retentionDays: m.nullable(m.integer({ min: 0 })),
    source: m.string(),
    dueAt: m.nullable(m.ref('Timestamp')),
    isDue: m.boolean(),
  }, {}),
  DestructionPlan: (m: M) => m.object({
    campaignId: m.ref('CampaignId'),
    endsAt: m.ref('Timestamp'),
    items: m.array(m.ref('PlannedDestruction')),
  }, {}),
  DestructionInput: (m: M) => m.closed({
    kinds: m.array(m.ref('DestroyableKind'), { min: 1, max: 3, unique: true }),
  }, {}),
  DestructionRecordId: (m: M) => m.string({ pattern: /^dst_[0-9a-z]{16,32}$/u, expects: ['an id that begins with dst_', '以 dst_ 開頭的識別碼'] }),
  DestructionRecord: (m: M) => m.object({
    id: m.ref('DestructionRecordId'),
    campaignId: m.ref('CampaignId'),
    kind: m.openRef('RetentionKind'),
    method: m.openRef('DestructionMethod'),
    records: m.integer({ min: 0 }),
    source: m.string(),
    dueAt: m.ref('Timestamp'),
    approvalId: m.ref('ApprovalId'),
    destroyedBy: m.nullable(m.ref('PersonId')),
    destroyedAt: m.ref('Timestamp'),
  }, {}),
  Destruction: (m: M) => m.object({
    records: m.array(m.ref('DestructionRecord')),
  }, {}),
  DestructionRecordPage: (m: M) => m.object({
    items: m.array(m.ref('DestructionRecord')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];

export const parameters = {
  retrieveDestructionPlan: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  setRetention: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listDestructions: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  destroyPersonalData: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
