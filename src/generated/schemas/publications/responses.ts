// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  readForms,
  readerKinds,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as publicationsRequests } from '../publications/requests.js';

export const components = {
  WinnerCode: (m: M) => m.string(),
  ReadForm: (m: M) => m.oneOf(readForms),
  ReaderKind: (m: M) => m.oneOf(readerKinds),
  PictureBytes: (m: M) => m.string(),
  PublicationPicture: (m: M) => m.closed({
    sha256: m.ref('Hash'),
    alt: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    altEn: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
  }, {}),
  PublicationCampaign: (m: M) => m.object({
    id: m.ref('CampaignId'),
    name: m.string(),
    nameEn: m.nullable(m.string()),
  }, {}),
  PublicationDraw: (m: M) => m.object({
    id: m.ref('DrawId'),
    name: m.string(),
    kind: m.openRef('DrawKind'),
    drawnAt: m.ref('Timestamp'),
    participantCount: m.integer(),
    entryCount: m.integer(),
    commitment: m.ref('Hash'),
  }, {
    version: m.integer(),
    replacementReason: m.string(),
    predecessors: m.array(m.ref('DrawPredecessor')),
    exclusions: m.ref('DrawExclusions'),
    operatorEntries: m.ref('PoolShare'),
  }),
  PublicationWinner: (m: M) => m.object({
    code: m.ref('WinnerCode'),
    isReserve: m.boolean(),
  }, {}),
  PublicationPrize: (m: M) => m.object({
    name: m.string(),
    winners: m.array(m.ref('PublicationWinner')),
  }, {}),
  PublicationContent: (m: M) => m.object({
    campaign: m.ref('PublicationCampaign'),
    draw: m.ref('PublicationDraw'),
    publication: m.ref('PublicationId'),
    version: m.integer(),
    title: m.string(),
    titleEn: m.string(),
    note: m.nullable(m.string()),
    noteEn: m.nullable(m.string()),
    pictures: m.array(m.ref('PublicationPicture')),
    allowedTerms: m.array(m.string()),
    prizes: m.array(m.ref('PublicationPrize')),
  }, {}),
  PublicationDocument: (m: M) => m.object({
    contentHash: m.ref('Hash'),
    status: m.openRef('PublicationStatus'),
    publishedAt: m.nullable(m.ref('Timestamp')),
    content: m.ref('PublicationContent'),
    signatures: m.array(m.ref('SignedApproval')),
    auditHead: m.nullable(m.ref('AuditHead')),
  }, {}),
  PublicationReadCount: (m: M) => m.object({
    form: m.openRef('ReadForm'),
    reader: m.openRef('ReaderKind'),
    count: m.integer(),
    firstAt: m.ref('Timestamp'),
    lastAt: m.ref('Timestamp'),
  }, {}),
  PublicationReads: (m: M) => m.object({
    total: m.integer(),
    by: m.array(m.ref('PublicationReadCount')),
  }, {}),
  Publication: (m: M) => m.object({
    id: m.ref('PublicationId'),
    campaignId: m.ref('CampaignId'),
    drawId: m.ref('DrawId'),
    status: m.openRef('PublicationStatus'),
    version: m.integer(),
    title: m.string(),
    titleEn: m.string(),
    contentHash: m.ref('Hash'),
    makers: m.array(m.ref('PersonId')),
    submittedBy: m.nullable(m.ref('PersonId')),
    approvalId: m.nullable(m.ref('ApprovalId')),
    publicPath: m.nullable(m.string()),
    reads: m.ref('PublicationReads'),
    reason: m.nullable(m.string()),
    incidentId: m.nullable(m.ref('IncidentId')),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
    publishedAt: m.nullable(m.ref('Timestamp')),
    retractedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  PublicationPage: (m: M) => m.object({
    items: m.array(m.ref('Publication')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  PublicationHtml: (m: M) => m.string(),
  AuditHash: (m: M) => m.string(),
  AuditHead: (m: M) => m.object({
    sequence: m.integer(),
    hash: m.ref('AuditHash'),
  }, {}),
  IncidentId: (m: M) => m.string({ pattern: /^inc_[0-9a-z]{16,32}$/u, expects: ['an id that begins with inc_', '以 inc_ 開頭的識別碼'] }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, publicationsRequests, components];
