import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { createSemaphore, type Release } from '../../../src/service/admission/semaphore.js';

let admitted: string[];
beforeEach(() => {
  admitted = [];
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

/** Lists a name when it was admitted, and `late` behind it when it was not. */
function semaphoreOf(capacity: number) {
  const semaphore = createSemaphore(capacity, 5_000);
  return async (name: string, amount: number): Promise<Release> => {
    const release = await semaphore.acquire(amount);
    admitted.push(release === null ? `${name} late` : name);
    return release ?? (() => undefined);
  };
}

it('admits what fits, and the others in order as amounts are released', async () => {
  const acquire = semaphoreOf(10);
  const a = await acquire('a', 6);
  const b = await acquire('b', 4);
  const c = acquire('c', 5);
  const d = acquire('d', 1);
  b();
  await vi.advanceTimersByTimeAsync(0);
  expect(admitted).toEqual(['a', 'b']);
  a();
  await c;
  await d;
  expect(admitted).toEqual(['a', 'b', 'c', 'd']);
});

it('admits an amount above its capacity when nothing else is acquired', async () => {
  const acquire = semaphoreOf(10);
  const a = await acquire('a', 1);
  const b = acquire('b', 11);
  await vi.advanceTimersByTimeAsync(1);
  expect(admitted).toEqual(['a']);
  a();
  const release = await b;
  const c = acquire('c', 1);
  await vi.advanceTimersByTimeAsync(1);
  expect(admitted).toEqual(['a', 'b']);
  release();
  await c;
  expect(admitted).toEqual(['a', 'b', 'c']);
});

it('admits the next when the one before it has waited too long', async () => {
  const acquire = semaphoreOf(10);
  await acquire('a', 6);
  const b = acquire('b', 5);
  await vi.advanceTimersByTimeAsync(1_000);
  const c = acquire('c', 4);
  await vi.advanceTimersByTimeAsync(3_999);
  expect(admitted).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(1);
  await b;
  await c;
  expect(admitted).toEqual(['a', 'b late', 'c']);
});
