// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listApprovals = { id: 'listApprovals', method: 'GET', path: '/v1/approvals', tag: 'approvals', response: 'ApprovalPage', paged: true, audience: 'operator' } as const satisfies ClientOperation;

export const retrieveApproval = { id: 'retrieveApproval', method: 'GET', path: '/v1/approvals/{approvalId}', tag: 'approvals', response: 'Approval', audience: 'operator' } as const satisfies ClientOperation;

export const signApproval = { id: 'signApproval', method: 'POST', path: '/v1/approvals/{approvalId}/approve', tag: 'approvals', idempotencyKey: true, request: 'ApprovalDecisionInput', response: 'Approval', audience: 'operator' } as const satisfies ClientOperation;

export const signRejection = { id: 'signRejection', method: 'POST', path: '/v1/approvals/{approvalId}/reject', tag: 'approvals', idempotencyKey: true, request: 'ApprovalDecisionInput', response: 'Approval', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveApprovalFile = { id: 'retrieveApprovalFile', method: 'GET', path: '/v1/campaigns/{campaignId}/approvals', tag: 'approvals', response: 'ApprovalFile' } as const satisfies ClientOperation;
