import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idempotencyKeyOf } from '../../../src/service/http/idempotency.js';
import { resolveSettings } from '../../../src/service/options.js';
import { createServiceWithStore } from '../../../src/service/service.js';
import { openStore, StoreUnavailableError } from '../../../src/service/store/index.js';
import { engines } from '../../support/stores.js';
import { approvedStore, clientOf, type Harness, merchant, startHarness, transaction } from '../harness.js';

describe('an idempotency key', () => {
  const long = 'k'.repeat(255);

  it.each([
    ['"abc"', 'abc'],
    ['abc', 'abc'],
    ['  "a b"  ', 'a b'],
    ['"say \\"hi\\" \\\\"', 'say "hi" \\'],
    [long, long],
    [`"${long}"`, long],
  ])('reads %j as %j', (header, key) => {
    expect(idempotencyKeyOf(header)).toBe(key);
  });

  it.each([
    null,
    '',
    '""',
    '"',
    '"abc',
    'a b',
    '"a"b"',
    '"a\\b"',
    '"a", "b"',
    'ä',
    '"\t"',
    `${long}k`,
    `"${long}k"`,
  ])('refuses %j', (header) => {
    expect(() => idempotencyKeyOf(header)).toThrow('idempotency_key_missing');
  });
});

describe.each(engines)('on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  it('replays the first response to the same request, and does nothing', async () => {
    const body = transaction('replayed');
    const first = await harness.partner.call('pushTransaction', { body, idempotencyKey: '"replayed"' });
    const before = await harness.partner.done('retrieveSummary');
    const again = await harness.partner.call('pushTransaction', { body, idempotencyKey: 'replayed' });
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    expect(first.headers.has('idempotent-replayed')).toBe(false);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(await harness.partner.done('retrieveSummary')).toEqual(before);
  });

  it('accepts a body in another order and spelling as the same', async () => {
    const body = transaction('reordered', { participant: { token: 'participant-1' } });
    const idempotencyKey = 'reordered';
    await harness.partner.done('pushTransaction', { body, idempotencyKey });
    const reversed = Object.fromEntries(Object.entries(body).reverse());
    const text = JSON.stringify(reversed, null, 2).replace('participant-1', 'participant\\u002d1');
    const again = await harness.partner.call('pushTransaction', { body: text, idempotencyKey });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const rows = [body, { externalId: 'broken', b: 1, a: 2 }];
    await harness.partner.done('pushTransactions', { body: { rows }, idempotencyKey: 'batch' });
    const batch = await harness.partner.call('pushTransactions', {
      body: { rows: [reversed, rows[1]] },
      idempotencyKey: 'batch',
    });
    expect(batch.headers.get('idempotent-replayed')).toBe('true');
  });

  it.each([
    ['another body', 'pushTransaction', { body: transaction('reused-2') }],
    ['another operation', 'registerMerchant', { body: merchant('reused') }],
    ['another path', 'pushTransaction', { body: transaction('x'), path: { campaignId: 'elsewhere' } }],
    [
      'another query',
      'pushTransactions',
      { body: { rows: [transaction('y')] }, query: { include: 'evaluation' } },
    ],
  ] as const)('refuses the key for %s', async (_, id, parts) => {
    const { partner } = harness;
    await partner.call('pushTransaction', { body: transaction('reused-1'), idempotencyKey: 'reused' });
    await partner.call('pushTransactions', {
      body: { rows: [transaction('y')] },
      idempotencyKey: 'reused-batch',
    });
    const idempotencyKey = id === 'pushTransactions' ? 'reused-batch' : 'reused';
    await partner.refused(id, 'idempotency_key_reused', { ...parts, idempotencyKey });
  });

  it('separates the keys of organizations', async () => {
    const { partner, other } = harness;
    await partner.done('registerMerchant', { body: merchant('apart'), idempotencyKey: 'apart' });
    const response = await other.call('registerMerchant', {
      body: merchant('apart'),
      idempotencyKey: 'apart',
    });
    expect([response.status, response.headers.has('idempotent-replayed')]).toEqual([201, false]);
  });

  it('does not store a refusal: the key works for the corrected request', async () => {
    const { partner } = harness;
    const idempotencyKey = 'corrected';
    const body = merchant('corrected', { parentExternalId: 'to-come' });
    await partner.refused('registerMerchant', 'parent_not_found', { body, idempotencyKey });
    await partner.done('registerMerchant', { body: merchant('to-come', { kind: 'mall' }) });
    const response = await partner.call('registerMerchant', { body, idempotencyKey });
    expect([response.status, response.headers.has('idempotent-replayed')]).toEqual([201, false]);
  });

  it('stores neither the response nor the effects of a request that failed in the middle', async () => {
    const store = await openStore({ url: harness.database.url, secret: 'a secret of tests, long enough' });
    let fails = 1;
    const failing: typeof store = {
      ...store,
      idempotent: (request, work) =>
        store.idempotent(request, async (tx) => {
          const response = await work(tx);
          if (fails-- > 0) throw new StoreUnavailableError('gone', 3);
          return response;
        }),
    };
    const settings = resolveSettings({ checkResponses: 'throw' });
    const service = createServiceWithStore(failing, settings);
    const partner = clientOf(service, harness.partner.apiKey);
    const parts = { body: merchant('failed'), idempotencyKey: 'failed' };
    const refused = await partner.call('registerMerchant', parts);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '3']);
    await partner.refused('retrieveMerchant', 'merchant_not_found', {
      path: { merchantId: 'external:failed' },
    });
    const response = await partner.call('registerMerchant', parts);
    expect([response.status, response.headers.has('idempotent-replayed')]).toEqual([201, false]);
    await service.close();
  });

  it('is not needed by what can be repeated without harm', async () => {
    const { operator, partner } = harness;
    await operator.approved('updateCampaign', { body: { budget: 2_000 } });
    await partner.done('updateMerchant', {
      path: { merchantId: 'external:store-1' },
      body: { address: '中山路' },
    });
  });
});
