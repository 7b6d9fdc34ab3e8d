// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listIndustries = { id: 'listIndustries', method: 'GET', path: '/v1/reference/industries', tag: 'reference', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'IndustryList', status: 200, paged: false } as const satisfies Operation;

export const listDistricts = { id: 'listDistricts', method: 'GET', path: '/v1/reference/districts', tag: 'reference', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'DistrictList', status: 200, paged: false } as const satisfies Operation;

export const listRegions = { id: 'listRegions', method: 'GET', path: '/v1/reference/regions', tag: 'reference', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'RegionList', status: 200, paged: false } as const satisfies Operation;

export const listErrorCodes = { id: 'listErrorCodes', method: 'GET', path: '/v1/reference/error-codes', tag: 'reference', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'ErrorCodeList', status: 200, paged: false } as const satisfies Operation;
