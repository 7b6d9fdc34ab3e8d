// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const checkLedger = { id: 'checkLedger', method: 'GET', path: '/v1/campaigns/{campaignId}/ledger/check', tag: 'audit', scopes: ['audit:read'], idempotencyKey: false, query: {}, request: null, response: 'LedgerCheck', status: 200, paged: false, audience: 'operator' } as const satisfies Operation;

export const listAuditEntries = { id: 'listAuditEntries', method: 'GET', path: '/v1/audit/entries', tag: 'audit', scopes: ['audit:read'], idempotencyKey: false, query: { personId: 'string', operationId: 'string', subjectId: 'string', campaignId: 'string', outcome: 'string', from: 'string', to: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'AuditEntryPage', status: 200, paged: true, audit: 'auditLog', audience: 'operator' } as const satisfies Operation;

export const verifyAuditLog = { id: 'verifyAuditLog', method: 'GET', path: '/v1/audit/verification', tag: 'audit', scopes: ['audit:read'], idempotencyKey: false, query: {}, request: null, response: 'AuditVerification', status: 200, paged: false, audience: 'operator' } as const satisfies Operation;

export const retrieveAuditHead = { id: 'retrieveAuditHead', method: 'GET', path: '/v1/audit/head', tag: 'audit', scopes: ['audit:read'], idempotencyKey: false, query: {}, request: null, response: 'AuditHead', status: 200, paged: false, audience: 'operator' } as const satisfies Operation;
