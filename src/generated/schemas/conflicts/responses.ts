// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  conflictDeciders,
} from '../../enums.js';
import type { M, SomeComponents } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as conflictsRequests } from '../conflicts/requests.js';

export const components = {
  ConflictDecider: (m: M) => m.oneOf(conflictDeciders),
  ConflictDocument: (m: M) => m.object({
    type: m.openRef('DocumentType'),
    number: m.string(),
  }, {}),
  ConflictSide: (m: M) => m.object({
    organizationId: m.ref('OrganizationId'),
    transactionId: m.ref('TransactionId'),
    reportedAt: m.ref('Timestamp'),
    documentDate: m.ref('LocalDate'),
    sellerUbn: m.nullable(m.ref('Ubn')),
    totalAmount: m.integer(),
    isCounted: m.boolean(),
  }, {}),
  Conflict: (m: M) => m.object({
    id: m.ref('ConflictId'),
    document: m.ref('ConflictDocument'),
    status: m.openRef('ConflictStatus'),
    sides: m.array(m.ref('ConflictSide')),
    openedAt: m.ref('Timestamp'),
    decidedBy: m.nullable(m.openRef('ConflictDecider')),
    reason: m.nullable(m.string()),
    decidedAt: m.nullable(m.ref('Timestamp')),
  }, {}),
  ConflictPage: (m: M) => m.object({
    items: m.array(m.ref('Conflict')),
    nextPageToken: m.nullable(m.string()),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, conflictsRequests, components];
