// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  invitationStatuses,
} from '../../enums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  InvitationId: (m: M) => m.string({ pattern: /^inv_[0-9a-z]{16,32}$/u, expects: ['an id that begins with inv_', '以 inv_ 開頭的識別碼'] }),
  InvitationStatus: (m: M) => m.oneOf(invitationStatuses),
  InvitationInput: (m: M) => m.closed({
    merchantId: m.ref('ResourceReference'),
    parentId: m.ref('MerchantId'),
  }, {}),
  InvitationRefusal: (m: M) => m.closed({}, {
    reason: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listInvitations: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { side: m.oneOf(['made', 'received']), status: m.ref('InvitationStatus'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  createInvitation: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveInvitation: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), invitationId: m.ref('InvitationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  acceptInvitation: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), invitationId: m.ref('InvitationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  refuseInvitation: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), invitationId: m.ref('InvitationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  endInvitation: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), invitationId: m.ref('InvitationId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
