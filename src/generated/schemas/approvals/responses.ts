// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  ApproverPublicKey: (m: M) => m.object({
    kty: m.string(),
    crv: m.string(),
    x: m.ref('SignatureText'),
  }, {
    y: m.ref('SignatureText'),
  }),
  ApproverSetMember: (m: M) => m.object({
    id: m.ref('ApproverId'),
    role: m.string(),
    key: m.ref('ApproverPublicKey'),
  }, {}),
  ApproverSet: (m: M) => m.object({
    v: m.oneOf(['approvers/1']),
    number: m.integer(),
    previous: m.nullable(m.ref('Hash')),
    approvals: m.array(m.string()),
    approvers: m.array(m.ref('ApproverSetMember')),
    thresholds: m.record(m.integer()),
  }, {}),
  EffectiveApproval: (m: M) => m.object({
    id: m.ref('ApprovalId'),
    content: m.unknown(),
    decisions: m.array(m.ref('SignedApproval')),
    usedAt: m.ref('Timestamp'),
  }, {}),
  ApprovalFile: (m: M) => m.object({
    v: m.oneOf(['approvals/1']),
    campaign: m.ref('CampaignId'),
    sets: m.array(m.ref('ApproverSet')),
    approvals: m.array(m.ref('EffectiveApproval')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];
