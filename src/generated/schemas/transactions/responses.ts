// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  adjustmentKinds,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as transactionsRequests } from '../transactions/requests.js';

export const components = {
  AdjustmentKind: (m: M) => m.oneOf(adjustmentKinds),
  HeldBecause: (m: M) => m.object({
    reason: m.openRef('HeldReason'),
    message: m.string(),
    messageZh: m.string(),
  }, {}),
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
    heldReasons: m.array(m.ref('HeldBecause')),
    qualified: m.boolean(),
    entries: m.integer(),
    pushedByOperator: m.nullable(m.ref('OrganizationId')),
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
