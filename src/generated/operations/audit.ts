// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const checkLedger = { id: 'checkLedger', method: 'GET', path: '/v1/campaigns/{campaignId}/ledger/check', tag: 'audit', idempotencyKey: false, request: null, response: 'LedgerCheck', paged: false, audience: 'operator' } as const satisfies ClientOperation;

export const listAuditEntries = { id: 'listAuditEntries', method: 'GET', path: '/v1/audit/entries', tag: 'audit', idempotencyKey: false, request: null, response: 'AuditEntryPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const verifyAuditLog = { id: 'verifyAuditLog', method: 'GET', path: '/v1/audit/verification', tag: 'audit', idempotencyKey: false, request: null, response: 'AuditVerification', paged: false, audience: 'operator' } as const satisfies ClientOperation;

export const retrieveAuditHead = { id: 'retrieveAuditHead', method: 'GET', path: '/v1/audit/head', tag: 'audit', idempotencyKey: false, request: null, response: 'AuditHead', paged: false, audience: 'operator' } as const satisfies ClientOperation;
