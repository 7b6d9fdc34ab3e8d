// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  heldReasons,
  voidKinds,
} from '../../enums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  TransactionReference: (m: M) => m.string({ min: 1, max: 109, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 109 characters without control characters', '1 至 109 個字元，不含控制字元'] }),
  HeldReason: (m: M) => m.oneOf(heldReasons),
  VoidKind: (m: M) => m.oneOf(voidKinds),
  EInvoiceDocument: (m: M) => m.closed({
    type: m.oneOf(['einvoice']),
    number: m.string({ pattern: /^[A-Z]{2}[0-9]{8}$/u, expects: ['two capital letters and 8 digits, such as AB12345678', '兩個大寫英文字母加 8 位數字，例如 AB12345678'] }),
    date: m.string({ pattern: /^2[0-9]{3}-[0-9]{2}-[0-9]{2}$/u, format: 'date', expects: ['a date such as 2020-12-12', '日期，例如 2020-12-12'] }),
  }, {
    randomCode: m.string({ pattern: /^[0-9]{4}$/u, expects: ['4 digits', '4 位數字'] }),
    sellerUbn: m.ref('Ubn'),
    buyerUbn: m.ref('Ubn'),
  }),
  ReceiptDocument: (m: M) => m.closed({
    type: m.oneOf(['receipt']),
    terminalId: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }),
    number: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }),
  }, {}),
  DocumentInput: (m: M) => m.union('type', [m.ref('EInvoiceDocument'), m.ref('ReceiptDocument')]),
  TransactionItem: (m: M) => m.closed({
    name: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
    quantity: m.number({ max: 999999999, above: 0 }),
    unitPrice: m.number({ min: -999999999, max: 999999999 }),
    amount: m.integer({ min: -999999999999, max: 999999999999 }),
  }, {
    promoItemId: m.ref('ResourceReference'),
  }),
  TransactionInput: (m: M) => m.closed({
    externalId: m.ref('ExternalId'),
    channel: m.ref('Channel'),
    occurredAt: m.ref('Timestamp'),
    totalAmount: m.ref('Amount'),
    document: m.ref('DocumentInput'),
  }, {
    merchantId: m.ref('MerchantId'),
    merchantExternalId: m.ref('ExternalId'),
    participant: m.ref('ParticipantReference'),
    district: m.ref('DistrictCode'),
    activityId: m.ref('ActivityId'),
    category: m.ref('SaleCategory'),
    version: m.integer({ min: 1, max: 99 }),
    items: m.array(m.ref('TransactionItem'), { max: 999 }),
  }),
  VoidInput: (m: M) => m.closed({}, {
    externalId: m.ref('ExternalId'),
    kind: m.ref('VoidKind'),
    reason: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    occurredAt: m.ref('Timestamp'),
  }),
  RefundItem: (m: M) => m.closed({
    promoItemId: m.ref('ResourceReference'),
    quantity: m.number({ max: 999999999, above: 0 }),
    amount: m.ref('Amount'),
  }, {}),
  RefundInput: (m: M) => m.closed({
    amount: m.integer({ min: 1, max: 999999999999 }),
  }, {
    externalId: m.ref('ExternalId'),
    reason: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    occurredAt: m.ref('Timestamp'),
    items: m.array(m.ref('RefundItem'), { max: 999 }),
  }),
  ClaimInput: (m: M) => m.closed({
    participant: m.ref('ParticipantReference'),
    number: m.string({ pattern: /^[A-Z]{2}[0-9]{8}$/u, expects: ['two capital letters and 8 digits', '2 個大寫英文字母加 8 位數字'] }),
    date: m.string({ pattern: /^2[0-9]{3}-[0-9]{2}-[0-9]{2}$/u, format: 'date', expects: ['a date such as 2020-12-12', '日期，例如 2020-12-12'] }),
    randomCode: m.string({ pattern: /^[0-9]{4}$/u, expects: ['4 digits', '4 位數字'] }),
  }, {
    clientAddress: m.string({ min: 2, max: 45, pattern: /^[0-9A-Fa-f:.]+$/u, expects: ['an IPv4 or IPv6 address', 'IPv4 或 IPv6 位址'] }),
  }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listTransactions: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { status: m.ref('TransactionStatus'), heldReason: m.ref('HeldReason'), merchantId: m.ref('ResourceReference'), channel: m.ref('Channel'), externalId: m.ref('ExternalId'), documentNumber: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }), occurredFrom: m.ref('Timestamp'), occurredTo: m.ref('Timestamp'), organizationId: m.ref('OrganizationId'), pageSize: m.integer({ min: 1, max: 500 }), pageToken: m.string({ min: 1, max: 1024 }) }),
  },
  pushTransaction: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  pushTransactions: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { include: m.oneOf(['evaluation']) }),
  },
  claimTransaction: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveTransaction: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), transactionId: m.ref('TransactionReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  voidTransaction: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), transactionId: m.ref('TransactionReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  refundTransaction: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), transactionId: m.ref('TransactionReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveEvaluation: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), transactionId: m.ref('TransactionReference') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
