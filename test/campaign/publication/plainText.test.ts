import { expect, it } from 'vitest';
import { digitsForLetters, latinLetters } from '../../../src/campaign/publication/lookAlikes.js';
import { isSplitName } from '../../../src/campaign/publication/names.js';
import { plainDigits, plainText } from '../../../src/campaign/publication/plainText.js';
import { readingsOf } from '../../../src/campaign/publication/readings.js';

it('writes dashes of all kinds as one, and digits in circles as digits', () => {
  expect(plainText('０９‐1‑2–3—4−5')).toBe('09-1-2-3-4-5');
  expect(plainDigits('⓿🄋🄌❶➀➊➈')).toBe('0001119');
  expect(plainDigits('⓫⓴')).toBe('⓫⓴');
  expect(plainDigits('٠٩۱߂')).toBe('0912');
});

it('reads letters as they look, and no other signs', () => {
  expect(latinLetters('Аму Сhéñ')).toBe('Amy Chen');
  expect(latinLetters('🅐🅰🇦🅩🆉🇿')).toBe('AAAZZZ');
  expect(latinLetters('\u{1f16d}\u{1f18a}')).toBe('\u{1f16d}\u{1f18a}');
  expect(digitsForLetters('O9I2345678')).toBe('0912345678');
});

it('reads a text in one line, and another time without its tags', () => {
  expect(readingsOf('王\n\t 小明')).toEqual(['王 小明']);
  expect(readingsOf('王<b>小</b>明')).toEqual(['王<b>小</b>明', '王小明']);
});

it('takes a surname and what follows it for a name, whatever is around them', () => {
  expect(isSplitName(' 王 ', ' 小明 ')).toBe(true);
  expect(isSplitName('王')).toBe(false);
  expect(isSplitName('王', 'x')).toBe(false);
});
