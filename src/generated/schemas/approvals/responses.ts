// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
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
