// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  memberGroups,
  memberDimensions,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as statsRequests } from '../stats/requests.js';
import { components as statsResponses } from '../stats/responses.js';

export const components = {
  MemberGroup: (m: M) => m.oneOf(memberGroups),
  MemberDimension: (m: M) => m.oneOf(memberDimensions),
  MemberValue: (m: M) => m.object({
    value: m.nullable(m.integer({ min: 0 })),
    suppressed: m.boolean(),
  }, {}),
  MemberShare: (m: M) => m.object({
    people: m.nullable(m.number({ min: 0, max: 1 })),
    documents: m.nullable(m.number({ min: 0, max: 1 })),
    amount: m.nullable(m.number({ min: 0, max: 1 })),
  }, {}),
  MemberFigures: (m: M) => m.object({
    group: m.string(),
    label: m.string(),
    labelEn: m.string(),
    people: m.ref('MemberValue'),
    documents: m.ref('MemberValue'),
    amount: m.ref('MemberValue'),
    share: m.ref('MemberShare'),
  }, {}),
  MemberTotal: (m: M) => m.object({
    people: m.ref('MemberValue'),
    documents: m.integer({ min: 0 }),
    amount: m.integer({ min: 0 }),
  }, {}),
  MemberRow: (m: M) => m.object({
    key: m.nullable(m.string()),
    label: m.string(),
    labelEn: m.string(),
    groups: m.array(m.ref('MemberFigures')),
    total: m.ref('MemberTotal'),
  }, {}),
  MemberStatistics: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    group: m.openRef('MemberGroup'),
    by: m.nullable(m.openRef('MemberDimension')),
    minimumPeople: m.integer({ min: 1 }),
    rows: m.array(m.ref('MemberRow')),
  }, {}),
  Share: (m: M) => m.object({
    documents: m.integer({ min: 0 }),
    amount: m.integer({ min: 0 }),
    share: m.nullable(m.number({ min: 0 })),
  }, {}),
  ShareRow: (m: M) => m.object({
    key: m.string(),
    label: m.string(),
    labelEn: m.string(),
    merchants: m.integer({ min: 0 }),
    documents: m.integer({ min: 0 }),
    amount: m.integer({ min: 0 }),
    share: m.nullable(m.number({ min: 0 })),
  }, {}),
  LargestShares: (m: M) => m.object({
    rows: m.array(m.ref('ShareRow')),
    largest: m.ref('Share'),
    others: m.ref('Share'),
    count: m.integer({ min: 0 }),
  }, {}),
  RegistrationShares: (m: M) => m.object({
    onTheDay: m.ref('Share'),
    lateWindow: m.ref('Share'),
    afterWindow: m.ref('Share'),
    backfilled: m.ref('Share'),
  }, {}),
  Shares: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    coverage: m.openRef('Coverage'),
    registered: m.ref('Figure'),
    merchants: m.ref('LargestShares'),
    brands: m.ref('LargestShares'),
    categories: m.array(m.ref('ShareRow')),
    uncategorized: m.ref('Share'),
    registrations: m.ref('RegistrationShares'),
  }, {}),
  PeopleCount: (m: M) => m.object({
    value: m.nullable(m.integer({ min: 0 })),
    suppressed: m.boolean(),
  }, {}),
  ParticipantDistrict: (m: M) => m.object({
    key: m.nullable(m.string()),
    label: m.string(),
    labelEn: m.string(),
    newcomers: m.ref('PeopleCount'),
    returning: m.ref('PeopleCount'),
  }, {}),
  ParticipantDay: (m: M) => m.object({
    date: m.ref('LocalDate'),
    newcomers: m.ref('PeopleCount'),
    returning: m.ref('PeopleCount'),
    districts: m.array(m.ref('ParticipantDistrict')),
  }, {}),
  ParticipantStatistics: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    minimumPeople: m.integer({ min: 0 }),
    days: m.array(m.ref('ParticipantDay')),
  }, {}),
  ExternalSeriesInput: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    unit: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }),
    source: m.string({ min: 1, max: 300, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 300 characters without control characters', '1 至 300 個字元，不含控制字元'] }),
    sourceDate: m.ref('LocalDate'),
    points: m.array(m.ref('ExternalPoint'), { min: 1, max: 1000 }),
  }, {
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    note: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, statsRequests, statsResponses, components];

export const parameters = {
  retrieveMemberStatistics: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({ group: m.ref('MemberGroup') }, { by: m.ref('MemberDimension') }),
  },
  retrieveShares: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { largest: m.integer({ min: 1, max: 100 }), from: m.ref('Timestamp'), to: m.ref('Timestamp'), coverage: m.ref('Coverage') }),
  },
  retrieveParticipantStatistics: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  putExternalSeries: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), seriesId: m.string({ pattern: /^[a-z0-9][a-z0-9-]{0,62}$/u, expects: ['lower-case letters, digits or hyphens', '小寫英文字母、數字或連字號'] }) }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
