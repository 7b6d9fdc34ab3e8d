// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  channels,
  saleCategories,
  merchantKinds,
  merchantStatuses,
  transactionStatuses,
  claimStatuses,
  promoItemTypes,
  promoItemStatuses,
  promoItemStatusInputs,
  availabilities,
  drawKinds,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';

export const components = {
  ExternalId: (m: M) => m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
  ResourceReference: (m: M) => m.string({ min: 1, max: 109, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 109 characters without control characters', '1 至 109 個字元，不含控制字元'] }),
  Ubn: (m: M) => m.string({ pattern: /^[0-9]{8}$/u, expects: ['8 digits', '8 位數字'] }),
  DistrictCode: (m: M) => m.string({ pattern: /^[0-9]{8}$/u, expects: ['a district code of 8 digits', '8 位數字的行政區代碼'] }),
  Amount: (m: M) => m.integer({ min: 0, max: 999999999999 }),
  Timestamp: (m: M) => m.string({ format: 'date-time', expects: ['an RFC 3339 date and time with offset, such as 2020-12-12T14:30:00+08:00', '含時區的 RFC 3339 日期時間，例如 2020-12-12T14:30:00+08:00'] }),
  WebUrl: (m: M) => m.string({ max: 2048, pattern: /^https?:\/\/[^\s]+$/u, format: 'uri', expects: ['an http or https address, percent-encoded where it is not ASCII', 'http 或 https 網址，非 ASCII 字元須先編碼'] }),
  Industry: (m: M) => m.string<'beauty' | 'sportsLeisure' | 'lodgingDining' | 'retail' | 'other' | (string & {})>({ pattern: /^[a-z][A-Za-z0-9]{0,39}$/u, expects: ['a lower-case letter, then at most 39 letters or digits', '小寫英文字母開頭，其後至多 39 個英文字母或數字'] }),
  Channel: (m: M) => m.oneOf(channels),
  OrganizationId: (m: M) => m.string({ pattern: /^org_[0-9a-z]{16,32}$/u, expects: ['an id that begins with org_', '以 org_ 開頭的識別碼'] }),
  CampaignId: (m: M) => m.string({ pattern: /^[a-z0-9][a-z0-9-]{1,62}$/u, expects: ['2 to 63 lower-case letters, digits or hyphens', '2 至 63 個小寫英文字母、數字或連字號'] }),
  ActivityId: (m: M) => m.string({ pattern: /^[a-z0-9][a-z0-9-]{0,62}$/u, expects: ['lower-case letters, digits or hyphens', '小寫英文字母、數字或連字號'] }),
  SaleCategory: (m: M) => m.oneOf(saleCategories),
  MerchantId: (m: M) => m.string({ pattern: /^mer_[0-9a-z]{16,32}$/u, expects: ['an id that begins with mer_', '以 mer_ 開頭的識別碼'] }),
  MerchantKind: (m: M) => m.oneOf(merchantKinds),
  MerchantStatus: (m: M) => m.oneOf(merchantStatuses),
  TransactionStatus: (m: M) => m.oneOf(transactionStatuses),
  ClaimId: (m: M) => m.string({ pattern: /^clm_[0-9a-z]{16,32}$/u, expects: ['an id that begins with clm_', '以 clm_ 開頭的識別碼'] }),
  ClaimStatus: (m: M) => m.oneOf(claimStatuses),
  ZoneId: (m: M) => m.string({ pattern: /^[a-z0-9][a-z0-9-]{0,62}$/u, expects: ['lower-case letters, digits or hyphens', '小寫英文字母、數字或連字號'] }),
  PromoItemType: (m: M) => m.oneOf(promoItemTypes),
  PromoItemStatus: (m: M) => m.oneOf(promoItemStatuses),
  PromoItemStatusInput: (m: M) => m.oneOf(promoItemStatusInputs),
  Availability: (m: M) => m.oneOf(availabilities),
  PromoItemInput: (m: M) => m.closed({
    externalId: m.ref('ExternalId'),
    type: m.ref('PromoItemType'),
    title: m.string({ min: 1, max: 200, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 200 characters without control characters', '1 至 200 個字元，不含控制字元'] }),
    listPrice: m.ref('Amount'),
    salePrice: m.ref('Amount'),
    availability: m.ref('Availability'),
  }, {
    merchantId: m.ref('MerchantId'),
    merchantExternalId: m.ref('ExternalId'),
    zone: m.ref('ZoneId'),
    move: m.boolean(),
    url: m.ref('WebUrl'),
    imageUrl: m.ref('WebUrl'),
    validFrom: m.ref('Timestamp'),
    validTo: m.ref('Timestamp'),
    status: m.ref('PromoItemStatusInput'),
    restore: m.boolean(),
  }),
  DrawId: (m: M) => m.string({ pattern: /^drw_[0-9a-z]{16,32}$/u, expects: ['an id that begins with drw_', '以 drw_ 開頭的識別碼'] }),
  DrawKind: (m: M) => m.oneOf(drawKinds),
  ParticipantReference: (m: M) => m.closed({
    token: m.string({ min: 8, max: 128, pattern: /^[A-Za-z0-9._~-]+$/u, expects: ['8 to 128 letters, digits or . _ ~ -', '8 至 128 個英文字母、數字或 . _ ~ -'] }),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [components];
