// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ClientOperation } from '../operation.js';

export const listRuleSets = { id: 'listRuleSets', method: 'GET', path: '/v1/campaigns/{campaignId}/rule-sets', tag: 'ruleSets', response: 'RuleSetVersionPage', paged: true } as const satisfies ClientOperation;

export const createRuleSet = { id: 'createRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets', tag: 'ruleSets', idempotencyKey: true, request: 'RuleSetVersionInput', response: 'RuleSetVersion', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveRuleSet = { id: 'retrieveRuleSet', method: 'GET', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}', tag: 'ruleSets', response: 'RuleSetVersion' } as const satisfies ClientOperation;

export const updateRuleSet = { id: 'updateRuleSet', method: 'PATCH', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}', tag: 'ruleSets', request: 'RuleSetVersionUpdate', response: 'RuleSetVersion', audience: 'operator' } as const satisfies ClientOperation;

export const submitRuleSet = { id: 'submitRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/submit', tag: 'ruleSets', idempotencyKey: true, response: 'RuleSetVersion', audience: 'operator' } as const satisfies ClientOperation;

export const discardRuleSet = { id: 'discardRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/discard', tag: 'ruleSets', idempotencyKey: true, response: 'RuleSetVersion', audience: 'operator' } as const satisfies ClientOperation;

export const publishRuleSet = { id: 'publishRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/publish', tag: 'ruleSets', idempotencyKey: true, response: 'RuleSetVersion', audience: 'operator' } as const satisfies ClientOperation;

export const retrieveRuleBundle = { id: 'retrieveRuleBundle', method: 'GET', path: '/v1/campaigns/{campaignId}/rule-bundle', tag: 'ruleSets', response: 'SignedRuleBundle' } as const satisfies ClientOperation;
