// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  pictureTypes,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as sharedOperator } from '../shared/operator.js';
import { components as publicationsRequests } from '../publications/requests.js';
import { components as publicationsResponses } from '../publications/responses.js';

export const components = {
  PictureType: (m: M) => m.oneOf(pictureTypes),
  PictureData: (m: M) => m.string({ min: 4, max: 699052, pattern: /^[0-9A-Za-z+/]+={0,2}$/u, expects: ['base64 of at most 512 KiB', '以 base64 編碼、至多 512 KiB'] }),
  PictureInput: (m: M) => m.closed({
    data: m.ref('PictureData'),
  }, {}),
  Picture: (m: M) => m.object({
    sha256: m.ref('Hash'),
    type: m.openRef('PictureType'),
    width: m.integer({ min: 1 }),
    height: m.integer({ min: 1 }),
    bytes: m.integer({ min: 1 }),
    data: m.ref('PictureData'),
    createdAt: m.ref('Timestamp'),
  }, {}),
  PublicationInput: (m: M) => m.closed({
    drawId: m.ref('DrawId'),
    title: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    titleEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  }, {
    note: m.string({ min: 1, max: 1000, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 1000 characters without control characters', '1 至 1000 個字元，不含控制字元'] }),
    noteEn: m.string({ min: 1, max: 1000, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 1000 characters without control characters', '1 至 1000 個字元，不含控制字元'] }),
    pictures: m.array(m.ref('PublicationPicture'), { max: 10 }),
    allowedTerms: m.array(m.string({ min: 2, max: 60, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['2 to 60 characters without control characters', '2 至 60 個字元，不含控制字元'] }), { max: 200 }),
  }),
  PublicationUpdate: (m: M) => m.closed({}, {
    title: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    titleEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    note: m.nullable(m.string({ min: 1, max: 1000, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 1000 characters without control characters', '1 至 1000 個字元，不含控制字元'] })),
    noteEn: m.nullable(m.string({ min: 1, max: 1000, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 1000 characters without control characters', '1 至 1000 個字元，不含控制字元'] })),
    pictures: m.array(m.ref('PublicationPicture'), { max: 10 }),
    allowedTerms: m.array(m.string({ min: 2, max: 60, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['2 to 60 characters without control characters', '2 至 60 個字元，不含控制字元'] }), { max: 200 }),
  }),
  PublicationRetraction: (m: M) => m.closed({
    reason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }, {
    incident: m.ref('RetractionIncident'),
  }),
  RetractionIncident: (m: M) => m.closed({
    severity: m.ref('IncidentSeverity'),
    dataKinds: m.ref('PersonalDataKinds'),
  }, {}),
  PublicationReceipt: (m: M) => m.object({
    publicationId: m.ref('PublicationId'),
    contentHash: m.ref('Hash'),
    reason: m.string(),
    publishedAt: m.ref('Timestamp'),
    retractedAt: m.ref('Timestamp'),
    incidentId: m.nullable(m.ref('IncidentId')),
    reads: m.ref('PublicationReads'),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, sharedOperator, publicationsRequests, publicationsResponses, components];

export const parameters = {
  draftPublication: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  updatePublication: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), publicationId: m.ref('PublicationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrievePublicationContent: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), publicationId: m.ref('PublicationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  previewPublication: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), publicationId: m.ref('PublicationId') }, {}),
    query: (m: M) => m.closed({}, { language: m.ref('Language') }),
  },
  scanPublication: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), publicationId: m.ref('PublicationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  submitPublication: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), publicationId: m.ref('PublicationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  publishPublication: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), publicationId: m.ref('PublicationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retractPublication: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), publicationId: m.ref('PublicationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  addPicture: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrievePicture: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), sha256: m.ref('Hash') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
