import { expect, it, onTestFinished, vi } from 'vitest';
import { newId } from '../../../../src/service/store/db/ids.js';

it('makes ids that ascend and are unique, also within a millisecond', () => {
  const ids = Array.from({ length: 20_000 }, () => newId('txn_'));
  expect(ids.join()).toBe([...ids].sort().join());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^txn_[0-9a-z]{22}$/.test(id))).toEqual([]);
});

it('makes the ids of one millisecond random, so that processes do not collide', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  // Later than the last id of this process, which may be of a test with a clock of its own.
  const last = Number.parseInt(newId('txn_').slice(4, 13), 36);
  const ids = Array.from({ length: 20 }, (_, millisecond) => {
    vi.setSystemTime(last + 1 + millisecond);
    return [newId('txn_'), newId('txn_')];
  });
  const moments = new Map(ids.flat().map((id) => [id.slice(4, 13), id.slice(16)]));
  expect(moments.size).toBe(20);
  expect(new Set(moments.values()).size).toBe(20);
});
