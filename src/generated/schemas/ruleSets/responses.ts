// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  ruleSetStatuses,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as ruleSetsRequests } from '../ruleSets/requests.js';

export const components = {
  RuleSetStatus: (m: M) => m.oneOf(ruleSetStatuses),
  RuleSetVersion: (m: M) => m.object({
    id: m.ref('RuleSetId'),
    status: m.openRef('RuleSetStatus'),
    effectiveFrom: m.nullable(m.ref('Timestamp')),
    ruleSet: m.ref('RuleSet'),
    createdBy: m.nullable(m.ref('PersonId')),
    submittedBy: m.nullable(m.ref('PersonId')),
    publishedBy: m.nullable(m.ref('PersonId')),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
    publishedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  RuleSetVersionPage: (m: M) => m.object({
    items: m.array(m.ref('RuleSetVersion')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  BundledRules: (m: M) => m.object({
    effectiveFrom: m.nullable(m.ref('Timestamp')),
    purchasePeriod: m.ref('Period'),
    registrationPeriod: m.ref('Period'),
    ruleSet: m.ref('RuleSet'),
  }, {}),
  BundledMerchant: (m: M) => m.object({
    id: m.ref('MerchantId'),
    externalId: m.ref('ExternalId'),
    kind: m.openRef('MerchantKind'),
    industry: m.ref('Industry'),
    district: m.ref('DistrictCode'),
    ubns: m.array(m.ref('Ubn')),
    status: m.openRef('MerchantStatus'),
  }, {
    tree: m.nullable(m.integer()),
  }),
  RuleBundle: (m: M) => m.object({
    campaignId: m.ref('CampaignId'),
    organizationId: m.ref('OrganizationId'),
    issuedAt: m.ref('Timestamp'),
    ruleSets: m.array(m.ref('BundledRules')),
    regions: m.array(m.ref('Region')),
    merchants: m.array(m.ref('BundledMerchant')),
    merchantsTruncated: m.boolean(),
  }, {
    activities: m.array(m.ref('Activity')),
    activityItems: m.array(m.ref('BundledItem')),
    plausibility: m.array(m.ref('PlausibilityLimit')),
    sellerUbnMismatch: m.openRef('SellerUbnMismatch'),
    trees: m.array(m.ref('BundledTree')),
  }),
  BundledTree: (m: M) => m.object({
    ubns: m.array(m.ref('Ubn')),
  }, {}),
  BundledItem: (m: M) => m.object({
    id: m.ref('PromoItemId'),
    externalId: m.ref('ExternalId'),
  }, {}),
  BundleSignature: (m: M) => m.object({
    algorithm: m.oneOf(['Ed25519']),
    keyId: m.string(),
    publicKey: m.string(),
    value: m.string(),
  }, {}),
  SignedRuleBundle: (m: M) => m.object({
    bundle: m.ref('RuleBundle'),
    signature: m.ref('BundleSignature'),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, ruleSetsRequests, components];
