import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/bulk/batches.js';
import type { Json } from '../../src/http/json.js';

describe('the body of a batch', () => {
  const rows = ['{"externalId":"a","title":"禮盒 😀"}', '{"externalId":"b"}', '{}'];
  const entryOf = (json: Json) => ({ index: 0, externalId: null, row: null, json, bytes: 0, outcome: null });

  it.each([1, 2, 3])('is the same of %i rows as texts and as bytes', (count) => {
    const texts = rows.slice(0, count);
    const body = bodyOf(texts.map(entryOf));
    expect(body).toBe(`{"rows":[${texts.join(',')}]}`);
    const encoder = new TextEncoder();
    const bytes = bodyOf(texts.map((text) => entryOf(encoder.encode(text))));
    expect(bytes).toEqual(encoder.encode(body as string));
  });
});
