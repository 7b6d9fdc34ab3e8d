import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/generated/operations.js';
import { parseJson } from '../../../src/service/http/json.js';
import { checkBody } from '../../../src/service/http/requestBody.js';
import { transaction } from '../harness.js';

const encoder = new TextEncoder();
const rows = [transaction('first'), transaction('second', { participant: { token: 'participant-1' } })];

function canonicalOf(text: string): string {
  const body = parseJson(encoder.encode(text));
  const canonical = checkBody(operations.pushTransactions, body).canonical();
  return typeof canonical === 'string' ? canonical : new TextDecoder().decode(canonical);
}

const backwards = (row: object) => Object.fromEntries(Object.entries(row).reverse());

describe('the canonical text of a batch', () => {
  const text = canonicalOf(JSON.stringify({ rows }));

  it('is the body itself, byte for byte, where that is canonical', () => {
    const bytes = encoder.encode(text);
    expect(checkBody(operations.pushTransactions, parseJson(bytes)).canonical()).toBe(bytes);
  });

  it.each([
    ['white space', JSON.stringify(JSON.parse(text), null, 2)],
    ['a single space', text.replace(':', ': ')],
    ['another order', JSON.stringify({ rows: rows.map(backwards) })],
    ['escapes', text.replace('participant-1', 'participant\\u002d1')],
    ['a number with an exponent', text.replace(/"totalAmount":(\d+)/, '"totalAmount":$1.0e0')],
    ['a field sent twice', text.replace('"externalId"', '"externalId":"x","externalId"')],
    ['a byte order mark', `\ufeff${text}`],
  ])('is the same for a body with %s', (_what, written) => {
    expect(written).not.toBe(text);
    expect(canonicalOf(written)).toBe(text);
  });

  it('differs for other values', () => {
    expect(canonicalOf(text.replace('participant-1', 'participant-2'))).not.toBe(text);
  });
});
