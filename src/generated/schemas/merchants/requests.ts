// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  MerchantInput: (m: M) => m.closed({
    externalId: m.ref('ExternalId'),
    kind: m.ref('MerchantKind'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    ubns: m.array(m.ref('Ubn'), { max: 500, unique: true }),
  }, {
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    industry: m.ref('Industry'),
    district: m.ref('DistrictCode'),
    address: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    parentId: m.ref('MerchantId'),
    parentExternalId: m.ref('ExternalId'),
  }),
  MerchantUpdate: (m: M) => m.closed({}, {
    kind: m.ref('MerchantKind'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    ubns: m.array(m.ref('Ubn'), { max: 500, unique: true }),
    industry: m.nullable(m.ref('Industry')),
    district: m.nullable(m.ref('DistrictCode')),
    address: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    parentId: m.nullable(m.ref('MerchantId')),
    parentExternalId: m.ref('ExternalId'),
  }, { min: 1 }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listMerchants: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { status: m.ref('MerchantStatus'), kind: m.ref('MerchantKind'), industry: m.ref('Industry'), district: m.ref('DistrictCode'), ubn: m.ref('Ubn'), parentId: m.ref('ResourceReference'), under: m.ref('ResourceReference'), externalId: m.ref('ExternalId'), organizationId: m.ref('OrganizationId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  registerMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  registerMerchants: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  updateMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  withdrawMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, { includeChildren: m.boolean() }),
  },
  listApprovedMerchants: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { kind: m.ref('MerchantKind'), industry: m.ref('Industry'), district: m.ref('DistrictCode'), ubn: m.ref('Ubn'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  retrieveApprovedMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
