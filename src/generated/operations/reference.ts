// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listIndustries = { id: 'listIndustries', method: 'GET', path: '/v1/reference/industries', tag: 'reference', response: 'IndustryList' } as const satisfies ClientOperation;

export const listDistricts = { id: 'listDistricts', method: 'GET', path: '/v1/reference/districts', tag: 'reference', response: 'DistrictList' } as const satisfies ClientOperation;

export const listRegions = { id: 'listRegions', method: 'GET', path: '/v1/reference/regions', tag: 'reference', response: 'RegionList' } as const satisfies ClientOperation;

export const listDutyKinds = { id: 'listDutyKinds', method: 'GET', path: '/v1/reference/duty-kinds', tag: 'reference', response: 'DutyKindList' } as const satisfies ClientOperation;

export const listErrorCodes = { id: 'listErrorCodes', method: 'GET', path: '/v1/reference/error-codes', tag: 'reference', response: 'ErrorCodeList' } as const satisfies ClientOperation;
