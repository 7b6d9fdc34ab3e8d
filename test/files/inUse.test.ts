import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isInUse, LOCK_WAIT, retryWhileInUse } from '../../src/files/inUse.js';

const failure = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'open' });

describe('isInUse', () => {
  it.each([
    ['EBUSY', 'win32', true],
    ['EBUSY', 'linux', true],
    ['EAGAIN', 'linux', true],
    ['ETXTBSY', 'linux', true],
    ['EPERM', 'win32', true],
    ['EACCES', 'win32', true],
    ['EPERM', 'linux', false],
    ['EACCES', 'darwin', false],
    ['ENOENT', 'win32', false],
  ] as const)('says of %s on %s: %s', (code, platform, expected) => {
    expect(isInUse(failure(code), platform)).toBe(expected);
  });

  it('says no of what is no error of the system', () => {
    expect(isInUse(null)).toBe(false);
    expect(isInUse(new Error('EBUSY'))).toBe(false);
  });
});

describe('retryWhileInUse', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('waits for a file that is in use for 16 seconds, with pauses that grow to half a second', async () => {
    const times: number[] = [];
    const freeAt = performance.now() + 16_000;
    const result = retryWhileInUse(async () => {
      times.push(performance.now());
      if (performance.now() < freeAt) throw failure('EBUSY');
      return 'read';
    });
    await vi.advanceTimersByTimeAsync(17_000);
    expect(await result).toBe('read');
    const pauses = times.slice(1).map((time, index) => Math.round(time - (times[index] as number)));
    expect(pauses.slice(0, 6)).toEqual([25, 50, 100, 200, 400, 500]);
    expect(Math.max(...pauses)).toBe(500);
  });

  it('throws the error when its patience ends', async () => {
    const attempt = vi.fn(async () => Promise.reject(failure('EBUSY')));
    const result = retryWhileInUse(attempt).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(LOCK_WAIT + 500);
    expect(await result).toMatchObject({ code: 'EBUSY' });
    expect(attempt.mock.calls.length).toBeGreaterThan(60);
  });

  it('throws any other error at once', async () => {
    const attempt = vi.fn(async () => Promise.reject(failure('ENOENT')));
    await expect(retryWhileInUse(attempt)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('ends when it is aborted', async () => {
    const ending = new AbortController();
    const attempt = vi.fn(async () => Promise.reject(failure('EBUSY')));
    const result = retryWhileInUse(attempt, { signal: ending.signal }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(100);
    ending.abort();
    await vi.advanceTimersByTimeAsync(500);
    expect(await result).toMatchObject({ code: 'EBUSY' });
  });
});
