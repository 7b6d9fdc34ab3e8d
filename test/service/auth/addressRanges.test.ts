import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptedAddresses } from '../../../src/service/auth/addressRanges.js';
import { setRemoteAddress } from '../../../src/service/http/remoteAddress.js';
import { startServer } from '../../../src/service/index.js';
import { engines } from '../../support/stores.js';
import { createKey, type Harness, readResponse, requestFor, startHarness } from '../harness.js';

describe('a list of addresses', () => {
  it.each([
    [['203.0.113.0/24'], '203.0.113.255', true],
    [['203.0.113.0/24'], '203.0.114.0', false],
    [['203.0.113.7'], '203.0.113.7', true],
    [['203.0.113.7'], '203.0.113.8', false],
    [['2001:db8::/32'], '2001:db8:ffff::1', true],
    [['2001:db8::/32'], '2001:db9::1', false],
    [['2001:db8::1'], '2001:0db8:0:0:0:0:0:1', true],
    [['203.0.113.0/24', '2001:db8::/32'], '2001:db8::9', true],
    [['203.0.113.0/24'], '::ffff:203.0.113.9', true],
    [['0.0.0.0/0'], '2001:db8::1', false],
    [['0.0.0.0/0'], 'unknown', false],
    [['0.0.0.0/0', '::/0'], null, false],
    [[], null, true],
  ])('%j accepts %s: %s', (ranges, address, accepted) => {
    expect(acceptedAddresses(ranges)(address)).toBe(accepted);
  });
});

describe.each(engines)('a key with a list of addresses on %s', (engine) => {
  let harness: Harness;
  let apiKey: string;
  let keyId: string;
  beforeAll(async () => {
    harness = await startHarness(engine);
    const made = await createKey(harness.operator, {
      ...{ organizationId: harness.partner.organizationId, name: 'office' },
      addresses: ['203.0.113.0/24', '2001:db8::/32'],
    });
    expect(made.key.addresses).toEqual(['203.0.113.0/24', '2001:db8::/32']);
    apiKey = made.secret;
    keyId = made.key.id;
  });
  afterAll(() => harness?.close());

  const codeFrom = async (peer: string | undefined, forwarded?: string, proxies = 0) => {
    const request = requestFor('retrieveMe', apiKey, {
      headers: forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded },
    });
    setRemoteAddress(request, peer, proxies);
    const { body } = await readResponse(await harness.service.fetch(request));
    return (body as { code?: string }).code ?? 'accepted';
  };

  it('is refused from an address outside the list, and where none is known', async () => {
    expect(await codeFrom('203.0.113.9')).toBe('accepted');
    expect(await codeFrom('2001:db8::9')).toBe('accepted');
    expect(await codeFrom('198.51.100.1')).toBe('address_not_allowed');
    expect(await codeFrom('2001:db9::1')).toBe('address_not_allowed');
    expect(await codeFrom(undefined)).toBe('address_not_allowed');
  });

  it('is refused with a spoofed X-Forwarded-For, with and without a proxy', async () => {
    expect(await codeFrom('198.51.100.1', '203.0.113.9')).toBe('address_not_allowed');
    expect(await codeFrom('10.0.0.1', '203.0.113.9, 198.51.100.1', 1)).toBe('address_not_allowed');
    expect(await codeFrom('10.0.0.1', 'unknown', 1)).toBe('address_not_allowed');
    expect(await codeFrom('10.0.0.1', undefined, 1)).toBe('address_not_allowed');
    expect(await codeFrom('10.0.0.1', '198.51.100.1, 203.0.113.9', 1)).toBe('accepted');
  });

  it('keeps its list when it is rotated', async () => {
    const { key } = await harness.operator.done('rotateKey', { path: { keyId }, body: {} });
    expect(key.addresses).toEqual(['203.0.113.0/24', '2001:db8::/32']);
  });

  it('takes networks only, and none for a publishable key', async () => {
    const body = { organizationId: harness.partner.organizationId, name: 'wrong' };
    const { errors } = await harness.operator.refused('createKey', 'validation_failed', {
      body: { ...body, addresses: ['203.0.113.0/24', '203.0.113.0/33', '2001:db8::/129', '1.2.3'] },
    });
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/addresses/1', '/addresses/2', '/addresses/3']);
    await harness.operator.refused('createKey', 'publishable_key', {
      body: { ...body, kind: 'publishable', addresses: ['203.0.113.0/24'] },
    });
  });

  it('is accepted over the network from an address in the list alone', async () => {
    const { secret } = await createKey(harness.operator, {
      ...{ organizationId: harness.partner.organizationId, name: 'loopback' },
      addresses: ['127.0.0.0/8'],
    });
    const server = await startServer(harness.service, { host: '127.0.0.1', port: 0 });
    const statusOf = async (key: string) =>
      (await fetch(`${server.url}/v1/me`, { headers: { Authorization: `Bearer ${key}` } })).status;
    expect([await statusOf(secret), await statusOf(apiKey)]).toEqual([200, 403]);
    await server.close();
  });
});
