// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  campaignStatuses,
} from '../../enums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  CampaignStatus: (m: M) => m.oneOf(campaignStatuses),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listCampaigns: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { status: m.ref('CampaignStatus'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  retrieveCampaign: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
