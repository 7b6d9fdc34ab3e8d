// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  reviewActions,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as merchantsResponses } from '../merchants/responses.js';

export const components = {
  MerchantDecision: (m: M) => m.closed({
    reason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }, {
    includeChildren: m.boolean(),
  }),
  ReviewAction: (m: M) => m.oneOf(reviewActions),
  MerchantSelection: (m: M) => m.closed({}, {
    status: m.ref('MerchantStatus'),
    kind: m.ref('MerchantKind'),
    industry: m.ref('Industry'),
    district: m.ref('DistrictCode'),
    ubn: m.ref('Ubn'),
    parentId: m.ref('MerchantId'),
    under: m.ref('MerchantId'),
    organizationId: m.ref('OrganizationId'),
  }),
  MerchantReview: (m: M) => m.closed({
    action: m.ref('ReviewAction'),
  }, {
    reason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
    merchantIds: m.array(m.ref('MerchantId'), { min: 1, max: 1000, unique: true }),
    selection: m.ref('MerchantSelection'),
    includeChildren: m.boolean(),
    after: m.ref('MerchantId'),
  }),
  MerchantReviewResult: (m: M) => m.object({
    results: m.array(m.ref('DecidedMerchant')),
    next: m.nullable(m.ref('MerchantId')),
  }, {}),
  MerchantOfUbn: (m: M) => m.object({
    id: m.ref('MerchantId'),
    externalId: m.ref('ExternalId'),
    name: m.string(),
    status: m.openRef('MerchantStatus'),
    since: m.ref('Timestamp'),
  }, {}),
  UbnHolder: (m: M) => m.object({
    organizationId: m.ref('OrganizationId'),
    since: m.ref('Timestamp'),
    merchants: m.array(m.ref('MerchantOfUbn')),
  }, {}),
  SellerOfRecord: (m: M) => m.object({
    organizationId: m.ref('OrganizationId'),
    effectiveFrom: m.nullable(m.ref('LocalDate')),
    reason: m.string(),
    decidedAt: m.ref('Timestamp'),
  }, {}),
  SharedUbn: (m: M) => m.object({
    ubn: m.ref('Ubn'),
    since: m.ref('Timestamp'),
    holders: m.array(m.ref('UbnHolder')),
    sellers: m.array(m.ref('SellerOfRecord')),
  }, {}),
  SharedUbnPage: (m: M) => m.object({
    items: m.array(m.ref('SharedUbn')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  SellerDecision: (m: M) => m.closed({
    organizationId: m.ref('OrganizationId'),
    reason: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
  }, {
    effectiveFrom: m.ref('LocalDate'),
    after: m.ref('ConflictId'),
  }),
  SellerDecided: (m: M) => m.object({
    ubn: m.ref('Ubn'),
    sellers: m.array(m.ref('SellerOfRecord')),
    conflictsDecided: m.integer({ min: 0 }),
    next: m.nullable(m.ref('ConflictId')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, merchantsResponses, components];

export const parameters = {
  reviewMerchants: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  approveMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, { includeChildren: m.boolean() }),
  },
  rejectMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  requestMerchantChanges: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  suspendMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  resumeMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, { includeChildren: m.boolean() }),
  },
  listSharedUbns: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  decideSeller: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), ubn: m.ref('Ubn') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
