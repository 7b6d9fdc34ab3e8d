import { expect, it } from 'vitest';
import { knownNames } from '../../../src/campaign/publication/knownNames.js';

const { isIn, isSplitOver } = knownNames(['王小明', '林森', 'Amy Chen']);

it('says in which text a name begins that ends in a later one', () => {
  expect(isSplitOver(['大獎', '王小', '明'])).toBe(1);
  expect(isSplitOver(['大獎', '王', '小明', '得主'])).toBe(1);
  expect(isSplitOver(['first', 'amy', 'chen'])).toBe(1);
});

it('finds no split name in one text, nor where two sentences only look like it', () => {
  expect(isSplitOver(['王小明', '得主'])).toBeUndefined();
  expect(isSplitOver(['得主', '王小明'])).toBeUndefined();
  expect(isSplitOver(['園區有樹林', '森林步道'])).toBeUndefined();
  expect(isSplitOver(['林', '森林步道'])).toBe(0);
});

it('finds a name beside an allowed term that contains it', () => {
  expect(isIn('林森路', ['林森路'])).toBe(false);
  expect(isIn('林森林森路', ['林森路'])).toBe(true);
  expect(isIn('林森路林森', ['林森路'])).toBe(true);
  expect(isIn('Amy Chen Bakery', ['Amy Chen Bakery'])).toBe(false);
  expect(isIn('Chen, Amy of Amy Chen Bakery', ['Amy Chen Bakery'])).toBe(true);
});
