// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  noticeChannels,
  incidentEventKinds,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as sharedOperator } from '../shared/operator.js';
import { components as publicationsRequests } from '../publications/requests.js';
import { components as publicationsResponses } from '../publications/responses.js';
import { components as participantsRequests } from '../participants/requests.js';

export const components = {
  NoticeChannel: (m: M) => m.oneOf(noticeChannels),
  IncidentEventKind: (m: M) => m.oneOf(incidentEventKinds),
  IncidentText: (m: M) => m.string({ min: 1, max: 500, pattern: /^[^0-9０-９@＠\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without digits or @', '1 至 500 個字元，不含數字與 @'] }),
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
    language: m.openRef('Language'),
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
    publication: m.nullable(m.ref('Publication')),
    timeline: m.array(m.ref('IncidentEvent')),
    notices: m.array(m.ref('IncidentNotice')),
    auditEntries: m.array(m.ref('AuditEntry')),
    auditHead: m.ref('AuditHead'),
    hash: m.ref('AuditHash'),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, sharedOperator, publicationsRequests, publicationsResponses, participantsRequests, components];

export const parameters = {
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
} satisfies SomeParameters;
