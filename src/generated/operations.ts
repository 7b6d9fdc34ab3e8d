// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { components, operations as Typed, SchemaName, Scope } from './types.js';

export type OperationId = keyof OperationTypes;

/** An operation of the contract, as client and service both read it. */
export interface Operation {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{name}` for each path parameter. */
  readonly path: string;
  readonly tag: string;
  /** All of them are required; null: open to all, without a key. */
  readonly scopes: readonly Scope[] | null;
  /** Whether the header Idempotency-Key is required. */
  readonly idempotencyKey: boolean;
  /** Query parameters, and the type of their values. */
  readonly query: Readonly<Record<string, 'string' | 'integer' | 'boolean'>>;
  readonly queryRequired?: readonly string[];
  /** Component schema of the JSON body; null: none. */
  readonly request: SchemaName | null;
  /** Of a batch: component schema of one row of `rows`, each of which is checked by itself and has a result. */
  readonly rows?: SchemaName;
  /** Component schema of the success body; null: none. */
  readonly response: SchemaName | null;
  /** Media type of a success body that is text and not JSON. */
  readonly text?: 'text/plain' | 'text/html';
  /** The success status; where there are two, the one that says that something was created. */
  readonly status: number;
  /** Every success status, where there is more than one. */
  readonly statuses?: readonly number[];
  /** Whether the response is a page: `items` and `nextPageToken`. */
  readonly paged: boolean;
  /** Of an operation that is entered in the audit log: what kind of thing it is done to. */
  readonly audit?: string;
}

const table = {
  retrieveHealth: { id: 'retrieveHealth', method: 'GET', path: '/v1/health', tag: 'service', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'Health', status: 200, paged: false },
  retrieveOpenApi: { id: 'retrieveOpenApi', method: 'GET', path: '/v1/openapi.json', tag: 'service', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'OpenApiDocument', status: 200, paged: false },
  retrieveMe: { id: 'retrieveMe', method: 'GET', path: '/v1/me', tag: 'service', scopes: [], idempotencyKey: false, query: {}, request: null, response: 'Me', status: 200, paged: false },
  retrieveMetrics: { id: 'retrieveMetrics', method: 'GET', path: '/metrics', tag: 'service', scopes: ['metrics:read'], idempotencyKey: false, query: {}, request: null, response: 'MetricsText', text: 'text/plain', status: 200, paged: false },
  listOrganizations: { id: 'listOrganizations', method: 'GET', path: '/v1/organizations', tag: 'organizations', scopes: ['organizations:manage'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'OrganizationPage', status: 200, paged: true },
  createOrganization: { id: 'createOrganization', method: 'POST', path: '/v1/organizations', tag: 'organizations', scopes: ['organizations:manage'], idempotencyKey: true, query: {}, request: 'OrganizationInput', response: 'Organization', status: 201, paged: false, audit: 'organization' },
  retrieveOrganization: { id: 'retrieveOrganization', method: 'GET', path: '/v1/organizations/{organizationId}', tag: 'organizations', scopes: ['organizations:manage'], idempotencyKey: false, query: {}, request: null, response: 'Organization', status: 200, paged: false },
  updateOrganization: { id: 'updateOrganization', method: 'PATCH', path: '/v1/organizations/{organizationId}', tag: 'organizations', scopes: ['organizations:manage'], idempotencyKey: false, query: {}, request: 'OrganizationUpdate', response: 'Organization', status: 200, paged: false, audit: 'organization' },
  listPersons: { id: 'listPersons', method: 'GET', path: '/v1/persons', tag: 'persons', scopes: ['organizations:manage'], idempotencyKey: false, query: { organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'PersonPage', status: 200, paged: true },
  createPerson: { id: 'createPerson', method: 'POST', path: '/v1/persons', tag: 'persons', scopes: ['organizations:manage'], idempotencyKey: true, query: {}, request: 'PersonInput', response: 'Person', status: 201, paged: false, audit: 'person' },
  listKeys: { id: 'listKeys', method: 'GET', path: '/v1/keys', tag: 'keys', scopes: ['keys:manage'], idempotencyKey: false, query: { organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'ApiKeyPage', status: 200, paged: true },
  createKey: { id: 'createKey', method: 'POST', path: '/v1/keys', tag: 'keys', scopes: ['keys:manage'], idempotencyKey: true, query: {}, request: 'ApiKeyInput', response: 'ApiKeyWithSecret', status: 201, paged: false, audit: 'key' },
  rotateKey: { id: 'rotateKey', method: 'POST', path: '/v1/keys/{keyId}/rotate', tag: 'keys', scopes: ['keys:manage'], idempotencyKey: true, query: {}, request: 'ApiKeyRotation', response: 'ApiKeyWithSecret', status: 201, paged: false, audit: 'key' },
  revokeKey: { id: 'revokeKey', method: 'POST', path: '/v1/keys/{keyId}/revoke', tag: 'keys', scopes: ['keys:manage'], idempotencyKey: true, query: {}, request: null, response: 'ApiKey', status: 200, paged: false, audit: 'key' },
  listCampaigns: { id: 'listCampaigns', method: 'GET', path: '/v1/campaigns', tag: 'campaigns', scopes: ['campaigns:read'], idempotencyKey: false, query: { status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'CampaignPage', status: 200, paged: true },
  createCampaign: { id: 'createCampaign', method: 'POST', path: '/v1/campaigns', tag: 'campaigns', scopes: ['campaigns:write'], idempotencyKey: true, query: {}, request: 'CampaignInput', response: 'Campaign', status: 201, paged: false, audit: 'campaign' },
  retrieveCampaign: { id: 'retrieveCampaign', method: 'GET', path: '/v1/campaigns/{campaignId}', tag: 'campaigns', scopes: ['campaigns:read'], idempotencyKey: false, query: {}, request: null, response: 'Campaign', status: 200, paged: false },
  updateCampaign: { id: 'updateCampaign', method: 'PATCH', path: '/v1/campaigns/{campaignId}', tag: 'campaigns', scopes: ['campaigns:write'], idempotencyKey: false, query: {}, request: 'CampaignUpdate', response: 'Campaign', status: 200, paged: false, audit: 'campaign' },
  activateCampaign: { id: 'activateCampaign', method: 'POST', path: '/v1/campaigns/{campaignId}/activate', tag: 'campaigns', scopes: ['campaigns:write'], idempotencyKey: true, query: {}, request: null, response: 'Campaign', status: 200, paged: false, audit: 'campaign' },
  closeRegistration: { id: 'closeRegistration', method: 'POST', path: '/v1/campaigns/{campaignId}/close-registration', tag: 'campaigns', scopes: ['campaigns:write'], idempotencyKey: true, query: {}, request: null, response: 'Campaign', status: 200, paged: false, audit: 'campaign' },
  settleCampaign: { id: 'settleCampaign', method: 'POST', path: '/v1/campaigns/{campaignId}/settle', tag: 'campaigns', scopes: ['campaigns:write'], idempotencyKey: true, query: {}, request: null, response: 'Campaign', status: 200, paged: false, audit: 'campaign' },
  listRuleSets: { id: 'listRuleSets', method: 'GET', path: '/v1/campaigns/{campaignId}/rule-sets', tag: 'ruleSets', scopes: ['campaigns:read'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'RuleSetVersionPage', status: 200, paged: true },
  createRuleSet: { id: 'createRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets', tag: 'ruleSets', scopes: ['rules:write'], idempotencyKey: true, query: {}, request: 'RuleSetVersionInput', response: 'RuleSetVersion', status: 201, paged: false, audit: 'ruleSet' },
  retrieveRuleSet: { id: 'retrieveRuleSet', method: 'GET', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}', tag: 'ruleSets', scopes: ['campaigns:read'], idempotencyKey: false, query: {}, request: null, response: 'RuleSetVersion', status: 200, paged: false },
  updateRuleSet: { id: 'updateRuleSet', method: 'PATCH', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}', tag: 'ruleSets', scopes: ['rules:write'], idempotencyKey: false, query: {}, request: 'RuleSetVersionUpdate', response: 'RuleSetVersion', status: 200, paged: false, audit: 'ruleSet' },
  submitRuleSet: { id: 'submitRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/submit', tag: 'ruleSets', scopes: ['rules:write'], idempotencyKey: true, query: {}, request: null, response: 'RuleSetVersion', status: 200, paged: false, audit: 'ruleSet' },
  discardRuleSet: { id: 'discardRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/discard', tag: 'ruleSets', scopes: ['rules:write'], idempotencyKey: true, query: {}, request: null, response: 'RuleSetVersion', status: 200, paged: false, audit: 'ruleSet' },
  publishRuleSet: { id: 'publishRuleSet', method: 'POST', path: '/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/publish', tag: 'ruleSets', scopes: ['rules:publish'], idempotencyKey: true, query: {}, request: null, response: 'RuleSetVersion', status: 200, paged: false, audit: 'ruleSet' },
  retrieveRuleBundle: { id: 'retrieveRuleBundle', method: 'GET', path: '/v1/campaigns/{campaignId}/rule-bundle', tag: 'ruleSets', scopes: ['campaigns:read'], idempotencyKey: false, query: { merchantId: 'string' }, request: null, response: 'SignedRuleBundle', status: 200, paged: false },
  listMerchants: { id: 'listMerchants', method: 'GET', path: '/v1/campaigns/{campaignId}/merchants', tag: 'merchants', scopes: ['merchants:read'], idempotencyKey: false, query: { status: 'string', kind: 'string', industry: 'string', district: 'string', ubn: 'string', parentId: 'string', externalId: 'string', organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'MerchantPage', status: 200, paged: true },
  registerMerchant: { id: 'registerMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants', tag: 'merchants', scopes: ['merchants:write'], idempotencyKey: true, query: {}, request: 'MerchantInput', response: 'Merchant', status: 201, statuses: [200, 201], paged: false, audit: 'merchant' },
  registerMerchants: { id: 'registerMerchants', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/batch', tag: 'merchants', scopes: ['merchants:write'], idempotencyKey: true, query: {}, request: 'MerchantBatch', rows: 'MerchantInput', response: 'BatchResult', status: 200, paged: false },
  retrieveMerchant: { id: 'retrieveMerchant', method: 'GET', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}', tag: 'merchants', scopes: ['merchants:read'], idempotencyKey: false, query: {}, request: null, response: 'Merchant', status: 200, paged: false },
  updateMerchant: { id: 'updateMerchant', method: 'PATCH', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}', tag: 'merchants', scopes: ['merchants:write'], idempotencyKey: false, query: {}, request: 'MerchantUpdate', response: 'Merchant', status: 200, paged: false, audit: 'merchant' },
  withdrawMerchant: { id: 'withdrawMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/withdraw', tag: 'merchants', scopes: ['merchants:write'], idempotencyKey: true, query: {}, request: null, response: 'Merchant', status: 200, paged: false, audit: 'merchant' },
  approveMerchant: { id: 'approveMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/approve', tag: 'merchants', scopes: ['merchants:review'], idempotencyKey: true, query: {}, request: null, response: 'Merchant', status: 200, paged: false, audit: 'merchant' },
  rejectMerchant: { id: 'rejectMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/reject', tag: 'merchants', scopes: ['merchants:review'], idempotencyKey: true, query: {}, request: 'MerchantDecision', response: 'Merchant', status: 200, paged: false, audit: 'merchant' },
  requestMerchantChanges: { id: 'requestMerchantChanges', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/request-changes', tag: 'merchants', scopes: ['merchants:review'], idempotencyKey: true, query: {}, request: 'MerchantDecision', response: 'Merchant', status: 200, paged: false, audit: 'merchant' },
  suspendMerchant: { id: 'suspendMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/suspend', tag: 'merchants', scopes: ['merchants:review'], idempotencyKey: true, query: {}, request: 'MerchantDecision', response: 'Merchant', status: 200, paged: false, audit: 'merchant' },
  resumeMerchant: { id: 'resumeMerchant', method: 'POST', path: '/v1/campaigns/{campaignId}/merchants/{merchantId}/resume', tag: 'merchants', scopes: ['merchants:review'], idempotencyKey: true, query: {}, request: null, response: 'Merchant', status: 200, paged: false, audit: 'merchant' },
  listTransactions: { id: 'listTransactions', method: 'GET', path: '/v1/campaigns/{campaignId}/transactions', tag: 'transactions', scopes: ['transactions:read'], idempotencyKey: false, query: { status: 'string', merchantId: 'string', channel: 'string', externalId: 'string', documentNumber: 'string', occurredFrom: 'string', occurredTo: 'string', organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'TransactionPage', status: 200, paged: true },
  pushTransaction: { id: 'pushTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions', tag: 'transactions', scopes: ['transactions:write'], idempotencyKey: true, query: {}, request: 'TransactionInput', response: 'RowResult', status: 201, statuses: [200, 201], paged: false },
  pushTransactions: { id: 'pushTransactions', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/batch', tag: 'transactions', scopes: ['transactions:write'], idempotencyKey: true, query: { include: 'string' }, request: 'TransactionBatch', rows: 'TransactionInput', response: 'BatchResult', status: 200, paged: false },
  claimTransaction: { id: 'claimTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/claim', tag: 'transactions', scopes: ['participants:write'], idempotencyKey: true, query: {}, request: 'ClaimInput', response: 'Claim', status: 200, paged: false },
  retrieveTransaction: { id: 'retrieveTransaction', method: 'GET', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}', tag: 'transactions', scopes: ['transactions:read'], idempotencyKey: false, query: {}, request: null, response: 'Transaction', status: 200, paged: false },
  voidTransaction: { id: 'voidTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}/void', tag: 'transactions', scopes: ['transactions:write'], idempotencyKey: true, query: {}, request: 'VoidInput', response: 'Transaction', status: 200, paged: false },
  refundTransaction: { id: 'refundTransaction', method: 'POST', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}/refund', tag: 'transactions', scopes: ['transactions:write'], idempotencyKey: true, query: {}, request: 'RefundInput', response: 'Transaction', status: 200, paged: false },
  retrieveEvaluation: { id: 'retrieveEvaluation', method: 'GET', path: '/v1/campaigns/{campaignId}/transactions/{transactionId}/evaluation', tag: 'transactions', scopes: ['transactions:read'], idempotencyKey: false, query: {}, request: null, response: 'Evaluation', status: 200, paged: false },
  listPromoItems: { id: 'listPromoItems', method: 'GET', path: '/v1/campaigns/{campaignId}/promo-items', tag: 'promoItems', scopes: ['promoItems:read'], idempotencyKey: false, query: { zone: 'string', status: 'string', type: 'string', merchantId: 'string', externalId: 'string', organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'PromoItemPage', status: 200, paged: true },
  upsertPromoItem: { id: 'upsertPromoItem', method: 'POST', path: '/v1/campaigns/{campaignId}/promo-items', tag: 'promoItems', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'PromoItemInput', response: 'PromoItem', status: 201, statuses: [200, 201], paged: false },
  upsertPromoItems: { id: 'upsertPromoItems', method: 'POST', path: '/v1/campaigns/{campaignId}/promo-items/batch', tag: 'promoItems', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'PromoItemBatch', rows: 'PromoItemInput', response: 'BatchResult', status: 200, paged: false },
  retrievePromoItem: { id: 'retrievePromoItem', method: 'GET', path: '/v1/campaigns/{campaignId}/promo-items/{promoItemId}', tag: 'promoItems', scopes: ['promoItems:read'], idempotencyKey: false, query: {}, request: null, response: 'PromoItem', status: 200, paged: false },
  removePromoItem: { id: 'removePromoItem', method: 'DELETE', path: '/v1/campaigns/{campaignId}/promo-items/{promoItemId}', tag: 'promoItems', scopes: ['promoItems:write'], idempotencyKey: false, query: {}, request: null, response: 'PromoItem', status: 200, paged: false },
  listMirrors: { id: 'listMirrors', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors', tag: 'mirrors', scopes: ['promoItems:read'], idempotencyKey: false, query: { zone: 'string', status: 'string', organizationId: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'MirrorPage', status: 200, paged: true },
  openMirror: { id: 'openMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'MirrorInput', response: 'Mirror', status: 201, paged: false },
  retrieveMirror: { id: 'retrieveMirror', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}', tag: 'mirrors', scopes: ['promoItems:read'], idempotencyKey: false, query: {}, request: null, response: 'Mirror', status: 200, paged: false },
  retrieveMirrorDigests: { id: 'retrieveMirrorDigests', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/digests', tag: 'mirrors', scopes: ['promoItems:read'], idempotencyKey: false, query: { depth: 'integer' }, queryRequired: ['depth'], request: null, response: 'MirrorDigests', status: 200, paged: false },
  compareMirror: { id: 'compareMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/compare', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'MirrorComparisonInput', response: 'MirrorComparison', status: 200, paged: false },
  stageMirrorItems: { id: 'stageMirrorItems', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/items', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'PromoItemBatch', rows: 'PromoItemInput', response: 'BatchResult', status: 200, paged: false },
  listMirrorChanges: { id: 'listMirrorChanges', method: 'GET', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/changes', tag: 'mirrors', scopes: ['promoItems:read'], idempotencyKey: false, query: { change: 'string', pageSize: 'integer', pageToken: 'string' }, queryRequired: ['change'], request: null, response: 'MirrorChangePage', status: 200, paged: true },
  planMirror: { id: 'planMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/plan', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'MirrorPlanInput', response: 'Mirror', status: 200, paged: false },
  applyMirror: { id: 'applyMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/apply', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: 'MirrorApplyInput', response: 'Mirror', status: 200, paged: false },
  abortMirror: { id: 'abortMirror', method: 'POST', path: '/v1/campaigns/{campaignId}/mirrors/{mirrorId}/abort', tag: 'mirrors', scopes: ['promoItems:write'], idempotencyKey: true, query: {}, request: null, response: 'Mirror', status: 200, paged: false },
  listDraws: { id: 'listDraws', method: 'GET', path: '/v1/campaigns/{campaignId}/draws', tag: 'draws', scopes: ['draws:read'], idempotencyKey: false, query: { kind: 'string', status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'DrawPage', status: 200, paged: true },
  planDraw: { id: 'planDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws', tag: 'draws', scopes: ['draws:write'], idempotencyKey: true, query: {}, request: 'DrawInput', response: 'Draw', status: 201, paged: false, audit: 'draw' },
  retrieveDraw: { id: 'retrieveDraw', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}', tag: 'draws', scopes: ['draws:read'], idempotencyKey: false, query: {}, request: null, response: 'Draw', status: 200, paged: false },
  freezeDraw: { id: 'freezeDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/freeze', tag: 'draws', scopes: ['draws:write'], idempotencyKey: true, query: {}, request: null, response: 'Draw', status: 200, paged: false, audit: 'draw' },
  commitDraw: { id: 'commitDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/commit', tag: 'draws', scopes: ['draws:write'], idempotencyKey: true, query: {}, request: 'DrawCommitInput', response: 'Draw', status: 200, paged: false, audit: 'draw' },
  retrieveDrawCommitment: { id: 'retrieveDrawCommitment', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/commitment', tag: 'draws', scopes: ['draws:read'], idempotencyKey: false, query: {}, request: null, response: 'DrawCommitment', status: 200, paged: false },
  runDraw: { id: 'runDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/run', tag: 'draws', scopes: ['draws:write'], idempotencyKey: true, query: {}, request: 'DrawRunInput', response: 'Draw', status: 200, paged: false, audit: 'draw' },
  voidDraw: { id: 'voidDraw', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/void', tag: 'draws', scopes: ['draws:write'], idempotencyKey: true, query: {}, request: 'DrawVoidInput', response: 'Draw', status: 200, paged: false, audit: 'draw' },
  retrieveDrawProof: { id: 'retrieveDrawProof', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/proof', tag: 'draws', scopes: ['draws:read'], idempotencyKey: false, query: {}, request: null, response: 'DrawProof', status: 200, paged: false },
  proveDrawInclusion: { id: 'proveDrawInclusion', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/inclusion', tag: 'draws', scopes: ['draws:read', 'participants:read'], idempotencyKey: true, query: {}, request: 'DrawInclusionInput', response: 'DrawInclusion', status: 200, paged: false },
  listDrawEntries: { id: 'listDrawEntries', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/entries', tag: 'draws', scopes: ['draws:read'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'DrawEntryPage', status: 200, paged: true },
  listWinners: { id: 'listWinners', method: 'GET', path: '/v1/campaigns/{campaignId}/draws/{drawId}/winners', tag: 'winners', scopes: ['winners:manage'], idempotencyKey: false, query: { status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'WinnerPage', status: 200, paged: true },
  advanceWinner: { id: 'advanceWinner', method: 'POST', path: '/v1/campaigns/{campaignId}/draws/{drawId}/winners/{winnerId}/advance', tag: 'winners', scopes: ['winners:manage'], idempotencyKey: true, query: {}, request: 'WinnerAdvanceInput', response: 'Winner', status: 200, paged: false, audit: 'winner' },
  listPublications: { id: 'listPublications', method: 'GET', path: '/v1/campaigns/{campaignId}/publications', tag: 'publications', scopes: ['draws:read'], idempotencyKey: false, query: { drawId: 'string', status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'PublicationPage', status: 200, paged: true },
  draftPublication: { id: 'draftPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications', tag: 'publications', scopes: ['publications:write'], idempotencyKey: true, query: {}, request: 'PublicationInput', response: 'Publication', status: 201, paged: false, audit: 'publication' },
  retrievePublication: { id: 'retrievePublication', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}', tag: 'publications', scopes: ['draws:read'], idempotencyKey: false, query: {}, request: null, response: 'Publication', status: 200, paged: false },
  updatePublication: { id: 'updatePublication', method: 'PATCH', path: '/v1/campaigns/{campaignId}/publications/{publicationId}', tag: 'publications', scopes: ['publications:write'], idempotencyKey: false, query: {}, request: 'PublicationUpdate', response: 'Publication', status: 200, paged: false, audit: 'publication' },
  retrievePublicationContent: { id: 'retrievePublicationContent', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/content', tag: 'publications', scopes: ['publications:write'], idempotencyKey: false, query: {}, request: null, response: 'PublicationDocument', status: 200, paged: false },
  previewPublication: { id: 'previewPublication', method: 'GET', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/preview', tag: 'publications', scopes: ['publications:write'], idempotencyKey: false, query: { language: 'string' }, request: null, response: 'PublicationHtml', text: 'text/html', status: 200, paged: false },
  scanPublication: { id: 'scanPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/scan', tag: 'publications', scopes: ['publications:write'], idempotencyKey: true, query: {}, request: null, response: 'Publication', status: 200, paged: false, audit: 'publication' },
  submitPublication: { id: 'submitPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/submit', tag: 'publications', scopes: ['publications:write'], idempotencyKey: true, query: {}, request: null, response: 'Publication', status: 200, paged: false, audit: 'publication' },
  approvePublication: { id: 'approvePublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/approve', tag: 'publications', scopes: ['publications:approve'], idempotencyKey: true, query: {}, request: 'PublicationApproval', response: 'Publication', status: 200, paged: false, audit: 'publication' },
  publishPublication: { id: 'publishPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/publish', tag: 'publications', scopes: ['publications:write'], idempotencyKey: true, query: {}, request: null, response: 'Publication', status: 200, paged: false, audit: 'publication' },
  retractPublication: { id: 'retractPublication', method: 'POST', path: '/v1/campaigns/{campaignId}/publications/{publicationId}/retract', tag: 'publications', scopes: ['publications:write'], idempotencyKey: true, query: {}, request: 'PublicationRetraction', response: 'PublicationReceipt', status: 200, paged: false, audit: 'publication' },
  retrievePublished: { id: 'retrievePublished', method: 'GET', path: '/v1/publications/{publicationId}', tag: 'publications', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'PublicationDocument', status: 200, paged: false },
  showPublished: { id: 'showPublished', method: 'GET', path: '/v1/publications/{publicationId}/page', tag: 'publications', scopes: null, idempotencyKey: false, query: { language: 'string' }, request: null, response: 'PublicationHtml', text: 'text/html', status: 200, paged: false },
  retrieveSummary: { id: 'retrieveSummary', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/summary', tag: 'stats', scopes: ['stats:read'], idempotencyKey: false, query: { coverage: 'string' }, request: null, response: 'Summary', status: 200, paged: false },
  retrieveTimeseries: { id: 'retrieveTimeseries', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/timeseries', tag: 'stats', scopes: ['stats:read'], idempotencyKey: false, query: { metric: 'string', interval: 'string', from: 'string', to: 'string', coverage: 'string' }, queryRequired: ['metric', 'interval'], request: null, response: 'Timeseries', status: 200, paged: false },
  retrieveBreakdown: { id: 'retrieveBreakdown', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/breakdown', tag: 'stats', scopes: ['stats:read'], idempotencyKey: false, query: { by: 'string', top: 'integer', coverage: 'string' }, queryRequired: ['by'], request: null, response: 'Breakdown', status: 200, paged: false },
  retrieveZoneBreakdown: { id: 'retrieveZoneBreakdown', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/zones/{zone}', tag: 'stats', scopes: ['stats:read'], idempotencyKey: false, query: { merchantId: 'string', top: 'integer' }, request: null, response: 'ZoneBreakdown', status: 200, paged: false },
  retrieveKpis: { id: 'retrieveKpis', method: 'GET', path: '/v1/campaigns/{campaignId}/stats/kpis', tag: 'stats', scopes: ['stats:read'], idempotencyKey: false, query: {}, request: null, response: 'Kpis', status: 200, paged: false },
  putExternalSeries: { id: 'putExternalSeries', method: 'PUT', path: '/v1/campaigns/{campaignId}/stats/external-series/{seriesId}', tag: 'stats', scopes: ['stats:write'], idempotencyKey: false, query: {}, request: 'ExternalSeriesInput', response: 'ExternalSeries', status: 200, paged: false, audit: 'externalSeries' },
  listIndustries: { id: 'listIndustries', method: 'GET', path: '/v1/reference/industries', tag: 'reference', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'IndustryList', status: 200, paged: false },
  listDistricts: { id: 'listDistricts', method: 'GET', path: '/v1/reference/districts', tag: 'reference', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'DistrictList', status: 200, paged: false },
  listRegions: { id: 'listRegions', method: 'GET', path: '/v1/reference/regions', tag: 'reference', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'RegionList', status: 200, paged: false },
  listErrorCodes: { id: 'listErrorCodes', method: 'GET', path: '/v1/reference/error-codes', tag: 'reference', scopes: null, idempotencyKey: false, query: {}, request: null, response: 'ErrorCodeList', status: 200, paged: false },
  checkLedger: { id: 'checkLedger', method: 'GET', path: '/v1/campaigns/{campaignId}/ledger/check', tag: 'audit', scopes: ['audit:read'], idempotencyKey: false, query: {}, request: null, response: 'LedgerCheck', status: 200, paged: false },
  listAuditEntries: { id: 'listAuditEntries', method: 'GET', path: '/v1/audit/entries', tag: 'audit', scopes: ['audit:read'], idempotencyKey: false, query: { personId: 'string', operationId: 'string', subjectId: 'string', campaignId: 'string', outcome: 'string', from: 'string', to: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'AuditEntryPage', status: 200, paged: true, audit: 'auditLog' },
  verifyAuditLog: { id: 'verifyAuditLog', method: 'GET', path: '/v1/audit/verification', tag: 'audit', scopes: ['audit:read'], idempotencyKey: false, query: {}, request: null, response: 'AuditVerification', status: 200, paged: false },
  retrieveAuditHead: { id: 'retrieveAuditHead', method: 'GET', path: '/v1/audit/head', tag: 'audit', scopes: ['audit:read'], idempotencyKey: false, query: {}, request: null, response: 'AuditHead', status: 200, paged: false },
  registerParticipant: { id: 'registerParticipant', method: 'POST', path: '/v1/campaigns/{campaignId}/participants', tag: 'participants', scopes: ['participants:write'], idempotencyKey: true, query: {}, request: 'ParticipantInput', response: 'Participant', status: 201, statuses: [200, 201], paged: false },
  findParticipants: { id: 'findParticipants', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/find', tag: 'participants', scopes: ['participants:read'], idempotencyKey: true, query: {}, request: 'ParticipantQuery', response: 'ParticipantMatches', status: 200, paged: false, audit: 'participant' },
  rewrapContacts: { id: 'rewrapContacts', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/rewrap', tag: 'participants', scopes: ['participants:write'], idempotencyKey: true, query: {}, request: 'ContactRewrapInput', response: 'ContactRewrap', status: 200, paged: false, audit: 'contactKey' },
  retrieveParticipant: { id: 'retrieveParticipant', method: 'GET', path: '/v1/campaigns/{campaignId}/participants/{participantId}', tag: 'participants', scopes: ['participants:read'], idempotencyKey: false, query: { from: 'string', to: 'string' }, request: null, response: 'Participant', status: 200, paged: false },
  listEntryLines: { id: 'listEntryLines', method: 'GET', path: '/v1/campaigns/{campaignId}/participants/{participantId}/entry-lines', tag: 'participants', scopes: ['participants:read'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'EntryLinePage', status: 200, paged: true },
  eraseParticipant: { id: 'eraseParticipant', method: 'POST', path: '/v1/campaigns/{campaignId}/participants/{participantId}/erase', tag: 'participants', scopes: ['participants:write'], idempotencyKey: true, query: {}, request: null, response: 'Participant', status: 200, paged: false, audit: 'participant' },
  registerCanary: { id: 'registerCanary', method: 'POST', path: '/v1/campaigns/{campaignId}/canaries', tag: 'canaries', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: null, response: 'Canary', status: 201, paged: false, audit: 'canary' },
  checkCanaries: { id: 'checkCanaries', method: 'POST', path: '/v1/campaigns/{campaignId}/canaries/check', tag: 'canaries', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'CanaryCheckInput', response: 'CanaryCheck', status: 200, paged: false, audit: 'incident' },
  listExports: { id: 'listExports', method: 'GET', path: '/v1/campaigns/{campaignId}/exports', tag: 'exports', scopes: ['exports:request'], idempotencyKey: false, query: { status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'ExportPage', status: 200, paged: true },
  requestExport: { id: 'requestExport', method: 'POST', path: '/v1/campaigns/{campaignId}/exports', tag: 'exports', scopes: ['exports:request'], idempotencyKey: true, query: {}, request: 'ExportInput', response: 'Export', status: 201, paged: false, audit: 'export' },
  retrieveExport: { id: 'retrieveExport', method: 'GET', path: '/v1/campaigns/{campaignId}/exports/{exportId}', tag: 'exports', scopes: ['exports:request'], idempotencyKey: false, query: {}, request: null, response: 'Export', status: 200, paged: false },
  approveExport: { id: 'approveExport', method: 'POST', path: '/v1/campaigns/{campaignId}/exports/{exportId}/approve', tag: 'exports', scopes: ['exports:approve'], idempotencyKey: true, query: {}, request: 'ExportApproval', response: 'Export', status: 200, paged: false, audit: 'export' },
  rejectExport: { id: 'rejectExport', method: 'POST', path: '/v1/campaigns/{campaignId}/exports/{exportId}/reject', tag: 'exports', scopes: ['exports:approve'], idempotencyKey: true, query: {}, request: 'ExportRejection', response: 'Export', status: 200, paged: false, audit: 'export' },
  downloadExport: { id: 'downloadExport', method: 'GET', path: '/v1/campaigns/{campaignId}/exports/{exportId}/download', tag: 'exports', scopes: ['exports:request'], idempotencyKey: false, query: {}, request: null, response: 'ExportDownload', status: 200, paged: false, audit: 'export' },
  listIncidents: { id: 'listIncidents', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: { status: 'string', pageSize: 'integer', pageToken: 'string' }, request: null, response: 'IncidentPage', status: 200, paged: true },
  openIncident: { id: 'openIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentInput', response: 'Incident', status: 201, paged: false, audit: 'incident' },
  retrieveIncident: { id: 'retrieveIncident', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: {}, request: null, response: 'Incident', status: 200, paged: false },
  updateIncident: { id: 'updateIncident', method: 'PATCH', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: {}, request: 'IncidentUpdate', response: 'Incident', status: 200, paged: false, audit: 'incident' },
  containIncident: { id: 'containIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/contain', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentNote', response: 'Incident', status: 200, paged: false, audit: 'incident' },
  notifyIncident: { id: 'notifyIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/notify', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentNotification', response: 'Incident', status: 200, paged: false, audit: 'incident' },
  reportIncident: { id: 'reportIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/report', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentNote', response: 'Incident', status: 200, paged: false, audit: 'incident' },
  closeIncident: { id: 'closeIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/close', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentNote', response: 'Incident', status: 200, paged: false, audit: 'incident' },
  noteIncident: { id: 'noteIncident', method: 'POST', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/note', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: true, query: {}, request: 'IncidentRemark', response: 'Incident', status: 200, paged: false, audit: 'incident' },
  listIncidentEvents: { id: 'listIncidentEvents', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/timeline', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'IncidentEventPage', status: 200, paged: true },
  retrieveIncidentNotices: { id: 'retrieveIncidentNotices', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/notices', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: {}, request: null, response: 'IncidentNotices', status: 200, paged: false },
  listAffectedParticipants: { id: 'listAffectedParticipants', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/affected', tag: 'incidents', scopes: ['incidents:manage'], idempotencyKey: false, query: { pageSize: 'integer', pageToken: 'string' }, request: null, response: 'AffectedParticipantPage', status: 200, paged: true, audit: 'incident' },
  retrieveIncidentEvidence: { id: 'retrieveIncidentEvidence', method: 'GET', path: '/v1/campaigns/{campaignId}/incidents/{incidentId}/evidence', tag: 'incidents', scopes: ['incidents:manage', 'audit:read'], idempotencyKey: false, query: {}, request: null, response: 'IncidentEvidence', status: 200, paged: false, audit: 'incident' },
} as const satisfies { readonly [Id in OperationId]: Operation & { readonly id: Id } };

export const operations: { readonly [Id in OperationId]: Operation & (typeof table)[Id] } = table;

/** What goes in and comes out: `path` and `query` parameters, `request` and `response` bodies. */
export interface OperationTypes {
  retrieveHealth: { path: Nothing, query: Nothing, request: undefined, response: Schemas['Health'] };
  retrieveOpenApi: { path: Nothing, query: Nothing, request: undefined, response: Schemas['OpenApiDocument'] };
  retrieveMe: { path: Nothing, query: Nothing, request: undefined, response: Schemas['Me'] };
  retrieveMetrics: { path: Nothing, query: Nothing, request: undefined, response: Schemas['MetricsText'] };
  listOrganizations: { path: Nothing, query: Query<'listOrganizations'>, request: undefined, response: Schemas['OrganizationPage'] };
  createOrganization: { path: Nothing, query: Nothing, request: Schemas['OrganizationInput'], response: Schemas['Organization'] };
  retrieveOrganization: { path: Path<'retrieveOrganization'>, query: Nothing, request: undefined, response: Schemas['Organization'] };
  updateOrganization: { path: Path<'updateOrganization'>, query: Nothing, request: Schemas['OrganizationUpdate'], response: Schemas['Organization'] };
  listPersons: { path: Nothing, query: Query<'listPersons'>, request: undefined, response: Schemas['PersonPage'] };
  createPerson: { path: Nothing, query: Nothing, request: Schemas['PersonInput'], response: Schemas['Person'] };
  listKeys: { path: Nothing, query: Query<'listKeys'>, request: undefined, response: Schemas['ApiKeyPage'] };
  createKey: { path: Nothing, query: Nothing, request: Schemas['ApiKeyInput'], response: Schemas['ApiKeyWithSecret'] };
  rotateKey: { path: Path<'rotateKey'>, query: Nothing, request: Schemas['ApiKeyRotation'], response: Schemas['ApiKeyWithSecret'] };
  revokeKey: { path: Path<'revokeKey'>, query: Nothing, request: undefined, response: Schemas['ApiKey'] };
  listCampaigns: { path: Nothing, query: Query<'listCampaigns'>, request: undefined, response: Schemas['CampaignPage'] };
  createCampaign: { path: Nothing, query: Nothing, request: Schemas['CampaignInput'], response: Schemas['Campaign'] };
  retrieveCampaign: { path: Path<'retrieveCampaign'>, query: Nothing, request: undefined, response: Schemas['Campaign'] };
  updateCampaign: { path: Path<'updateCampaign'>, query: Nothing, request: Schemas['CampaignUpdate'], response: Schemas['Campaign'] };
  activateCampaign: { path: Path<'activateCampaign'>, query: Nothing, request: undefined, response: Schemas['Campaign'] };
  closeRegistration: { path: Path<'closeRegistration'>, query: Nothing, request: undefined, response: Schemas['Campaign'] };
  settleCampaign: { path: Path<'settleCampaign'>, query: Nothing, request: undefined, response: Schemas['Campaign'] };
  listRuleSets: { path: Path<'listRuleSets'>, query: Query<'listRuleSets'>, request: undefined, response: Schemas['RuleSetVersionPage'] };
  createRuleSet: { path: Path<'createRuleSet'>, query: Nothing, request: Schemas['RuleSetVersionInput'], response: Schemas['RuleSetVersion'] };
  retrieveRuleSet: { path: Path<'retrieveRuleSet'>, query: Nothing, request: undefined, response: Schemas['RuleSetVersion'] };
  updateRuleSet: { path: Path<'updateRuleSet'>, query: Nothing, request: Schemas['RuleSetVersionUpdate'], response: Schemas['RuleSetVersion'] };
  submitRuleSet: { path: Path<'submitRuleSet'>, query: Nothing, request: undefined, response: Schemas['RuleSetVersion'] };
  discardRuleSet: { path: Path<'discardRuleSet'>, query: Nothing, request: undefined, response: Schemas['RuleSetVersion'] };
  publishRuleSet: { path: Path<'publishRuleSet'>, query: Nothing, request: undefined, response: Schemas['RuleSetVersion'] };
  retrieveRuleBundle: { path: Path<'retrieveRuleBundle'>, query: Query<'retrieveRuleBundle'>, request: undefined, response: Schemas['SignedRuleBundle'] };
  listMerchants: { path: Path<'listMerchants'>, query: Query<'listMerchants'>, request: undefined, response: Schemas['MerchantPage'] };
  registerMerchant: { path: Path<'registerMerchant'>, query: Nothing, request: Schemas['MerchantInput'], response: Schemas['Merchant'] };
  registerMerchants: { path: Path<'registerMerchants'>, query: Nothing, request: Schemas['MerchantBatch'], response: Schemas['BatchResult'] };
  retrieveMerchant: { path: Path<'retrieveMerchant'>, query: Nothing, request: undefined, response: Schemas['Merchant'] };
  updateMerchant: { path: Path<'updateMerchant'>, query: Nothing, request: Schemas['MerchantUpdate'], response: Schemas['Merchant'] };
  withdrawMerchant: { path: Path<'withdrawMerchant'>, query: Nothing, request: undefined, response: Schemas['Merchant'] };
  approveMerchant: { path: Path<'approveMerchant'>, query: Nothing, request: undefined, response: Schemas['Merchant'] };
  rejectMerchant: { path: Path<'rejectMerchant'>, query: Nothing, request: Schemas['MerchantDecision'], response: Schemas['Merchant'] };
  requestMerchantChanges: { path: Path<'requestMerchantChanges'>, query: Nothing, request: Schemas['MerchantDecision'], response: Schemas['Merchant'] };
  suspendMerchant: { path: Path<'suspendMerchant'>, query: Nothing, request: Schemas['MerchantDecision'], response: Schemas['Merchant'] };
  resumeMerchant: { path: Path<'resumeMerchant'>, query: Nothing, request: undefined, response: Schemas['Merchant'] };
  listTransactions: { path: Path<'listTransactions'>, query: Query<'listTransactions'>, request: undefined, response: Schemas['TransactionPage'] };
  pushTransaction: { path: Path<'pushTransaction'>, query: Nothing, request: Schemas['TransactionInput'], response: Schemas['RowResult'] };
  pushTransactions: { path: Path<'pushTransactions'>, query: Query<'pushTransactions'>, request: Schemas['TransactionBatch'], response: Schemas['BatchResult'] };
  claimTransaction: { path: Path<'claimTransaction'>, query: Nothing, request: Schemas['ClaimInput'], response: Schemas['Claim'] };
  retrieveTransaction: { path: Path<'retrieveTransaction'>, query: Nothing, request: undefined, response: Schemas['Transaction'] };
  voidTransaction: { path: Path<'voidTransaction'>, query: Nothing, request: Schemas['VoidInput'], response: Schemas['Transaction'] };
  refundTransaction: { path: Path<'refundTransaction'>, query: Nothing, request: Schemas['RefundInput'], response: Schemas['Transaction'] };
  retrieveEvaluation: { path: Path<'retrieveEvaluation'>, query: Nothing, request: undefined, response: Schemas['Evaluation'] };
  listPromoItems: { path: Path<'listPromoItems'>, query: Query<'listPromoItems'>, request: undefined, response: Schemas['PromoItemPage'] };
  upsertPromoItem: { path: Path<'upsertPromoItem'>, query: Nothing, request: Schemas['PromoItemInput'], response: Schemas['PromoItem'] };
  upsertPromoItems: { path: Path<'upsertPromoItems'>, query: Nothing, request: Schemas['PromoItemBatch'], response: Schemas['BatchResult'] };
  retrievePromoItem: { path: Path<'retrievePromoItem'>, query: Nothing, request: undefined, response: Schemas['PromoItem'] };
  removePromoItem: { path: Path<'removePromoItem'>, query: Nothing, request: undefined, response: Schemas['PromoItem'] };
  listMirrors: { path: Path<'listMirrors'>, query: Query<'listMirrors'>, request: undefined, response: Schemas['MirrorPage'] };
  openMirror: { path: Path<'openMirror'>, query: Nothing, request: Schemas['MirrorInput'], response: Schemas['Mirror'] };
  retrieveMirror: { path: Path<'retrieveMirror'>, query: Nothing, request: undefined, response: Schemas['Mirror'] };
  retrieveMirrorDigests: { path: Path<'retrieveMirrorDigests'>, query: Query<'retrieveMirrorDigests'>, request: undefined, response: Schemas['MirrorDigests'] };
  compareMirror: { path: Path<'compareMirror'>, query: Nothing, request: Schemas['MirrorComparisonInput'], response: Schemas['MirrorComparison'] };
  stageMirrorItems: { path: Path<'stageMirrorItems'>, query: Nothing, request: Schemas['PromoItemBatch'], response: Schemas['BatchResult'] };
  listMirrorChanges: { path: Path<'listMirrorChanges'>, query: Query<'listMirrorChanges'>, request: undefined, response: Schemas['MirrorChangePage'] };
  planMirror: { path: Path<'planMirror'>, query: Nothing, request: Schemas['MirrorPlanInput'], response: Schemas['Mirror'] };
  applyMirror: { path: Path<'applyMirror'>, query: Nothing, request: Schemas['MirrorApplyInput'], response: Schemas['Mirror'] };
  abortMirror: { path: Path<'abortMirror'>, query: Nothing, request: undefined, response: Schemas['Mirror'] };
  listDraws: { path: Path<'listDraws'>, query: Query<'listDraws'>, request: undefined, response: Schemas['DrawPage'] };
  planDraw: { path: Path<'planDraw'>, query: Nothing, request: Schemas['DrawInput'], response: Schemas['Draw'] };
  retrieveDraw: { path: Path<'retrieveDraw'>, query: Nothing, request: undefined, response: Schemas['Draw'] };
  freezeDraw: { path: Path<'freezeDraw'>, query: Nothing, request: undefined, response: Schemas['Draw'] };
  commitDraw: { path: Path<'commitDraw'>, query: Nothing, request: Schemas['DrawCommitInput'], response: Schemas['Draw'] };
  retrieveDrawCommitment: { path: Path<'retrieveDrawCommitment'>, query: Nothing, request: undefined, response: Schemas['DrawCommitment'] };
  runDraw: { path: Path<'runDraw'>, query: Nothing, request: Schemas['DrawRunInput'], response: Schemas['Draw'] };
  voidDraw: { path: Path<'voidDraw'>, query: Nothing, request: Schemas['DrawVoidInput'], response: Schemas['Draw'] };
  retrieveDrawProof: { path: Path<'retrieveDrawProof'>, query: Nothing, request: undefined, response: Schemas['DrawProof'] };
  proveDrawInclusion: { path: Path<'proveDrawInclusion'>, query: Nothing, request: Schemas['DrawInclusionInput'], response: Schemas['DrawInclusion'] };
  listDrawEntries: { path: Path<'listDrawEntries'>, query: Query<'listDrawEntries'>, request: undefined, response: Schemas['DrawEntryPage'] };
  listWinners: { path: Path<'listWinners'>, query: Query<'listWinners'>, request: undefined, response: Schemas['WinnerPage'] };
  advanceWinner: { path: Path<'advanceWinner'>, query: Nothing, request: Schemas['WinnerAdvanceInput'], response: Schemas['Winner'] };
  listPublications: { path: Path<'listPublications'>, query: Query<'listPublications'>, request: undefined, response: Schemas['PublicationPage'] };
  draftPublication: { path: Path<'draftPublication'>, query: Nothing, request: Schemas['PublicationInput'], response: Schemas['Publication'] };
  retrievePublication: { path: Path<'retrievePublication'>, query: Nothing, request: undefined, response: Schemas['Publication'] };
  updatePublication: { path: Path<'updatePublication'>, query: Nothing, request: Schemas['PublicationUpdate'], response: Schemas['Publication'] };
  retrievePublicationContent: { path: Path<'retrievePublicationContent'>, query: Nothing, request: undefined, response: Schemas['PublicationDocument'] };
  previewPublication: { path: Path<'previewPublication'>, query: Query<'previewPublication'>, request: undefined, response: Schemas['PublicationHtml'] };
  scanPublication: { path: Path<'scanPublication'>, query: Nothing, request: undefined, response: Schemas['Publication'] };
  submitPublication: { path: Path<'submitPublication'>, query: Nothing, request: undefined, response: Schemas['Publication'] };
  approvePublication: { path: Path<'approvePublication'>, query: Nothing, request: Schemas['PublicationApproval'], response: Schemas['Publication'] };
  publishPublication: { path: Path<'publishPublication'>, query: Nothing, request: undefined, response: Schemas['Publication'] };
  retractPublication: { path: Path<'retractPublication'>, query: Nothing, request: Schemas['PublicationRetraction'], response: Schemas['PublicationReceipt'] };
  retrievePublished: { path: Path<'retrievePublished'>, query: Nothing, request: undefined, response: Schemas['PublicationDocument'] };
  showPublished: { path: Path<'showPublished'>, query: Query<'showPublished'>, request: undefined, response: Schemas['PublicationHtml'] };
  retrieveSummary: { path: Path<'retrieveSummary'>, query: Query<'retrieveSummary'>, request: undefined, response: Schemas['Summary'] };
  retrieveTimeseries: { path: Path<'retrieveTimeseries'>, query: Query<'retrieveTimeseries'>, request: undefined, response: Schemas['Timeseries'] };
  retrieveBreakdown: { path: Path<'retrieveBreakdown'>, query: Query<'retrieveBreakdown'>, request: undefined, response: Schemas['Breakdown'] };
  retrieveZoneBreakdown: { path: Path<'retrieveZoneBreakdown'>, query: Query<'retrieveZoneBreakdown'>, request: undefined, response: Schemas['ZoneBreakdown'] };
  retrieveKpis: { path: Path<'retrieveKpis'>, query: Nothing, request: undefined, response: Schemas['Kpis'] };
  putExternalSeries: { path: Path<'putExternalSeries'>, query: Nothing, request: Schemas['ExternalSeriesInput'], response: Schemas['ExternalSeries'] };
  listIndustries: { path: Nothing, query: Nothing, request: undefined, response: Schemas['IndustryList'] };
  listDistricts: { path: Nothing, query: Nothing, request: undefined, response: Schemas['DistrictList'] };
  listRegions: { path: Nothing, query: Nothing, request: undefined, response: Schemas['RegionList'] };
  listErrorCodes: { path: Nothing, query: Nothing, request: undefined, response: Schemas['ErrorCodeList'] };
  checkLedger: { path: Path<'checkLedger'>, query: Nothing, request: undefined, response: Schemas['LedgerCheck'] };
  listAuditEntries: { path: Nothing, query: Query<'listAuditEntries'>, request: undefined, response: Schemas['AuditEntryPage'] };
  verifyAuditLog: { path: Nothing, query: Nothing, request: undefined, response: Schemas['AuditVerification'] };
  retrieveAuditHead: { path: Nothing, query: Nothing, request: undefined, response: Schemas['AuditHead'] };
  registerParticipant: { path: Path<'registerParticipant'>, query: Nothing, request: Schemas['ParticipantInput'], response: Schemas['Participant'] };
  findParticipants: { path: Path<'findParticipants'>, query: Nothing, request: Schemas['ParticipantQuery'], response: Schemas['ParticipantMatches'] };
  rewrapContacts: { path: Path<'rewrapContacts'>, query: Nothing, request: Schemas['ContactRewrapInput'], response: Schemas['ContactRewrap'] };
  retrieveParticipant: { path: Path<'retrieveParticipant'>, query: Query<'retrieveParticipant'>, request: undefined, response: Schemas['Participant'] };
  listEntryLines: { path: Path<'listEntryLines'>, query: Query<'listEntryLines'>, request: undefined, response: Schemas['EntryLinePage'] };
  eraseParticipant: { path: Path<'eraseParticipant'>, query: Nothing, request: undefined, response: Schemas['Participant'] };
  registerCanary: { path: Path<'registerCanary'>, query: Nothing, request: undefined, response: Schemas['Canary'] };
  checkCanaries: { path: Path<'checkCanaries'>, query: Nothing, request: Schemas['CanaryCheckInput'], response: Schemas['CanaryCheck'] };
  listExports: { path: Path<'listExports'>, query: Query<'listExports'>, request: undefined, response: Schemas['ExportPage'] };
  requestExport: { path: Path<'requestExport'>, query: Nothing, request: Schemas['ExportInput'], response: Schemas['Export'] };
  retrieveExport: { path: Path<'retrieveExport'>, query: Nothing, request: undefined, response: Schemas['Export'] };
  approveExport: { path: Path<'approveExport'>, query: Nothing, request: Schemas['ExportApproval'], response: Schemas['Export'] };
  rejectExport: { path: Path<'rejectExport'>, query: Nothing, request: Schemas['ExportRejection'], response: Schemas['Export'] };
  downloadExport: { path: Path<'downloadExport'>, query: Nothing, request: undefined, response: Schemas['ExportDownload'] };
  listIncidents: { path: Path<'listIncidents'>, query: Query<'listIncidents'>, request: undefined, response: Schemas['IncidentPage'] };
  openIncident: { path: Path<'openIncident'>, query: Nothing, request: Schemas['IncidentInput'], response: Schemas['Incident'] };
  retrieveIncident: { path: Path<'retrieveIncident'>, query: Nothing, request: undefined, response: Schemas['Incident'] };
  updateIncident: { path: Path<'updateIncident'>, query: Nothing, request: Schemas['IncidentUpdate'], response: Schemas['Incident'] };
  containIncident: { path: Path<'containIncident'>, query: Nothing, request: Schemas['IncidentNote'], response: Schemas['Incident'] };
  notifyIncident: { path: Path<'notifyIncident'>, query: Nothing, request: Schemas['IncidentNotification'], response: Schemas['Incident'] };
  reportIncident: { path: Path<'reportIncident'>, query: Nothing, request: Schemas['IncidentNote'], response: Schemas['Incident'] };
  closeIncident: { path: Path<'closeIncident'>, query: Nothing, request: Schemas['IncidentNote'], response: Schemas['Incident'] };
  noteIncident: { path: Path<'noteIncident'>, query: Nothing, request: Schemas['IncidentRemark'], response: Schemas['Incident'] };
  listIncidentEvents: { path: Path<'listIncidentEvents'>, query: Query<'listIncidentEvents'>, request: undefined, response: Schemas['IncidentEventPage'] };
  retrieveIncidentNotices: { path: Path<'retrieveIncidentNotices'>, query: Nothing, request: undefined, response: Schemas['IncidentNotices'] };
  listAffectedParticipants: { path: Path<'listAffectedParticipants'>, query: Query<'listAffectedParticipants'>, request: undefined, response: Schemas['AffectedParticipantPage'] };
  retrieveIncidentEvidence: { path: Path<'retrieveIncidentEvidence'>, query: Nothing, request: undefined, response: Schemas['IncidentEvidence'] };
}

type Nothing = Record<never, never>;
type Path<Id extends keyof Typed> = NonNullable<Typed[Id]['parameters']['path']>;
type Query<Id extends keyof Typed> = NonNullable<Typed[Id]['parameters']['query']>;
type Schemas = components['schemas'];
