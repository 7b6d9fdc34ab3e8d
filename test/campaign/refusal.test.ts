import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/campaign/refusal.js';

const regions = [{ code: 'city', districts: ['66000010'] }];

describe('refusalOf', () => {
  it.each(['suspended', 'rejected', 'withdrawn'] as const)('refuses a merchant that is %s', (status) => {
    expect(refusalOf({ district: '63000030' }, { status }, regions)).toEqual({
      code: 'merchant_not_approved',
    });
  });

  it.each(['approved', 'submitted', 'changesRequested'] as const)(
    'refuses a district that the campaign does not have, of a merchant that is %s',
    (status) => {
      expect(refusalOf({ district: '63000030' }, { status }, regions)).toEqual({
        code: 'district_unknown',
        pointer: '/district',
      });
      expect(refusalOf({ district: '66000010' }, { status }, regions)).toBe(null);
      expect(refusalOf({}, { status }, regions)).toBe(null);
    },
  );
});
