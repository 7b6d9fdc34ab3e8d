// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  answerKinds,
} from '../../enums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  DutyEvidenceId: (m: M) => m.string({ pattern: /^evd_[0-9a-z]{16,32}$/u, expects: ['an id that begins with evd_', '以 evd_ 開頭的識別碼'] }),
  AnswerKind: (m: M) => m.oneOf(answerKinds),
  DutyReason: (m: M) => m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  DutyAnswer: (m: M) => m.closed({
    item: m.string({ pattern: /^[a-z][A-Za-z0-9]{0,39}$/u, expects: ['the code of a point of the checklist', '檢核項目的代碼'] }),
    answer: m.ref('AnswerKind'),
  }, {
    reason: m.ref('DutyReason'),
  }),
  DutySubmission: (m: M) => m.closed({
    answers: m.array(m.ref('DutyAnswer'), { min: 1, max: 30 }),
  }, {
    note: m.ref('DutyReason'),
  }),
  EvidenceData: (m: M) => m.string({ min: 4, max: 1000000, pattern: /^[0-9A-Za-z+/]+={0,2}$/u, expects: ['base64 of at most 750,000 bytes', '以 base64 編碼、至多 750000 位元組'] }),
  DutyEvidenceInput: (m: M) => m.closed({
    title: m.ref('DutyName'),
    data: m.ref('EvidenceData'),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listDuties: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { status: m.ref('DutyStatus'), phase: m.ref('DutyPhase'), kind: m.ref('DutyKind'), organizationId: m.ref('OrganizationId'), isLate: m.boolean(), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  retrieveDuty: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), dutyId: m.ref('DutyId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  addDutyEvidence: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), dutyId: m.ref('DutyId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveDutyEvidence: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), dutyId: m.ref('DutyId'), evidenceId: m.ref('DutyEvidenceId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  eraseDutyEvidence: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), dutyId: m.ref('DutyId'), evidenceId: m.ref('DutyEvidenceId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  submitDuty: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), dutyId: m.ref('DutyId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listDutyEvents: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), dutyId: m.ref('DutyId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
} satisfies SomeParameters;
