import { describe, expect, it } from 'vitest';
import { parseHttpDate, parseRetryAfter } from '../../src/http/retryAfter.js';

const now = Date.UTC(2026, 10, 23, 12, 0, 0);

describe('parseRetryAfter', () => {
  it.each([
    ['60', 60_000],
    ['0', 0],
    [' 5 ', 5_000],
    ['1.5', 1_500],
    ['0.0004', 1],
    ['99999999999999999999', Number.MAX_SAFE_INTEGER],
    ['Mon, 23 Nov 2026 12:00:07 GMT', 7_000],
    ['Mon, 23 Nov 2026 11:59:00 GMT', 0],
    ['Tue, 24 Nov 2026 12:00:00 GMT', 86_400_000],
  ])('reads %s as %d ms', (value, expected) => {
    expect(parseRetryAfter(value, undefined, now)).toBe(expected);
  });

  it.each([
    undefined,
    '',
    '-5',
    '+5',
    '5s',
    '5 seconds',
    '1e3',
    '0x10',
    '1,5',
    '.5',
    'NaN',
    'Infinity',
    'soon',
    '2026-11-23T12:00:07Z',
    'Mon, 23 Nov 2026 12:00:07 +0800',
    'Monday, 23-Nov-26 12:00:07 GMT',
    'Mon, 32 Nov 2026 12:00:07 GMT',
    'Mon, 23 Foo 2026 12:00:07 GMT',
    'Mon, 23 Nov 2026 25:00:07 GMT',
  ])('ignores %s', (value) => {
    expect(parseRetryAfter(value, undefined, now)).toBeNull();
  });

  it('counts a date from the Date of the response, for tills whose clock is wrong', () => {
    const at = 'Mon, 23 Nov 2026 12:00:30 GMT';
    const tenMinutesSlow = now - 600_000;
    expect(parseRetryAfter(at, 'Mon, 23 Nov 2026 12:00:00 GMT', tenMinutesSlow)).toBe(30_000);
    expect(parseRetryAfter(at, 'not a date', tenMinutesSlow)).toBe(630_000);
  });

  it('reads a date to the second', () => {
    expect(parseHttpDate('Sun, 06 Nov 1994 08:49:37 GMT')).toBe(784_111_777_000);
  });
});
