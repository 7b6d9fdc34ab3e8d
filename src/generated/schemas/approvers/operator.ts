// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as sharedOperator } from '../shared/operator.js';

export const components = {
  ApproverKeyInput: (m: M) => m.closed({
    kty: m.oneOf(['OKP', 'EC']),
    crv: m.oneOf(['Ed25519', 'P-256']),
    x: m.ref('SignatureText'),
  }, {
    y: m.ref('SignatureText'),
  }),
  ApproverInput: (m: M) => m.closed({
    key: m.ref('ApproverKeyInput'),
    role: m.string({ min: 1, max: 64, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 64 characters without control characters', '1 至 64 個字元，不含控制字元'] }),
  }, {
    personId: m.ref('PersonId'),
  }),
  ApproverProposal: (m: M) => m.closed({
    approvers: m.array(m.ref('ApproverInput'), { min: 2, max: 50 }),
  }, {
    thresholds: m.record(m.integer({ min: 1, max: 50 }), { max: 50 }),
  }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, sharedOperator, components];

export const parameters = {
  proposeApprovers: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
