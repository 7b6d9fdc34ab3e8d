// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { M, SomeComponents, SomeParameters } from '../builders.js';
import { components as sharedRequests } from '../shared/requests.js';
import { components as sharedResponses } from '../shared/responses.js';
import { components as statsResponses } from '../stats/responses.js';

export const components = {
  ExternalSeriesInput: (m: M) => m.closed({
    name: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    unit: m.string({ min: 1, max: 40, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 40 characters without control characters', '1 至 40 個字元，不含控制字元'] }),
    source: m.string({ min: 1, max: 300, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 300 characters without control characters', '1 至 300 個字元，不含控制字元'] }),
    sourceDate: m.ref('LocalDate'),
    points: m.array(m.ref('ExternalPoint'), { min: 1, max: 1000 }),
  }, {
    nameEn: m.string({ min: 1, max: 100, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 100 characters without control characters', '1 至 100 個字元，不含控制字元'] }),
    note: m.string({ min: 1, max: 500, pattern: /^[^\u0000-\u001f\u007f]+$/u, expects: ['1 to 500 characters without control characters', '1 至 500 個字元，不含控制字元'] }),
  }),
} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [sharedRequests, sharedResponses, statsResponses, components];

export const parameters = {
  putExternalSeries: {
    path: (m: M) => m.closed({ campaignId: m.ref('CampaignId'), seriesId: m.string({ pattern: /^[a-z0-9][a-z0-9-]{0,62}$/u, expects: ['lower-case letters, digits or hyphens', '小寫英文字母、數字或連字號'] }) }, {}),
    query: (m: M) => m.closed({}, {}),
  },
} satisfies SomeParameters;
