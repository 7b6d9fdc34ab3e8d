// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';

export const components = {
  ChecklistItem: (m: M) => m.closed({
    item: m.string({ pattern: /^[a-z][A-Za-z0-9]{0,39}$/u, expects: ['a lower-case letter, then at most 39 letters or digits', '小寫英文字母開頭，其後至多 39 個英文字母或數字'] }),
    text: m.ref('DutyText'),
    textEn: m.ref('DutyText'),
  }, {}),
  IndustryReference: (m: M) => m.object({
    code: m.ref('Industry'),
    name: m.string(),
    nameEn: m.string(),
    taxCodePrefixes: m.array(m.string()),
  }, {}),
  IndustryList: (m: M) => m.object({
    items: m.array(m.ref('IndustryReference')),
  }, {}),
  DutyKindReference: (m: M) => m.object({
    code: m.ref('DutyKind'),
    phase: m.openRef('DutyPhase'),
    chainRoles: m.array(m.openRef('ChainRole')),
    needsEvidence: m.boolean(),
    name: m.string(),
    nameEn: m.string(),
    text: m.string(),
    textEn: m.string(),
    checklist: m.array(m.ref('ChecklistItem')),
  }, {}),
  DutyKindList: (m: M) => m.object({
    items: m.array(m.ref('DutyKindReference')),
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
