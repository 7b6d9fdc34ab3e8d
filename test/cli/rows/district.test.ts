import { expect, it } from 'vitest';
import { district } from '../../../src/cli/rows/district.js';

it.each([
  ['66000060', '66000060'],
  ['臺中市西屯區', '66000060'],
  ['台中市 西屯區', '66000060'],
  ['西屯區', '66000060'],
  ['Xitun District', '66000060'],
  ['Taichung City, XITUN', '66000060'],
  ['北屯區', '66000080'],
  ['西屯', '66000060'],
  ['407西屯區', '66000060'],
  ['40758 台中市西屯區', '66000060'],
  ['407', '66000060'],
  ['６６００００６０', '66000060'],
  ['西邨區', '西邨區'],
])('reads the district %j as %j', (text, code) => {
  expect(district(text)).toBe(code);
});
