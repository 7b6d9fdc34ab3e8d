import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatApiKey } from '../src/campaign/apiKey.js';
import { Shopfest, ShopfestConfigurationError, type ShopfestOptions } from '../src/index.js';
import { ShopfestOperator } from '../src/operator.js';
import { clientWithReplies, testKey } from './support/client.js';
import { problem } from './support/server.js';

const liveKey = formatApiKey('live', 'abcdefghijklmnopqrstuvwxyzABCDEF');
const options = { apiKey: testKey, baseURL: 'https://api.example', campaign: 'taichung-2020' };

function refusal(given: ShopfestOptions, Client: typeof Shopfest = Shopfest): ShopfestConfigurationError {
  try {
    new Client(given);
  } catch (error) {
    if (ShopfestConfigurationError.is(error)) return error;
    throw error;
  }
  return expect.unreachable('the options were taken');
}

describe('Shopfest', () => {
  beforeEach(() => {
    for (const name of ['SHOPFEST_API_KEY', 'SHOPFEST_BASE_URL', 'SHOPFEST_CAMPAIGN'])
      vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('takes missing options from the environment', async () => {
    vi.stubEnv('SHOPFEST_API_KEY', liveKey);
    vi.stubEnv('SHOPFEST_BASE_URL', 'https://env.example/api');
    vi.stubEnv('SHOPFEST_CAMPAIGN', 'from-env');
    expect(new Shopfest().toJSON()).toEqual({
      baseURL: 'https://env.example/api',
      campaign: 'from-env',
      mode: 'live',
    });
    expect(new Shopfest(options).toJSON()).toEqual({
      baseURL: 'https://api.example/',
      campaign: 'taichung-2020',
      mode: 'test',
    });
  });

  it.each([
    [{ ...options, apiKey: undefined }, 'apiKey', 'SHOPFEST_API_KEY', '缺少 API 金鑰'],
    [{ ...options, baseURL: undefined }, 'baseURL', 'SHOPFEST_BASE_URL', '缺少服務網址'],
  ])('names the missing option and variable', (given, option, variable, zh) => {
    vi.stubEnv(variable, '');
    const error = refusal(given);
    expect(error).toMatchObject({ code: 'configuration_invalid', status: null, retryable: false });
    for (const text of [error.message, error.messageZh]) {
      expect(text).toContain(option);
      expect(text).toContain(variable);
    }
    expect(error.messageZh).toContain(zh);
  });

  it('needs a campaign only for operations of a campaign', async () => {
    const { client, sent } = clientWithReplies([{ body: '{"items":[]}' }], { campaign: undefined });
    const error: unknown = await client.merchants.list().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ShopfestConfigurationError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/option campaign .* SHOPFEST_CAMPAIGN/),
      messageZh: expect.stringMatching(/選項 campaign .* SHOPFEST_CAMPAIGN/),
    });
    expect(sent).toHaveLength(0);
    await client.campaigns.list();
    await client.merchants.list({}, { campaign: 'kaohsiung-2021' });
    expect(sent.map(({ request }) => new URL(request.url).pathname)).toEqual([
      '/v1/campaigns',
      '/v1/campaigns/kaohsiung-2021/merchants',
    ]);
  });

  it.each([
    `${testKey.slice(0, -1)}x`,
    testKey.slice(0, -3),
    testKey.replace('sf_', 'sk_'),
    ` ${testKey}`,
    'sf_test_',
  ])('refuses a key that is malformed, before anything is sent', (apiKey) => {
    const error = refusal({ ...options, apiKey });
    expect(error.message).toContain('malformed');
    expect(error.messageZh).toContain('格式不符');
    expect(inspect(error)).not.toContain(apiKey.slice(8) || 'never');
  });

  it.each([
    ['https://api.example', true],
    ['https://api.example:8443/shopfest/', true],
    ['http://127.0.0.1:8787', true],
    ['http://127.9.9.9', true],
    ['http://[::1]:8787', true],
    ['http://localhost:8787', true],
    ['http://api.example', 'plain http'],
    ['http://127.0.0.1.example.com', 'plain http'],
    ['http://localhost.example', 'plain http'],
    ['http://10.0.0.1', 'plain http'],
    ['http://0.0.0.0', 'plain http'],
    ['https://user:pass@api.example', 'user name or password'],
    ['https://key@api.example', 'user name or password'],
    ['https://api.example/?a=1', 'query or fragment'],
    ['https://api.example/#a', 'query or fragment'],
    ['ftp://api.example', 'https URL'],
    ['file:///etc/passwd', 'https URL'],
    ['api.example', 'not a URL'],
    ['', 'not a URL'],
  ])('reads the base URL %s: %s', (baseURL, expected) => {
    if (expected === true)
      expect(new Shopfest({ ...options, baseURL }).toJSON().baseURL).toBe(new URL(baseURL).href);
    else expect(refusal({ ...options, baseURL }).message).toContain(expected);
  });

  describe('in a browser', () => {
    const publishableKey = formatApiKey('pub', 'abcdefghijklmnopqrstuvwxyzABCDEF');

    beforeEach(() => {
      vi.stubGlobal('window', { document: {} });
    });
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    it.each([testKey, liveKey])('refuses a secret key, and does not show it', (apiKey) => {
      for (const Client of [Shopfest, ShopfestOperator]) {
        const error = refusal({ ...options, apiKey }, Client);
        expect(error.message).toContain('dangerouslyAllowBrowser');
        expect(error.message).toContain('sf_pub_');
        expect(error.messageZh).toContain('可公開金鑰');
        expect(inspect(error)).not.toContain(apiKey);
        expect(new Client({ ...options, apiKey, dangerouslyAllowBrowser: true })).toBeInstanceOf(Client);
      }
    });

    it('takes a publishable key', () => {
      const client = new Shopfest({ ...options, apiKey: publishableKey });
      expect(client.toJSON().mode).toBe('pub');
      expect(inspect(client)).not.toContain(publishableKey);
    });

    it.each([
      ['React Native, which has only a window', {}],
      ['a worker', undefined],
    ])('takes a secret key in %s', (_, window) => {
      vi.stubGlobal('window', window);
      expect(new Shopfest(options).toJSON().mode).toBe('test');
    });
  });

  it('refuses a live key for a sandbox', () => {
    const sandbox = 'https://sandbox.festival.example';
    expect(refusal({ ...options, apiKey: liveKey, baseURL: sandbox }).message).toContain('sf_live_');
    expect(new Shopfest({ ...options, baseURL: sandbox }).toJSON().mode).toBe('test');
    expect(new Shopfest({ ...options, apiKey: liveKey }).toJSON().mode).toBe('live');
  });

  it('says clearly that the key is of the wrong mode, when the service says so', async () => {
    const { client } = clientWithReplies([
      {
        status: 401,
        body: JSON.stringify(
          problem(401, 'key_mode_mismatch', {
            title: 'The key is of the wrong mode for this service',
            titleZh: '金鑰的模式與此服務不符',
          }),
        ),
      },
    ]);
    await expect(client.service.me()).rejects.toMatchObject({
      name: 'ShopfestAuthenticationError',
      code: 'key_mode_mismatch',
      message: expect.stringContaining('wrong mode'),
      messageZh: expect.stringContaining('模式'),
    });
  });

  it.each([
    { timeout: 0 },
    { timeout: -1 },
    { timeout: '30' as never },
    { maxRetries: -1 },
    { maxRetries: 1.5 },
    { defaultHeaders: { authorization: 'x' } },
    { defaultHeaders: { 'X Bad': 'x' } },
    { defaultHeaders: { 'X-Bad': 'a\r\nb' } },
    { defaultHeaders: { 'Idempotency-Key': 'x' } },
  ])('refuses %o', (wrong) => {
    expect(refusal({ ...options, ...wrong })).toMatchObject({ code: 'configuration_invalid' });
  });

  it('sends the default headers', async () => {
    const { client, sent } = clientWithReplies([{}], { defaultHeaders: { 'X-Till': '7' } });
    await client.service.health();
    expect(sent[0]?.request.headers).toMatchObject({ 'X-Till': '7' });
  });

  it('does not show its key, however it is inspected', async () => {
    const { client } = clientWithReplies([{}]);
    await client.service.health();
    const all = [
      inspect(client, { depth: Number.POSITIVE_INFINITY, showHidden: true, customInspect: false }),
      inspect(client),
      JSON.stringify(client),
      String(client),
      inspect(structuredClone({ ...client }), { depth: 9, showHidden: true }),
      inspect(client.merchants, { depth: Number.POSITIVE_INFINITY, showHidden: true }),
      inspect(client.merchants.list(), { depth: Number.POSITIVE_INFINITY, showHidden: true }),
      inspect(client.service.health(), { depth: Number.POSITIVE_INFINITY, showHidden: true }),
    ].join('\n');
    expect(all).not.toContain(testKey.slice(8, 20));
    expect(inspect(client)).toMatch(
      /^Shopfest \{ baseURL: 'https:\/\/api-[0-9a-f-]+\.example\/', campaign: 'taichung-2020', mode: 'test' \}$/,
    );
  });
});
