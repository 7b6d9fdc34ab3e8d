// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const checkLedger = { id: 'checkLedger', method: 'GET', path: '/v1/campaigns/{campaignId}/ledger/check', tag: 'audit', response: 'LedgerCheck', audience: 'operator' } as const satisfies ClientOperation;

export const listAuditEntries = { id: 'listAuditEntries', method: 'GET', path: '/v1/audit/entries', tag: 'audit', response: 'AuditEntryPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const followAuditLog = { id: 'followAuditLog', method: 'GET', path: '/v1/audit/feed', tag: 'audit', response: 'AuditFeed', audience: 'operator' } as const satisfies ClientOperation;

export const verifyAuditLog = { id: 'verifyAuditLog', method: 'GET', path: '/v1/audit/verification', tag: 'audit', response: 'AuditVerification', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveAuditHead = { id: 'retrieveAuditHead', method: 'GET', path: '/v1/audit/head', tag: 'audit', response: 'AuditHead', audience: 'operator' } as const satisfies ClientOperation;
