// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as dutiesRequests } from '../duties/requests.js';
import { components as dutiesResponses } from '../duties/responses.js';
import { components as referenceResponses } from '../reference/responses.js';

export const components = {
  Checklist: (m: M) => m.array(m.ref('ChecklistItem'), { min: 1, max: 30 }),
  DutyInput: (m: M) => m.closed({
    organizationId: m.ref('OrganizationId'),
    chainRole: m.ref('ChainRole'),
    kind: m.ref('DutyKind'),
    dueAt: m.ref('Timestamp'),
  }, {
    phase: m.ref('DutyPhase'),
    isRequiredForActivation: m.boolean(),
    needsEvidence: m.boolean(),
    name: m.ref('DutyName'),
    nameEn: m.ref('DutyName'),
    text: m.ref('DutyText'),
    textEn: m.ref('DutyText'),
    checklist: m.ref('Checklist'),
  }),
  DutyDeclaration: (m: M) => m.closed({
    duties: m.array(m.ref('DutyInput'), { min: 1, max: 100 }),
  }, {}),
  DutyDecision: (m: M) => m.closed({
    reason: m.ref('DutyReason'),
  }, {}),
  DeclaredDuties: (m: M) => m.object({
    items: m.array(m.ref('Duty')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, dutiesRequests, dutiesResponses, referenceResponses, components];

export const parameters = {
  declareDuties: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  approveDuty: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), dutyId: m.ref('DutyId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  requestDutyChanges: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), dutyId: m.ref('DutyId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  withdrawDuty: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), dutyId: m.ref('DutyId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
