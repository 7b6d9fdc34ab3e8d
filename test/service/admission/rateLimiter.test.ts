import { describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../../src/service/admission/rateLimiter.js';
import { clientOf, startHarness } from '../harness.js';

const policy = '"default";q=3;w=10';

function limiter(requests = 3, rows = 1_000) {
  const clock = { now: 1_000_000 };
  const burst = { burstSeconds: 10, requestsPerSecond: requests / 10, rowsPerSecond: rows / 10 };
  const { take, takeRows, takeOfAddress, takeWithoutKey } = createRateLimiter(burst, () => clock.now);
  const key = (id: string) => ({ id, quota: null });
  const limitOf = (taking: () => Readonly<Record<string, string>>): string => {
    try {
      return taking().RateLimit ?? '';
    } catch (error) {
      const { code, headers } = error as { code: string; headers: Record<string, string> };
      return `${code} ${headers.RateLimit} after ${headers['Retry-After']}`;
    }
  };
  return {
    clock,
    headers: (id: string) => take(key(id)),
    took: (id: string) => limitOf(() => take(key(id))),
    tookRows: (id: string, count: number) => limitOf(() => takeRows(key(id), count, {})),
    rowHeaders: (id: string, count: number) => takeRows(key(id), count, take(key(id))),
    tookOfAddress: (address: string | null, id = 'a') => limitOf(() => takeOfAddress(key(id), address)),
    policyOfAddress: (id: string) => takeOfAddress(key(id), '192.0.2.1')['RateLimit-Policy'],
    tookWithoutKey(address: string): string {
      try {
        takeWithoutKey(address);
        return 'taken';
      } catch (error) {
        const { code, headers } = error as { code: string; headers: Record<string, string> };
        return `${code} after ${headers['Retry-After']}`;
      }
    },
  };
}

it('lets a key send its burst at once, and then what comes with time', () => {
  const { clock, headers, took } = limiter();
  expect(headers('a')).toEqual({ 'RateLimit-Policy': policy, RateLimit: '"default";r=2;t=4' });
  expect([took('a'), took('a')]).toEqual(['"default";r=1;t=7', '"default";r=0;t=4']);
  clock.now += 2_000;
  expect(took('a')).toBe('rate_limited "default";r=0;t=2 after 2');
  clock.now += 1_400;
  expect(took('a')).toBe('"default";r=0;t=4');
  clock.now += 60_000;
  expect(took('a')).toBe('"default";r=2;t=4');
});

it('gives no more than the rate in the long run, and all of it', () => {
  const { clock, took } = limiter(100);
  let taken = 0;
  for (let step = 0; step < 6_000; step++) {
    if (!took('a').startsWith('rate_limited')) taken += 1;
    clock.now += 50;
  }
  expect(taken).toBe(3_099);
});

it('counts each key separately', () => {
  const { took } = limiter();
  for (let i = 0; i < 4; i++) took('a');
  expect(took('b')).toBe('"default";r=2;t=4');
});

it('begins anew when the clock goes back', () => {
  const { clock, took } = limiter();
  for (let i = 0; i < 4; i++) took('a');
  clock.now -= 1;
  expect(took('a')).toBe('"default";r=2;t=4');
});

it('takes a batch as long as a row is left, and makes its sender wait for the rest', () => {
  const { clock, rowHeaders, tookRows } = limiter(3, 1_000);
  expect(rowHeaders('a', 600)).toEqual({
    'RateLimit-Policy': '"default";q=3;w=10, "rows";q=1000;w=10;qu="rows"',
    RateLimit: '"default";r=2;t=4, "rows";r=400;t=6',
  });
  expect(tookRows('a', 1_000)).toBe('"rows";r=0;t=7');
  clock.now += 6_000;
  expect(tookRows('a', 1)).toBe('rate_limited "rows";r=0;t=1 after 1');
  clock.now += 1_000;
  expect(tookRows('a', 1)).toBe('"rows";r=99;t=10');
});

it('keeps a key to the quota that the operator gave it', () => {
  const clock = { now: 0 };
  const { take } = createRateLimiter(
    { requestsPerSecond: 1, rowsPerSecond: 1, burstSeconds: 1 },
    () => clock.now,
  );
  const vendor = { id: 'v', quota: { requestsPerSecond: 5_000, rowsPerSecond: 9_000, burstSeconds: 2 } };
  for (let request = 1; request < 10_000; request++) take(vendor);
  expect(take(vendor)).toEqual({
    'RateLimit-Policy': '"default";q=10000;w=2',
    RateLimit: '"default";r=0;t=1',
  });
  expect(() => take(vendor)).toThrow();
  take({ id: 'other', quota: null });
  expect(() => take({ id: 'other', quota: null })).toThrow();
});

describe('of a publishable key', () => {
  function publicLimiter() {
    const { clock, tookOfAddress: took, policyOfAddress } = limiter(30);
    const fill = (address: string | null) => Array.from({ length: 3 }, () => took(address));
    return { clock, took, fill, policyOfAddress };
  }

  it('counts each address, which has a tenth of the quota', () => {
    const { took, fill, policyOfAddress } = publicLimiter();
    expect(policyOfAddress('b')).toBe('"default";q=3;w=10');
    expect(fill('192.0.2.1')).toEqual(['"default";r=2;t=4', '"default";r=1;t=7', '"default";r=0;t=4']);
    expect(took('192.0.2.1')).toBe('rate_limited "default";r=0;t=4 after 4');
    expect(took('192.0.2.2')).toBe('"default";r=2;t=4');
    expect(took('192.0.2.1', 'c')).toBe('"default";r=2;t=4');
  });

  it('counts no refused request of an address for the others', () => {
    const { took } = publicLimiter();
    for (let i = 0; i < 1_000; i++) took('192.0.2.1');
    expect(took('192.0.2.2')).toBe('"default";r=2;t=4');
  });

  it('ends the quota of the key for all, and begins it again', () => {
    const { clock, took, fill } = publicLimiter();
    for (let host = 0; host < 10; host++) fill(`192.0.2.${host}`);
    expect(took('192.0.2.99')).toBe('rate_limited "default";r=0;t=1 after 1');
    clock.now += 10_000;
    expect(took('192.0.2.1')).toBe('"default";r=2;t=4');
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:DB8:1:2::9'],
    ['2001:db8::1', '2001:db8:0:0:ffff::'],
    ['::1', '0:0:0:0:8:8:8:8'],
    ['fe80::1%eth0', 'fe80::2'],
  ])('takes %s and %s for one subscriber', (one, other) => {
    const { took, fill } = publicLimiter();
    fill(one);
    expect(took(other)).toMatch(/^rate_limited/);
    expect(took('2001:db8:1:3::1')).toBe('"default";r=2;t=4');
  });

  it('counts requests without an address together', () => {
    const { took, fill } = publicLimiter();
    fill(null);
    expect(took(null)).toMatch(/^rate_limited/);
  });
});

it('puts its headers on every response to a key, and on none without a key', async () => {
  const harness = await startHarness();
  const service = await harness.another({ quota: { requestsPerSecond: 3 / 10, burstSeconds: 10 } });
  const partner = clientOf(service, harness.partner.apiKey);
  const success = await partner.call('retrieveMe');
  expect(success.body).toMatchObject({
    limits: { rateLimit: { quota: 3, rows: 600_000, windowSeconds: 10 } },
  });
  const failure = await partner.call('retrieveMerchant', { path: { merchantId: 'external:none' } });
  await partner.call('retrieveMe');
  const limited = await partner.call('retrieveMe');
  const rateLimitHeaders = [success, failure, limited].map(({ status, headers }) => [
    status,
    headers.get('ratelimit-policy'),
    headers.get('ratelimit'),
  ]);
  expect(rateLimitHeaders).toEqual([
    [200, policy, '"default";r=2;t=4'],
    [404, policy, '"default";r=1;t=7'],
    [429, policy, '"default";r=0;t=4'],
  ]);
  for (let i = 0; i < 5; i++) expect((await partner.call('retrieveHealth')).status).toBe(200);
  expect((await partner.call('retrieveHealth')).headers.has('ratelimit')).toBe(false);
  await harness.close();
});

describe('without a key', () => {
  const open = () => {
    const { clock, tookWithoutKey: took } = limiter(2);
    return { clock, took };
  };

  it('counts each network, of IPv6 by its first 64 bits', () => {
    const { clock, took } = open();
    expect([took('192.0.2.1'), took('192.0.2.1'), took('192.0.2.1')]).toEqual([
      'taken',
      'taken',
      'rate_limited after 5',
    ]);
    expect(took('192.0.2.2')).toBe('taken');
    const sameNetwork = ['2001:db8::1', '2001:db8::2', '2001:db8::3'].map(took);
    expect(sameNetwork).toEqual(['taken', 'taken', 'rate_limited after 5']);
    clock.now += 10_000;
    expect(took('192.0.2.1')).toBe('taken');
  });

  it('holds no more than 10,000 networks, and the others share one quota', () => {
    const { took } = open();
    for (let network = 0; network < 10_000; network++) took(`10.0.${network >> 8}.${network & 255}`);
    expect([took('192.0.2.1'), took('192.0.2.2'), took('192.0.2.3')]).toEqual([
      'taken',
      'taken',
      'rate_limited after 5',
    ]);
    expect(took('10.0.0.1')).toBe('taken');
  });
});
