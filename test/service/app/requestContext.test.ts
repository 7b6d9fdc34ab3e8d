import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, readResponse, requestFor, startHarness } from '../harness.js';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness?.close());

const fetched = (method: string, path: string, headers: Record<string, string> = {}): Promise<Response> =>
  harness.service.fetch(new Request(`http://service.test${path}`, { method, headers }));

describe('Request-Id', () => {
  it('differs for each request', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => (await fetched('GET', '/v1/health')).headers.get('request-id')),
    );
    expect(ids[0]).toMatch(/^req_[0-9a-z]{25}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('is taken from the caller where it has the form of ours', async () => {
    const id = 'req_01kb1q3m8x7v5r2t9w4y6z0k';
    expect((await fetched('GET', '/v1/health', { 'Request-Id': id })).headers.get('request-id')).toBe(id);
  });

  it.each(['sf_test_1234567890123456789012', 'req_short', 'req_<script>alert(1)</script>', '0912345678'])(
    'does not take %s from the caller, which may be anything',
    async (id) => {
      const requestId = (await fetched('GET', '/v1/health', { 'Request-Id': id })).headers.get('request-id');
      expect(requestId).toMatch(/^req_[0-9a-z]{25}$/);
    },
  );
});

describe('routes', () => {
  it.each([
    ['PUT', '/v1/campaigns', 'GET, HEAD, POST'],
    ['POST', '/v1/me', 'GET, HEAD'],
    ['OPTIONS', '/v1/campaigns/a/promo-items/b', 'GET, HEAD, DELETE'],
    ['PUT', '/v1/campaigns/a/transactions/batch', 'POST, GET, HEAD'],
  ])('refuses %s %s with the allowed methods', async (method, path, allow) => {
    const response = await fetched(method, path);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')?.split(', ').sort()).toEqual(allow.split(', ').sort());
  });

  it.each(['/', '/v1', '/v1/campaigns/', '/v1//campaigns', '/V1/campaigns', '/v1/campaigns/a/b', '/sandbox'])(
    'finds no operation at %s',
    async (path) => {
      const { status, body } = await readResponse(await fetched('GET', path));
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: 'route_not_found' });
    },
  );

  it('responds to HEAD as to GET, without a body', async () => {
    const response = await fetched('HEAD', '/v1/health');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  it('decodes a parameter once', async () => {
    for (const externalId of ['a/b', 'a%2Fb', '100%', 'ä 中', '..']) {
      const body = {
        externalId,
        kind: 'store' as const,
        name: '店',
        ubns: [],
        industry: 'retail' as const,
        district: '66000010',
      };
      await harness.partner.done('registerMerchant', { body });
      const read = await harness.partner.done('retrieveMerchant', {
        path: { merchantId: `external:${externalId}` },
      });
      expect(read.externalId).toBe(externalId);
    }
  });
});

describe('parameters', () => {
  const pointers = async (query: string): Promise<unknown> => {
    const { url, headers } = requestFor('listMerchants', harness.partner.apiKey);
    const { status, body } = await readResponse(
      await harness.service.fetch(new Request(`${url}?${query}`, { headers })),
    );
    expect([status, (body as { code: string }).code]).toEqual([400, 'parameter_invalid']);
    return (body as { errors: { pointer: string; code: string }[] }).errors.map(
      (each) => `${each.pointer} ${each.code}`,
    );
  };

  it.each([
    ['pageSize=0', ['/query/pageSize too_small']],
    ['pageSize=1e2', ['/query/pageSize wrong_type']],
    ['pageSize=99999999999999999999', ['/query/pageSize wrong_type']],
    ['pageSize=', ['/query/pageSize wrong_type']],
    ['status=approved&status=rejected', ['/query/status not_unique']],
    ['status=anything', ['/query/status not_one_of']],
    ['colour=red', ['/query/colour unknown_field']],
    ['constructor=1', ['/query/constructor unknown_field']],
    ['externalId=a%00b', ['/query/externalId wrong_format']],
    ['ubn=1', ['/query/ubn wrong_format']],
  ])('refuses ?%s', async (query, expected) => {
    expect(await pointers(query)).toEqual(expected);
  });

  it('refuses a path parameter that cannot be an id', async () => {
    const problem = await harness.partner.refused('retrieveCampaign', 'parameter_invalid', {
      path: { campaignId: 'Not A Slug' },
    });
    expect(problem.errors?.[0]?.pointer).toBe('/path/campaignId');
  });
});

