import { expect, it } from 'vitest';
import { prizeTaxOf, usualPrizeTax } from '../../src/campaign/prizeTax.js';

it.each([
  [1_000, false, 0, 200],
  [1_001, true, 0, 200],
  [20_000, true, 0, 4_000],
  [20_001, true, 2_000, 4_000],
  [689_999, true, 68_999, 137_999],
  [0, false, 0, 0],
])(
  'computes the tax of a prize worth NT$%i',
  (value, listed, withheldFromResident, withheldFromNonResident) => {
    expect(prizeTaxOf(value, usualPrizeTax)).toEqual({
      listed,
      withheldFromResident,
      withheldFromNonResident,
    });
  },
);

it('uses the parameters of the campaign', () => {
  const rules = { withholdingThreshold: 5, residentRate: 50, nonResidentRate: 0, listingThreshold: 9 };
  expect(prizeTaxOf(9, rules)).toEqual({
    listed: false,
    withheldFromResident: 4,
    withheldFromNonResident: 0,
  });
});
