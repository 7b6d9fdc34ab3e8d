// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { SchemaLoader } from './builders.js';

/** By tag, the schemas of the operations that operators alone call. */
export const operatorSchemas: Readonly<Record<string, SchemaLoader>> = {
  'operator/service': { requests: () => import('./service/operator.js'), responses: () => import('./service/operator.js') },
  'operator/organizations': { requests: () => import('./organizations/operator.js'), responses: () => import('./organizations/operator.js') },
  'operator/persons': { requests: () => import('./persons/operator.js'), responses: () => import('./persons/operator.js') },
  'operator/keys': { requests: () => import('./keys/operator.js'), responses: () => import('./keys/operator.js') },
  'operator/campaigns': { requests: () => import('./campaigns/operator.js'), responses: () => import('./campaigns/operator.js') },
  'operator/duties': { requests: () => import('./duties/operator.js'), responses: () => import('./duties/operator.js') },
  'operator/ruleSets': { requests: () => import('./ruleSets/operator.js'), responses: () => import('./ruleSets/operator.js') },
  'operator/merchants': { requests: () => import('./merchants/operator.js'), responses: () => import('./merchants/operator.js') },
  'operator/transactions': { requests: () => import('./transactions/operator.js'), responses: () => import('./transactions/operator.js') },
  'operator/conflicts': { requests: () => import('./conflicts/operator.js'), responses: () => import('./conflicts/operator.js') },
  'operator/zones': { requests: () => import('./zones/operator.js'), responses: () => import('./zones/operator.js') },
  'operator/promoItems': { requests: () => import('./promoItems/operator.js'), responses: () => import('./promoItems/operator.js') },
  'operator/draws': { requests: () => import('./draws/operator.js'), responses: () => import('./draws/operator.js') },
  'operator/drawSchedules': { requests: () => import('./drawSchedules/operator.js'), responses: () => import('./drawSchedules/operator.js') },
  'operator/winners': { requests: () => import('./winners/operator.js'), responses: () => import('./winners/operator.js') },
  'operator/approvals': { requests: () => import('./approvals/operator.js'), responses: () => import('./approvals/operator.js') },
  'operator/approvers': { requests: () => import('./approvers/operator.js'), responses: () => import('./approvers/operator.js') },
  'operator/publications': { requests: () => import('./publications/operator.js'), responses: () => import('./publications/operator.js') },
  'operator/stats': { requests: () => import('./stats/operator.js'), responses: () => import('./stats/operator.js') },
  'operator/audit': { requests: () => import('./audit/operator.js'), responses: () => import('./audit/operator.js') },
  'operator/participants': { requests: () => import('./participants/operator.js'), responses: () => import('./participants/operator.js') },
  'operator/personalData': { requests: () => import('./personalData/operator.js'), responses: () => import('./personalData/operator.js') },
  'operator/canaries': { requests: () => import('./canaries/operator.js'), responses: () => import('./canaries/operator.js') },
  'operator/exports': { requests: () => import('./exports/operator.js'), responses: () => import('./exports/operator.js') },
  'operator/incidents': { requests: () => import('./incidents/operator.js'), responses: () => import('./incidents/operator.js') },
};
