// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listApprovers = { id: 'listApprovers', method: 'GET', path: '/v1/approvers', tag: 'approvers', response: 'ApproverList' } as const satisfies ClientOperation;

export const proposeApprovers = { id: 'proposeApprovers', method: 'POST', path: '/v1/approvers', tag: 'approvers', idempotencyKey: true, request: 'ApproverProposal', response: 'Approval', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveApproverSet = { id: 'retrieveApproverSet', method: 'GET', path: '/v1/approvers/{fingerprint}', tag: 'approvers', response: 'ApproverSetState' } as const satisfies ClientOperation;
