// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';

export const components = {
  MetricsText: (m: M) => m.string(),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [components];

export const parameters = {
  retrieveMetrics: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
