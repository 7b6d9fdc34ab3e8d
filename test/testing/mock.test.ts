import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { createMockService, type MockService, type MockServiceOptions } from '@shopfest/partner-sdk/testing';
import { setupServer } from 'msw/node';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SqliteMissingError } from '../../src/sqlite.js';
import { storeOpeningProblem } from '../../src/testing/storeOpeningProblem.js';
import { claimedKey } from '../support/claimedKey.js';
import { saleInput, storeInput } from '../support/sales.js';

/** Mocks that respond while the test runs. */
function mocked(...options: readonly MockServiceOptions[]): MockService[] {
  const mocks = options.map((each) => createMockService({ checkResponses: 'throw', ...each }));
  const network = setupServer(...mocks.flatMap(({ handlers }) => handlers));
  network.listen({ onUnhandledRequest: 'error' });
  onTestFinished(async () => {
    network.close();
    for (const mock of mocks) await mock.close();
  });
  return mocks;
}

const one = (options: MockServiceOptions = {}): MockService => mocked(options)[0] as MockService;

const as = (mock: MockService, role: keyof MockService['apiKeys'] = 'partner'): ShopfestOperator =>
  new ShopfestOperator({ baseURL: mock.baseURL, campaign: mock.campaign, apiKey: mock.apiKeys[role] });

