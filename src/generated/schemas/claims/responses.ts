// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  ClaimPage: (m: M) => m.object({
    items: m.array(m.ref('Claim')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  ReceiptClaim: (m: M) => m.object({
    id: m.ref('ClaimId'),
    merchantId: m.ref('MerchantId'),
    merchantExternalId: m.ref('ExternalId'),
    terminalId: m.string(),
    number: m.string(),
    date: m.ref('LocalDate'),
    amount: m.ref('Amount'),
    status: m.openRef('ClaimStatus'),
    waitingFor: m.nullable(m.openRef('ClaimWaitingFor')),
    reason: m.nullable(m.string()),
    remark: m.nullable(m.string()),
    transactionId: m.nullable(m.ref('TransactionId')),
    createdAt: m.ref('Timestamp'),
    settledAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  ReceiptClaimPage: (m: M) => m.object({
    items: m.array(m.ref('ReceiptClaim')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
  ReceiptDecision: (m: M) => m.object({
    index: m.integer(),
    claimId: m.ref('ClaimId'),
    status: m.nullable(m.openRef('ClaimStatus')),
    entries: m.nullable(m.integer()),
  }, {
    problem: m.ref('Problem'),
  }),
  ReceiptDecisions: (m: M) => m.object({
    results: m.array(m.ref('ReceiptDecision')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];
