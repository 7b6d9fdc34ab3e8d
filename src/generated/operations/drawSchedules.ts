// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listDrawSchedules = { id: 'listDrawSchedules', method: 'GET', path: '/v1/campaigns/{campaignId}/draw-schedules', tag: 'drawSchedules', response: 'DrawSchedulePage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const proposeDrawSchedule = { id: 'proposeDrawSchedule', method: 'POST', path: '/v1/campaigns/{campaignId}/draw-schedules', tag: 'drawSchedules', idempotencyKey: true, request: 'DrawScheduleInput', response: 'DrawSchedule', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveDrawSchedule = { id: 'retrieveDrawSchedule', method: 'GET', path: '/v1/campaigns/{campaignId}/draw-schedules/{drawScheduleId}', tag: 'drawSchedules', response: 'DrawSchedule', audience: 'operator' } as const satisfies ClientOperation;

export const updateDrawSchedule = { id: 'updateDrawSchedule', method: 'PATCH', path: '/v1/campaigns/{campaignId}/draw-schedules/{drawScheduleId}', tag: 'drawSchedules', request: 'DrawScheduleUpdate', response: 'DrawSchedule', audience: 'operator' } as const satisfies ClientOperation;

export const confirmDrawSchedule = { id: 'confirmDrawSchedule', method: 'POST', path: '/v1/campaigns/{campaignId}/draw-schedules/{drawScheduleId}/confirm', tag: 'drawSchedules', idempotencyKey: true, response: 'DrawSchedule', audience: 'operator' } as const satisfies ClientOperation;

export const discardDrawSchedule = { id: 'discardDrawSchedule', method: 'POST', path: '/v1/campaigns/{campaignId}/draw-schedules/{drawScheduleId}/discard', tag: 'drawSchedules', idempotencyKey: true, response: 'DrawSchedule', audience: 'operator' } as const satisfies ClientOperation;
