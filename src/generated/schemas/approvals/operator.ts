// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as sharedOperator } from '../shared/operator.js';

export const components = {
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
  ApprovalPage: (m: M) => m.object({
    items: m.array(m.ref('Approval')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, sharedOperator, components];

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
