// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import { createSchemaSet } from '../validation/schemaSet.js';
import type { Schema } from '../validation/schemaBuilders.js';
import type { OperationId, OperationTypes } from './operation.js';
import type { Components, M } from './schemas/builders.js';
import * as sharedRequests from './schemas/shared/requests.js';
import * as sharedResponses from './schemas/shared/responses.js';
import * as sharedOperator from './schemas/shared/operator.js';
import * as serviceRequests from './schemas/service/requests.js';
import * as serviceResponses from './schemas/service/responses.js';
import * as serviceOperator from './schemas/service/operator.js';
import * as organizationsOperator from './schemas/organizations/operator.js';
import * as personsOperator from './schemas/persons/operator.js';
import * as keysRequests from './schemas/keys/requests.js';
import * as keysResponses from './schemas/keys/responses.js';
import * as keysOperator from './schemas/keys/operator.js';
import * as campaignsRequests from './schemas/campaigns/requests.js';
import * as campaignsResponses from './schemas/campaigns/responses.js';
import * as campaignsOperator from './schemas/campaigns/operator.js';
import * as dutiesRequests from './schemas/duties/requests.js';
import * as dutiesResponses from './schemas/duties/responses.js';
import * as dutiesOperator from './schemas/duties/operator.js';
import * as ruleSetsRequests from './schemas/ruleSets/requests.js';
import * as ruleSetsResponses from './schemas/ruleSets/responses.js';
import * as ruleSetsOperator from './schemas/ruleSets/operator.js';
import * as merchantsRequests from './schemas/merchants/requests.js';
import * as merchantsResponses from './schemas/merchants/responses.js';
import * as merchantsOperator from './schemas/merchants/operator.js';
import * as invitationsRequests from './schemas/invitations/requests.js';
import * as invitationsResponses from './schemas/invitations/responses.js';
import * as transactionsRequests from './schemas/transactions/requests.js';
import * as transactionsResponses from './schemas/transactions/responses.js';
import * as transactionsOperator from './schemas/transactions/operator.js';
import * as conflictsRequests from './schemas/conflicts/requests.js';
import * as conflictsResponses from './schemas/conflicts/responses.js';
import * as conflictsOperator from './schemas/conflicts/operator.js';
import * as claimsRequests from './schemas/claims/requests.js';
import * as claimsResponses from './schemas/claims/responses.js';
import * as zonesRequests from './schemas/zones/requests.js';
import * as zonesResponses from './schemas/zones/responses.js';
import * as zonesOperator from './schemas/zones/operator.js';
import * as promoItemsRequests from './schemas/promoItems/requests.js';
import * as promoItemsResponses from './schemas/promoItems/responses.js';
import * as promoItemsOperator from './schemas/promoItems/operator.js';
import * as mirrorsRequests from './schemas/mirrors/requests.js';
import * as mirrorsResponses from './schemas/mirrors/responses.js';
import * as drawsRequests from './schemas/draws/requests.js';
import * as drawsResponses from './schemas/draws/responses.js';
import * as drawsOperator from './schemas/draws/operator.js';
import * as drawSchedulesOperator from './schemas/drawSchedules/operator.js';
import * as winnersOperator from './schemas/winners/operator.js';
import * as approvalsRequests from './schemas/approvals/requests.js';
import * as approvalsResponses from './schemas/approvals/responses.js';
import * as approvalsOperator from './schemas/approvals/operator.js';
import * as approversRequests from './schemas/approvers/requests.js';
import * as approversResponses from './schemas/approvers/responses.js';
import * as approversOperator from './schemas/approvers/operator.js';
import * as publicationsRequests from './schemas/publications/requests.js';
import * as publicationsResponses from './schemas/publications/responses.js';
import * as publicationsOperator from './schemas/publications/operator.js';
import * as statsRequests from './schemas/stats/requests.js';
import * as statsResponses from './schemas/stats/responses.js';
import * as statsOperator from './schemas/stats/operator.js';
import * as referenceRequests from './schemas/reference/requests.js';
import * as referenceResponses from './schemas/reference/responses.js';
import * as auditOperator from './schemas/audit/operator.js';
import * as participantsRequests from './schemas/participants/requests.js';
import * as participantsResponses from './schemas/participants/responses.js';
import * as participantsOperator from './schemas/participants/operator.js';
import * as personalDataOperator from './schemas/personalData/operator.js';
import * as canariesOperator from './schemas/canaries/operator.js';
import * as exportsOperator from './schemas/exports/operator.js';
import * as incidentsOperator from './schemas/incidents/operator.js';
import * as responseRules from './schemas/responseRules.js';
import type { SchemaName } from './types.js';

