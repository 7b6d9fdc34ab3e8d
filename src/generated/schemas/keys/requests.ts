// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';

export const components = {
  ClaimCode: (m: M) => m.string({ pattern: /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}$/u, expects: ['six groups of four letters and digits', '六組四個英數字'] }),
  ApiKeyClaim: (m: M) => m.closed({
    code: m.ref('ClaimCode'),
  }, {}),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [components];

export const parameters = {
  claimKey: {
    path: (m: M) => m.closed({}, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
