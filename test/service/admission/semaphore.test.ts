import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { createSemaphore, type Release } from '../../../src/service/admission/semaphore.js';

let entered: string[];
beforeEach(() => {
  entered = [];
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

/** Enters a name when it was let in, and `late` behind it when it was not. */
function line(most: number) {
  const turns = createSemaphore(most, 5_000);
  return async (name: string, amount: number): Promise<Release> => {
    const leave = await turns(amount);
    entered.push(leave === null ? `${name} late` : name);
    return leave ?? (() => undefined);
  };
}

it('lets in what fits, and the others in their order as room comes', async () => {
  const enter = line(10);
  const a = await enter('a', 6);
  const b = await enter('b', 4);
  const c = enter('c', 5);
  const d = enter('d', 1);
  b();
  await vi.advanceTimersByTimeAsync(0);
  expect(entered).toEqual(['a', 'b']);
  a();
  await c;
  await d;
  expect(entered).toEqual(['a', 'b', 'c', 'd']);
});

it('lets one that is larger than all in when there is nothing else', async () => {
  const enter = line(10);
  const a = await enter('a', 1);
  const b = enter('b', 11);
  await vi.advanceTimersByTimeAsync(1);
  expect(entered).toEqual(['a']);
  a();
  const leave = await b;
  const c = enter('c', 1);
  await vi.advanceTimersByTimeAsync(1);
  expect(entered).toEqual(['a', 'b']);
  leave();
  await c;
  expect(entered).toEqual(['a', 'b', 'c']);
});

it('lets the next in when one that it stood behind has waited too long', async () => {
  const enter = line(10);
  await enter('a', 6);
  const b = enter('b', 5);
  await vi.advanceTimersByTimeAsync(1_000);
  const c = enter('c', 4);
  await vi.advanceTimersByTimeAsync(3_999);
  expect(entered).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(1);
  await b;
  await c;
  expect(entered).toEqual(['a', 'b late', 'c']);
});
