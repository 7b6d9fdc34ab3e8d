// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  winnerStatuses,
  participantStatuses,
  contactFields,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as participantsRequests } from '../participants/requests.js';

export const components = {
  WinnerId: (m: M) => m.string({ pattern: /^win_[0-9a-z]{16,32}$/u, expects: ['an id that begins with win_', '以 win_ 開頭的識別碼'] }),
  WinnerStatus: (m: M) => m.oneOf(winnerStatuses),
  ParticipantStatus: (m: M) => m.oneOf(participantStatuses),
  ContactField: (m: M) => m.oneOf(contactFields),
  NoticeHash: (m: M) => m.string(),
  NoticePurpose: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100 }),
    nameEn: m.string({ min: 1, max: 200 }),
  }, {}),
  Notice: (m: M) => m.object({
    campaignId: m.ref('CampaignId'),
    version: m.ref('NoticeVersion'),
    hash: m.ref('NoticeHash'),
    text: m.string(),
    textEn: m.string(),
    purposes: m.array(m.ref('NoticePurpose')),
    createdAt: m.ref('Timestamp'),
  }, {}),
  NoticePage: (m: M) => m.object({
    items: m.array(m.ref('Notice')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  Consent: (m: M) => m.object({
    noticeVersion: m.ref('NoticeVersion'),
    noticeHash: m.ref('NoticeHash'),
    purposes: m.array(m.ref('NoticePurpose')),
    givenAt: m.ref('Timestamp'),
    withdrawnAt: m.nullable(m.ref('Timestamp')),
  }, {}),
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
    hasGroups: m.boolean(),
    consent: m.nullable(m.ref('Consent')),
    entries: m.ref('ParticipantEntries'),
    registeredAt: m.ref('Timestamp'),
    erasedAt: m.nullable(m.ref('Timestamp')),
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
  DocumentMerchant: (m: M) => m.object({
    id: m.ref('MerchantId'),
    name: m.string(),
    nameEn: m.nullable(m.string()),
  }, {}),
  ParticipantDocument: (m: M) => m.object({
    transactionId: m.ref('TransactionId'),
    document: m.ref('Document'),
    merchant: m.ref('DocumentMerchant'),
    channel: m.openRef('Channel'),
    occurredAt: m.ref('Timestamp'),
    totalAmount: m.ref('Amount'),
    netAmount: m.integer(),
    status: m.openRef('TransactionStatus'),
    qualified: m.boolean(),
    entries: m.integer(),
    evaluation: m.nullable(m.ref('Evaluation')),
    claimedAt: m.nullable(m.ref('Timestamp')),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  ParticipantDocumentPage: (m: M) => m.object({
    items: m.array(m.ref('ParticipantDocument')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  OwnContact: (m: M) => m.object({}, {
    name: m.ref('ContactName'),
    phone: m.ref('ContactPhone'),
    email: m.ref('ContactEmail'),
  }),
  OwnGroups: (m: M) => m.object({
    gender: m.openRef('Gender'),
    ageBand: m.openRef('AgeBand'),
    residence: m.openRef('Residence'),
  }, {}),
  OwnPrize: (m: M) => m.object({
    winnerId: m.ref('WinnerId'),
    drawId: m.ref('DrawId'),
    drawName: m.string(),
    prize: m.string(),
    status: m.openRef('WinnerStatus'),
    createdAt: m.ref('Timestamp'),
  }, {}),
  OwnExport: (m: M) => m.object({
    exportId: m.ref('ExportId'),
    purpose: m.string(),
    fields: m.array(m.openRef('ContactField')),
    requestedAt: m.ref('Timestamp'),
  }, {}),
  OwnAccess: (m: M) => m.object({
    at: m.ref('Timestamp'),
    exportId: m.nullable(m.ref('ExportId')),
    organizationIds: m.array(m.ref('OrganizationId')),
  }, {}),
  ParticipantData: (m: M) => m.object({
    summary: m.ref('Participant'),
    contact: m.nullable(m.ref('OwnContact')),
    groups: m.nullable(m.ref('OwnGroups')),
    consents: m.array(m.ref('Consent')),
    documents: m.array(m.ref('ParticipantDocument')),
    claims: m.array(m.ref('Claim')),
    entryLines: m.array(m.ref('EntryLine')),
    prizes: m.array(m.ref('OwnPrize')),
    exports: m.array(m.ref('OwnExport')),
    accesses: m.array(m.ref('OwnAccess')),
  }, {}),
  ExportId: (m: M) => m.string({ pattern: /^exp_[0-9a-z]{16,32}$/u, expects: ['an id that begins with exp_', '以 exp_ 開頭的識別碼'] }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, participantsRequests, components];
