import { describe, expect, it } from 'vitest';
import { addStandardResponses } from '../../../openapi/generate/standardResponses.js';

type SourceOperation = Parameters<typeof addStandardResponses>[0][string][string];

const idempotencyKey = { $ref: '#/components/parameters/IdempotencyKey' };
const created = { 201: { description: 'Created.' } };

/** Responses of one operation after the derivation. */
function responsesOf(operation: Partial<SourceOperation>, method = 'get', path = '/v1/pets') {
  const paths = { [path]: { [method]: { responses: { 200: {} }, ...operation } } };
  return addStandardResponses(paths)[path]?.[method]?.responses ?? {};
}

/** Statuses of the errors after the derivation. */
function errorsOf(...args: Parameters<typeof responsesOf>): string[] {
  return Object.keys(responsesOf(...args)).filter((status) => status >= '400');
}

describe('the standard errors of an operation', () => {
  it('are few where no key is needed', () => {
    expect(errorsOf({ security: [] })).toEqual(['400', '429', '500', '503']);
  });

  it('include those of the API key and of a path parameter', () => {
    expect(errorsOf({}, 'get', '/v1/pets/{petId}')).toEqual([
      '400',
      '401',
      '403',
      '404',
      '429',
      '500',
      '503',
    ]);
  });

  it('include conflicts and reused keys where an idempotency key is required', () => {
    const errors = errorsOf({ parameters: [idempotencyKey] }, 'post');
    expect(errors).toEqual(['400', '401', '403', '409', '422', '429', '500', '503']);
  });

  it('include those of a body, and conflicts for PATCH but not for PUT', () => {
    const body = ['400', '401', '403', '404', '413', '415', '422', '429', '500', '503'];
    expect(errorsOf({ requestBody: {} }, 'put')).toEqual(body);
    expect(errorsOf({ requestBody: {} }, 'patch')).toEqual([...body, '409'].sort());
  });

  it('refer to the component of their status', () => {
    expect(responsesOf({})['429']).toEqual({ $ref: '#/components/responses/TooManyRequests' });
  });

  it('follow x-errors, which the bundle does not keep', () => {
    const paths = { '/v1/pets': { get: { responses: {}, 'x-errors': { 401: false, 409: true } } } };
    const operation = addStandardResponses(paths)['/v1/pets']?.get;
    expect(operation).not.toHaveProperty('x-errors');
    expect(Object.keys(operation?.responses ?? {})).toEqual(['400', '403', '409', '429', '500', '503']);
  });

  it.each([
    ['a status that is no standard error', { 418: true }, 'GET /v1/pets: x-errors: 418 is not the status'],
    ['an exception that changes nothing', { 400: true }, 'GET /v1/pets: x-errors: that 400 is true follows'],
  ])('refuse %s', (_title, exceptions, message) => {
    expect(() => responsesOf({ 'x-errors': exceptions })).toThrow(message);
  });

  it('leave an error that the operation describes itself', () => {
    const gone = { description: 'Taken back.' };
    expect(responsesOf({ responses: { 410: gone } })['410']).toBe(gone);
  });
});

describe('the standard headers of a success response', () => {
  const headersOf = (operation: Partial<SourceOperation>, method?: string) =>
    Object.keys(responsesOf({ responses: created, ...operation }, method)['201']?.headers ?? {});

  it('are the id of the request, the limits of the key, and whether the response is a repeated one', () => {
    expect(headersOf({ security: [] })).toEqual(['Request-Id', 'ETag', 'Cache-Control']);
    expect(headersOf({ security: [] }, 'post')).toEqual(['Request-Id']);
    expect(headersOf({})).toEqual(['Request-Id', 'RateLimit', 'RateLimit-Policy']);
    expect(headersOf({ parameters: [idempotencyKey] }, 'post')).toEqual([
      'Request-Id',
      'RateLimit',
      'RateLimit-Policy',
      'Idempotent-Replayed',
    ]);
  });

  it('stand beside headers of its own', () => {
    const responses = { 200: { headers: { Sunset: {} } } };
    expect(Object.keys(responsesOf({ responses, security: [] })['200']?.headers ?? {})).toEqual([
      ...['Request-Id', 'ETag', 'Cache-Control', 'Sunset'],
    ]);
  });
});
