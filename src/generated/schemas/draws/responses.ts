// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  repeatRules,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as drawsRequests } from '../draws/requests.js';

export const components = {
  DrandSignature: (m: M) => m.string({ pattern: /^[0-9a-f]{96}$/u, expects: ['96 lower-case hexadecimal digits', '96 個小寫十六進位字元'] }),
  DrandRound: (m: M) => m.integer({ min: 1, max: 999999999999 }),
  RepeatRule: (m: M) => m.oneOf(repeatRules),
  DrawPool: (m: M) => m.closed({
    period: m.ref('Period'),
  }, {
    regions: m.array(m.ref('RegionCode'), { min: 1, max: 50 }),
    channels: m.array(m.ref('Channel'), { min: 1, max: 4 }),
    activities: m.array(m.ref('ActivityId'), { min: 1, max: 100 }),
    industries: m.array(m.ref('Industry'), { min: 1, max: 50 }),
    documentTypes: m.array(m.ref('DocumentType'), { min: 1, max: 2 }),
    merchants: m.array(m.ref('MerchantId'), { min: 1, max: 200 }),
  }),
  DrawPrize: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    value: m.ref('Amount'),
    count: m.integer({ min: 1, max: 20000 }),
    reserves: m.integer({ min: 0, max: 20000 }),
  }, {}),
  PrizeTaxRules: (m: M) => m.closed({
    withholdingThreshold: m.ref('Amount'),
    residentRate: m.integer({ min: 0, max: 100 }),
    nonResidentRate: m.integer({ min: 0, max: 100 }),
    listingThreshold: m.ref('Amount'),
  }, {}),
  DrawSlot: (m: M) => m.object({
    prize: m.string(),
    reserve: m.boolean(),
  }, {}),
  NamedRound: (m: M) => m.object({
    kind: m.oneOf(['drand']),
    chain: m.ref('Hash'),
    round: m.ref('DrandRound'),
  }, {}),
  NamedWitnesses: (m: M) => m.object({
    kind: m.oneOf(['witness']),
    commitments: m.array(m.ref('Hash')),
  }, {}),
  NamedBeacon: (m: M) => m.union('kind', [m.ref('NamedRound'), m.ref('NamedWitnesses')]),
  DrawParams: (m: M) => m.object({
    draw: m.ref('DrawId'),
    campaign: m.ref('CampaignId'),
    version: m.integer(),
    kind: m.openRef('DrawKind'),
    name: m.string(),
    slots: m.array(m.ref('DrawSlot')),
    repeat: m.openRef('RepeatRule'),
    beacon: m.ref('NamedBeacon'),
    witnesses: m.array(m.string()),
    pool: m.ref('DrawPool'),
    cutOff: m.ref('Timestamp'),
    prizes: m.array(m.ref('DrawPrize')),
    excludesWinnersOf: m.array(m.ref('DrawId')),
  }, {
    drawAt: m.ref('Timestamp'),
    activityId: m.ref('ActivityId'),
  }),
  DrawCommitment: (m: M) => m.object({
    params: m.ref('DrawParams'),
    n: m.integer(),
    W: m.integer(),
    root: m.ref('Hash'),
    C: m.ref('Hash'),
  }, {}),
  Draw: (m: M) => m.object({
    id: m.ref('DrawId'),
    version: m.integer(),
    replacesId: m.nullable(m.ref('DrawId')),
    name: m.string(),
    kind: m.openRef('DrawKind'),
    status: m.openRef('DrawStatus'),
    pool: m.ref('DrawPool'),
    cutOff: m.ref('Timestamp'),
    prizes: m.array(m.ref('DrawPrize')),
    repeat: m.openRef('RepeatRule'),
    excludesWinnersOf: m.array(m.ref('DrawId')),
    drawAt: m.nullable(m.ref('Timestamp')),
    activityId: m.nullable(m.ref('ActivityId')),
    taxRules: m.ref('PrizeTaxRules'),
    participantCount: m.nullable(m.integer()),
    entryCount: m.nullable(m.integer()),
    commitment: m.nullable(m.ref('Hash')),
    reason: m.nullable(m.string()),
    createdAt: m.ref('Timestamp'),
    frozenAt: m.nullable(m.ref('Timestamp')),
    committedAt: m.nullable(m.ref('Timestamp')),
    drawnAt: m.nullable(m.ref('Timestamp')),
    voidedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  DrawPage: (m: M) => m.object({
    items: m.array(m.ref('Draw')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  DrawLeaf: (m: M) => m.object({
    i: m.integer(),
    start: m.integer(),
    end: m.integer(),
    key: m.ref('Hash'),
  }, {}),
  DrawStep: (m: M) => m.object({
    slot: m.integer(),
    r: m.integer(),
    p: m.integer(),
    leaf: m.ref('DrawLeaf'),
    path: m.array(m.ref('Hash')),
  }, {}),
  DrandBeacon: (m: M) => m.object({
    kind: m.oneOf(['drand']),
    round: m.ref('DrandRound'),
    signature: m.ref('DrandSignature'),
    randomness: m.ref('Hash'),
  }, {}),
  DrawWitness: (m: M) => m.object({
    name: m.string(),
    commitment: m.ref('Hash'),
    reveal: m.ref('Hash'),
  }, {}),
  WitnessBeacon: (m: M) => m.object({
    kind: m.oneOf(['witness']),
    witnesses: m.array(m.ref('DrawWitness')),
    randomness: m.ref('Hash'),
  }, {}),
  DrawBeacon: (m: M) => m.union('kind', [m.ref('DrandBeacon'), m.ref('WitnessBeacon')]),
  DrawProof: (m: M) => m.object({
    params: m.ref('DrawParams'),
    n: m.integer(),
    W: m.integer(),
    root: m.ref('Hash'),
    C: m.ref('Hash'),
    beacon: m.ref('DrawBeacon'),
    S: m.ref('Hash'),
    steps: m.array(m.ref('DrawStep')),
  }, {}),
  DrawInclusion: (m: M) => m.object({
    params: m.ref('DrawParams'),
    n: m.integer(),
    W: m.integer(),
    root: m.ref('Hash'),
    C: m.ref('Hash'),
    leaf: m.ref('DrawLeaf'),
    path: m.array(m.ref('Hash')),
  }, {}),
  DrawEntry: (m: M) => m.object({
    entries: m.integer(),
    leaf: m.ref('DrawLeaf'),
    path: m.array(m.ref('Hash')),
  }, {}),
  DrawEntryPage: (m: M) => m.object({
    items: m.array(m.ref('DrawEntry')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, drawsRequests, components];
