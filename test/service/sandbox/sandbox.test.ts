import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../../src/service/index.js';
import { taichung2020 } from '../../../src/service/sandbox/taichung2020.js';
import { createTestDatabase } from '../../support/stores.js';
import { clientOf, merchant, readResponse, transaction } from '../harness.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ checkResponses: 'throw' });
});
afterEach(() => sandbox.close());

const here = () => ({ path: { campaignId: sandbox.campaign } });

it('has the campaign of the example data', () => {
  const file = new URL('../../../examples/data/campaign.json', import.meta.url);
  const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
  const { regions = [], ...sample } = JSON.parse(readFileSync(file, 'utf8')) as typeof taichung2020;
  const { regions: own = [], ...campaign } = taichung2020;
  expect(campaign).toEqual(sample);
  expect([...own].sort(byCode)).toEqual([...regions].sort(byCode));
});

it('has an active campaign and a key for each role', async () => {
  const { operator, partner, otherPartner } = sandbox.apiKeys;
  expect(sandbox.campaign).toBe('taichung-2020');
  expect(await clientOf(sandbox, partner).done('retrieveCampaign', here())).toMatchObject({
    status: 'active',
    budget: 16_500_000,
  });
  const roles = await Promise.all(
    [operator, partner, otherPartner].map((key) => clientOf(sandbox, key).done('retrieveMe')),
  );
  expect(roles.map(({ organization }) => organization.role)).toEqual(['operator', 'partner', 'partner']);
  expect(new Set(roles.map(({ organization }) => organization.id)).size).toBe(3);
});

it('has the same keys everywhere', async () => {
  const another = await createSandbox();
  expect(another.apiKeys).toEqual(sandbox.apiKeys);
  await another.close();
});

it('keeps its data in a file', async () => {
  const database = await createTestDatabase('sqlite');
  const options = { store: database.url, secret: 'a secret of tests' };
  const first = await createSandbox(options);
  const body = merchant('kept');
  await clientOf(first, first.apiKeys.partner).done('registerMerchant', { ...here(), body });
  await first.close();
  const second = await createSandbox(options);
  const { items } = await clientOf(second, second.apiKeys.partner).done('listMerchants', here());
  expect(items.map(({ externalId }) => externalId)).toEqual(['kept']);
  await expect(second.reset()).rejects.toThrow('in memory');
  await second.close();
  await database.drop();
});

it('has a clock that can be set both ways, and runs', async () => {
  const time = async () => (await clientOf(sandbox, '').done('retrieveHealth')).time;
  expect(await time()).toMatch(/^2020-12-12T10:00:/);
  sandbox.clock.advance(-3 * 86_400_000);
  expect(await time()).toMatch(/^2020-12-09T10:00:/);
  sandbox.clock.set(Date.parse('2021-01-02T18:00:00+08:00'));
  expect(await time()).toMatch(/^2021-01-02T18:00:/);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(sandbox.clock.now()).toBeGreaterThan(Date.parse('2021-01-02T18:00:00+08:00'));
});

it('is as new after a reset', async () => {
  const partner = clientOf(sandbox, sandbox.apiKeys.partner);
  await partner.done('registerMerchant', { ...here(), body: merchant('gone') });
  sandbox.clock.advance(86_400_000);
  sandbox.faults.add({ kind: 'serverError' });
  await sandbox.reset();
  expect((await partner.done('listMerchants', here())).items).toEqual([]);
  expect((await partner.done('retrieveHealth')).time).toMatch(/^2020-12-12/);
});

it('drops the response to finished work, and counts the repeated request once', async () => {
  const operator = clientOf(sandbox, sandbox.apiKeys.operator);
  const partner = clientOf(sandbox, sandbox.apiKeys.partner);
  const { id } = await partner.done('registerMerchant', { ...here(), body: merchant('store-1') });
  await operator.done('approveMerchant', { path: { ...here().path, merchantId: id } });
  sandbox.faults.add({ kind: 'dropAnswer', operation: 'pushTransaction' });
  const parts = { ...here(), body: transaction('once'), idempotencyKey: 'once' };
  await expect(partner.call('pushTransaction', parts)).resolves.toMatchObject({ status: 0 });
  const again = await partner.call('pushTransaction', parts);
  expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
  expect(await partner.done('retrieveSummary', here())).toMatchObject({ received: { documents: 1 } });
});

describe('the controls over HTTP', () => {
  const control = async (
    method: string,
    path: string,
    body?: unknown,
    key: string = sandbox.apiKeys.operator,
  ) =>
    readResponse(
      await sandbox.fetch(
        new Request(`http://sandbox.test/sandbox${path}`, {
          method,
          headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      ),
    );

  it('sets the clock', async () => {
    const set = await control('PUT', '/clock', { at: '2021-01-02T18:00:00+08:00' });
    expect(set).toMatchObject({ status: 200, body: { now: expect.stringMatching(/^2021-01-02T18:00/) } });
    const back = await control('PUT', '/clock', { advanceSeconds: -86_400 });
    expect(back.body).toMatchObject({ now: expect.stringMatching(/^2021-01-01T18:00/) });
  });

  it('adds and clears faults', async () => {
    const fault = { kind: 'rateLimited', operation: 'retrieveMe', times: 2 };
    expect((await control('POST', '/faults', fault)).body).toMatchObject({ faults: [fault] });
    expect((await clientOf(sandbox, sandbox.apiKeys.partner).call('retrieveMe')).status).toBe(429);
    expect((await control('GET', '')).body).toMatchObject({ faults: [{ ...fault, times: 1 }] });
    expect((await control('DELETE', '/faults')).body).toMatchObject({ faults: [] });
  });

  it.each([
    ['PUT', '/clock', { at: 'noon' }],
    ['PUT', '/clock', { at: '2021-01-02T18:00:00+08:00', advanceSeconds: 1 }],
    ['PUT', '/clock', {}],
    ['PUT', '/clock', []],
    ['POST', '/faults', { kind: 'flood' }],
    ['POST', '/faults', { kind: 'cut', operation: 'toString' }],
    ['POST', '/faults', { kind: 'cut', times: -1 }],
    ['POST', '/faults', { kind: 'cut', colour: 1 }],
  ])('refuses %s %s %j', async (method, path, body) => {
    expect(await control(method, path, body)).toMatchObject({
      status: 422,
      body: { code: 'validation_failed' },
    });
  });

  it('needs the operator’s key, and has no other paths', async () => {
    expect(await control('GET', '', undefined, sandbox.apiKeys.partner)).toMatchObject({ status: 403 });
    expect(await control('GET', '/nowhere')).toMatchObject({
      status: 404,
      body: { code: 'route_not_found' },
    });
  });
});
