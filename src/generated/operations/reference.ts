// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listIndustries = { id: 'listIndustries', method: 'GET', path: '/v1/reference/industries', tag: 'reference', idempotencyKey: false, request: null, response: 'IndustryList', paged: false } as const satisfies ClientOperation;

export const listDistricts = { id: 'listDistricts', method: 'GET', path: '/v1/reference/districts', tag: 'reference', idempotencyKey: false, request: null, response: 'DistrictList', paged: false } as const satisfies ClientOperation;

export const listRegions = { id: 'listRegions', method: 'GET', path: '/v1/reference/regions', tag: 'reference', idempotencyKey: false, request: null, response: 'RegionList', paged: false } as const satisfies ClientOperation;

export const listErrorCodes = { id: 'listErrorCodes', method: 'GET', path: '/v1/reference/error-codes', tag: 'reference', idempotencyKey: false, request: null, response: 'ErrorCodeList', paged: false } as const satisfies ClientOperation;
