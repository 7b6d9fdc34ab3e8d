// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as sharedOperator } from '../shared/operator.js';
import { components as publicationsResponses } from '../publications/responses.js';
import { components as participantsRequests } from '../participants/requests.js';
import { components as participantsResponses } from '../participants/responses.js';

export const components = {
  Canary: (m: M) => m.object({
    id: m.ref('ParticipantId'),
    registeredAt: m.ref('Timestamp'),
  }, {}),
  CanaryInput: (m: M) => m.closed({
    phone: m.string({ pattern: /^09[0-9]{2}-?[0-9]{3}-?[0-9]{3}$/u, expects: ['a mobile number of Taiwan, such as 0912-345-678', '臺灣的行動電話號碼，例如 0912-345-678'] }),
    email: m.ref('ContactEmail'),
  }, {}),
  CanaryCheckInput: (m: M) => m.closed({
    content: m.string({ min: 1, max: 1048576 }),
  }, {}),
  CanaryFinding: (m: M) => m.object({
    participantId: m.ref('ParticipantId'),
    fields: m.array(m.openRef('ContactField')),
  }, {}),
  ExportTrace: (m: M) => m.object({
    exportId: m.ref('ExportId'),
    givenTo: m.ref('PersonId'),
    givenAt: m.ref('Timestamp'),
    named: m.boolean(),
    canary: m.boolean(),
    rowsFound: m.integer({ min: 0 }),
    rowCount: m.integer({ min: 0 }),
    pairs: m.integer({ min: 0 }),
    pairsInOrder: m.integer({ min: 0 }),
  }, {}),
  CanaryCheck: (m: M) => m.object({
    found: m.array(m.ref('CanaryFinding')),
    exportIds: m.array(m.ref('ExportId')),
    tracedTo: m.nullable(m.ref('ExportId')),
    exports: m.array(m.ref('ExportTrace'), { max: 20 }),
    incident: m.nullable(m.ref('Incident')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, sharedOperator, publicationsResponses, participantsRequests, participantsResponses, components];

export const parameters = {
  registerCanary: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  checkCanaries: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
