// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  genders,
  ageBands,
  residences,
} from '../../enums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  ParticipantId: (m: M) => m.string({ pattern: /^par_[0-9a-z]{16,32}$/u, expects: ['an id that begins with par_', '以 par_ 開頭的識別碼'] }),
  ContactName: (m: M) => m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  ContactPhone: (m: M) => m.string({ pattern: /^\+?[0-9][0-9 ()-]{6,24}$/u, expects: ['7 to 25 digits, with spaces, hyphens or brackets between them', '7 至 25 位數字，可含空格、連字號或括號'] }),
  ContactEmail: (m: M) => m.string({ min: 3, max: 254, pattern: /^[^\s@]+@[^\s@]+$/u, expects: ['an e-mail address', '電子郵件地址'] }),
  ContactInput: (m: M) => m.closed({}, {
    name: m.ref('ContactName'),
    phone: m.ref('ContactPhone'),
    email: m.ref('ContactEmail'),
  }, { min: 1 }),
  Gender: (m: M) => m.oneOf(genders),
  AgeBand: (m: M) => m.oneOf(ageBands),
  Residence: (m: M) => m.oneOf(residences),
  MemberGroupsInput: (m: M) => m.closed({}, {
    gender: m.ref('Gender'),
    ageBand: m.ref('AgeBand'),
    residence: m.ref('Residence'),
  }, { min: 1 }),
  ParticipantInput: (m: M) => m.closed({
    token: m.string({ min: 8, max: 128, pattern: /^[A-Za-z0-9._~-]+$/u, expects: ['8 to 128 letters, digits or . _ ~ -', '8 至 128 個英文字母、數字或 . _ ~ -'] }),
  }, {
    contact: m.ref('ContactInput'),
    groups: m.ref('MemberGroupsInput'),
    consent: m.ref('ConsentInput'),
  }),
  NoticeVersion: (m: M) => m.integer({ min: 1, max: 10000 }),
  ConsentInput: (m: M) => m.closed({
    noticeVersion: m.ref('NoticeVersion'),
  }, {}),
  ParticipantDocumentsQuery: (m: M) => m.closed({
    participant: m.ref('ParticipantReference'),
  }, {
    pageSize: m.integer({ min: 1, max: 500 }),
    pageToken: m.string({ min: 1, max: 1024 }),
  }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  registerParticipant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listParticipantDocuments: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveParticipant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), participantId: m.ref('ParticipantId') }, {}),
    query: (m: M) => m.closed({}, { from: m.ref('Timestamp'), to: m.ref('Timestamp') }),
  },
  listEntryLines: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), participantId: m.ref('ParticipantId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  eraseParticipant: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), participantId: m.ref('ParticipantId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  withdrawConsent: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), participantId: m.ref('ParticipantId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveParticipantData: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), participantId: m.ref('ParticipantId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listNotices: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
} satisfies SomeParameters;
