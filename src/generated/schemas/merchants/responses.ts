// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  inheritedFields,
  decisionOutcomes,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  Merchant: (m: M) => m.object({
    id: m.ref('MerchantId'),
    organizationId: m.ref('OrganizationId'),
    externalId: m.ref('ExternalId'),
    kind: m.openRef('MerchantKind'),
    name: m.string(),
    nameEn: m.nullable(m.string()),
    ubns: m.array(m.ref('Ubn')),
    industry: m.ref('Industry'),
    district: m.ref('DistrictCode'),
    region: m.nullable(m.ref('RegionCode')),
    inherits: m.array(m.openRef('InheritedField')),
    address: m.nullable(m.string()),
    parentId: m.nullable(m.ref('MerchantId')),
    parentExternalId: m.nullable(m.ref('ExternalId')),
    status: m.openRef('MerchantStatus'),
    reason: m.nullable(m.string()),
    warnings: m.array(m.ref('Warning')),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
  }, {
    children: m.array(m.ref('DecidedMerchant')),
  }),
  InheritedField: (m: M) => m.oneOf(inheritedFields),
  MerchantPage: (m: M) => m.object({
    items: m.array(m.ref('Merchant')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  DecisionOutcome: (m: M) => m.oneOf(decisionOutcomes),
  DecidedMerchant: (m: M) => m.object({
    id: m.ref('MerchantId'),
    externalId: m.nullable(m.string()),
    name: m.nullable(m.string()),
    outcome: m.openRef('DecisionOutcome'),
    status: m.nullable(m.openRef('MerchantStatus')),
  }, {
    problem: m.ref('Problem'),
  }),
  ApprovedMerchant: (m: M) => m.object({
    id: m.ref('MerchantId'),
    kind: m.openRef('MerchantKind'),
    name: m.string(),
    nameEn: m.nullable(m.string()),
    ubns: m.array(m.ref('Ubn')),
    industry: m.ref('Industry'),
    district: m.ref('DistrictCode'),
    region: m.nullable(m.ref('RegionCode')),
    address: m.nullable(m.string()),
    parentId: m.nullable(m.ref('MerchantId')),
  }, {}),
  ApprovedMerchantPage: (m: M) => m.object({
    items: m.array(m.ref('ApprovedMerchant')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];
