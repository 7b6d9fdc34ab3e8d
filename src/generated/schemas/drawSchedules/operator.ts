// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  drawScheduleStatuses,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as drawsResponses } from '../draws/responses.js';

export const components = {
  DrawScheduleId: (m: M) => m.string({ pattern: /^dsc_[0-9a-z]{16,32}$/u, expects: ['an id that begins with dsc_', '以 dsc_ 開頭的識別碼'] }),
  DrawScheduleStatus: (m: M) => m.oneOf(drawScheduleStatuses),
  ScheduledDrawKey: (m: M) => m.string({ pattern: /^[a-z0-9][A-Za-z0-9-]{0,99}$/u, expects: ['up to 100 letters, digits or hyphens', '至多 100 個英文字母、數字或連字號'] }),
  DrawPoolFilter: (m: M) => m.closed({}, {
    channels: m.array(m.ref('Channel'), { min: 1, max: 4 }),
    industries: m.array(m.ref('Industry'), { min: 1, max: 50 }),
    documentTypes: m.array(m.ref('DocumentType'), { min: 1, max: 2 }),
    merchants: m.array(m.ref('MerchantId'), { min: 1, max: 200 }),
  }),
  DrawSeries: (m: M) => m.closed({
    kind: m.ref('DrawKind'),
    prizes: m.array(m.ref('DrawPrize'), { min: 1, max: 100 }),
  }, {
    name: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }),
    time: m.string({ pattern: /^([01][0-9]|2[0-3]):[0-5][0-9]$/u, expects: ['a time from 00:00 to 23:59', '00:00 至 23:59 的時間'] }),
    activities: m.array(m.ref('ActivityId'), { min: 1, max: 100, unique: true }),
    filter: m.ref('DrawPoolFilter'),
    repeat: m.ref('RepeatRule'),
    excludesEarlier: m.boolean(),
  }),
  DrawScheduleInput: (m: M) => m.closed({
    series: m.array(m.ref('DrawSeries'), { min: 1, max: 20 }),
  }, {}),
  ScheduledDrawInput: (m: M) => m.closed({
    key: m.ref('ScheduledDrawKey'),
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    kind: m.ref('DrawKind'),
    pool: m.ref('DrawPool'),
    cutOff: m.ref('Timestamp'),
    drawAt: m.ref('Timestamp'),
    prizes: m.array(m.ref('DrawPrize'), { min: 1, max: 100 }),
  }, {
    activityId: m.ref('ActivityId'),
    repeat: m.ref('RepeatRule'),
    excludes: m.array(m.ref('ScheduledDrawKey'), { max: 200 }),
  }),
  DrawScheduleUpdate: (m: M) => m.closed({
    draws: m.array(m.ref('ScheduledDrawInput'), { min: 1, max: 500 }),
  }, {}),
  ScheduledDraw: (m: M) => m.object({
    key: m.ref('ScheduledDrawKey'),
    name: m.string(),
    kind: m.openRef('DrawKind'),
    pool: m.ref('DrawPool'),
    cutOff: m.ref('Timestamp'),
    drawAt: m.ref('Timestamp'),
    activityId: m.nullable(m.ref('ActivityId')),
    prizes: m.array(m.ref('DrawPrize')),
    repeat: m.openRef('RepeatRule'),
    excludes: m.array(m.ref('ScheduledDrawKey')),
    drawId: m.nullable(m.ref('DrawId')),
  }, {}),
  DrawSchedule: (m: M) => m.object({
    id: m.ref('DrawScheduleId'),
    status: m.openRef('DrawScheduleStatus'),
    draws: m.array(m.ref('ScheduledDraw')),
    createdBy: m.ref('PersonId'),
    confirmedBy: m.nullable(m.ref('PersonId')),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
    confirmedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  DrawSchedulePage: (m: M) => m.object({
    items: m.array(m.ref('DrawSchedule')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, drawsResponses, components];

export const parameters = {
  listDrawSchedules: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  proposeDrawSchedule: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveDrawSchedule: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawScheduleId: m.ref('DrawScheduleId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  updateDrawSchedule: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawScheduleId: m.ref('DrawScheduleId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  confirmDrawSchedule: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawScheduleId: m.ref('DrawScheduleId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  discardDrawSchedule: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), drawScheduleId: m.ref('DrawScheduleId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
