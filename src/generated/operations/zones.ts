// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listZones = { id: 'listZones', method: 'GET', path: '/v1/campaigns/{campaignId}/zones', tag: 'zones', response: 'ZoneList' } as const satisfies ClientOperation;

export const putZone = { id: 'putZone', method: 'PUT', path: '/v1/campaigns/{campaignId}/zones/{zoneId}', tag: 'zones', request: 'ZoneInput', response: 'Zone', audience: 'operator' } as const satisfies ClientOperation;
