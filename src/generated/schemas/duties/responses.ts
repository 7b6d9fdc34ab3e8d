// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  evidenceTypes,
  dutyEventKinds,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as dutiesRequests } from '../duties/requests.js';

export const components = {
  EvidenceType: (m: M) => m.oneOf(evidenceTypes),
  DutyEvidence: (m: M) => m.object({
    id: m.ref('DutyEvidenceId'),
    title: m.ref('DutyName'),
    type: m.openRef('EvidenceType'),
    bytes: m.integer(),
    sha256: m.ref('Hash'),
    addedBy: m.ref('PersonId'),
    addedAt: m.ref('Timestamp'),
    erasedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  DutyEvidenceFile: (m: M) => m.object({
    id: m.ref('DutyEvidenceId'),
    title: m.ref('DutyName'),
    type: m.openRef('EvidenceType'),
    bytes: m.integer(),
    sha256: m.ref('Hash'),
    data: m.ref('EvidenceData'),
  }, {}),
  AnsweredItem: (m: M) => m.object({
    item: m.string(),
    text: m.ref('DutyText'),
    textEn: m.ref('DutyText'),
    answer: m.nullable(m.openRef('AnswerKind')),
    reason: m.nullable(m.ref('DutyReason')),
  }, {}),
  Duty: (m: M) => m.object({
    id: m.ref('DutyId'),
    campaignId: m.ref('CampaignId'),
    organizationId: m.ref('OrganizationId'),
    organizationName: m.string(),
    chainRole: m.openRef('ChainRole'),
    kind: m.ref('DutyKind'),
    name: m.ref('DutyName'),
    nameEn: m.ref('DutyName'),
    text: m.ref('DutyText'),
    textEn: m.ref('DutyText'),
    phase: m.openRef('DutyPhase'),
    dueAt: m.ref('Timestamp'),
    isLate: m.boolean(),
    isRequiredForActivation: m.boolean(),
    needsEvidence: m.boolean(),
    status: m.openRef('DutyStatus'),
    version: m.integer(),
    checklist: m.array(m.ref('AnsweredItem')),
    evidence: m.array(m.ref('DutyEvidence')),
    note: m.nullable(m.ref('DutyReason')),
    reason: m.nullable(m.ref('DutyReason')),
    contentHash: m.nullable(m.ref('Hash')),
    submittedBy: m.nullable(m.ref('PersonId')),
    submittedAt: m.nullable(m.ref('Timestamp')),
    approvalId: m.nullable(m.ref('ApprovalId')),
    approvedAt: m.nullable(m.ref('Timestamp')),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  DutyPage: (m: M) => m.object({
    items: m.array(m.ref('Duty')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  DutyEventKind: (m: M) => m.oneOf(dutyEventKinds),
  DutyEvent: (m: M) => m.object({
    id: m.string(),
    at: m.ref('Timestamp'),
    kind: m.openRef('DutyEventKind'),
    version: m.integer(),
    evidenceId: m.nullable(m.ref('DutyEvidenceId')),
    contentHash: m.nullable(m.ref('Hash')),
    answers: m.array(m.ref('DutyAnswer')),
    reason: m.nullable(m.ref('DutyReason')),
    approvalId: m.nullable(m.ref('ApprovalId')),
    personId: m.nullable(m.ref('PersonId')),
    keyId: m.ref('ApiKeyId'),
  }, {}),
  DutyEventPage: (m: M) => m.object({
    items: m.array(m.ref('DutyEvent')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, dutiesRequests, components];
