// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as statsRequests } from '../stats/requests.js';

export const components = {
  ZoneFigures: (m: M) => m.object({
    itemsListed: m.integer({ min: 0 }),
    unitsSold: m.number({ min: 0 }),
    orders: m.integer({ min: 0 }),
    gmv: m.integer({ min: 0 }),
  }, {}),
  ZoneBreakdownRow: (m: M) => m.object({
    merchantId: m.ref('MerchantId'),
    externalId: m.string(),
    name: m.string(),
    itemsListed: m.integer({ min: 0 }),
    unitsSold: m.number({ min: 0 }),
    orders: m.integer({ min: 0 }),
    gmv: m.integer({ min: 0 }),
  }, {}),
  ZoneBreakdownRest: (m: M) => m.object({
    rows: m.integer({ min: 0 }),
    unitsSold: m.number({ min: 0 }),
    orders: m.integer({ min: 0 }),
    gmv: m.integer({ min: 0 }),
  }, {}),
  ZoneBreakdown: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    zone: m.ref('ZoneId'),
    rows: m.array(m.ref('ZoneBreakdownRow')),
    rest: m.ref('ZoneBreakdownRest'),
  }, {}),
  PendingFigures: (m: M) => m.object({
    merchantsAwaitingReview: m.integer({ min: 0 }),
    transactionsHeld: m.integer({ min: 0 }),
  }, {}),
  Summary: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    coverage: m.openRef('Coverage'),
    registeredAmount: m.integer({ min: 0 }),
    documentCount: m.integer({ min: 0 }),
    qualifiedCount: m.integer({ min: 0 }),
    entryCount: m.integer({ min: 0 }),
    participantCount: m.integer({ min: 0 }),
    merchantCount: m.integer({ min: 0 }),
    zone: m.ref('ZoneFigures'),
    pending: m.ref('PendingFigures'),
  }, {}),
  TimeseriesPoint: (m: M) => m.object({
    start: m.ref('Timestamp'),
    value: m.integer({ min: 0 }),
  }, {}),
  Timeseries: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    coverage: m.openRef('Coverage'),
    metric: m.openRef('Metric'),
    interval: m.openRef('Interval'),
    points: m.array(m.ref('TimeseriesPoint')),
  }, {}),
  BreakdownRow: (m: M) => m.object({
    key: m.string(),
    label: m.string(),
    labelEn: m.string(),
    amount: m.integer({ min: 0 }),
    count: m.integer({ min: 0 }),
    entries: m.integer({ min: 0 }),
  }, {}),
  BreakdownRest: (m: M) => m.object({
    rows: m.integer({ min: 0 }),
    amount: m.integer({ min: 0 }),
    count: m.integer({ min: 0 }),
    entries: m.integer({ min: 0 }),
  }, {}),
  Breakdown: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    coverage: m.openRef('Coverage'),
    by: m.openRef('BreakdownBy'),
    rows: m.array(m.ref('BreakdownRow')),
    rest: m.ref('BreakdownRest'),
  }, {}),
  BenefitNumerator: (m: M) => m.object({
    registeredAmount: m.integer({ min: 0 }),
    zoneAmount: m.integer({ min: 0 }),
    overlapAmount: m.integer({ min: 0 }),
  }, {}),
  BenefitRatio: (m: M) => m.object({
    value: m.number({ min: 0 }),
    rounded: m.integer({ min: 0 }),
    numerator: m.ref('BenefitNumerator'),
    denominator: m.integer({ min: 1 }),
    formula: m.string(),
    overlap: m.boolean(),
  }, {}),
  ExternalPoint: (m: M) => m.closed({
    date: m.ref('LocalDate'),
    value: m.number(),
  }, {}),
  ExternalSeries: (m: M) => m.object({
    id: m.string(),
    name: m.string(),
    nameEn: m.nullable(m.string()),
    unit: m.string(),
    source: m.string(),
    sourceDate: m.ref('LocalDate'),
    note: m.nullable(m.string()),
    points: m.array(m.ref('ExternalPoint')),
    updatedAt: m.ref('Timestamp'),
  }, {}),
  Kpis: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    benefitRatio: m.nullable(m.ref('BenefitRatio')),
    external: m.array(m.ref('ExternalSeries')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, statsRequests, components];
