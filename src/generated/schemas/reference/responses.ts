// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  IndustryReference: (m: M) => m.object({
    code: m.ref('Industry'),
    name: m.string(),
    nameEn: m.string(),
    taxCodePrefixes: m.array(m.string()),
  }, {}),
  IndustryList: (m: M) => m.object({
    items: m.array(m.ref('IndustryReference')),
  }, {}),
  DistrictReference: (m: M) => m.object({
    code: m.ref('DistrictCode'),
    name: m.string(),
    nameEn: m.string(),
    postalCode: m.string(),
    region: m.ref('RegionCode'),
  }, {}),
  DistrictList: (m: M) => m.object({
    items: m.array(m.ref('DistrictReference')),
  }, {}),
  RegionList: (m: M) => m.object({
    items: m.array(m.ref('Region')),
  }, {}),
  ErrorCodeReference: (m: M) => m.object({
    code: m.string(),
    status: m.nullable(m.integer()),
    title: m.string(),
    titleZh: m.string(),
    advice: m.string(),
    adviceZh: m.string(),
    retryable: m.boolean(),
  }, {}),
  ErrorCodeList: (m: M) => m.object({
    items: m.array(m.ref('ErrorCodeReference')),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, components];
