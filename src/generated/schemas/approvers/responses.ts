// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  ApproverSetState: (m: M) => m.object({
    number: m.integer(),
    fingerprint: m.ref('Hash'),
    inForceAt: m.ref('Timestamp'),
    set: m.ref('ApproverSet'),
  }, {}),
  PendingApprovers: (m: M) => m.object({
    approvalId: m.ref('ApprovalId'),
    number: m.integer(),
    approvers: m.array(m.ref('ApproverSetMember')),
    thresholds: m.record(m.integer()),
    inForceAt: m.ref('Timestamp'),
  }, {}),
  ApproverList: (m: M) => m.object({
    items: m.array(m.ref('ApproverSetState')),
    pending: m.array(m.ref('PendingApprovers')),
    waitSeconds: m.integer(),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];
