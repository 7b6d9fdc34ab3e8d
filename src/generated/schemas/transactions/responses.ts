// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  adjustmentKinds,
  claimStatuses,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as transactionsRequests } from '../transactions/requests.js';

export const components = {
  ClaimId: (m: M) => m.string(),
  AdjustmentKind: (m: M) => m.oneOf(adjustmentKinds),
  ClaimStatus: (m: M) => m.oneOf(claimStatuses),
  Claim: (m: M) => m.object({
    id: m.ref('ClaimId'),
    status: m.openRef('ClaimStatus'),
    entries: m.nullable(m.integer()),
    evaluation: m.nullable(m.ref('Evaluation')),
    reason: m.nullable(m.string()),
    createdAt: m.ref('Timestamp'),
    settledAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  EInvoiceDocumentView: (m: M) => m.object({
    type: m.oneOf(['einvoice']),
    number: m.string(),
    date: m.ref('LocalDate'),
    period: m.string(),
    sellerUbn: m.nullable(m.ref('Ubn')),
    buyerUbn: m.nullable(m.ref('Ubn')),
  }, {}),
  ReceiptDocumentView: (m: M) => m.object({
    type: m.oneOf(['receipt']),
    terminalId: m.string(),
    number: m.string(),
  }, {}),
  Document: (m: M) => m.union('type', [m.ref('EInvoiceDocumentView'), m.ref('ReceiptDocumentView')]),
  Adjustment: (m: M) => m.object({
    id: m.ref('AdjustmentId'),
    externalId: m.nullable(m.ref('ExternalId')),
    kind: m.openRef('AdjustmentKind'),
    amount: m.ref('Amount'),
    reason: m.nullable(m.string()),
    entriesReversed: m.integer(),
    occurredAt: m.ref('Timestamp'),
    createdAt: m.ref('Timestamp'),
  }, {}),
  Transaction: (m: M) => m.object({
    id: m.ref('TransactionId'),
    organizationId: m.ref('OrganizationId'),
    externalId: m.ref('ExternalId'),
    merchantId: m.ref('MerchantId'),
    merchantExternalId: m.ref('ExternalId'),
    channel: m.openRef('Channel'),
    occurredAt: m.ref('Timestamp'),
    totalAmount: m.ref('Amount'),
    netAmount: m.integer(),
    document: m.ref('Document'),
    claimed: m.boolean(),
    district: m.nullable(m.ref('DistrictCode')),
    region: m.nullable(m.ref('RegionCode')),
    activityId: m.nullable(m.ref('ActivityId')),
    category: m.nullable(m.openRef('SaleCategory')),
    items: m.array(m.ref('TransactionItem')),
    status: m.openRef('TransactionStatus'),
    qualified: m.boolean(),
    entries: m.integer(),
    version: m.integer(),
    adjustments: m.array(m.ref('Adjustment')),
    createdAt: m.ref('Timestamp'),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  TransactionPage: (m: M) => m.object({
    items: m.array(m.ref('Transaction')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, transactionsRequests, components];