describe('a mock', () => {
  it('has an active campaign and a key for each role', async () => {
    const mock = one();
    expect(await as(mock).campaigns.retrieve()).toMatchObject({ id: 'taichung-2020', status: 'active' });
    const about = (role: keyof MockService['apiKeys']) => as(mock, role).service.me();
    const { operator, partner, otherPartner, readOnly } = {
      operator: await about('operator'),
      partner: await about('partner'),
      otherPartner: await about('otherPartner'),
      readOnly: await about('readOnly'),
    };
    expect(operator.organization.role).toBe('operator');
    expect(operator.key.scopes).toContain('keys:manage');
    expect(partner.organization.role).toBe('partner');
    expect(otherPartner.organization.id).not.toBe(partner.organization.id);
    expect(readOnly.organization.id).toBe(partner.organization.id);
    expect(readOnly.key.scopes.every((scope) => scope.endsWith(':read'))).toBe(true);
  });

  it('lets no client wait after a reset', async () => {
    const mock = one();
    for (const retryAfterSeconds of [60, 86_400]) {
      mock.faults.add({ kind: 'rateLimited', retryAfterSeconds });
      await expect(as(mock).campaigns.retrieve()).rejects.toMatchObject({ code: 'rate_limited' });
      await mock.reset();
      const started = performance.now();
      expect(await as(mock).campaigns.retrieve()).toMatchObject({ status: 'active' });
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });

  it('is reached by fetch as well as by the client', async () => {
    const mock = one();
    const response = await fetch(`${mock.baseURL}/v1/health`);
    expect(await response.json()).toMatchObject({ status: 'ok', mode: 'test', store: 'sqlite' });
    const nowhere = await fetch(`${mock.baseURL}/v1/nowhere`);
    expect([nowhere.status, await nowhere.json()]).toMatchObject([404, { code: 'route_not_found' }]);
  });

  it.each([
    ['https://api.city.example'],
    ['https://city.example/shopfest/'],
    ['http://localhost:9911/deep/er'],
  ])('works at the base URL %s', async (baseURL) => {
    const mock = one({ baseURL });
    const { id } = await as(mock).merchants.register(storeInput('store-1'));
    expect((await as(mock).merchants.list({ status: 'submitted', pageSize: 1 })).items[0]?.id).toBe(id);
  });

  it('keeps its rows, however many concurrent requests come first', async () => {
    const mock = one();
    const stores = Array.from({ length: 20 }, (_, index) => storeInput(`store-${index}`));
    await Promise.all(stores.map((store) => as(mock).merchants.register(store)));
    expect((await as(mock).merchants.list()).items).toHaveLength(20);
  });

  it('has no rate limit unless it is configured', async () => {
    const [mock, limited] = mocked(
      {},
      { baseURL: 'https://limited.test', quota: { requestsPerSecond: 2 / 10, burstSeconds: 10 } },
    ) as [MockService, MockService];
    const call = async ({ baseURL, apiKeys }: MockService): Promise<number> => {
      const headers = { Authorization: `Bearer ${apiKeys.partner}` };
      return (await fetch(`${baseURL}/v1/me`, { headers })).status;
    };
    for (let calls = 0; calls < 700; calls++) expect(await call(mock)).toBe(200);
    expect([await call(limited), await call(limited), await call(limited)]).toEqual([200, 200, 429]);
  });
});

describe('the clock of a mock', () => {
  it('starts on the day of the first event, can be set forwards and back, and is the time of the service', async () => {
    const mock = one();
    const today = async () => (await as(mock).stats.summary()).asOf.slice(0, 10);
    expect(await today()).toBe('2020-12-12');
    mock.clock.advance(86_400_000);
    expect(await today()).toBe('2020-12-13');
    mock.clock.set(Date.parse('2021-01-18T20:00:00+08:00'));
    expect(await today()).toBe('2021-01-18');
    mock.clock.advance(-30 * 86_400_000);
    expect(await today()).toBe('2020-12-19');
  });

  it('expires keys', async () => {
    const mock = one();
    const operator = as(mock, 'operator');
    const { organization } = await operator.service.me();
    const expiresAt = '2020-12-12T18:00:00+08:00';
    const key = operator.keys.create({ organizationId: organization.id, name: 'day', expiresAt });
    const { secret } = await claimedKey(operator, key);
    const visitor = new ShopfestOperator({ baseURL: mock.baseURL, apiKey: secret });
    await visitor.service.me();
    mock.clock.set(Date.parse(expiresAt));
    await expect(visitor.service.me()).rejects.toMatchObject({ code: 'key_expired' });
    mock.clock.advance(-3_600_000);
    await visitor.service.me();
  });
});

describe('one of two mocks', () => {
  it('shares no rows, no clock and no faults with the other', async () => {
    const [left, right] = mocked({ baseURL: 'https://left.test' }, { baseURL: 'https://right.test' }) as [
      MockService,
      MockService,
    ];
    await as(left).merchants.register(storeInput('store-1'));
    left.clock.advance(86_400_000);
    left.faults.add({ kind: 'cut', times: Number.POSITIVE_INFINITY });
    expect((await as(right).merchants.list()).items).toEqual([]);
    expect((await as(right).stats.summary()).asOf.slice(0, 10)).toBe('2020-12-12');
    expect(right.faults.list()).toEqual([]);
  });
});

describe('reset', () => {
  it('makes the mock as new: no rows, no stored responses, no faults, the clock at its start, the same keys', async () => {
    const mock = one();
    const options = { idempotencyKey: 'till-1' };
    await as(mock).merchants.register(storeInput('store-1'), options);
    mock.clock.advance(86_400_000);
    mock.faults.add({ kind: 'cut', times: Number.POSITIVE_INFINITY });
    await mock.reset();
    expect((await as(mock).merchants.list()).items).toEqual([]);
    expect((await as(mock).stats.summary()).asOf.slice(0, 10)).toBe('2020-12-12');
    const again = await as(mock).merchants.register(storeInput('store-2'), options).withResponse();
    expect(again.response.headers['idempotent-replayed']).toBeUndefined();
    expect(await as(mock).transactions.push(saleInput(1, { merchantExternalId: 'store-2' }))).toMatchObject({
      status: 'accepted',
    });
  });

  it('works before the first request, and so does close', async () => {
    const mock = createMockService();
    mock.faults.add({ kind: 'cut' });
    await mock.reset();
    expect(mock.faults.list()).toEqual([]);
    await mock.close();
  });
});

describe('a store that does not open', () => {
  it('says in both languages what to install, and that a retry will not help', async () => {
    const response = storeOpeningProblem(new SqliteMissingError(null));
    expect([response.status, await response.json()]).toMatchObject([
      500,
      {
        detail: expect.stringContaining('npm install @photostructure/sqlite'),
        detailZh: expect.stringContaining('無法使用 SQLite'),
        retryable: false,
      },
    ]);
  });

  it('throws every other error as it is', () => {
    const defect = new TypeError('defect');
    expect(() => storeOpeningProblem(defect)).toThrow(defect);
  });
});
