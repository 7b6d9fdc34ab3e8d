// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listExports = { id: 'listExports', method: 'GET', path: '/v1/campaigns/{campaignId}/exports', tag: 'exports', response: 'ExportPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const requestExport = { id: 'requestExport', method: 'POST', path: '/v1/campaigns/{campaignId}/exports', tag: 'exports', idempotencyKey: true, request: 'ExportInput', response: 'Export', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveExport = { id: 'retrieveExport', method: 'GET', path: '/v1/campaigns/{campaignId}/exports/{exportId}', tag: 'exports', response: 'Export', audience: 'operator' } as const satisfies ClientOperation;

export const rejectExport = { id: 'rejectExport', method: 'POST', path: '/v1/campaigns/{campaignId}/exports/{exportId}/reject', tag: 'exports', idempotencyKey: true, request: 'ExportRejection', response: 'Export', audience: 'operator' } as const satisfies ClientOperation;

export const downloadExport = { id: 'downloadExport', method: 'GET', path: '/v1/campaigns/{campaignId}/exports/{exportId}/download', tag: 'exports', response: 'ExportDownload', audience: 'operator' } as const satisfies ClientOperation;
