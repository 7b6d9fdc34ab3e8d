// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';

export const components = {
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [components];

export const parameters = {
  retrieveHealth: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveOpenApi: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
  retrieveMe: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
