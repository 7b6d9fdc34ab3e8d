// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { Operation } from '../operation.js';

export const listRuleSets = { id: 'listRuleSets', method: 'GET', path: '/v1/campaigns/{campaignId}/rule-sets', tag: 'ruleSets', scopes: ['campaigns:read'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'RuleSetVersionPage', status: 200, paged: true } as const satisfies Operation;

export const createRuleSet = { id: 'createRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets', tag: 'ruleSets', scopes: ['rules:write'], idempotencyKey: true, query: {}, request: 'RuleSetVersionInput', response: 'RuleSetVersion', status: 201, paged: false, audit: 'ruleSet', audience: 'operator' } as const satisfies Operation;

export const retrieveRuleSet = { id: 'retrieveRuleSet', method: 'GET', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}', tag: 'ruleSets', scopes: ['campaigns:read'], idempotencyKey: false, query: {}, request: null, response: 'RuleSetVersion', status: 200, paged: false } as const satisfies Operation;

export const updateRuleSet = { id: 'updateRuleSet', method: 'PATCH', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}', tag: 'ruleSets', scopes: ['rules:write'], idempotencyKey: false, query: {}, request: 'RuleSetVersionUpdate', response: 'RuleSetVersion', status: 200, paged: false, audit: 'ruleSet', audience: 'operator' } as const satisfies Operation;

export const submitRuleSet = { id: 'submitRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/submit', tag: 'ruleSets', scopes: ['rules:write'], idempotencyKey: true, query: {}, request: null, response: 'RuleSetVersion', status: 200, paged: false, audit: 'ruleSet', audience: 'operator' } as const satisfies Operation;

export const discardRuleSet = { id: 'discardRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/discard', tag: 'ruleSets', scopes: ['rules:write'], idempotencyKey: true, query: {}, request: null, response: 'RuleSetVersion', status: 200, paged: false, audit: 'ruleSet', audience: 'operator' } as const satisfies Operation;

export const publishRuleSet = { id: 'publishRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/publish', tag: 'ruleSets', scopes: ['rules:publish'], idempotencyKey: true, query: {}, request: null, response: 'RuleSetVersion', status: 200, paged: false, audit: 'ruleSet', audience: 'operator' } as const satisfies Operation;

export const retrieveRuleBundle = { id: 'retrieveRuleBundle', method: 'GET', path: '/v1/campaigns/{campaignId}/rule-bundle', tag: 'ruleSets', scopes: ['campaigns:read'], idempotencyKey: false, query: { merchantId: 'string' }, request: null, response: 'SignedRuleBundle', status: 200, paged: false } as const satisfies Operation;
