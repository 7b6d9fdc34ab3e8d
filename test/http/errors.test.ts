import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import * as sdk from '../../src/index.js';
import { clientWithReplies, sale } from '../support/client.js';
import { problem } from '../support/server.js';

const fail = async (reply: Parameters<typeof clientWithReplies>[0][number]): Promise<sdk.ShopfestError> => {
  const { client } = clientWithReplies([reply]);
  const error: unknown = await client.transactions.push(sale).catch((reason: unknown) => reason);
  if (!sdk.ShopfestError.is(error)) throw error;
  return error;
};

describe('ShopfestError', () => {
  it.each([
    [400, 'malformed_json', sdk.ShopfestValidationError],
    [401, 'key_invalid', sdk.ShopfestAuthenticationError],
    [401, 'key_mode_mismatch', sdk.ShopfestAuthenticationError],
    [403, 'scope_missing', sdk.ShopfestPermissionError],
    [404, 'merchant_not_found', sdk.ShopfestNotFoundError],
    [409, 'document_conflict', sdk.ShopfestConflictError],
    [413, 'request_too_large', sdk.ShopfestValidationError],
    [415, 'unsupported_media_type', sdk.ShopfestValidationError],
    [422, 'validation_failed', sdk.ShopfestValidationError],
    [429, 'rate_limited', sdk.ShopfestRateLimitError],
    [500, 'internal_error', sdk.ShopfestServiceError],
    [503, 'service_unavailable', sdk.ShopfestServiceError],
  ])('has a class for %d %s', async (status, code, Class) => {
    const error = await fail({ status, body: JSON.stringify(problem(status, code)), headers: {} });
    expect(error).toBeInstanceOf(Class);
    expect(error.name).toBe(Class.name);
    expect((Class as typeof sdk.ShopfestError).is(error)).toBe(true);
    expect(error).toMatchObject({ status, code, requestId: 'req_01problem', attempts: 1 });
    expect(error.problem).toMatchObject({ title: `Title of ${code}`, titleZh: `${code} 的標題` });
    expect(error.message).toContain(`Title of ${code}`);
    expect(error.messageZh).toContain(`${code} 的標題`);
    expect(error.messageZh).toContain('處理方式。');
    expect(error.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lists the faults of a request as the service found them', async () => {
    const errors = [
      { pointer: '/totalAmount', code: 'too_small', message: 'must be at least 0', messageZh: '不可小於 0' },
    ];
    const error = await fail({
      status: 422,
      body: JSON.stringify(problem(422, 'validation_failed', { errors })),
    });
    expect(error.errors).toEqual(errors);
  });

  it.each([
    [404, '<html>', 'response_invalid', sdk.ShopfestServiceError, false],
    [302, '', 'redirected', sdk.ShopfestServiceError, false],
    [400, '{"error":"no"}', 'response_invalid', sdk.ShopfestServiceError, false],
    [413, '<html>', 'request_too_large', sdk.ShopfestValidationError, false],
    [429, '', 'rate_limited', sdk.ShopfestRateLimitError, true],
    [500, 'oops', 'internal_error', sdk.ShopfestServiceError, true],
    [502, '<html>', 'service_unavailable', sdk.ShopfestServiceError, true],
    [200, '<html>welcome to the hotel</html>', 'response_invalid', sdk.ShopfestServiceError, true],
  ])(
    'is built for a response %d without a problem document',
    async (status, body, code, Class, retryable) => {
      const error = await fail({ status, body });
      expect(error).toBeInstanceOf(Class);
      expect(error).toMatchObject({ status, code, retryable, problem: null });
    },
  );

  it('names the code of the system for a lost connection, and nothing else below', async () => {
    const lost = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:443'), {
      code: 'ECONNREFUSED',
      config: { headers: { Authorization: 'secret' } },
    });
    const error = await fail(lost);
    expect(error).toBeInstanceOf(sdk.ShopfestConnectionError);
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.cause).toEqual({ code: 'ECONNREFUSED' });
  });

  it.each(['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'])(
    'is not retryable for a failure of TLS (%s)',
    async (code) => {
      expect((await fail(Object.assign(new Error('tls'), { code }))).retryable).toBe(false);
    },
  );

  it('is recognized by its brand, whichever copy of the package made it', async () => {
    const error = await fail({ status: 404, body: JSON.stringify(problem(404, 'merchant_not_found')) });
    vi.resetModules();
    const copy = await import('../../src/index.js');
    expect(copy.ShopfestNotFoundError).not.toBe(sdk.ShopfestNotFoundError);
    expect(error instanceof copy.ShopfestNotFoundError).toBe(false);
    expect(copy.ShopfestNotFoundError.is(error)).toBe(true);
    expect(copy.ShopfestError.is(error)).toBe(true);
    expect(copy.ShopfestConflictError.is(error)).toBe(false);
  });

  it.each([null, undefined, 0, 'ShopfestError', {}, new Error('x'), { name: 'ShopfestError' }])(
    'is told apart from %s',
    (value) => {
      expect(sdk.ShopfestError.is(value)).toBe(false);
    },
  );

  it('says everything in JSON', async () => {
    const error = await fail({ status: 404, body: JSON.stringify(problem(404, 'merchant_not_found')) });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: 'ShopfestNotFoundError',
      message: error.message,
      messageZh: error.messageZh,
      code: 'merchant_not_found',
      status: 404,
      requestId: 'req_01problem',
      problem: { code: 'merchant_not_found' },
    });
    expect(inspect(error)).toMatch(/^ShopfestNotFoundError: /);
    expect(error.stack).toContain('ShopfestNotFoundError');
  });

  it('keeps only the declared fields of a problem document, each where its type is right', async () => {
    const body = {
      ...problem(404, 'merchant_not_found'),
      debug: { sql: 'select' },
      detailZh: 7,
      errors: [{ pointer: 1 }, null, 'x'],
    };
    const error = await fail({ status: 404, body: JSON.stringify(body) });
    expect(error.problem).not.toHaveProperty('debug');
    expect(error.problem).not.toHaveProperty('detailZh');
    expect(error.errors).toEqual([]);
  });
});
