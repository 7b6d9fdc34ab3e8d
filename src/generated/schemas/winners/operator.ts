// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  winnerSteps,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as publicationsResponses } from '../publications/responses.js';
import { components as participantsResponses } from '../participants/responses.js';

export const components = {
  WinnerStep: (m: M) => m.oneOf(winnerSteps),
  PrizeTax: (m: M) => m.object({
    listed: m.boolean(),
    withheldFromResident: m.ref('Amount'),
    withheldFromNonResident: m.ref('Amount'),
  }, {}),
  Winner: (m: M) => m.object({
    id: m.ref('WinnerId'),
    slot: m.integer({ min: 0 }),
    prize: m.string(),
    value: m.ref('Amount'),
    isReserve: m.boolean(),
    code: m.ref('WinnerCode'),
    key: m.ref('Hash'),
    status: m.openRef('WinnerStatus'),
    replacesId: m.nullable(m.ref('WinnerId')),
    claimBy: m.nullable(m.ref('Timestamp')),
    reason: m.nullable(m.string()),
    tax: m.ref('PrizeTax'),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  WinnerPage: (m: M) => m.object({
    items: m.array(m.ref('Winner')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  WinnerAdvanceInput: (m: M) => m.closed({
    status: m.ref('WinnerStep'),
  }, {
    claimBy: m.ref('Timestamp'),
    reason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, publicationsResponses, participantsResponses, components];

export const parameters = {
  listWinners: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, { status: m.ref('WinnerStatus'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  advanceWinner: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId'), winnerId: m.ref('WinnerId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
