import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/campaign/draw/canonicalJson.js';
import { DrawError } from '../../../src/campaign/draw/index.js';

const refusalOf = (value: unknown): string[] => {
  try {
    canonicalJson(value);
  } catch (error) {
    if (DrawError.is(error)) return [error.code, error.pointer, error.message, error.messageZh];
    throw error;
  }
  return ['accepted'];
};

const refusal = (en: string, zh: string): string[] => [
  ...['params_invalid', '/params'],
  `The rules of the draw cannot be used (/params: ${en}). Mend the field that is named.`,
  `抽獎規則無法使用（/params：${zh}）。請修正所指欄位。`,
];

const nested = (levels: number): unknown => {
  let value: unknown = 0;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

describe('canonical JSON', () => {
  it('writes the example of RFC 8785, section 3.2.2, as its section 3.2.4 does', () => {
    const example: unknown = JSON.parse(
      String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`,
    );
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts members by their UTF-16 code units, as section 3.2.3 does', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const written = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])));
    expect(Object.keys(JSON.parse(written))).toEqual([
      ...['1', '\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'],
    ]);
  });

  it('accepts 32 levels and 200,000 values, and no more', () => {
    expect(refusalOf(nested(32))).toEqual(['accepted']);
    expect(refusalOf(nested(33))).toEqual(refusal('more than 32 levels', '超過 32 層'));
    // The list is a value too.
    expect(refusalOf(Array(199_999).fill(0))).toEqual(['accepted']);
    expect(refusalOf(Array(200_000).fill(0))).toEqual(refusal('more than 200000 values', '超過 200000 個值'));
  });

  it.each<[string, unknown, string, string]>([
    ['undefined', undefined, 'undefined is no JSON', 'undefined 不是 JSON'],
    ['a gap in a list', Array(1), 'undefined is no JSON', 'undefined 不是 JSON'],
    ['a member without a value', { a: undefined }, 'undefined is no JSON', 'undefined 不是 JSON'],
    ['a bigint', 1n, 'bigint is no JSON', 'bigint 不是 JSON'],
    ['infinity', Number.POSITIVE_INFINITY, 'a number that is not finite', '數字不是有限值'],
    ['no number', { a: [Number.NaN] }, 'a number that is not finite', '數字不是有限值'],
    ['half a character', '\ud83c', 'half of a surrogate pair', '文字含有不成對的代理字元'],
    ['half a character in a name', { '\udfff': 1 }, 'half of a surrogate pair', '文字含有不成對的代理字元'],
  ])('refuses %s', (_, value, en, zh) => {
    expect(refusalOf(value)).toEqual(refusal(en, zh));
  });
});
