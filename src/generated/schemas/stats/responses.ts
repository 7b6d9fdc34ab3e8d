// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as statsRequests } from '../stats/requests.js';

export const components = {
  ZoneFigures: (m: M) => m.object({
    itemsListed: m.integer(),
    unitsSold: m.number(),
    orders: m.integer(),
    gmv: m.integer(),
  }, {}),
  ZoneBreakdownRow: (m: M) => m.object({
    merchantId: m.ref('MerchantId'),
    externalId: m.string(),
    name: m.string(),
    itemsListed: m.integer(),
    unitsSold: m.number(),
    orders: m.integer(),
    gmv: m.integer(),
  }, {}),
  ZoneBreakdownRest: (m: M) => m.object({
    rows: m.integer(),
    unitsSold: m.number(),
    orders: m.integer(),
    gmv: m.integer(),
  }, {}),
  ZoneBreakdown: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    zone: m.ref('ZoneId'),
    rows: m.array(m.ref('ZoneBreakdownRow')),
    rest: m.ref('ZoneBreakdownRest'),
  }, {}),
  OfferBreakdownRow: (m: M) => m.object({
    promoItemId: m.ref('PromoItemId'),
    externalId: m.string(),
    title: m.string(),
    merchantId: m.ref('MerchantId'),
    merchantName: m.string(),
    unitsSold: m.number(),
    orders: m.integer(),
    gmv: m.integer(),
  }, {}),
  OfferBreakdownRest: (m: M) => m.object({
    rows: m.integer(),
    unitsSold: m.number(),
    orders: m.integer(),
    gmv: m.integer(),
  }, {}),
  OfferBreakdown: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    zone: m.ref('ZoneId'),
    rows: m.array(m.ref('OfferBreakdownRow')),
    rest: m.ref('OfferBreakdownRest'),
  }, {}),
  PendingFigures: (m: M) => m.object({
    merchantsAwaitingReview: m.integer(),
    transactionsHeld: m.integer(),
    transactionsInReview: m.integer(),
  }, {}),
  Figure: (m: M) => m.object({
    documents: m.integer(),
    amount: m.integer(),
  }, {}),
  FigureDefinition: (m: M) => m.object({
    figure: m.string(),
    definition: m.string(),
    definitionEn: m.string(),
    formula: m.string(),
  }, {}),
  Summary: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    coverage: m.openRef('Coverage'),
    received: m.ref('Figure'),
    registered: m.ref('Figure'),
    qualified: m.ref('Figure'),
    outsidePeriod: m.nullable(m.ref('Figure')),
    registeredAmount: m.integer(),
    documentCount: m.integer(),
    qualifiedCount: m.integer(),
    entryCount: m.integer(),
    participantCount: m.nullable(m.integer()),
    merchantCount: m.integer(),
    zone: m.nullable(m.ref('ZoneFigures')),
    pending: m.ref('PendingFigures'),
    definitions: m.array(m.ref('FigureDefinition')),
  }, {}),
  TimeseriesPoint: (m: M) => m.object({
    start: m.ref('Timestamp'),
    value: m.integer(),
  }, {}),
  SuppressedSteps: (m: M) => m.object({
    steps: m.integer(),
  }, {}),
  Timeseries: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    coverage: m.openRef('Coverage'),
    metric: m.openRef('Metric'),
    interval: m.openRef('Interval'),
    points: m.array(m.ref('TimeseriesPoint')),
    suppressed: m.ref('SuppressedSteps'),
  }, {}),
  CrossedRow: (m: M) => m.object({
    key: m.nullable(m.string()),
    label: m.string(),
    labelEn: m.string(),
    amount: m.integer(),
    count: m.integer(),
    entries: m.integer(),
    received: m.ref('Figure'),
    qualified: m.ref('Figure'),
  }, {}),
  BreakdownRow: (m: M) => m.object({
    key: m.string(),
    label: m.string(),
    labelEn: m.string(),
    amount: m.integer(),
    count: m.integer(),
    entries: m.integer(),
    received: m.ref('Figure'),
    qualified: m.ref('Figure'),
  }, {
    crossed: m.array(m.ref('CrossedRow')),
  }),
  BreakdownTotals: (m: M) => m.object({
    amount: m.integer(),
    count: m.integer(),
    entries: m.integer(),
    received: m.ref('Figure'),
    qualified: m.ref('Figure'),
  }, {
    crossed: m.array(m.ref('CrossedRow')),
  }),
  BreakdownRest: (m: M) => m.object({
    rows: m.integer(),
    amount: m.integer(),
    count: m.integer(),
    entries: m.integer(),
    received: m.ref('Figure'),
    qualified: m.ref('Figure'),
  }, {
    crossed: m.array(m.ref('CrossedRow')),
  }),
  Breakdown: (m: M) => m.object({
    asOf: m.ref('Timestamp'),
    coverage: m.openRef('Coverage'),
    by: m.openRef('BreakdownBy'),
    rows: m.array(m.ref('BreakdownRow')),
    unassigned: m.ref('BreakdownTotals'),
    rest: m.ref('BreakdownRest'),
    suppressed: m.ref('BreakdownRest'),
    total: m.ref('BreakdownTotals'),
  }, {}),
  BenefitNumerator: (m: M) => m.object({
    registeredAmount: m.integer(),
    zoneAmount: m.integer(),
    overlapAmount: m.integer(),
  }, {}),
  BenefitRatio: (m: M) => m.object({
    value: m.number(),
    rounded: m.integer(),
    numerator: m.ref('BenefitNumerator'),
    denominator: m.integer(),
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
    definitions: m.array(m.ref('FigureDefinition')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, statsRequests, components];
