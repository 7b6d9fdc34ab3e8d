import { expect, it } from 'vitest';
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
