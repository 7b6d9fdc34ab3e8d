// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as invitationsRequests } from '../invitations/requests.js';

export const components = {
  InvitedMerchant: (m: M) => m.object({
    id: m.ref('MerchantId'),
    kind: m.openRef('MerchantKind'),
    name: m.string(),
    nameEn: m.nullable(m.string()),
  }, {}),
  Invitation: (m: M) => m.object({
    id: m.ref('InvitationId'),
    status: m.openRef('InvitationStatus'),
    merchant: m.ref('InvitedMerchant'),
    parent: m.ref('InvitedMerchant'),
    reason: m.nullable(m.string()),
    createdAt: m.ref('Timestamp'),
    decidedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  InvitationPage: (m: M) => m.object({
    items: m.array(m.ref('Invitation')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, invitationsRequests, components];
