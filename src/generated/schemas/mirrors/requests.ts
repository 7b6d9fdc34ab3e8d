// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  mirrorStatuses,
  mirrorChangeKinds,
} from '../../enums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  MirrorId: (m: M) => m.string({ pattern: /^mir_[0-9a-z]{16,32}$/u, expects: ['an id that begins with mir_', '以 mir_ 開頭的識別碼'] }),
  MirrorStatus: (m: M) => m.oneOf(mirrorStatuses),
  MirrorChangeKind: (m: M) => m.oneOf(mirrorChangeKinds),
  MirrorDepth: (m: M) => m.integer({ min: 0, max: 16 }),
  MirrorInput: (m: M) => m.closed({
    zone: m.ref('ZoneId'),
  }, {
    takeOver: m.boolean(),
  }),
  MirrorBucketInput: (m: M) => m.closed({
    bucket: m.integer({ min: 0, max: 65535 }),
    digests: m.string({ max: 1000000, pattern: /^[A-Za-z0-9+/]*={0,2}$/u, expects: ['Base64', 'Base64'] }),
  }, {}),
  MirrorComparisonInput: (m: M) => m.closed({
    depth: m.ref('MirrorDepth'),
    buckets: m.array(m.ref('MirrorBucketInput'), { min: 1, max: 4096 }),
  }, {
    kept: m.array(m.ref('ExternalId'), { max: 10000 }),
  }),
  MirrorPlanInput: (m: M) => m.closed({
    rows: m.integer({ min: 0, max: 999999999 }),
    rejected: m.integer({ min: 0, max: 999999999 }),
    unidentified: m.integer({ min: 0, max: 999999999 }),
    maxDelete: m.number({ min: 0, max: 1 }),
  }, {}),
  MirrorApplyInput: (m: M) => m.closed({}, {
    confirm: m.boolean(),
  }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listMirrors: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { zone: m.ref('ZoneId'), status: m.ref('MirrorStatus'), organizationId: m.ref('OrganizationId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  openMirror: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveMirror: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), mirrorId: m.ref('MirrorId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveMirrorDigests: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), mirrorId: m.ref('MirrorId') }, {}),
    query: (m: M) => m.closed({ depth: m.ref('MirrorDepth') }, {}),
  },
  compareMirror: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), mirrorId: m.ref('MirrorId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  stageMirrorItems: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), mirrorId: m.ref('MirrorId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listMirrorChanges: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), mirrorId: m.ref('MirrorId') }, {}),
    query: (m: M) => m.closed({ change: m.ref('MirrorChangeKind') }, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  planMirror: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), mirrorId: m.ref('MirrorId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  applyMirror: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), mirrorId: m.ref('MirrorId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  abortMirror: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), mirrorId: m.ref('MirrorId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
