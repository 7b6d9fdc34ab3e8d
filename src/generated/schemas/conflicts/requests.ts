// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  conflictStatuses,
} from '../../enums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  ConflictStatus: (m: M) => m.oneOf(conflictStatuses),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listConflicts: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { status: m.ref('ConflictStatus'), sellerUbn: m.ref('Ubn'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  retrieveConflict: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), conflictId: m.ref('ConflictId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
