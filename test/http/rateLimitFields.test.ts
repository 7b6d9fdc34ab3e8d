import { describe, expect, it } from 'vitest';
import { parseRateLimit } from '../../src/http/rateLimitFields.js';

describe('parseRateLimit', () => {
  it.each([
    ['"default";r=599;t=60', [{ policy: 'default', parameters: { r: 599, t: 60 } }]],
    ['"default";q=600;w=60', [{ policy: 'default', parameters: { q: 600, w: 60 } }]],
    ['default;r=1;t=2', [{ policy: 'default', parameters: { r: 1, t: 2 } }]],
    [
      '"burst";r=0;t=2, "daily";r=9000;t=3600',
      [
        { policy: 'burst', parameters: { r: 0, t: 2 } },
        { policy: 'daily', parameters: { r: 9000, t: 3600 } },
      ],
    ],
    [
      '"a\\"b";q=10;qu="content-bytes";pk=:dGVzdA==:',
      [{ policy: 'a"b', parameters: { q: 10, qu: 'content-bytes', pk: ':dGVzdA==:' } }],
    ],
    ['  "x" ; r=5 ;t=1  ', [{ policy: 'x', parameters: { r: 5, t: 1 } }]],
  ])('reads %s', (header, expected) => {
    expect(parseRateLimit(header)).toEqual(expected);
  });

  it.each([
    undefined,
    '',
    '100',
    '"open;r=1',
    '"a";r=1 "b";r=2',
    'limit=100, remaining=50',
    `"${'a'.repeat(2000)}";r=1`,
  ])('ignores %s', (header) => {
    expect(parseRateLimit(header)).toEqual([]);
  });

  it('is not slowed down by a hostile header', () => {
    const started = performance.now();
    parseRateLimit(`"a"${';a=1'.repeat(200)} !`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
