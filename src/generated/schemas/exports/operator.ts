// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  exportStatuses,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as participantsRequests } from '../participants/requests.js';
import { components as participantsResponses } from '../participants/responses.js';

export const components = {
  ExportStatus: (m: M) => m.oneOf(exportStatuses),
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
    rowCount: m.nullable(m.integer({ min: 0 })),
    checksum: m.nullable(m.ref('Hash')),
    requestedBy: m.ref('PersonId'),
    requestedAt: m.ref('Timestamp'),
    approvalId: m.nullable(m.ref('ApprovalId')),
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
    exportId: m.ref('ExportId'),
    participantId: m.ref('ParticipantId'),
    winnerIds: m.array(m.ref('WinnerId')),
  }, {
    name: m.nullable(m.string()),
    phone: m.nullable(m.string()),
    email: m.nullable(m.string()),
  }),
  ExportDownload: (m: M) => m.object({
    exportId: m.ref('ExportId'),
    purpose: m.string(),
    givenTo: m.ref('PersonId'),
    givenAt: m.ref('Timestamp'),
    nonce: m.ref('Hash'),
    rowCount: m.integer({ min: 0 }),
    checksum: m.ref('Hash'),
    rows: m.array(m.ref('ExportedContact')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, participantsRequests, participantsResponses, components];

export const parameters = {
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
  rejectExport: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), exportId: m.ref('ExportId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  downloadExport: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), exportId: m.ref('ExportId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
