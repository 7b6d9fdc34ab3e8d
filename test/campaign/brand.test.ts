import { expect, it } from 'vitest';
import { brandsOf } from '../../src/campaign/brand.js';

it('takes merchants of one head office for one brand, and counters for that of their mall', () => {
  const merchant = (id: string, ubns: string[] = [], parentId: string | null = null) => ({
    id,
    ubns,
    parentId,
  });
  const brands = brandsOf([
    merchant('head', ['22099131', '12345675']),
    merchant('branch', ['22099131']),
    merchant('mall', ['99373067']),
    merchant('counter', [], 'mall'),
    merchant('shelf', [], 'counter'),
    merchant('tenant', ['12345675'], 'mall'),
    merchant('stall'),
    merchant('orphan', [], 'nowhere'),
    // A circle is no tree, and ends all the same.
    merchant('one', [], 'other'),
    merchant('other', [], 'one'),
  ]);
  expect(Object.fromEntries(brands)).toEqual({
    ...{ head: '22099131', branch: '22099131' },
    ...{ mall: '99373067', counter: '99373067', shelf: '99373067', tenant: '12345675' },
    ...{ stall: 'stall', orphan: 'orphan', one: 'one', other: 'other' },
  });
});
