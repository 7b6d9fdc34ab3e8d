// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  mirrorObstacles,
  mirrorWarningCodes,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as mirrorsRequests } from '../mirrors/requests.js';

export const components = {
  MirrorObstacle: (m: M) => m.oneOf(mirrorObstacles),
  MirrorWarningCode: (m: M) => m.oneOf(mirrorWarningCodes),
  MirrorWarning: (m: M) => m.object({
    code: m.openRef('MirrorWarningCode'),
    count: m.integer(),
  }, {}),
  MirrorPlan: (m: M) => m.object({
    created: m.integer(),
    updated: m.integer(),
    unchanged: m.integer(),
    removed: m.integer(),
    rejected: m.integer(),
    obstacles: m.array(m.openRef('MirrorObstacle')),
    warnings: m.array(m.ref('MirrorWarning')),
  }, {
    valueBefore: m.integer(),
    valueAfter: m.integer(),
  }),
  Mirror: (m: M) => m.object({
    id: m.ref('MirrorId'),
    organizationId: m.ref('OrganizationId'),
    zone: m.ref('ZoneId'),
    status: m.openRef('MirrorStatus'),
    itemCount: m.integer(),
    digest: m.string(),
    plan: m.nullable(m.ref('MirrorPlan')),
    createdAt: m.ref('Timestamp'),
    expiresAt: m.ref('Timestamp'),
    endedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  MirrorPage: (m: M) => m.object({
    items: m.array(m.ref('Mirror')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  MirrorDigests: (m: M) => m.object({
    depth: m.ref('MirrorDepth'),
    digests: m.string(),
  }, {
    rejected: m.array(m.ref('MirrorRejection')),
  }),
  MirrorRejection: (m: M) => m.object({
    problem: m.ref('Problem'),
    externalIds: m.array(m.ref('ExternalId')),
    digests: m.string(),
  }, {}),
  MirrorBucket: (m: M) => m.object({
    bucket: m.integer(),
    wanted: m.array(m.integer()),
  }, {}),
  MirrorComparison: (m: M) => m.object({
    buckets: m.array(m.ref('MirrorBucket')),
  }, {}),
  MirrorChange: (m: M) => m.object({
    change: m.openRef('MirrorChangeKind'),
    externalId: m.ref('ExternalId'),
    before: m.nullable(m.ref('PromoItem')),
    after: m.nullable(m.ref('PromoItem')),
  }, {}),
  MirrorChangePage: (m: M) => m.object({
    items: m.array(m.ref('MirrorChange')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, mirrorsRequests, components];
