// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';

export const components = {
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, components];

export const parameters = {
  listApprovers: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveApproverSet: {
    path: (m: M) => m.closed({ fingerprint: m.ref('Hash') }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
