// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listExports = { id: 'listExports', method: 'GET', path: '/v1/campaigns/{campaignId}/exports', tag: 'exports', scopes: ['exports:request'], idempotencyKey: false, query: { status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'ExportPage', status: 200, paged: true, audience: 'operator' } as const satisfies Operation;

export const requestExport = { id: 'requestExport', method: 'POST', path: '/v1/campaigns/{campaignId}/exports', tag: 'exports', scopes: ['exports:request'], idempotencyKey: true, query: {}, request: 'ExportInput', response: 'Export', status: 201, paged: false, audit: 'export', audience: 'operator' } as const satisfies Operation;

export const retrieveExport = { id: 'retrieveExport', method: 'GET', path: '/v1/campaigns/{campaignId}/exports/{exportId}', tag: 'exports', scopes: ['exports:request'], idempotencyKey: false, query: {}, request: null, response: 'Export', status: 200, paged: false, audience: 'operator' } as const satisfies Operation;

export const approveExport = { id: 'approveExport', method: 'POST', path: '/v1/campaigns/{campaignId}/exports/{exportId}/approve', tag: 'exports', scopes: ['exports:approve'], idempotencyKey: true, query: {}, request: 'ExportApproval', response: 'Export', status: 200, paged: false, audit: 'export', audience: 'operator' } as const satisfies Operation;

export const rejectExport = { id: 'rejectExport', method: 'POST', path: '/v1/campaigns/{campaignId}/exports/{exportId}/reject', tag: 'exports', scopes: ['exports:approve'], idempotencyKey: true, query: {}, request: 'ExportRejection', response: 'Export', status: 200, paged: false, audit: 'export', audience: 'operator' } as const satisfies Operation;

export const downloadExport = { id: 'downloadExport', method: 'GET', path: '/v1/campaigns/{campaignId}/exports/{exportId}/download', tag: 'exports', scopes: ['exports:request'], idempotencyKey: false, query: {}, request: null, response: 'ExportDownload', status: 200, paged: false, audit: 'export', audience: 'operator' } as const satisfies Operation;