const builders = {
  ...sharedRequests.components,
  ...sharedResponses.components,
  ...sharedOperator.components,
  ...serviceRequests.components,
  ...serviceResponses.components,
  ...serviceOperator.components,
  ...organizationsOperator.components,
  ...personsOperator.components,
  ...keysRequests.components,
  ...keysResponses.components,
  ...keysOperator.components,
  ...campaignsRequests.components,
  ...campaignsResponses.components,
  ...campaignsOperator.components,
  ...dutiesRequests.components,
  ...dutiesResponses.components,
  ...dutiesOperator.components,
  ...ruleSetsRequests.components,
  ...ruleSetsResponses.components,
  ...ruleSetsOperator.components,
  ...merchantsRequests.components,
  ...merchantsResponses.components,
  ...merchantsOperator.components,
  ...invitationsRequests.components,
  ...invitationsResponses.components,
  ...transactionsRequests.components,
  ...transactionsResponses.components,
  ...transactionsOperator.components,
  ...conflictsRequests.components,
  ...conflictsResponses.components,
  ...conflictsOperator.components,
  ...claimsRequests.components,
  ...claimsResponses.components,
  ...zonesRequests.components,
  ...zonesResponses.components,
  ...zonesOperator.components,
  ...promoItemsRequests.components,
  ...promoItemsResponses.components,
  ...promoItemsOperator.components,
  ...mirrorsRequests.components,
  ...mirrorsResponses.components,
  ...drawsRequests.components,
  ...drawsResponses.components,
  ...drawsOperator.components,
  ...drawSchedulesOperator.components,
  ...winnersOperator.components,
  ...approvalsRequests.components,
  ...approvalsResponses.components,
  ...approvalsOperator.components,
  ...approversRequests.components,
  ...approversResponses.components,
  ...approversOperator.components,
  ...publicationsRequests.components,
  ...publicationsResponses.components,
  ...publicationsOperator.components,
  ...statsRequests.components,
  ...statsResponses.components,
  ...statsOperator.components,
  ...referenceRequests.components,
  ...referenceResponses.components,
  ...auditOperator.components,
  ...participantsRequests.components,
  ...participantsResponses.components,
  ...participantsOperator.components,
  ...personalDataOperator.components,
  ...canariesOperator.components,
  ...exportsOperator.components,
  ...incidentsOperator.components,
  ...responseRules.components,
};

const parameterBuilders = {
  ...serviceRequests.parameters,
  ...serviceOperator.parameters,
  ...organizationsOperator.parameters,
  ...personsOperator.parameters,
  ...keysRequests.parameters,
  ...keysOperator.parameters,
  ...campaignsRequests.parameters,
  ...campaignsOperator.parameters,
  ...dutiesRequests.parameters,
  ...dutiesOperator.parameters,
  ...ruleSetsRequests.parameters,
  ...ruleSetsOperator.parameters,
  ...merchantsRequests.parameters,
  ...merchantsOperator.parameters,
  ...invitationsRequests.parameters,
  ...transactionsRequests.parameters,
  ...transactionsOperator.parameters,
  ...conflictsRequests.parameters,
  ...conflictsOperator.parameters,
  ...claimsRequests.parameters,
  ...zonesRequests.parameters,
  ...zonesOperator.parameters,
  ...promoItemsRequests.parameters,
  ...promoItemsOperator.parameters,
  ...mirrorsRequests.parameters,
  ...drawsRequests.parameters,
  ...drawsOperator.parameters,
  ...drawSchedulesOperator.parameters,
  ...winnersOperator.parameters,
  ...approvalsRequests.parameters,
  ...approvalsOperator.parameters,
  ...approversRequests.parameters,
  ...approversOperator.parameters,
  ...publicationsRequests.parameters,
  ...publicationsOperator.parameters,
  ...statsRequests.parameters,
  ...statsOperator.parameters,
  ...referenceRequests.parameters,
  ...auditOperator.parameters,
  ...participantsRequests.parameters,
  ...participantsOperator.parameters,
  ...personalDataOperator.parameters,
  ...canariesOperator.parameters,
  ...exportsOperator.parameters,
  ...incidentsOperator.parameters,
};

const envelopeBuilders = {
  registerMerchants: (m: M) => m.closed({ rows: m.array(m.unknown(), { min: 1, max: 1000 }) }, {}),
  pushTransactions: (m: M) => m.closed({ rows: m.array(m.unknown(), { min: 1, max: 1000 }) }, {}),
  upsertPromoItems: (m: M) => m.closed({ rows: m.array(m.unknown(), { min: 1, max: 1000 }) }, {}),
  stageMirrorItems: (m: M) => m.closed({ rows: m.array(m.unknown(), { min: 1, max: 1000 }) }, {}),
} satisfies {
  readonly [Id in OperationId]?: (m: M) => Schema<{ rows: unknown[] }>;
};

const all = /* @__PURE__ */ createSchemaSet<Components, SchemaName>(builders);

/** The component schemas in one mode; each is built when it is first read. */
export const schemas = all.schemas;

/** The fast path of a component's strict schema: a value that it matches, the schema accepts unchanged. */
export const fastPath = all.fastPath;

/** Path and query parameters of each operation, strict; query values are given as JSON (numbers, booleans). */
export const parameters = /* @__PURE__ */ all.buildPairs(parameterBuilders) as {
  readonly [Id in OperationId]: {
    readonly path: Schema<OperationTypes[Id]['path']>;
    readonly query: Schema<OperationTypes[Id]['query']>;
  };
};

/** The body of a batch without its rows: how many there may be, and nothing beside them. Rows are checked one by one. */
export const envelopes = /* @__PURE__ */ all.build(envelopeBuilders) as {
  readonly [Id in keyof typeof envelopeBuilders]: Schema<{ rows: unknown[] }>;
};

/** For the proof that each schema has the type of its component, both ways. */
export type Built = { [N in SchemaName]: ReturnType<(typeof builders)[N]>['_zod']['output'] };
