import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/generated/operations.js';
import { parseJson } from '../../../src/service/http/json.js';
import { checkBody } from '../../../src/service/http/requestBody.js';
import { sale } from '../harness.js';

const encoder = new TextEncoder();
const rows = [sale('first'), sale('second', { participant: { token: 'participant-1' } })];

function canonicalOf(text: string): string {
  const body = parseJson(encoder.encode(text));
  const canonical = checkBody(operations.pushTransactions, body).canonical();
  return typeof canonical === 'string' ? canonical : new TextDecoder().decode(canonical);
}

const backwards = (row: object) => Object.fromEntries(Object.entries(row).reverse());

describe('a batch has one canonical text, however it is written', () => {
  const text = canonicalOf(JSON.stringify({ rows }));

  it('which is taken as it came, byte for byte, where it is canonical', () => {
    const bytes = encoder.encode(text);
    expect(checkBody(operations.pushTransactions, parseJson(bytes)).canonical()).toBe(bytes);
  });

  it.each([
    ['white space', JSON.stringify(JSON.parse(text), null, 2)],
    ['a single space', text.replace(':', ': ')],
    ['another order', JSON.stringify({ rows: rows.map(backwards) })],
    ['escapes', text.replace('participant-1', 'participant\\u002d1')],
    ['a number with an exponent', text.replace(/"totalAmount":(\d+)/, '"totalAmount":$1.0e0')],
    ['a field given twice', text.replace('"externalId"', '"externalId":"x","externalId"')],
    ['a byte order mark', `\ufeff${text}`],
  ])('with %s', (_what, written) => {
    expect(written).not.toBe(text);
    expect(canonicalOf(written)).toBe(text);
  });

  it('and another one where it says something else', () => {
    expect(canonicalOf(text.replace('participant-1', 'participant-2'))).not.toBe(text);
  });
});
