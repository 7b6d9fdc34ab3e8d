// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  approvalStatuses,
} from '../../operatorEnums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  ApprovalStatus: (m: M) => m.oneOf(approvalStatuses),
  Ed25519DecisionInput: (m: M) => m.closed({
    algorithm: m.oneOf(['Ed25519']),
    document: m.ref('ApprovalDocument'),
    decision: m.ref('ApprovalVerdict'),
    approver: m.ref('ApproverId'),
    signature: m.ref('SignatureText'),
  }, {
    decidedAt: m.ref('Timestamp'),
    reason: m.ref('ApprovalReason'),
  }),
  PasskeyDecisionInput: (m: M) => m.closed({
    algorithm: m.oneOf(['ES256']),
    document: m.ref('ApprovalDocument'),
    decision: m.ref('ApprovalVerdict'),
    approver: m.ref('ApproverId'),
    signature: m.ref('SignatureText'),
    authenticatorData: m.ref('SignatureText'),
    clientDataJSON: m.ref('SignatureText'),
  }, {
    decidedAt: m.ref('Timestamp'),
    reason: m.ref('ApprovalReason'),
  }),
  ApprovalDecisionInput: (m: M) => m.union('algorithm', [m.ref('Ed25519DecisionInput'), m.ref('PasskeyDecisionInput')]),
  ApprovalDecision: (m: M) => m.object({
    decision: m.openRef('ApprovalVerdict'),
    approver: m.ref('ApproverId'),
    algorithm: m.openOneOf(['Ed25519', 'ES256']),
    signature: m.ref('SignatureText'),
    decidedAt: m.ref('Timestamp'),
  }, {
    authenticatorData: m.ref('SignatureText'),
    clientDataJSON: m.ref('SignatureText'),
    reason: m.ref('ApprovalReason'),
  }),
  Approval: (m: M) => m.object({
    id: m.ref('ApprovalId'),
    status: m.openRef('ApprovalStatus'),
    document: m.ref('ApprovalDocument'),
    documentHash: m.ref('Hash'),
    content: m.unknown(),
    approvals: m.integer(),
    threshold: m.integer(),
    decisions: m.array(m.ref('ApprovalDecision')),
    decidedAt: m.nullable(m.ref('Timestamp')),
    usedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  ApprovalPage: (m: M) => m.object({
    items: m.array(m.ref('Approval')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];

export const parameters = {
  listApprovals: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, { status: m.ref('ApprovalStatus'), campaignId: m.ref('CampaignId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  retrieveApproval: {
    path: (m: M) => m.closed({ approvalId: m.ref('ApprovalId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  signApproval: {
    path: (m: M) => m.closed({ approvalId: m.ref('ApprovalId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  signRejection: {
    path: (m: M) => m.closed({ approvalId: m.ref('ApprovalId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
