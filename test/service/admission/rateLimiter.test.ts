import { describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../../src/service/admission/rateLimiter.js';
import { clientOf, startHarness } from '../harness.js';

const policy = '"default";q=3;w=10';

function limiter() {
  const clock = { now: 1_000_000 };
  const { take } = createRateLimiter({ quota: 3, windowSeconds: 10 }, () => clock.now);
  const took = (key: string): string => {
    try {
      return take(key).RateLimit ?? '';
    } catch (error) {
      const { code, headers } = error as { code: string; headers: Record<string, string> };
      return `${code} ${headers.RateLimit} after ${headers['Retry-After']}`;
    }
  };
  return { clock, take, took };
}

it('counts down in a window that begins with the first request', () => {
  const { clock, take, took } = limiter();
  expect(take('a')).toEqual({ 'RateLimit-Policy': policy, RateLimit: '"default";r=2;t=10' });
  clock.now += 4_200;
  expect([took('a'), took('a')]).toEqual(['"default";r=1;t=6', '"default";r=0;t=6']);
  expect(took('a')).toBe('rate_limited "default";r=0;t=6 after 6');
  clock.now += 5_800;
  expect(took('a')).toBe('"default";r=2;t=10');
});

it('counts each key separately', () => {
  const { took } = limiter();
  for (let i = 0; i < 4; i++) took('a');
  expect(took('b')).toBe('"default";r=2;t=10');
});

it('starts a new window when the clock goes back', () => {
  const { clock, took } = limiter();
  for (let i = 0; i < 4; i++) took('a');
  clock.now -= 1;
  expect(took('a')).toBe('"default";r=2;t=10');
});

describe('of a publishable key', () => {
  function publicLimiter() {
    const clock = { now: 1_000_000 };
    const { takeOfAddress } = createRateLimiter({ quota: 30, windowSeconds: 10 }, () => clock.now);
    const took = (address: string | null, key = 'a'): string => {
      try {
        return takeOfAddress(key, address).RateLimit ?? '';
      } catch (error) {
        return `${(error as { code: string }).code} ${(error as { headers: { RateLimit: string } }).headers.RateLimit}`;
      }
    };
    const fill = (address: string | null) => Array.from({ length: 3 }, () => took(address));
    return { clock, took, fill, takeOfAddress };
  }

  it('counts each address, which has a tenth of the quota', () => {
    const { took, fill, takeOfAddress } = publicLimiter();
    expect(takeOfAddress('b', '192.0.2.1')['RateLimit-Policy']).toBe('"default";q=3;w=10');
    expect(fill('192.0.2.1')).toEqual(['"default";r=2;t=10', '"default";r=1;t=10', '"default";r=0;t=10']);
    expect(took('192.0.2.1')).toBe('rate_limited "default";r=0;t=10');
    expect(took('192.0.2.2')).toBe('"default";r=2;t=10');
    expect(took('192.0.2.1', 'c')).toBe('"default";r=2;t=10');
  });

  it('counts no refused request of an address for the others', () => {
    const { took } = publicLimiter();
    for (let i = 0; i < 1_000; i++) took('192.0.2.1');
    expect(took('192.0.2.2')).toBe('"default";r=2;t=10');
  });

  it('ends the quota of the key for all, and begins it again', () => {
    const { clock, took, fill } = publicLimiter();
    for (let host = 0; host < 10; host++) fill(`192.0.2.${host}`);
    expect(took('192.0.2.99')).toBe('rate_limited "default";r=0;t=10');
    clock.now += 10_000;
    expect(took('192.0.2.1')).toBe('"default";r=2;t=10');
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
    expect(took('2001:db8:1:3::1')).toBe('"default";r=2;t=10');
  });

  it('counts requests without an address together', () => {
    const { took, fill } = publicLimiter();
    fill(null);
    expect(took(null)).toMatch(/^rate_limited/);
  });
});

it('puts its headers on every response to a key, and on none without a key', async () => {
  const harness = await startHarness();
  const service = await harness.another({ rateLimit: { quota: 3, windowSeconds: 10 } });
  const partner = clientOf(service, harness.partner.apiKey);
  const success = await partner.call('retrieveMe');
  expect(success.body).toMatchObject({ limits: { rateLimit: { quota: 3, windowSeconds: 10 } } });
  const failure = await partner.call('retrieveMerchant', { path: { merchantId: 'external:none' } });
  await partner.call('retrieveMe');
  const limited = await partner.call('retrieveMe');
  const rateLimitHeaders = [success, failure, limited].map(({ status, headers }) => [
    status,
    headers.get('ratelimit-policy'),
    headers.get('ratelimit'),
  ]);
  expect(rateLimitHeaders).toEqual([
    [200, policy, '"default";r=2;t=10'],
    [404, policy, '"default";r=1;t=10'],
    [429, policy, '"default";r=0;t=10'],
  ]);
  for (let i = 0; i < 5; i++) expect((await partner.call('retrieveHealth')).status).toBe(200);
  expect((await partner.call('retrieveHealth')).headers.has('ratelimit')).toBe(false);
  await harness.close();
});

describe('without a key', () => {
  const open = () => {
    const clock = { now: 1_000_000 };
    const { takeWithoutKey } = createRateLimiter({ quota: 2, windowSeconds: 10 }, () => clock.now);
    const took = (address: string): string => {
      try {
        takeWithoutKey(address);
        return 'taken';
      } catch (error) {
        const { code, headers } = error as { code: string; headers: Record<string, string> };
        return `${code} after ${headers['Retry-After']}`;
      }
    };
    return { clock, took };
  };

  it('counts each network, of IPv6 by its first 64 bits', () => {
    const { clock, took } = open();
    expect([took('192.0.2.1'), took('192.0.2.1'), took('192.0.2.1')]).toEqual([
      'taken',
      'taken',
      'rate_limited after 10',
    ]);
    expect(took('192.0.2.2')).toBe('taken');
    const sameNetwork = ['2001:db8::1', '2001:db8::2', '2001:db8::3'].map(took);
    expect(sameNetwork).toEqual(['taken', 'taken', 'rate_limited after 10']);
    clock.now += 10_000;
    expect(took('192.0.2.1')).toBe('taken');
  });

  it('holds no more than 10,000 networks, and the others share one quota', () => {
    const { took } = open();
    for (let network = 0; network < 10_000; network++) took(`10.0.${network >> 8}.${network & 255}`);
    expect([took('192.0.2.1'), took('192.0.2.2'), took('192.0.2.3')]).toEqual([
      'taken',
      'taken',
      'rate_limited after 10',
    ]);
    expect(took('10.0.0.1')).toBe('taken');
  });
});
