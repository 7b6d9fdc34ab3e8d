// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  activityKinds,
  activityAttributions,
  activityMismatches,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as campaignsRequests } from '../campaigns/requests.js';

export const components = {
  ActivityKind: (m: M) => m.oneOf(activityKinds),
  ActivityAttribution: (m: M) => m.oneOf(activityAttributions),
  ActivityMismatch: (m: M) => m.oneOf(activityMismatches),
  IndustryName: (m: M) => m.closed({
    code: m.ref('Industry'),
    name: m.string({ min: 1, max: 50, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 50 characters without control characters', '1 至 50 個字元，不含控制字元'] }),
    nameEn: m.string({ min: 1, max: 50, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 50 characters without control characters', '1 至 50 個字元，不含控制字元'] }),
  }, {}),
  Activity: (m: M) => m.closed({
    id: m.ref('ActivityId'),
    kind: m.ref('ActivityKind'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    startsAt: m.ref('Timestamp'),
    endsAt: m.ref('Timestamp'),
  }, {
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    district: m.ref('DistrictCode'),
    region: m.ref('RegionCode'),
    origin: m.ref('DistrictCode'),
    channels: m.array(m.ref('Channel'), { min: 1, max: 4, unique: true }),
    promoItems: m.array(m.ref('ResourceReference'), { min: 1, max: 200, unique: true }),
    attribution: m.ref('ActivityAttribution'),
    onMismatch: m.ref('ActivityMismatch'),
  }),
  PlausibilityLimit: (m: M) => m.closed({}, {
    channels: m.array(m.ref('Channel'), { min: 1, max: 10, unique: true }),
    documentTypes: m.array(m.ref('DocumentType'), { min: 1, max: 10, unique: true }),
    maxAmount: m.integer({ min: 0, max: 999999999999 }),
    maxHoursAhead: m.integer({ min: 0, max: 8760 }),
    maxDocumentDaysAhead: m.integer({ min: 0, max: 366 }),
    maxDocumentDaysApart: m.integer({ min: 0, max: 366 }),
    minAmountPerUnit: m.number({ min: 0, max: 999999999999 }),
    maxAmountPerUnit: m.number({ min: 0, max: 999999999999 }),
    maxLineDifference: m.number({ min: 0, max: 999999999999 }),
  }, { min: 1 }),
  DisclosureSettings: (m: M) => m.closed({}, {
    minimumSellers: m.integer({ min: 1, max: 100 }),
    largestShare: m.number({ min: 0, max: 1 }),
  }),
  ClaimSettings: (m: M) => m.closed({}, {
    appearanceHours: m.integer({ min: 1, max: 2160 }),
    receiptsPerShopAndDay: m.integer({ min: 0, max: 1000 }),
    receiptsPerDay: m.integer({ min: 0, max: 1000 }),
    receiptsOfShopPerDay: m.integer({ min: 0, max: 100000 }),
  }),
  Campaign: (m: M) => m.object({
    id: m.ref('CampaignId'),
    name: m.string(),
    nameEn: m.nullable(m.string()),
    status: m.openRef('CampaignStatus'),
    timeZone: m.oneOf(['Asia/Taipei']),
    purchasePeriod: m.ref('Period'),
    registrationPeriod: m.ref('Period'),
    drawPeriod: m.nullable(m.ref('Period')),
    claimPeriod: m.nullable(m.ref('Period')),
    industries: m.array(m.ref('Industry')),
    industryNames: m.array(m.ref('IndustryName')),
    regions: m.array(m.ref('Region')),
    activities: m.array(m.ref('Activity')),
    budget: m.nullable(m.ref('Amount')),
    claims: m.ref('ClaimSettings'),
    disclosure: m.ref('DisclosureSettings'),
    plausibility: m.array(m.ref('PlausibilityLimit')),
    ruleSet: m.ref('RuleSet'),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  CampaignPage: (m: M) => m.object({
    items: m.array(m.ref('Campaign')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, campaignsRequests, components];
