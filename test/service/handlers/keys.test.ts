import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { createKey, type Harness, startHarness } from '../harness.js';

describe.each(engines)('a list of organizations or keys on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());

  it('is in order, oldest and newest first', async () => {
    const { operator, partner, other, app } = harness;
    const organizations = await operator.done('listOrganizations');
    expect(organizations.items.map(({ id, role }) => `${id} ${role}`)).toEqual([
      `${operator.organizationId} operator`,
      `${partner.organizationId} partner`,
      `${other.organizationId} partner`,
      `${app.organizationId} app`,
    ]);
    const query = { organizationId: partner.organizationId };
    const { key } = await operator.done('createKey', { body: { ...query, name: 'second' } });
    const { items } = await operator.done('listKeys', { query: { ...query, pageSize: 1 } });
    expect(items).toEqual([key]);
  });
});

describe.each(engines)('the quota of a key on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine, {
      quota: { requestsPerSecond: 1, rowsPerSecond: 1_000, burstSeconds: 60 },
    });
  });
  afterAll(() => harness?.close());

  const vendorQuota = { requestsPerSecond: 5_000, rowsPerSecond: 20_000, burstSeconds: 2 };

  it('gives a vendor with 5,000 tills what it needs, and leaves others theirs', async () => {
    const { operator, partner, other, clock, client } = harness;
    const body = { organizationId: partner.organizationId, name: 'vendor', quota: vendorQuota };
    const made = await createKey(operator, body);
    expect(made.key.quota).toEqual(vendorQuota);
    const vendor = client(made.secret ?? '');
    const tills = await Promise.all(Array.from({ length: 150 }, () => vendor.call('retrieveMe')));
    expect(tills.filter(({ status }) => status !== 200)).toEqual([]);
    expect(tills[0]?.headers.get('ratelimit-policy')).toBe('"default";q=10000;w=2');
    expect(tills[0]?.body).toMatchObject({
      limits: { rateLimit: { quota: 10_000, rows: 40_000, windowSeconds: 2 } },
    });
    const statuses: number[] = [];
    for (let request = 0; request < 61; request++) statuses.push((await other.call('retrieveMe')).status);
    expect(statuses).toEqual([...Array(60).fill(200), 429]);
    clock.now += 60_000;
  });

  it('changes with the next request, is the same for the successor, and ends', async () => {
    const { operator, partner, client } = harness;
    const { organizationId } = partner;
    const { key, secret } = await createKey(operator, { organizationId, name: 'till' });
    expect(key.quota).toBeNull();
    const till = client(secret ?? '');
    await till.done('retrieveMe');
    const path = { keyId: key.id };
    const changed = await operator.done('updateKey', { path, body: { quota: vendorQuota } });
    expect(changed).toEqual({ ...key, quota: vendorQuota });
    expect((await till.call('retrieveMe')).headers.get('ratelimit-policy')).toBe('"default";q=10000;w=2');
    const rotated = await operator.done('rotateKey', { path, body: {} });
    expect(rotated.key.quota).toEqual(vendorQuota);
    await operator.done('updateKey', { path, body: { quota: null } });
    expect((await till.call('retrieveMe')).headers.get('ratelimit-policy')).toBe('"default";q=60;w=60');
  });

  it('counts rows of batches, and takes one of more rows than are left once', async () => {
    const { operator, partner, clock, client } = harness;
    const { key, secret } = await createKey(operator, {
      ...{ organizationId: partner.organizationId, name: 'batches' },
      quota: { requestsPerSecond: 100, rowsPerSecond: 1, burstSeconds: 2 },
    });
    const sender = client(secret ?? '');
    const rows = Array.from({ length: 5 }, (_, index) => ({ externalId: `row-${index}` }));
    const push = () => sender.call('pushTransactions', { body: { rows } });
    const first = await push();
    expect([first.status, first.headers.get('ratelimit')]).toEqual([
      200,
      '"default";r=199;t=1, "rows";r=0;t=4',
    ]);
    const second = await push();
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '4']);
    expect((await sender.call('retrieveMe')).headers.get('ratelimit')).toBe('"default";r=197;t=1');
    clock.now += 4_000;
    expect((await push()).status).toBe(200);
    expect(key.quota).toMatchObject({ rowsPerSecond: 1 });
  });

  it('is set by the operator alone', async () => {
    const { operator, partner } = harness;
    const { key } = await operator.done('createKey', {
      body: { organizationId: partner.organizationId, name: 'bounded' },
    });
    await partner.refused('updateKey', 'scope_missing', { path: { keyId: key.id }, body: { quota: null } });
    await operator.refused('updateKey', 'key_not_found', {
      path: { keyId: 'key_00000000000000000000' },
      body: { quota: null },
    });
    const { errors } = await operator.refused('updateKey', 'validation_failed', {
      path: { keyId: key.id },
      body: { quota: { ...vendorQuota, rowsPerSecond: 0 } },
    });
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/quota/rowsPerSecond']);
  });
});
