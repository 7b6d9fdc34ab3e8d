// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  languages,
  publicationStatuses,
} from '../../enums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  Language: (m: M) => m.oneOf(languages),
  PublicationId: (m: M) => m.string({ pattern: /^pub_[0-9a-z]{16,32}$/u, expects: ['an id that begins with pub_', '以 pub_ 開頭的識別碼'] }),
  PublicationStatus: (m: M) => m.oneOf(publicationStatuses),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listPublications: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { drawId: m.ref('DrawId'), status: m.ref('PublicationStatus'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  retrievePublication: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), publicationId: m.ref('PublicationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrievePublished: {
    path: (m: M) => m.closed({ publicationId: m.ref('PublicationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  showPublished: {
    path: (m: M) => m.closed({ publicationId: m.ref('PublicationId') }, {}),
    query: (m: M) => m.closed({}, { language: m.ref('Language') }),
  },
  showPicture: {
    path: (m: M) => m.closed({ publicationId: m.ref('PublicationId'), sha256: m.ref('Hash') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
