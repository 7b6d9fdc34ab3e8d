import { expect, it } from 'vitest';
import { newId } from '../../../../src/service/store/db/ids.js';

it('makes ids that ascend and are unique, also within a millisecond', () => {
  const ids = Array.from({ length: 20_000 }, () => newId('txn_'));
  expect(ids.join()).toBe([...ids].sort().join());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^txn_[0-9a-z]{22}$/.test(id))).toEqual([]);
});

it('makes the ids of one millisecond random, so that processes do not collide', () => {
  const ids = Array.from({ length: 20_000 }, () => newId('txn_'));
  const moments = new Map(ids.map((id) => [id.slice(4, 13), id.slice(16)]));
  expect(moments.size).toBeGreaterThan(1);
  expect(new Set(moments.values()).size).toBe(moments.size);
});