describe('a response', () => {
  it('forbids caches, and is nothing but JSON', async () => {
    const { headers } = await harness.partner.call('retrieveMe');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('may be kept for a second where it is the same for all, and is not sent again to who has it', async () => {
    const ask = (headers: Record<string, string> = {}) =>
      harness.service.fetch(new Request('http://service.test/v1/reference/industries', { headers }));
    const first = await ask();
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=1, must-revalidate');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask({ 'If-None-Match': known });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      expect(again.headers.get('request-id')).toBeTruthy();
      expect(again.headers.get('content-type')).toBeNull();
    }
    expect((await ask({ 'If-None-Match': '"other"' })).status).toBe(200);
    const missing = await harness.service.fetch(
      new Request('http://service.test/v1/publications/pub_00000000000000000000'),
    );
    expect([missing.status, missing.headers.get('cache-control'), missing.headers.get('etag')]).toEqual([
      ...[404, 'no-store', null],
    ]);
  });

  it('holds the whole contract at /openapi.json', async () => {
    const { body } = await readResponse(await fetched('GET', '/v1/openapi.json'));
    expect(body).toMatchObject({ openapi: '3.1.0', components: { schemas: { Merchant: {} } } });
  });
});

describe('the log', () => {
  it('has one line for each request, with the template of its path and without values', async () => {
    harness.log.length = 0;
    const secrets = [
      'external:canary-id',
      'canary-query',
      'canary-body',
      'canary-token',
      harness.partner.apiKey,
    ];
    await harness.partner.call('retrieveMerchant', { path: { merchantId: 'external:canary-id' } });
    await harness.partner.call('listMerchants', { query: { externalId: 'canary-query' } });
    await harness.partner.call('registerMerchant', { body: { name: 'canary-body' } });
    await harness.partner.call('retrieveMe', { headers: { Authorization: 'Bearer canary-token' } });
    await fetched('GET', '/canary-path/canary-query');
    expect(
      harness.log.map(({ fields }) => [fields.method, fields.route, fields.status, fields.code]),
    ).toEqual([
      ['GET', '/v1/campaigns/{campaignId}/merchants/{merchantId}', 404, 'merchant_not_found'],
      ['GET', '/v1/campaigns/{campaignId}/merchants', 200, undefined],
      ['POST', '/v1/campaigns/{campaignId}/merchants', 422, 'validation_failed'],
      ['GET', '/v1/me', 401, 'key_invalid'],
      ['other', null, 404, 'route_not_found'],
    ]);
    expect(harness.log[0]?.fields).toMatchObject({ organizationId: harness.partner.organizationId });
    const written = JSON.stringify(harness.log);
    for (const secret of [...secrets, 'canary']) expect(written).not.toContain(secret);
  });

  it('has the trace id of a request', async () => {
    harness.log.length = 0;
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    await fetched('GET', '/v1/health', { traceparent: `00-${trace}-00f067aa0ba902b7-01` });
    await fetched('GET', '/v1/health', { traceparent: 'anything' });
    expect(harness.log.map(({ fields }) => fields.traceId)).toEqual([trace, undefined]);
  });

  it('has the stack of a failure, and not its message', async () => {
    const broken = await harness.another({
      clock: () => {
        throw new TypeError('canary');
      },
    });
    harness.log.length = 0;
    const response = await broken.fetch(requestFor('retrieveMe', harness.partner.apiKey));
    expect(await response.text()).not.toContain('canary');
    const [failure] = harness.log;
    expect(failure).toMatchObject({
      level: 'error',
      message: 'failure',
      fields: {
        failure: 'TypeError',
        operation: 'retrieveMe',
        requestId: response.headers.get('request-id'),
      },
    });
    expect(JSON.stringify(failure)).toContain('requestContext.test.ts');
    expect(JSON.stringify(failure)).not.toContain('canary');
  });
});
