// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as drawsRequests } from '../draws/requests.js';
import { components as drawsResponses } from '../draws/responses.js';

export const components = {
  DrawInput: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    kind: m.ref('DrawKind'),
    pool: m.ref('DrawPool'),
    cutOff: m.ref('Timestamp'),
    prizes: m.array(m.ref('DrawPrize'), { min: 1, max: 100 }),
  }, {
    repeat: m.ref('RepeatRule'),
    excludesWinnersOf: m.array(m.ref('DrawId'), { max: 200 }),
    taxRules: m.ref('PrizeTaxRules'),
    replacesId: m.ref('DrawId'),
    replacementReason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
    drawAt: m.ref('Timestamp'),
    activityId: m.ref('ActivityId'),
  }),
  DrandRoundChoice: (m: M) => m.closed({
    kind: m.oneOf(['drand']),
    round: m.ref('DrandRound'),
  }, {}),
  WitnessChoice: (m: M) => m.closed({
    kind: m.oneOf(['witness']),
    witnesses: m.array(m.ref('WitnessId'), { min: 3, max: 100, unique: true }),
    revealBy: m.ref('Timestamp'),
  }, {}),
  BeaconChoice: (m: M) => m.union('kind', [m.ref('DrandRoundChoice'), m.ref('WitnessChoice')]),
  DrawCommitInput: (m: M) => m.closed({
    beacon: m.ref('BeaconChoice'),
  }, {}),
  DrandReveal: (m: M) => m.closed({
    kind: m.oneOf(['drand']),
    signature: m.ref('DrandSignature'),
  }, {}),
  WitnessReveals: (m: M) => m.closed({
    kind: m.oneOf(['witness']),
  }, {
    reveals: m.array(m.nullable(m.ref('Hash')), { min: 3, max: 100 }),
  }),
  BeaconReveal: (m: M) => m.union('kind', [m.ref('DrandReveal'), m.ref('WitnessReveals')]),
  DrawRunInput: (m: M) => m.closed({
    beacon: m.ref('BeaconReveal'),
  }, {}),
  DrawVoidInput: (m: M) => m.closed({
    reason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, drawsRequests, drawsResponses, components];

export const parameters = {
  planDraw: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  freezeDraw: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  commitDraw: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  runDraw: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  voidDraw: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawId: m.ref('DrawId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
