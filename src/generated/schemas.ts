// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 73aee04a67501001521ed04706e124ec228679af2fd6075e8f5a1e63236bad1b

import { createQuickChecks, type Quick } from '../validation/quick.js';
import { createTable, lazily, type Table } from '../validation/table.js';
import type { Builders, Mode, ModeName, Schema } from '../validation/words.js';
import {
  scopes,
  modes,
  organizationRoles,
  campaignStatuses,
  activityKinds,
  industries,
  channels,
  merchantKinds,
  merchantStatuses,
  documentTypes,
  transactionStatuses,
  adjustmentKinds,
  claimStatuses,
  ledgerParts,
  voidKinds,
  rowStatuses,
  promoItemTypes,
  promoItemStatuses,
  promoItemStatusInputs,
  mirrorStatuses,
  mirrorChangeKinds,
  mirrorObstacles,
  mirrorWarningCodes,
  availabilities,
  coverages,
  metrics,
  intervals,
  breakdownDimensions,
  accumulations,
  saleCategories,
  ruleSetStatuses,
  drawKinds,
  drawStatuses,
  repeatRules,
  winnerStatuses,
  winnerSteps,
  auditOutcomes,
  auditFaults,
  participantStatuses,
  contactFields,
  exportStatuses,
  incidentStatuses,
  incidentKinds,
  incidentSources,
  personalDataKinds,
  noticeChannels,
  noticeLanguages,
  incidentDeadlines,
  incidentEventKinds,
} from './enums.js';
import type { OperationId, OperationTypes } from './operations.js';
import type { components, SchemaName } from './types.js';

type Components = components['schemas'];
type M = Mode<Components>;

