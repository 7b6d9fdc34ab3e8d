// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as participantsRequests } from '../participants/requests.js';
import { components as participantsResponses } from '../participants/responses.js';

export const components = {
  NoticeText: (m: M) => m.string({ min: 1, max: 20000 }),
  NoticeInput: (m: M) => m.closed({
    text: m.ref('NoticeText'),
    textEn: m.ref('NoticeText'),
    purposes: m.array(m.ref('NoticePurpose'), { min: 1, max: 20 }),
  }, {}),
  ParticipantQuery: (m: M) => m.closed({}, {
    phone: m.ref('ContactPhone'),
    email: m.ref('ContactEmail'),
  }, { min: 1, max: 1 }),
  ParticipantMatches: (m: M) => m.object({
    participantIds: m.array(m.ref('ParticipantId')),
  }, {}),
  FindAllowanceInput: (m: M) => m.closed({
    finds: m.integer({ min: 1, max: 1000 }),
    reason: m.string({ min: 1, max: 500 }),
  }, {}),
  FindAllowance: (m: M) => m.object({
    id: m.string({ pattern: /^fal_[0-9a-z]{16,32}$/u, expects: ['an id that begins with fal_', '以 fal_ 開頭的識別碼'] }),
    campaignId: m.ref('CampaignId'),
    personId: m.ref('PersonId'),
    finds: m.integer(),
    reason: m.string(),
    approvalId: m.ref('ApprovalId'),
    validUntil: m.ref('Timestamp'),
  }, {}),
  ContactRewrapInput: (m: M) => m.closed({
    maxRows: m.integer({ min: 1, max: 1000 }),
  }, {}),
  ContactRewrap: (m: M) => m.object({
    keyId: m.string(),
    rewrapped: m.integer({ min: 0 }),
    remaining: m.integer({ min: 0 }),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, participantsRequests, participantsResponses, components];

export const parameters = {
  findParticipants: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  allowFinds: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  rewrapContacts: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  createNotice: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
