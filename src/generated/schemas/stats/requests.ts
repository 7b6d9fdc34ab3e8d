// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  coverages,
  metrics,
  intervals,
  breakdownDimensions,
  crossedDimensions,
} from '../../enums.js';
import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
  Coverage: (m: M) => m.oneOf(coverages),
  Metric: (m: M) => m.oneOf(metrics),
  Interval: (m: M) => m.oneOf(intervals),
  BreakdownBy: (m: M) => m.oneOf(breakdownDimensions),
  CrossedWith: (m: M) => m.oneOf(crossedDimensions),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  retrieveSummary: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, { from: m.ref('Timestamp'), to: m.ref('Timestamp'), merchantKind: m.ref('MerchantKind'), channel: m.ref('Channel'), industry: m.ref('Industry'), region: m.ref('RegionCode'), district: m.ref('DistrictCode'), zone: m.ref('ZoneId'), merchantId: m.ref('ResourceReference'), coverage: m.ref('Coverage') }),
  },
  retrieveTimeseries: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({ metric: m.ref('Metric'), interval: m.ref('Interval') }, { from: m.ref('Timestamp'), to: m.ref('Timestamp'), merchantKind: m.ref('MerchantKind'), channel: m.ref('Channel'), industry: m.ref('Industry'), region: m.ref('RegionCode'), district: m.ref('DistrictCode'), zone: m.ref('ZoneId'), merchantId: m.ref('ResourceReference'), coverage: m.ref('Coverage') }),
  },
  retrieveBreakdown: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({ by: m.ref('BreakdownBy') }, { crossedWith: m.ref('CrossedWith'), from: m.ref('Timestamp'), to: m.ref('Timestamp'), merchantKind: m.ref('MerchantKind'), channel: m.ref('Channel'), industry: m.ref('Industry'), region: m.ref('RegionCode'), district: m.ref('DistrictCode'), zone: m.ref('ZoneId'), merchantId: m.ref('ResourceReference'), top: m.integer({ min: 1, max: 1000 }), rollup: m.boolean(), coverage: m.ref('Coverage') }),
  },
  retrieveZoneBreakdown: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), zone: m.ref('ZoneId') }, {}),
    query: (m: M) => m.closed({}, { merchantId: m.ref('ResourceReference'), top: m.integer({ min: 1, max: 1000 }) }),
  },
  retrieveOfferBreakdown: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), zone: m.ref('ZoneId') }, {}),
    query: (m: M) => m.closed({}, { top: m.integer({ min: 1, max: 1000 }) }),
  },
  retrieveKpis: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