const builders = {
  CampaignId: (m: M) => m.string({ pattern: /^[a-z0-9][a-z0-9-]{1,62}$/u, expects: ['2 to 63 lower-case letters, digits or hyphens', '2 至 63 個小寫英文字母、數字或連字號'] }),
  OrganizationId: (m: M) => m.string({ pattern: /^org_[0-9a-z]{16,32}$/u, expects: ['an id that begins with org_', '以 org_ 開頭的識別碼'] }),
  PersonId: (m: M) => m.string({ pattern: /^per_[0-9a-z]{16,32}$/u, expects: ['an id that begins with per_', '以 per_ 開頭的識別碼'] }),
  ApiKeyId: (m: M) => m.string({ pattern: /^key_[0-9a-z]{16,32}$/u, expects: ['an id that begins with key_', '以 key_ 開頭的識別碼'] }),
  MerchantId: (m: M) => m.string({ pattern: /^mer_[0-9a-z]{16,32}$/u, expects: ['an id that begins with mer_', '以 mer_ 開頭的識別碼'] }),
  TransactionId: (m: M) => m.string({ pattern: /^txn_[0-9a-z]{16,32}$/u, expects: ['an id that begins with txn_', '以 txn_ 開頭的識別碼'] }),
  AdjustmentId: (m: M) => m.string({ pattern: /^adj_[0-9a-z]{16,32}$/u, expects: ['an id that begins with adj_', '以 adj_ 開頭的識別碼'] }),
  ClaimId: (m: M) => m.string({ pattern: /^clm_[0-9a-z]{16,32}$/u, expects: ['an id that begins with clm_', '以 clm_ 開頭的識別碼'] }),
  PromoItemId: (m: M) => m.string({ pattern: /^itm_[0-9a-z]{16,32}$/u, expects: ['an id that begins with itm_', '以 itm_ 開頭的識別碼'] }),
  MirrorId: (m: M) => m.string({ pattern: /^mir_[0-9a-z]{16,32}$/u, expects: ['an id that begins with mir_', '以 mir_ 開頭的識別碼'] }),
  RuleSetId: (m: M) => m.string({ pattern: /^rul_[0-9a-z]{16,32}$/u, expects: ['an id that begins with rul_', '以 rul_ 開頭的識別碼'] }),
  ExternalId: (m: M) => m.string({ min: 1, max: 64, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 64 characters without control characters', '1 至 64 個字元，不含控制字元'] }),
  ResourceReference: (m: M) => m.string({ min: 1, max: 73, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 73 characters without control characters', '1 至 73 個字元，不含控制字元'] }),
  TransactionReference: (m: M) => m.string({ min: 1, max: 73, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 73 characters without control characters', '1 至 73 個字元，不含控制字元'] }),
  Ubn: (m: M) => m.string({ pattern: /^[0-9]{8}$/u, expects: ['8 digits', '8 位數字'] }),
  DistrictCode: (m: M) => m.string({ pattern: /^[0-9]{8}$/u, expects: ['a district code of 8 digits', '8 位數字的行政區代碼'] }),
  RegionCode: (m: M) => m.string({ pattern: /^[a-z][A-Za-z0-9-]{0,31}$/u, expects: ['a region code', '區域代碼'] }),
  ActivityId: (m: M) => m.string({ pattern: /^[a-z0-9][a-z0-9-]{0,62}$/u, expects: ['lower-case letters, digits or hyphens', '小寫英文字母、數字或連字號'] }),
  ZoneId: (m: M) => m.string({ pattern: /^[a-z0-9][a-z0-9-]{0,62}$/u, expects: ['lower-case letters, digits or hyphens', '小寫英文字母、數字或連字號'] }),
  Amount: (m: M) => m.integer({ min: 0, max: 999999999999 }),
  Timestamp: (m: M) => m.string({ format: 'date-time', expects: ['an RFC 3339 date and time with offset, such as 2020-12-12T14:30:00+08:00', '含時區的 RFC 3339 日期時間，例如 2020-12-12T14:30:00+08:00'] }),
  LocalDate: (m: M) => m.string({ format: 'date', expects: ['a date such as 2020-12-12', '日期，例如 2020-12-12'] }),
  WebUrl: (m: M) => m.string({ max: 2048, pattern: /^https?:\/\/[^\s]+$/u, format: 'uri', expects: ['an http or https address, percent-encoded where it is not ASCII', 'http 或 https 網址，非 ASCII 字元須先編碼'] }),
  Scope: (m: M) => m.oneOf(scopes),
  Mode: (m: M) => m.oneOf(modes),
  OrganizationRole: (m: M) => m.oneOf(organizationRoles),
  CampaignStatus: (m: M) => m.oneOf(campaignStatuses),
  ActivityKind: (m: M) => m.oneOf(activityKinds),
  Industry: (m: M) => m.oneOf(industries),
  Channel: (m: M) => m.oneOf(channels),
  MerchantKind: (m: M) => m.oneOf(merchantKinds),
  MerchantStatus: (m: M) => m.oneOf(merchantStatuses),
  DocumentType: (m: M) => m.oneOf(documentTypes),
  TransactionStatus: (m: M) => m.oneOf(transactionStatuses),
  AdjustmentKind: (m: M) => m.oneOf(adjustmentKinds),
  ClaimStatus: (m: M) => m.oneOf(claimStatuses),
  LedgerPart: (m: M) => m.oneOf(ledgerParts),
  VoidKind: (m: M) => m.oneOf(voidKinds),
  RowStatus: (m: M) => m.oneOf(rowStatuses),
  PromoItemType: (m: M) => m.oneOf(promoItemTypes),
  PromoItemStatus: (m: M) => m.oneOf(promoItemStatuses),
  PromoItemStatusInput: (m: M) => m.oneOf(promoItemStatusInputs),
  MirrorStatus: (m: M) => m.oneOf(mirrorStatuses),
  MirrorChangeKind: (m: M) => m.oneOf(mirrorChangeKinds),
  MirrorObstacle: (m: M) => m.oneOf(mirrorObstacles),
  MirrorWarningCode: (m: M) => m.oneOf(mirrorWarningCodes),
  MirrorDepth: (m: M) => m.integer({ min: 0, max: 16 }),
  Availability: (m: M) => m.oneOf(availabilities),
  Coverage: (m: M) => m.oneOf(coverages),
  Metric: (m: M) => m.oneOf(metrics),
  Interval: (m: M) => m.oneOf(intervals),
  BreakdownBy: (m: M) => m.oneOf(breakdownDimensions),
  ProblemIssue: (m: M) => m.object({
    pointer: m.string(),
    code: m.string(),
    message: m.string(),
    messageZh: m.string(),
  }, {}),
  Problem: (m: M) => m.object({
    type: m.string({ format: 'uri', expects: ['an absolute URI', '完整的 URI'] }),
    title: m.string(),
    titleZh: m.string(),
    status: m.integer({ min: 400, max: 599 }),
    code: m.string(),
    detail: m.string(),
    detailZh: m.string(),
    requestId: m.string(),
    retryable: m.boolean(),
  }, {
    errors: m.array(m.ref('ProblemIssue')),
  }),
  Warning: (m: M) => m.object({
    code: m.string(),
    pointer: m.string(),
    message: m.string(),
    messageZh: m.string(),
  }, {}),
  Health: (m: M) => m.object({
    status: m.openOneOf(['ok']),
    mode: m.openRef('Mode'),
    version: m.string(),
    store: m.openOneOf(['sqlite', 'postgres']),
    time: m.ref('Timestamp'),
  }, {}),
  OpenApiDocument: (m: M) => m.object({
    openapi: m.string(),
    info: m.record(m.unknown()),
    paths: m.record(m.unknown()),
  }, {}),
  MetricsText: (m: M) => m.string(),
  RateLimit: (m: M) => m.object({
    quota: m.integer({ min: 1 }),
    windowSeconds: m.integer({ min: 1 }),
  }, {}),
  Limits: (m: M) => m.object({
    rateLimit: m.ref('RateLimit'),
    batchRows: m.integer({ min: 1 }),
    requestBytes: m.integer({ min: 1 }),
  }, {}),
  Me: (m: M) => m.object({
    organization: m.ref('Organization'),
    key: m.ref('ApiKey'),
    limits: m.ref('Limits'),
  }, {}),
  OrganizationInput: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  }, {
    role: m.ref('OrganizationRole'),
    parentId: m.ref('OrganizationId'),
    scopes: m.ref('DelegatedScopes'),
  }),
  OrganizationUpdate: (m: M) => m.closed({
    scopes: m.nullable(m.ref('DelegatedScopes')),
  }, {}),
  DelegatedScopes: (m: M) => m.array(m.ref('Scope'), { max: 40, unique: true }),
  Organization: (m: M) => m.object({
    id: m.ref('OrganizationId'),
    name: m.string(),
    role: m.openRef('OrganizationRole'),
    parentId: m.nullable(m.ref('OrganizationId')),
    scopes: m.nullable(m.ref('DelegatedScopes')),
    createdAt: m.ref('Timestamp'),
  }, {}),
  OrganizationPage: (m: M) => m.object({
    items: m.array(m.ref('Organization')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  PersonInput: (m: M) => m.closed({
    organizationId: m.ref('OrganizationId'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  }, {}),
  Person: (m: M) => m.object({
    id: m.ref('PersonId'),
    organizationId: m.ref('OrganizationId'),
    name: m.string(),
    createdAt: m.ref('Timestamp'),
  }, {}),
  PersonPage: (m: M) => m.object({
    items: m.array(m.ref('Person')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  ApiKeyInput: (m: M) => m.closed({
    organizationId: m.ref('OrganizationId'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  }, {
    personId: m.ref('PersonId'),
    scopes: m.array(m.ref('Scope'), { min: 1, max: 40, unique: true }),
    expiresAt: m.ref('Timestamp'),
  }),
  ApiKey: (m: M) => m.object({
    id: m.ref('ApiKeyId'),
    organizationId: m.ref('OrganizationId'),
    personId: m.nullable(m.ref('PersonId')),
    name: m.string(),
    mode: m.openRef('Mode'),
    hint: m.string(),
    scopes: m.array(m.openRef('Scope')),
    createdAt: m.ref('Timestamp'),
    expiresAt: m.nullable(m.ref('Timestamp')),
    revokedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  ApiKeyPage: (m: M) => m.object({
    items: m.array(m.ref('ApiKey')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  ApiKeyWithSecret: (m: M) => m.object({
    key: m.ref('ApiKey'),
    secret: m.nullable(m.string()),
  }, {}),
  ApiKeyRotation: (m: M) => m.closed({}, {
    graceSeconds: m.integer({ min: 0, max: 2592000 }),
  }),
  Period: (m: M) => m.closed({
    startsAt: m.ref('Timestamp'),
    endsAt: m.ref('Timestamp'),
  }, {}),
  Region: (m: M) => m.closed({
    code: m.ref('RegionCode'),
    name: m.string({ min: 1, max: 50, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 50 characters without control characters', '1 至 50 個字元，不含控制字元'] }),
    nameEn: m.string({ min: 1, max: 50, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 50 characters without control characters', '1 至 50 個字元，不含控制字元'] }),
    districts: m.array(m.ref('DistrictCode'), { max: 500 }),
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
  }),
  Accumulation: (m: M) => m.oneOf(accumulations),
  SaleCategory: (m: M) => m.oneOf(saleCategories),
  Multiplier: (m: M) => m.closed({
    factor: m.integer({ min: 2, max: 100 }),
  }, {
    merchantKinds: m.array(m.ref('MerchantKind'), { min: 1, max: 9, unique: true }),
    merchantIds: m.array(m.ref('MerchantId'), { min: 1, max: 2000, unique: true }),
    regions: m.array(m.ref('RegionCode'), { min: 1, max: 100, unique: true }),
  }),
  RegionBonus: (m: M) => m.closed({
    regions: m.array(m.ref('RegionCode'), { min: 1, max: 100, unique: true }),
    extraEntries: m.integer({ min: 1, max: 1000 }),
  }, {}),
  RuleSetInput: (m: M) => m.closed({
    threshold: m.integer({ min: 1, max: 999999999 }),
  }, {
    entriesPerThreshold: m.integer({ min: 1, max: 1000 }),
    capPerDocument: m.nullable(m.integer({ min: 1, max: 1000000 })),
    accumulation: m.ref('Accumulation'),
    capPerParticipant: m.nullable(m.integer({ min: 1, max: 1000000 })),
    capPerDay: m.nullable(m.integer({ min: 1, max: 1000000 })),
    multipliers: m.array(m.ref('Multiplier'), { max: 20 }),
    regionBonuses: m.array(m.ref('RegionBonus'), { max: 20 }),
    excludedCategories: m.array(m.ref('SaleCategory'), { max: 12, unique: true }),
    lateWindowDays: m.nullable(m.integer({ min: 0, max: 366 })),
    excludeBuyerUbn: m.boolean(),
    channels: m.array(m.ref('Channel'), { min: 1, max: 4, unique: true }),
    documentTypes: m.array(m.ref('DocumentType'), { min: 1, max: 2, unique: true }),
    industries: m.array(m.ref('Industry'), { min: 1, max: 4, unique: true }),
  }),
  RuleSet: (m: M) => m.object({
    version: m.integer({ min: 1 }),
    threshold: m.integer(),
    entriesPerThreshold: m.integer(),
    capPerDocument: m.nullable(m.integer()),
    accumulation: m.openRef('Accumulation'),
    capPerParticipant: m.nullable(m.integer()),
    capPerDay: m.nullable(m.integer()),
    multipliers: m.array(m.ref('Multiplier')),
    regionBonuses: m.array(m.ref('RegionBonus')),
    excludedCategories: m.array(m.openRef('SaleCategory')),
    lateWindowDays: m.nullable(m.integer()),
    excludeBuyerUbn: m.boolean(),
    channels: m.array(m.openRef('Channel')),
    documentTypes: m.array(m.openRef('DocumentType')),
    industries: m.array(m.openRef('Industry')),
  }, {}),
  RuleSetStatus: (m: M) => m.oneOf(ruleSetStatuses),
  RuleSetVersionInput: (m: M) => m.closed({
    effectiveFrom: m.ref('Timestamp'),
    ruleSet: m.ref('RuleSetInput'),
  }, {}),
  RuleSetVersionUpdate: (m: M) => m.closed({}, {
    effectiveFrom: m.ref('Timestamp'),
    ruleSet: m.ref('RuleSetInput'),
  }, { min: 1 }),
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
    industry: m.openRef('Industry'),
    district: m.ref('DistrictCode'),
    ubns: m.array(m.ref('Ubn')),
    status: m.openRef('MerchantStatus'),
  }, {}),
  RuleBundle: (m: M) => m.object({
    campaignId: m.ref('CampaignId'),
    organizationId: m.ref('OrganizationId'),
    issuedAt: m.ref('Timestamp'),
    ruleSets: m.array(m.ref('BundledRules')),
    regions: m.array(m.ref('Region')),
    merchants: m.array(m.ref('BundledMerchant')),
    merchantsTruncated: m.boolean(),
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
  CampaignInput: (m: M) => m.closed({
    id: m.ref('CampaignId'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    purchasePeriod: m.ref('Period'),
    registrationPeriod: m.ref('Period'),
    ruleSet: m.ref('RuleSetInput'),
  }, {
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    drawPeriod: m.ref('Period'),
    claimPeriod: m.ref('Period'),
    industries: m.array(m.ref('Industry'), { min: 1, max: 4, unique: true }),
    regions: m.array(m.ref('Region'), { min: 1, max: 100 }),
    activities: m.array(m.ref('Activity'), { max: 500 }),
    budget: m.ref('Amount'),
  }),
  CampaignUpdate: (m: M) => m.closed({}, {
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    purchasePeriod: m.ref('Period'),
    registrationPeriod: m.ref('Period'),
    drawPeriod: m.ref('Period'),
    claimPeriod: m.ref('Period'),
    activities: m.array(m.ref('Activity'), { max: 500 }),
    budget: m.ref('Amount'),
    ruleSet: m.ref('RuleSetInput'),
  }, { min: 1 }),
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
    industries: m.array(m.openRef('Industry')),
    regions: m.array(m.ref('Region')),
    activities: m.array(m.ref('Activity')),
    budget: m.nullable(m.ref('Amount')),
    ruleSet: m.ref('RuleSet'),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  CampaignPage: (m: M) => m.object({
    items: m.array(m.ref('Campaign')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  MerchantInput: (m: M) => m.closed({
    externalId: m.ref('ExternalId'),
    kind: m.ref('MerchantKind'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    ubns: m.array(m.ref('Ubn'), { max: 500, unique: true }),
    industry: m.ref('Industry'),
    district: m.ref('DistrictCode'),
  }, {
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    address: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    parentId: m.ref('MerchantId'),
    parentExternalId: m.ref('ExternalId'),
  }),
  MerchantUpdate: (m: M) => m.closed({}, {
    kind: m.ref('MerchantKind'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    ubns: m.array(m.ref('Ubn'), { max: 500, unique: true }),
    industry: m.ref('Industry'),
    district: m.ref('DistrictCode'),
    address: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    parentId: m.nullable(m.ref('MerchantId')),
    parentExternalId: m.ref('ExternalId'),
  }, { min: 1 }),
  Merchant: (m: M) => m.object({
    id: m.ref('MerchantId'),
    organizationId: m.ref('OrganizationId'),
    externalId: m.ref('ExternalId'),
    kind: m.openRef('MerchantKind'),
    name: m.string(),
    nameEn: m.nullable(m.string()),
    ubns: m.array(m.ref('Ubn')),
    industry: m.openRef('Industry'),
    district: m.ref('DistrictCode'),
    region: m.nullable(m.ref('RegionCode')),
    address: m.nullable(m.string()),
    parentId: m.nullable(m.ref('MerchantId')),
    parentExternalId: m.nullable(m.ref('ExternalId')),
    status: m.openRef('MerchantStatus'),
    reason: m.nullable(m.string()),
    warnings: m.array(m.ref('Warning')),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  MerchantPage: (m: M) => m.object({
    items: m.array(m.ref('Merchant')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  MerchantBatch: (m: M) => m.closed({
    rows: m.array(m.ref('MerchantInput'), { min: 1, max: 1000 }),
  }, {}),
  MerchantDecision: (m: M) => m.closed({
    reason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }, {}),
  EInvoiceDocument: (m: M) => m.closed({
    type: m.oneOf(['einvoice']),
    number: m.string({ pattern: /^[A-Z]{2}[0-9]{8}$/u, expects: ['two capital letters and 8 digits, such as AB12345678', '兩個大寫英文字母加 8 位數字，例如 AB12345678'] }),
    date: m.string({ pattern: /^2[0-9]{3}-[0-9]{2}-[0-9]{2}$/u, format: 'date', expects: ['a date such as 2020-12-12', '日期，例如 2020-12-12'] }),
  }, {
    randomCode: m.string({ pattern: /^[0-9]{4}$/u, expects: ['4 digits', '4 位數字'] }),
    sellerUbn: m.ref('Ubn'),
    buyerUbn: m.ref('Ubn'),
  }),
  ReceiptDocument: (m: M) => m.closed({
    type: m.oneOf(['receipt']),
    terminalId: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }),
    number: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }),
  }, {}),
  DocumentInput: (m: M) => m.union('type', [m.ref('EInvoiceDocument'), m.ref('ReceiptDocument')]),
  ClaimInput: (m: M) => m.closed({
    participant: m.ref('ParticipantReference'),
    number: m.string({ pattern: /^[A-Z]{2}[0-9]{8}$/u, expects: ['two capital letters and 8 digits', '2 個大寫英文字母加 8 位數字'] }),
    date: m.string({ pattern: /^2[0-9]{3}-[0-9]{2}-[0-9]{2}$/u, format: 'date', expects: ['a date such as 2020-12-12', '日期，例如 2020-12-12'] }),
    randomCode: m.string({ pattern: /^[0-9]{4}$/u, expects: ['4 digits', '4 位數字'] }),
  }, {}),
  Claim: (m: M) => m.object({
    id: m.ref('ClaimId'),
    status: m.openRef('ClaimStatus'),
    entries: m.nullable(m.integer({ min: 0 })),
    evaluation: m.nullable(m.ref('Evaluation')),
    reason: m.nullable(m.string()),
    createdAt: m.ref('Timestamp'),
    settledAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  LedgerDifference: (m: M) => m.object({
    part: m.openRef('LedgerPart'),
    subject: m.nullable(m.string()),
    ledger: m.integer(),
    derived: m.integer(),
  }, {}),
  LedgerCheck: (m: M) => m.object({
    checkedAt: m.ref('Timestamp'),
    agrees: m.boolean(),
    lines: m.integer(),
    entries: m.integer(),
    claimedEntries: m.integer(),
    participants: m.integer(),
    differences: m.array(m.ref('LedgerDifference')),
  }, {}),
  ParticipantReference: (m: M) => m.closed({
    token: m.string({ min: 8, max: 128, pattern: /^[A-Za-z0-9._~-]+$/u, expects: ['8 to 128 letters, digits or . _ ~ -', '8 至 128 個英文字母、數字或 . _ ~ -'] }),
  }, {}),
  TransactionItem: (m: M) => m.closed({
    name: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
    quantity: m.number({ max: 999999999, above: 0 }),
    unitPrice: m.number({ min: -999999999, max: 999999999 }),
    amount: m.integer({ min: -999999999999, max: 999999999999 }),
  }, {
    promoItemId: m.ref('ResourceReference'),
  }),
  TransactionInput: (m: M) => m.closed({
    externalId: m.ref('ExternalId'),
    channel: m.ref('Channel'),
    occurredAt: m.ref('Timestamp'),
    totalAmount: m.ref('Amount'),
    document: m.ref('DocumentInput'),
  }, {
    merchantId: m.ref('MerchantId'),
    merchantExternalId: m.ref('ExternalId'),
    participant: m.ref('ParticipantReference'),
    district: m.ref('DistrictCode'),
    activityId: m.ref('ActivityId'),
    category: m.ref('SaleCategory'),
    items: m.array(m.ref('TransactionItem'), { max: 999 }),
  }),
  TransactionBatch: (m: M) => m.closed({
    rows: m.array(m.ref('TransactionInput'), { min: 1, max: 1000 }),
  }, {}),
  Clause: (m: M) => m.object({
    id: m.string(),
    passed: m.boolean(),
    required: m.string(),
    actual: m.string(),
    message: m.string(),
    messageZh: m.string(),
  }, {}),
  Evaluation: (m: M) => m.object({
    ruleSetVersion: m.integer({ min: 1 }),
    qualified: m.boolean(),
    entries: m.integer({ min: 0 }),
    clauses: m.array(m.ref('Clause')),
    evaluatedAt: m.ref('Timestamp'),
  }, {}),
  RowResult: (m: M) => m.object({
    index: m.integer({ min: 0 }),
    externalId: m.nullable(m.string()),
    status: m.openRef('RowStatus'),
  }, {
    id: m.string(),
    entries: m.integer({ min: 0 }),
    evaluation: m.ref('Evaluation'),
    warnings: m.array(m.ref('Warning')),
    problem: m.ref('Problem'),
  }),
  BatchResult: (m: M) => m.object({
    results: m.array(m.ref('RowResult')),
  }, {}),
  EInvoiceDocumentView: (m: M) => m.object({
    type: m.oneOf(['einvoice']),
    number: m.string(),
    date: m.ref('LocalDate'),
    period: m.string(),
    sellerUbn: m.nullable(m.ref('Ubn')),
    buyerUbn: m.nullable(m.ref('Ubn')),
  }, {}),
  ReceiptDocumentView: (m: M) => m.object({
    type: m.oneOf(['receipt']),
    terminalId: m.string(),
    number: m.string(),
  }, {}),
  Document: (m: M) => m.union('type', [m.ref('EInvoiceDocumentView'), m.ref('ReceiptDocumentView')]),
  Adjustment: (m: M) => m.object({
    id: m.ref('AdjustmentId'),
    externalId: m.nullable(m.ref('ExternalId')),
    kind: m.openRef('AdjustmentKind'),
    amount: m.ref('Amount'),
    reason: m.nullable(m.string()),
    entriesReversed: m.integer(),
    occurredAt: m.ref('Timestamp'),
    createdAt: m.ref('Timestamp'),
  }, {}),
  Transaction: (m: M) => m.object({
    id: m.ref('TransactionId'),
    organizationId: m.ref('OrganizationId'),
    externalId: m.ref('ExternalId'),
    merchantId: m.ref('MerchantId'),
    merchantExternalId: m.ref('ExternalId'),
    channel: m.openRef('Channel'),
    occurredAt: m.ref('Timestamp'),
    totalAmount: m.ref('Amount'),
    netAmount: m.integer({ min: 0 }),
    document: m.ref('Document'),
    claimed: m.boolean(),
    district: m.nullable(m.ref('DistrictCode')),
    region: m.nullable(m.ref('RegionCode')),
    activityId: m.nullable(m.ref('ActivityId')),
    category: m.nullable(m.openRef('SaleCategory')),
    items: m.array(m.ref('TransactionItem')),
    status: m.openRef('TransactionStatus'),
    qualified: m.boolean(),
    entries: m.integer({ min: 0 }),
    version: m.integer({ min: 1 }),
    adjustments: m.array(m.ref('Adjustment')),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  TransactionPage: (m: M) => m.object({
    items: m.array(m.ref('Transaction')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  VoidInput: (m: M) => m.closed({}, {
    externalId: m.ref('ExternalId'),
    kind: m.ref('VoidKind'),
    reason: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    occurredAt: m.ref('Timestamp'),
  }),
  RefundItem: (m: M) => m.closed({
    promoItemId: m.ref('ResourceReference'),
    quantity: m.number({ max: 999999999, above: 0 }),
    amount: m.ref('Amount'),
  }, {}),
  RefundInput: (m: M) => m.closed({
    amount: m.integer({ min: 1, max: 999999999999 }),
  }, {
    externalId: m.ref('ExternalId'),
    reason: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    occurredAt: m.ref('Timestamp'),
    items: m.array(m.ref('RefundItem'), { max: 999 }),
  }),
  PromoItemInput: (m: M) => m.closed({
    externalId: m.ref('ExternalId'),
    type: m.ref('PromoItemType'),
    title: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    listPrice: m.ref('Amount'),
    salePrice: m.ref('Amount'),
    availability: m.ref('Availability'),
  }, {
    merchantId: m.ref('MerchantId'),
    merchantExternalId: m.ref('ExternalId'),
    zone: m.ref('ZoneId'),
    url: m.ref('WebUrl'),
    imageUrl: m.ref('WebUrl'),
    validFrom: m.ref('Timestamp'),
    validTo: m.ref('Timestamp'),
    status: m.ref('PromoItemStatusInput'),
    restore: m.boolean(),
  }),
  PromoItemBatch: (m: M) => m.closed({
    rows: m.array(m.ref('PromoItemInput'), { min: 1, max: 1000 }),
  }, {}),
  PromoItem: (m: M) => m.object({
    id: m.ref('PromoItemId'),
    organizationId: m.ref('OrganizationId'),
    externalId: m.ref('ExternalId'),
    merchantId: m.ref('MerchantId'),
    merchantExternalId: m.ref('ExternalId'),
    zone: m.ref('ZoneId'),
    type: m.openRef('PromoItemType'),
    title: m.string(),
    listPrice: m.ref('Amount'),
    salePrice: m.ref('Amount'),
    url: m.nullable(m.string()),
    imageUrl: m.nullable(m.string()),
    availability: m.openRef('Availability'),
    validFrom: m.nullable(m.ref('Timestamp')),
    validTo: m.nullable(m.ref('Timestamp')),
    status: m.openRef('PromoItemStatus'),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  PromoItemPage: (m: M) => m.object({
    items: m.array(m.ref('PromoItem')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  MirrorInput: (m: M) => m.closed({
    zone: m.ref('ZoneId'),
  }, {
    takeOver: m.boolean(),
  }),
  MirrorWarning: (m: M) => m.object({
    code: m.openRef('MirrorWarningCode'),
    count: m.integer({ min: 0 }),
  }, {}),
  MirrorPlan: (m: M) => m.object({
    created: m.integer({ min: 0 }),
    updated: m.integer({ min: 0 }),
    unchanged: m.integer({ min: 0 }),
    removed: m.integer({ min: 0 }),
    rejected: m.integer({ min: 0 }),
    obstacles: m.array(m.openRef('MirrorObstacle')),
    warnings: m.array(m.ref('MirrorWarning')),
  }, {}),
  Mirror: (m: M) => m.object({
    id: m.ref('MirrorId'),
    organizationId: m.ref('OrganizationId'),
    zone: m.ref('ZoneId'),
    status: m.openRef('MirrorStatus'),
    itemCount: m.integer({ min: 0 }),
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
  }, {}),
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
  MirrorBucket: (m: M) => m.object({
    bucket: m.integer({ min: 0 }),
    wanted: m.array(m.integer({ min: 0 })),
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
  MirrorPlanInput: (m: M) => m.closed({
    rows: m.integer({ min: 0, max: 999999999 }),
    rejected: m.integer({ min: 0, max: 999999999 }),
    unidentified: m.integer({ min: 0, max: 999999999 }),
    maxDelete: m.number({ min: 0, max: 1 }),
  }, {}),
  MirrorApplyInput: (m: M) => m.closed({}, {
    confirm: m.boolean(),
  }),
  DrawId: (m: M) => m.string({ pattern: /^drw_[0-9a-z]{16,32}$/u, expects: ['an id that begins with drw_', '以 drw_ 開頭的識別碼'] }),
  WinnerId: (m: M) => m.string({ pattern: /^win_[0-9a-z]{16,32}$/u, expects: ['an id that begins with win_', '以 win_ 開頭的識別碼'] }),
  Hash: (m: M) => m.string({ pattern: /^[0-9a-f]{64}$/u, expects: ['64 lower-case hexadecimal digits', '64 個小寫十六進位字元'] }),
  DrandSignature: (m: M) => m.string({ pattern: /^[0-9a-f]{96}$/u, expects: ['96 lower-case hexadecimal digits', '96 個小寫十六進位字元'] }),
  DrandRound: (m: M) => m.integer({ min: 1, max: 999999999999 }),
  DrawKind: (m: M) => m.oneOf(drawKinds),
  DrawStatus: (m: M) => m.oneOf(drawStatuses),
  RepeatRule: (m: M) => m.oneOf(repeatRules),
  WinnerStatus: (m: M) => m.oneOf(winnerStatuses),
  WinnerStep: (m: M) => m.oneOf(winnerSteps),
  DrawPool: (m: M) => m.closed({
    period: m.ref('Period'),
  }, {
    regions: m.array(m.ref('RegionCode'), { min: 1, max: 50 }),
    channels: m.array(m.ref('Channel'), { min: 1, max: 4 }),
    activities: m.array(m.ref('ActivityId'), { min: 1, max: 100 }),
  }),
  DrawPrize: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    value: m.ref('Amount'),
    count: m.integer({ min: 1, max: 20000 }),
    reserves: m.integer({ min: 0, max: 20000 }),
  }, {}),
  PrizeTaxRules: (m: M) => m.closed({
    withholdingThreshold: m.ref('Amount'),
    residentRate: m.integer({ min: 0, max: 100 }),
    nonResidentRate: m.integer({ min: 0, max: 100 }),
    listingThreshold: m.ref('Amount'),
  }, {}),
  DrawInput: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    kind: m.ref('DrawKind'),
    pool: m.ref('DrawPool'),
    cutOff: m.ref('Timestamp'),
    prizes: m.array(m.ref('DrawPrize'), { min: 1, max: 100 }),
  }, {
    repeat: m.ref('RepeatRule'),
    excludesWinnersOf: m.array(m.ref('DrawId'), { max: 200 }),
    taxRules: m.ref('PrizeTaxRules'),
    replacesId: m.ref('DrawId'),
  }),
  DrandRoundChoice: (m: M) => m.closed({
    kind: m.oneOf(['drand']),
    round: m.ref('DrandRound'),
  }, {}),
  WitnessPromise: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    commitment: m.ref('Hash'),
  }, {}),
  WitnessChoice: (m: M) => m.closed({
    kind: m.oneOf(['witness']),
    witnesses: m.array(m.ref('WitnessPromise'), { min: 3, max: 100 }),
  }, {}),
  BeaconChoice: (m: M) => m.union('kind', [m.ref('DrandRoundChoice'), m.ref('WitnessChoice')]),
  DrawCommitInput: (m: M) => m.closed({
    beacon: m.ref('BeaconChoice'),
  }, {}),
  DrandReveal: (m: M) => m.closed({
    kind: m.oneOf(['drand']),
    signature: m.ref('DrandSignature'),
  }, {}),
  WitnessReveals: (m: M) => m.closed({
    kind: m.oneOf(['witness']),
    reveals: m.array(m.nullable(m.ref('Hash')), { min: 3, max: 100 }),
  }, {}),
  BeaconReveal: (m: M) => m.union('kind', [m.ref('DrandReveal'), m.ref('WitnessReveals')]),
  DrawRunInput: (m: M) => m.closed({
    beacon: m.ref('BeaconReveal'),
  }, {}),
  DrawVoidInput: (m: M) => m.closed({
    reason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }, {}),
  DrawInclusionInput: (m: M) => m.closed({
    participant: m.ref('ParticipantReference'),
  }, {}),
  DrawSlot: (m: M) => m.object({
    prize: m.string(),
    reserve: m.boolean(),
  }, {}),
  NamedRound: (m: M) => m.object({
    kind: m.oneOf(['drand']),
    chain: m.ref('Hash'),
    round: m.ref('DrandRound'),
  }, {}),
  NamedWitnesses: (m: M) => m.object({
    kind: m.oneOf(['witness']),
    commitments: m.array(m.ref('Hash')),
  }, {}),
  NamedBeacon: (m: M) => m.union('kind', [m.ref('NamedRound'), m.ref('NamedWitnesses')]),
  DrawParams: (m: M) => m.object({
    draw: m.ref('DrawId'),
    campaign: m.ref('CampaignId'),
    version: m.integer({ min: 1 }),
    kind: m.openRef('DrawKind'),
    name: m.string(),
    slots: m.array(m.ref('DrawSlot')),
    repeat: m.openRef('RepeatRule'),
    beacon: m.ref('NamedBeacon'),
    witnesses: m.array(m.string()),
    pool: m.ref('DrawPool'),
    cutOff: m.ref('Timestamp'),
    prizes: m.array(m.ref('DrawPrize')),
    excludesWinnersOf: m.array(m.ref('DrawId')),
  }, {}),
  DrawCommitment: (m: M) => m.object({
    params: m.ref('DrawParams'),
    n: m.integer({ min: 1 }),
    W: m.integer({ min: 1 }),
    root: m.ref('Hash'),
    C: m.ref('Hash'),
  }, {}),
  Draw: (m: M) => m.object({
    id: m.ref('DrawId'),
    version: m.integer({ min: 1 }),
    replacesId: m.nullable(m.ref('DrawId')),
    name: m.string(),
    kind: m.openRef('DrawKind'),
    status: m.openRef('DrawStatus'),
    pool: m.ref('DrawPool'),
    cutOff: m.ref('Timestamp'),
    prizes: m.array(m.ref('DrawPrize')),
    repeat: m.openRef('RepeatRule'),
    excludesWinnersOf: m.array(m.ref('DrawId')),
    taxRules: m.ref('PrizeTaxRules'),
    participantCount: m.nullable(m.integer({ min: 1 })),
    entryCount: m.nullable(m.integer({ min: 1 })),
    commitment: m.nullable(m.ref('Hash')),
    reason: m.nullable(m.string()),
    createdAt: m.ref('Timestamp'),
    frozenAt: m.nullable(m.ref('Timestamp')),
    committedAt: m.nullable(m.ref('Timestamp')),
    drawnAt: m.nullable(m.ref('Timestamp')),
    voidedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  DrawPage: (m: M) => m.object({
    items: m.array(m.ref('Draw')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  DrawLeaf: (m: M) => m.object({
    i: m.integer({ min: 0 }),
    start: m.integer({ min: 0 }),
    end: m.integer({ min: 1 }),
    key: m.ref('Hash'),
  }, {}),
  DrawStep: (m: M) => m.object({
    slot: m.integer({ min: 0 }),
    r: m.integer({ min: 0 }),
    p: m.integer({ min: 0 }),
    leaf: m.ref('DrawLeaf'),
    path: m.array(m.ref('Hash')),
  }, {}),
  DrandBeacon: (m: M) => m.object({
    kind: m.oneOf(['drand']),
    round: m.ref('DrandRound'),
    signature: m.ref('DrandSignature'),
    randomness: m.ref('Hash'),
  }, {}),
  DrawWitness: (m: M) => m.object({
    name: m.string(),
    commitment: m.ref('Hash'),
    reveal: m.ref('Hash'),
  }, {}),
  WitnessBeacon: (m: M) => m.object({
    kind: m.oneOf(['witness']),
    witnesses: m.array(m.ref('DrawWitness')),
    randomness: m.ref('Hash'),
  }, {}),
  DrawBeacon: (m: M) => m.union('kind', [m.ref('DrandBeacon'), m.ref('WitnessBeacon')]),
  DrawProof: (m: M) => m.object({
    params: m.ref('DrawParams'),
    n: m.integer({ min: 1 }),
    W: m.integer({ min: 1 }),
    root: m.ref('Hash'),
    C: m.ref('Hash'),
    beacon: m.ref('DrawBeacon'),
    S: m.ref('Hash'),
    steps: m.array(m.ref('DrawStep')),
  }, {}),
  DrawInclusion: (m: M) => m.object({
    params: m.ref('DrawParams'),
    n: m.integer({ min: 1 }),
    W: m.integer({ min: 1 }),
    root: m.ref('Hash'),
    C: m.ref('Hash'),
    leaf: m.ref('DrawLeaf'),
    path: m.array(m.ref('Hash')),
  }, {}),
  DrawEntry: (m: M) => m.object({
    entries: m.integer(),
    leaf: m.ref('DrawLeaf'),
    path: m.array(m.ref('Hash')),
  }, {}),
  DrawEntryPage: (m: M) => m.object({
    items: m.array(m.ref('DrawEntry')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  PrizeTax: (m: M) => m.object({
    listed: m.boolean(),
    withheldFromResident: m.ref('Amount'),
    withheldFromNonResident: m.ref('Amount'),
  }, {}),
  Winner: (m: M) => m.object({
    id: m.ref('WinnerId'),
    slot: m.integer({ min: 0 }),
    prize: m.string(),
    value: m.ref('Amount'),
    isReserve: m.boolean(),
    code: m.string(),
    key: m.ref('Hash'),
    status: m.openRef('WinnerStatus'),
    replacesId: m.nullable(m.ref('WinnerId')),
    claimBy: m.nullable(m.ref('Timestamp')),
    reason: m.nullable(m.string()),
    tax: m.ref('PrizeTax'),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  WinnerPage: (m: M) => m.object({
    items: m.array(m.ref('Winner')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  WinnerAdvanceInput: (m: M) => m.closed({
    status: m.ref('WinnerStep'),
  }, {
    claimBy: m.ref('Timestamp'),
    reason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }),
  ZoneFigures: (m: M) => m.object({
    itemsListed: m.integer({ min: 0 }),
    unitsSold: m.number({ min: 0 }),
    orders: m.integer({ min: 0 }),
    gmv: m.integer({ min: 0 }),
  }, {}),
  ZoneBreakdownRow: (m: M) => m.object({
    merchantId: m.ref('MerchantId'),
    externalId: m.string(),
    name: m.string(),
    itemsListed: m.integer({ min: 0 }),
    unitsSold: m.number({ min: 0 }),
    orders: m.integer({ min: 0 }),
    gmv: m.integer({ min: 0 }),
  }, {}),
  ZoneBreakdownRest: (m: M) => m.object({
    rows: m.integer({ min: 0 }),
    unitsSold: m.number({ min: 0 }),
    orders: m.integer({ min: 0 }),
    gmv: m.integer({ min: 0 }),
  }, {}),
  ZoneBreakdown: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    zone: m.ref('ZoneId'),
    rows: m.array(m.ref('ZoneBreakdownRow')),
    rest: m.ref('ZoneBreakdownRest'),
  }, {}),
  PendingFigures: (m: M) => m.object({
    merchantsAwaitingReview: m.integer({ min: 0 }),
    transactionsHeld: m.integer({ min: 0 }),
  }, {}),
  Summary: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    coverage: m.openRef('Coverage'),
    registeredAmount: m.integer({ min: 0 }),
    documentCount: m.integer({ min: 0 }),
    qualifiedCount: m.integer({ min: 0 }),
    entryCount: m.integer({ min: 0 }),
    participantCount: m.integer({ min: 0 }),
    merchantCount: m.integer({ min: 0 }),
    zone: m.ref('ZoneFigures'),
    pending: m.ref('PendingFigures'),
  }, {}),
  TimeseriesPoint: (m: M) => m.object({
    start: m.ref('Timestamp'),
    value: m.integer({ min: 0 }),
  }, {}),
  Timeseries: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    coverage: m.openRef('Coverage'),
    metric: m.openRef('Metric'),
    interval: m.openRef('Interval'),
    points: m.array(m.ref('TimeseriesPoint')),
  }, {}),
  BreakdownRow: (m: M) => m.object({
    key: m.string(),
    label: m.string(),
    labelEn: m.string(),
    amount: m.integer({ min: 0 }),
    count: m.integer({ min: 0 }),
    entries: m.integer({ min: 0 }),
  }, {}),
  BreakdownRest: (m: M) => m.object({
    rows: m.integer({ min: 0 }),
    amount: m.integer({ min: 0 }),
    count: m.integer({ min: 0 }),
    entries: m.integer({ min: 0 }),
  }, {}),
  Breakdown: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    coverage: m.openRef('Coverage'),
    by: m.openRef('BreakdownBy'),
    rows: m.array(m.ref('BreakdownRow')),
    rest: m.ref('BreakdownRest'),
  }, {}),
  BenefitNumerator: (m: M) => m.object({
    registeredAmount: m.integer({ min: 0 }),
    zoneAmount: m.integer({ min: 0 }),
    overlapAmount: m.integer({ min: 0 }),
  }, {}),
  BenefitRatio: (m: M) => m.object({
    value: m.number({ min: 0 }),
    rounded: m.integer({ min: 0 }),
    numerator: m.ref('BenefitNumerator'),
    denominator: m.integer({ min: 1 }),
    formula: m.string(),
    overlap: m.boolean(),
  }, {}),
  ExternalPoint: (m: M) => m.closed({
    date: m.ref('LocalDate'),
    value: m.number(),
  }, {}),
  ExternalSeriesInput: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    unit: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }),
    source: m.string({ min: 1, max: 300, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 300 characters without control characters', '1 至 300 個字元，不含控制字元'] }),
    sourceDate: m.ref('LocalDate'),
    points: m.array(m.ref('ExternalPoint'), { min: 1, max: 1000 }),
  }, {
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    note: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }),
  ExternalSeries: (m: M) => m.object({
    id: m.string(),
    name: m.string(),
    nameEn: m.nullable(m.string()),
    unit: m.string(),
    source: m.string(),
    sourceDate: m.ref('LocalDate'),
    note: m.nullable(m.string()),
    points: m.array(m.ref('ExternalPoint')),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  Kpis: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    benefitRatio: m.nullable(m.ref('BenefitRatio')),
    external: m.array(m.ref('ExternalSeries')),
  }, {}),
  IndustryReference: (m: M) => m.object({
    code: m.openRef('Industry'),
    name: m.string(),
    nameEn: m.string(),
    taxCodePrefixes: m.array(m.string()),
  }, {}),
  IndustryList: (m: M) => m.object({
    items: m.array(m.ref('IndustryReference')),
  }, {}),
  DistrictReference: (m: M) => m.object({
    code: m.ref('DistrictCode'),
    name: m.string(),
    nameEn: m.string(),
    postalCode: m.string(),
    region: m.ref('RegionCode'),
  }, {}),
  DistrictList: (m: M) => m.object({
    items: m.array(m.ref('DistrictReference')),
  }, {}),
  RegionList: (m: M) => m.object({
    items: m.array(m.ref('Region')),
  }, {}),
  ErrorCodeReference: (m: M) => m.object({
    code: m.string(),
    status: m.nullable(m.integer()),
    title: m.string(),
    titleZh: m.string(),
    advice: m.string(),
    adviceZh: m.string(),
    retryable: m.boolean(),
  }, {}),
  ErrorCodeList: (m: M) => m.object({
    items: m.array(m.ref('ErrorCodeReference')),
  }, {}),
  AuditOperationId: (m: M) => m.string({ pattern: /^[a-z][A-Za-z]{2,63}$/u, expects: ['an operationId of the contract', '合約中的 operationId'] }),
  AuditSubjectId: (m: M) => m.string({ pattern: /^[a-z0-9][a-z0-9_-]{0,63}$/u, expects: ['an id given by the service', '服務給予的識別碼'] }),
  AuditHash: (m: M) => m.string({ pattern: /^[0-9a-f]{64}$/u, expects: ['64 lower-case hexadecimal digits', '64 個小寫十六進位數字'] }),
  AuditOutcome: (m: M) => m.oneOf(auditOutcomes),
  AuditFault: (m: M) => m.oneOf(auditFaults),
  AuditEntry: (m: M) => m.object({
    sequence: m.integer({ min: 1 }),
    at: m.ref('Timestamp'),
    requestId: m.nullable(m.string()),
    operationId: m.string(),
    organizationIds: m.array(m.ref('OrganizationId')),
    personId: m.nullable(m.ref('PersonId')),
    keyId: m.nullable(m.ref('ApiKeyId')),
    campaignId: m.nullable(m.ref('CampaignId')),
    subjectType: m.string(),
    subjectId: m.nullable(m.string()),
    remoteAddress: m.nullable(m.string()),
    outcome: m.openRef('AuditOutcome'),
    code: m.nullable(m.string()),
    previousHash: m.ref('AuditHash'),
    hash: m.ref('AuditHash'),
  }, {}),
  AuditEntryPage: (m: M) => m.object({
    items: m.array(m.ref('AuditEntry')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  AuditHead: (m: M) => m.object({
    sequence: m.integer({ min: 0 }),
    hash: m.ref('AuditHash'),
  }, {}),
  AuditBreak: (m: M) => m.object({
    sequence: m.integer({ min: 1 }),
    fault: m.openRef('AuditFault'),
  }, {}),
  AuditVerification: (m: M) => m.object({
    valid: m.boolean(),
    entries: m.integer({ min: 0 }),
    head: m.ref('AuditHead'),
    firstBroken: m.nullable(m.ref('AuditBreak')),
  }, {}),
  ParticipantId: (m: M) => m.string({ pattern: /^par_[0-9a-z]{16,32}$/u, expects: ['an id that begins with par_', '以 par_ 開頭的識別碼'] }),
  ExportId: (m: M) => m.string({ pattern: /^exp_[0-9a-z]{16,32}$/u, expects: ['an id that begins with exp_', '以 exp_ 開頭的識別碼'] }),
  ParticipantStatus: (m: M) => m.oneOf(participantStatuses),
  ContactField: (m: M) => m.oneOf(contactFields),
  ExportStatus: (m: M) => m.oneOf(exportStatuses),
  ContactName: (m: M) => m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  ContactPhone: (m: M) => m.string({ pattern: /^\+?[0-9][0-9 ()-]{6,24}$/u, expects: ['7 to 25 digits, with spaces, hyphens or brackets between them', '7 至 25 位數字，可含空格、連字號或括號'] }),
  ContactEmail: (m: M) => m.string({ min: 3, max: 254, pattern: /^[^\s@]+@[^\s@]+$/u, expects: ['an e-mail address', '電子郵件地址'] }),
  ContactInput: (m: M) => m.closed({}, {
    name: m.ref('ContactName'),
    phone: m.ref('ContactPhone'),
    email: m.ref('ContactEmail'),
  }, { min: 1 }),
  ParticipantInput: (m: M) => m.closed({
    token: m.string({ min: 8, max: 128, pattern: /^[A-Za-z0-9._~-]+$/u, expects: ['8 to 128 letters, digits or . _ ~ -', '8 至 128 個英文字母、數字或 . _ ~ -'] }),
  }, {
    contact: m.ref('ContactInput'),
  }),
  RegionEntries: (m: M) => m.object({
    region: m.nullable(m.ref('RegionCode')),
    entries: m.integer(),
  }, {}),
  ParticipantEntries: (m: M) => m.object({
    total: m.integer(),
    byRegion: m.array(m.ref('RegionEntries')),
  }, {}),
  Participant: (m: M) => m.object({
    id: m.ref('ParticipantId'),
    campaignId: m.ref('CampaignId'),
    status: m.openRef('ParticipantStatus'),
    hasContact: m.boolean(),
    entries: m.ref('ParticipantEntries'),
    registeredAt: m.ref('Timestamp'),
    erasedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  ParticipantQuery: (m: M) => m.closed({}, {
    phone: m.ref('ContactPhone'),
    email: m.ref('ContactEmail'),
  }, { min: 1, max: 1 }),
  ParticipantMatches: (m: M) => m.object({
    participantIds: m.array(m.ref('ParticipantId')),
  }, {}),
  EntryLine: (m: M) => m.object({
    transactionId: m.ref('TransactionId'),
    adjustmentId: m.nullable(m.ref('AdjustmentId')),
    entries: m.integer(),
    ruleSetVersion: m.nullable(m.integer()),
    region: m.nullable(m.ref('RegionCode')),
    channel: m.openRef('Channel'),
    activityId: m.nullable(m.ref('ActivityId')),
    occurredAt: m.ref('Timestamp'),
    createdAt: m.ref('Timestamp'),
  }, {}),
  EntryLinePage: (m: M) => m.object({
    items: m.array(m.ref('EntryLine')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  ContactRewrapInput: (m: M) => m.closed({
    maxRows: m.integer({ min: 1, max: 1000 }),
  }, {}),
  ContactRewrap: (m: M) => m.object({
    keyId: m.string(),
    rewrapped: m.integer({ min: 0 }),
    remaining: m.integer({ min: 0 }),
  }, {}),
  Canary: (m: M) => m.object({
    id: m.ref('ParticipantId'),
    registeredAt: m.ref('Timestamp'),
  }, {}),
  CanaryCheckInput: (m: M) => m.closed({
    content: m.string({ min: 1, max: 1048576 }),
  }, {}),
  CanaryFinding: (m: M) => m.object({
    participantId: m.ref('ParticipantId'),
    fields: m.array(m.openRef('ContactField')),
  }, {}),
  CanaryCheck: (m: M) => m.object({
    found: m.array(m.ref('CanaryFinding')),
    exportIds: m.array(m.ref('ExportId')),
    incident: m.nullable(m.ref('Incident')),
  }, {}),
  ExportFields: (m: M) => m.array(m.ref('ContactField'), { min: 1, max: 3, unique: true }),
  ExportText: (m: M) => m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  ExportSelection: (m: M) => m.closed({}, {
    drawId: m.ref('DrawId'),
    participantIds: m.array(m.ref('ParticipantId'), { min: 1, max: 1000, unique: true }),
  }, { min: 1, max: 1 }),
  ExportInput: (m: M) => m.closed({
    purpose: m.ref('ExportText'),
    selection: m.ref('ExportSelection'),
    fields: m.ref('ExportFields'),
    maxRows: m.integer({ min: 1, max: 1000 }),
  }, {}),
  ExportApproval: (m: M) => m.closed({}, {
    validMinutes: m.integer({ min: 1, max: 60 }),
  }),
  ExportRejection: (m: M) => m.closed({
    reason: m.ref('ExportText'),
  }, {}),
  Export: (m: M) => m.object({
    id: m.ref('ExportId'),
    campaignId: m.ref('CampaignId'),
    status: m.openRef('ExportStatus'),
    purpose: m.string(),
    drawId: m.nullable(m.ref('DrawId')),
    fields: m.ref('ExportFields'),
    maxRows: m.integer({ min: 1 }),
    participants: m.integer({ min: 0 }),
    withoutContact: m.integer({ min: 0 }),
    requestedBy: m.ref('PersonId'),
    requestedAt: m.ref('Timestamp'),
    decidedBy: m.nullable(m.ref('PersonId')),
    decidedAt: m.nullable(m.ref('Timestamp')),
    reason: m.nullable(m.string()),
    grantExpiresAt: m.nullable(m.ref('Timestamp')),
    downloads: m.integer({ min: 0 }),
    lastDownloadedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  ExportPage: (m: M) => m.object({
    items: m.array(m.ref('Export')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  ExportedContact: (m: M) => m.object({
    participantId: m.ref('ParticipantId'),
    winnerIds: m.array(m.ref('WinnerId')),
  }, {
    name: m.nullable(m.string()),
    phone: m.nullable(m.string()),
    email: m.nullable(m.string()),
  }),
  ExportDownload: (m: M) => m.object({
    exportId: m.ref('ExportId'),
    rows: m.array(m.ref('ExportedContact')),
  }, {}),
  IncidentId: (m: M) => m.string({ pattern: /^inc_[0-9a-z]{16,32}$/u, expects: ['an id that begins with inc_', '以 inc_ 開頭的識別碼'] }),
  IncidentStatus: (m: M) => m.oneOf(incidentStatuses),
  IncidentKind: (m: M) => m.oneOf(incidentKinds),
  IncidentSource: (m: M) => m.oneOf(incidentSources),
  PersonalDataKind: (m: M) => m.oneOf(personalDataKinds),
  NoticeChannel: (m: M) => m.oneOf(noticeChannels),
  NoticeLanguage: (m: M) => m.oneOf(noticeLanguages),
  IncidentDeadline: (m: M) => m.oneOf(incidentDeadlines),
  IncidentEventKind: (m: M) => m.oneOf(incidentEventKinds),
  IncidentSeverity: (m: M) => m.integer({ min: 1, max: 4 }),
  IncidentText: (m: M) => m.string({ min: 1, max: 500, pattern: /^[^0-9０-９@＠\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without digits or @', '1 至 500 個字元，不含數字與 @'] }),
  PersonalDataKinds: (m: M) => m.array(m.ref('PersonalDataKind'), { min: 1, max: 7, unique: true }),
  IncidentContact: (m: M) => m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  IncidentInput: (m: M) => m.closed({
    kind: m.ref('IncidentKind'),
    severity: m.ref('IncidentSeverity'),
    dataKinds: m.ref('PersonalDataKinds'),
    exposedFrom: m.ref('Timestamp'),
    contact: m.ref('IncidentContact'),
  }, {
    exposedTo: m.ref('Timestamp'),
    knownAt: m.ref('Timestamp'),
    subjectId: m.ref('AuditSubjectId'),
    participants: m.integer({ min: 0, max: 100000000 }),
    reportWithinMinutes: m.integer({ min: 1, max: 100000 }),
    notifyWithinHours: m.integer({ min: 1, max: 10000 }),
  }),
  IncidentUpdate: (m: M) => m.closed({}, {
    severity: m.ref('IncidentSeverity'),
    dataKinds: m.ref('PersonalDataKinds'),
    exposedFrom: m.ref('Timestamp'),
    exposedTo: m.ref('Timestamp'),
    participants: m.integer({ min: 0, max: 100000000 }),
    contact: m.ref('IncidentContact'),
  }, { min: 1 }),
  IncidentNote: (m: M) => m.closed({}, {
    note: m.ref('IncidentText'),
  }),
  IncidentNotification: (m: M) => m.closed({
    channels: m.array(m.ref('NoticeChannel'), { min: 1, max: 4, unique: true }),
  }, {
    note: m.ref('IncidentText'),
  }),
  IncidentRemark: (m: M) => m.closed({
    note: m.ref('IncidentText'),
  }, {}),
  IncidentAffected: (m: M) => m.object({
    inAccessLog: m.integer({ min: 0 }),
    stated: m.nullable(m.integer({ min: 0 })),
    atLeast: m.integer({ min: 0 }),
  }, {}),
  LegalProvision: (m: M) => m.object({
    article: m.string(),
    source: m.string(),
    asOf: m.ref('LocalDate'),
    minimum: m.integer({ min: 0 }),
    maximum: m.integer({ min: 0 }),
    title: m.string(),
    titleZh: m.string(),
  }, {}),
  LegalExposure: (m: M) => m.object({
    minimum: m.integer({ min: 0 }),
    maximum: m.integer({ min: 0 }),
    provisions: m.array(m.ref('LegalProvision')),
  }, {}),
  Incident: (m: M) => m.object({
    id: m.ref('IncidentId'),
    campaignId: m.ref('CampaignId'),
    source: m.openRef('IncidentSource'),
    subjectId: m.nullable(m.string()),
    kind: m.openRef('IncidentKind'),
    severity: m.ref('IncidentSeverity'),
    dataKinds: m.ref('PersonalDataKinds'),
    status: m.openRef('IncidentStatus'),
    exposedFrom: m.ref('Timestamp'),
    exposedTo: m.nullable(m.ref('Timestamp')),
    contact: m.nullable(m.string()),
    knownAt: m.ref('Timestamp'),
    reportDueAt: m.ref('Timestamp'),
    notifyDueAt: m.ref('Timestamp'),
    containedAt: m.nullable(m.ref('Timestamp')),
    notifiedAt: m.nullable(m.ref('Timestamp')),
    reportedAt: m.nullable(m.ref('Timestamp')),
    closedAt: m.nullable(m.ref('Timestamp')),
    overdue: m.array(m.openRef('IncidentDeadline')),
    affected: m.ref('IncidentAffected'),
    exposure: m.ref('LegalExposure'),
    createdAt: m.ref('Timestamp'),
  }, {}),
  IncidentPage: (m: M) => m.object({
    items: m.array(m.ref('Incident')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  IncidentEvent: (m: M) => m.object({
    id: m.string(),
    at: m.ref('Timestamp'),
    kind: m.openRef('IncidentEventKind'),
    severity: m.ref('IncidentSeverity'),
    channels: m.array(m.openRef('NoticeChannel')),
    note: m.nullable(m.string()),
    personId: m.nullable(m.ref('PersonId')),
    keyId: m.nullable(m.ref('ApiKeyId')),
  }, {}),
  IncidentEventPage: (m: M) => m.object({
    items: m.array(m.ref('IncidentEvent')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  IncidentNotice: (m: M) => m.object({
    channel: m.openRef('NoticeChannel'),
    language: m.openRef('NoticeLanguage'),
    subject: m.nullable(m.string()),
    text: m.string(),
  }, {}),
  IncidentNotices: (m: M) => m.object({
    items: m.array(m.ref('IncidentNotice')),
  }, {}),
  AffectedParticipant: (m: M) => m.object({
    participantId: m.ref('ParticipantId'),
    accesses: m.integer({ min: 1 }),
    firstAt: m.ref('Timestamp'),
    lastAt: m.ref('Timestamp'),
  }, {}),
  AffectedParticipantPage: (m: M) => m.object({
    items: m.array(m.ref('AffectedParticipant')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  IncidentEvidence: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    incident: m.ref('Incident'),
    timeline: m.array(m.ref('IncidentEvent')),
    notices: m.array(m.ref('IncidentNotice')),
    auditEntries: m.array(m.ref('AuditEntry')),
    auditHead: m.ref('AuditHead'),
    hash: m.ref('AuditHash'),
  }, {}),
} satisfies Builders<Components, SchemaName>;

const parameterBuilders = {
  retrieveHealth: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveOpenApi: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveMe: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveMetrics: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listOrganizations: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  createOrganization: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveOrganization: {
    path: (m: M) => m.closed({ organizationId: m.ref('OrganizationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  updateOrganization: {
    path: (m: M) => m.closed({ organizationId: m.ref('OrganizationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listPersons: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { organizationId: m.ref('OrganizationId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  createPerson: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listKeys: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { organizationId: m.ref('OrganizationId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  createKey: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  rotateKey: {
    path: (m: M) => m.closed({ keyId: m.ref('ApiKeyId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  revokeKey: {
    path: (m: M) => m.closed({ keyId: m.ref('ApiKeyId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listCampaigns: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { status: m.ref('CampaignStatus'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  createCampaign: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveCampaign: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  updateCampaign: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  activateCampaign: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listRuleSets: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  createRuleSet: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveRuleSet: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), ruleSetId: m.ref('RuleSetId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  updateRuleSet: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), ruleSetId: m.ref('RuleSetId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  submitRuleSet: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), ruleSetId: m.ref('RuleSetId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  publishRuleSet: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), ruleSetId: m.ref('RuleSetId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveRuleBundle: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { merchantId: m.ref('ResourceReference') }),
  },
  listMerchants: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { status: m.ref('MerchantStatus'), kind: m.ref('MerchantKind'), industry: m.ref('Industry'), district: m.ref('DistrictCode'), ubn: m.ref('Ubn'), parentId: m.ref('ResourceReference'), externalId: m.ref('ExternalId'), organizationId: m.ref('OrganizationId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
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
    query: (m: M) => m.closed({}, {}),
  },
  approveMerchant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), merchantId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
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
    query: (m: M) => m.closed({}, {}),
  },
  listTransactions: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { status: m.ref('TransactionStatus'), merchantId: m.ref('ResourceReference'), channel: m.ref('Channel'), externalId: m.ref('ExternalId'), documentNumber: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }), occurredFrom: m.ref('Timestamp'), occurredTo: m.ref('Timestamp'), organizationId: m.ref('OrganizationId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  pushTransaction: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  pushTransactions: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { include: m.oneOf(['evaluation']) }),
  },
  claimTransaction: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveTransaction: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), transactionId: m.ref('TransactionReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  voidTransaction: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), transactionId: m.ref('TransactionReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  refundTransaction: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), transactionId: m.ref('TransactionReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveEvaluation: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), transactionId: m.ref('TransactionReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  checkLedger: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listPromoItems: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { zone: m.ref('ZoneId'), status: m.ref('PromoItemStatus'), type: m.ref('PromoItemType'), merchantId: m.ref('ResourceReference'), externalId: m.ref('ExternalId'), organizationId: m.ref('OrganizationId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  upsertPromoItem: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  upsertPromoItems: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrievePromoItem: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), promoItemId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  removePromoItem: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), promoItemId: m.ref('ResourceReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
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
  listDraws: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { kind: m.ref('DrawKind'), status: m.ref('DrawStatus'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  planDraw: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveDraw: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  freezeDraw: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  commitDraw: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveDrawCommitment: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  runDraw: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  voidDraw: {
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
  listWinners: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, { status: m.ref('WinnerStatus'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  advanceWinner: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId'), winnerId: m.ref('WinnerId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveSummary: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { coverage: m.ref('Coverage') }),
  },
  retrieveTimeseries: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({ metric: m.ref('Metric'), interval: m.ref('Interval') }, { from: m.ref('Timestamp'), to: m.ref('Timestamp'), coverage: m.ref('Coverage') }),
  },
  retrieveBreakdown: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({ by: m.ref('BreakdownBy') }, { top: m.integer({ min: 1, max: 1000 }), coverage: m.ref('Coverage') }),
  },
  retrieveZoneBreakdown: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), zone: m.ref('ZoneId') }, {}),
    query: (m: M) => m.closed({}, { merchantId: m.ref('ResourceReference'), top: m.integer({ min: 1, max: 1000 }) }),
  },
  retrieveKpis: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  putExternalSeries: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), seriesId: m.string({ pattern: /^[a-z0-9][a-z0-9-]{0,62}$/u, expects: ['lower-case letters, digits or hyphens', '小寫英文字母、數字或連字號'] }) }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listIndustries: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listDistricts: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listRegions: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listErrorCodes: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listAuditEntries: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { personId: m.ref('PersonId'), operationId: m.ref('AuditOperationId'), subjectId: m.ref('AuditSubjectId'), campaignId: m.ref('CampaignId'), outcome: m.ref('AuditOutcome'), from: m.ref('Timestamp'), to: m.ref('Timestamp'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  verifyAuditLog: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveAuditHead: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  registerParticipant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  findParticipants: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  rewrapContacts: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveParticipant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), participantId: m.ref('ParticipantId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listEntryLines: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), participantId: m.ref('ParticipantId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  eraseParticipant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), participantId: m.ref('ParticipantId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  registerCanary: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  checkCanaries: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listExports: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { status: m.ref('ExportStatus'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  requestExport: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveExport: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), exportId: m.ref('ExportId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  approveExport: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), exportId: m.ref('ExportId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  rejectExport: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), exportId: m.ref('ExportId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  downloadExport: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), exportId: m.ref('ExportId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listIncidents: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { status: m.ref('IncidentStatus'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  openIncident: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveIncident: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), incidentId: m.ref('IncidentId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  updateIncident: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), incidentId: m.ref('IncidentId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  containIncident: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), incidentId: m.ref('IncidentId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  notifyIncident: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), incidentId: m.ref('IncidentId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  reportIncident: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), incidentId: m.ref('IncidentId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  closeIncident: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), incidentId: m.ref('IncidentId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  noteIncident: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), incidentId: m.ref('IncidentId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listIncidentEvents: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), incidentId: m.ref('IncidentId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  retrieveIncidentNotices: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), incidentId: m.ref('IncidentId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listAffectedParticipants: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), incidentId: m.ref('IncidentId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  retrieveIncidentEvidence: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), incidentId: m.ref('IncidentId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies {
  readonly [Id in OperationId]: {
    readonly path: (m: M) => Schema<OperationTypes[Id]['path']>;
    readonly query: (m: M) => Schema<OperationTypes[Id]['query']>;
  };
};

const envelopeBuilders = {
  registerMerchants: (m: M) => m.closed({ rows: m.array(m.unknown(), { min: 1, max: 1000 }) }, {}),
  pushTransactions: (m: M) => m.closed({ rows: m.array(m.unknown(), { min: 1, max: 1000 }) }, {}),
  upsertPromoItems: (m: M) => m.closed({ rows: m.array(m.unknown(), { min: 1, max: 1000 }) }, {}),
  stageMirrorItems: (m: M) => m.closed({ rows: m.array(m.unknown(), { min: 1, max: 1000 }) }, {}),
} satisfies {
  readonly [Id in OperationId]?: (m: M) => Schema<{ rows: unknown[] }>;
};

const tables: { [N in ModeName]?: Table<Components, SchemaName> } = {};

function table(mode: ModeName): Table<Components, SchemaName> {
  tables[mode] ??= createTable<Components, SchemaName>(builders, mode);
  return tables[mode];
}

/** The component schemas in one mode; each is built when it is first read. */
export function schemas(mode: ModeName): Table<Components, SchemaName>['schemas'] {
  return table(mode).schemas;
}

let quickChecks: ((name: SchemaName) => Quick) | undefined;

/** What may be asked before the strict schema of a component: what it takes, the schema takes as it is. */
export function quick(name: SchemaName): Quick {
  quickChecks ??= createQuickChecks<Components, SchemaName>(builders);
  return quickChecks(name);
}

/** Path and query parameters of each operation, strict; query values are given as JSON (numbers, booleans). */
export const parameters = /* @__PURE__ */ lazily(parameterBuilders, (builder) =>
  lazily(builder, (build: (m: M) => Schema<unknown>) => build(table('strict').mode)),
) as {
  readonly [Id in OperationId]: {
    readonly path: Schema<OperationTypes[Id]['path']>;
    readonly query: Schema<OperationTypes[Id]['query']>;
  };
};

/** The body of a batch without its rows: how many there may be, and nothing beside them. Rows are checked one by one. */
export const envelopes = /* @__PURE__ */ lazily(envelopeBuilders, (build) => build(table('strict').mode)) as {
  readonly [Id in keyof typeof envelopeBuilders]: Schema<{ rows: unknown[] }>;
};

/** For the proof that each schema has the type of its component, both ways. */
export type Built = { [N in SchemaName]: ReturnType<(typeof builders)[N]>['_zod']['output'] };
