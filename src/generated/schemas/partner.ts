// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { SchemaLoader } from './builders.js';

/** By tag, the schemas of the operations of partners and apps. */
export const partnerSchemas: Readonly<Record<string, SchemaLoader>> = {
  service: { requests: () => import('./service/requests.js'), responses: () => import('./service/responses.js') },
  keys: { requests: () => import('./keys/requests.js'), responses: () => import('./keys/responses.js') },
  campaigns: { requests: () => import('./campaigns/requests.js'), responses: () => import('./campaigns/responses.js') },
  duties: { requests: () => import('./duties/requests.js'), responses: () => import('./duties/responses.js') },
  ruleSets: { requests: () => import('./ruleSets/requests.js'), responses: () => import('./ruleSets/responses.js') },
  merchants: { requests: () => import('./merchants/requests.js'), responses: () => import('./merchants/responses.js') },
  invitations: { requests: () => import('./invitations/requests.js'), responses: () => import('./invitations/responses.js') },
  transactions: { requests: () => import('./transactions/requests.js'), responses: () => import('./transactions/responses.js') },
  conflicts: { requests: () => import('./conflicts/requests.js'), responses: () => import('./conflicts/responses.js') },
  claims: { requests: () => import('./claims/requests.js'), responses: () => import('./claims/responses.js') },
  zones: { requests: () => import('./zones/requests.js'), responses: () => import('./zones/responses.js') },
  promoItems: { requests: () => import('./promoItems/requests.js'), responses: () => import('./promoItems/responses.js') },
  mirrors: { requests: () => import('./mirrors/requests.js'), responses: () => import('./mirrors/responses.js') },
  draws: { requests: () => import('./draws/requests.js'), responses: () => import('./draws/responses.js') },
  approvals: { requests: () => import('./approvals/requests.js'), responses: () => import('./approvals/responses.js') },
  approvers: { requests: () => import('./approvers/requests.js'), responses: () => import('./approvers/responses.js') },
  publications: { requests: () => import('./publications/requests.js'), responses: () => import('./publications/responses.js') },
  stats: { requests: () => import('./stats/requests.js'), responses: () => import('./stats/responses.js') },
  reference: { requests: () => import('./reference/requests.js'), responses: () => import('./reference/responses.js') },
  participants: { requests: () => import('./participants/requests.js'), responses: () => import('./participants/responses.js') },
};
