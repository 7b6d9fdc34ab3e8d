// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  ledgerParts,
  auditFaults,
  auditAlarms,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as sharedOperator } from '../shared/operator.js';
import { components as publicationsResponses } from '../publications/responses.js';

export const components = {
  LedgerPart: (m: M) => m.oneOf(ledgerParts),
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
  AuditOperationId: (m: M) => m.string({ pattern: /^[a-z][A-Za-z]{2,63}$/u, expects: ['an operationId of the contract', '合約中的 operationId'] }),
  AuditFault: (m: M) => m.oneOf(auditFaults),
  AuditAlarm: (m: M) => m.oneOf(auditAlarms),
  FollowedEntry: (m: M) => m.object({
    entry: m.ref('AuditEntry'),
    alarm: m.nullable(m.openRef('AuditAlarm')),
  }, {}),
  AuditFeed: (m: M) => m.object({
    items: m.array(m.ref('FollowedEntry')),
    last: m.integer({ min: 0 }),
  }, {}),
  AuditEntryPage: (m: M) => m.object({
    items: m.array(m.ref('AuditEntry')),
    nextPageToken: m.nullable(m.string()),
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
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, sharedOperator, publicationsResponses, components];

export const parameters = {
  checkLedger: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  listAuditEntries: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { personId: m.ref('PersonId'), operationId: m.ref('AuditOperationId'), subjectId: m.ref('AuditSubjectId'), campaignId: m.ref('CampaignId'), outcome: m.ref('AuditOutcome'), from: m.ref('Timestamp'), to: m.ref('Timestamp'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  followAuditLog: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { after: m.integer({ min: 0, max: 9007199254740991 }), pageSize: m.integer({ min: 1, max: 500 }) }),
  },
  verifyAuditLog: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveAuditHead: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
