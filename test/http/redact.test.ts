import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/generated/errorCodes.js';
import { Redactor, textsOf } from '../../src/http/redact.js';

const ours = Object.values(errorCodes).flatMap(({ title, titleZh, advice, adviceZh }) => [
  title,
  titleZh,
  advice,
  adviceZh,
]);
const clean = (text: string, ...sent: string[]): string => new Redactor(sent, ours).redact(text);

describe('Redactor', () => {
  it.each([
    ['the key sf_test_abc123 is unknown', [], 'the key [redacted] is unknown'],
    ['no merchant 王小明 here', ['王小明'], 'no merchant [redacted] here'],
    ['店名王小明商行有誤', ['王小明商行'], '店名[redacted]有誤'],
    ['starts with 小明商', ['王小明商行'], 'starts with [redacted]'],
    ['id a%2Fb%20c in the path', ['a/b c'], 'id [redacted] in the path'],
    ['got "say \\"hi\\" now"', ['say "hi" now'], 'got "[redacted]"'],
    ['value starts with pt_Secret', ['pt_SecretToken99'], 'value starts with [redacted]'],
    ['both alpha99 and alpha9999', ['alpha99', 'alpha9999'], 'both [redacted] and [redacted]'],
  ])('redacts %s', (text, sent, expected) => {
    expect(clean(text, ...sent)).toBe(expected);
  });

  it.each(Object.entries(errorCodes))('leaves the texts of %s alone, whatever was sent', (_code, entry) => {
    const sent = ['merchant', '店家', 'externalId', 'x', '1', '12', '活動', 'request'];
    for (const text of [entry.title, entry.titleZh, entry.advice, entry.adviceZh]) {
      expect(clean(text, ...sent)).toBe(text);
    }
  });

  it('shortens the text, and leaves no value that the cut would have split', () => {
    const secret = 'S3CRETS3CRET'.repeat(10);
    const text = `${'x '.repeat(995)}${secret}${' y'.repeat(5_000)}`;
    expect(clean(text, secret).length).toBeLessThanOrEqual(2_000);
    expect(clean(text, secret)).not.toContain('S3CRET');
  });

  it('redacts values with lone surrogates', () => {
    expect(clean('x', 'abc\ud800')).toBe('x');
  });

  it('finds every text in a value', () => {
    expect([...textsOf({ a: 'x', b: ['y', { c: 'z' }], d: 7, e: null })]).toEqual(['x', 'y', 'z']);
  });
});
