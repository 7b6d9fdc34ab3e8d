import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/generated/operations.js';
import type { Organization } from '../../../src/generated/types.js';
import { ResponseMismatchError, serializeResponse } from '../../../src/service/http/responseBody.js';
import { resolveSettings, type ServiceOptions } from '../../../src/service/options.js';
import { createServiceWithStore } from '../../../src/service/service.js';
import { openStore } from '../../../src/service/store/index.js';
import { clientOf, type LogLine, readResponse, requestFor } from '../harness.js';

const organization: Organization = {
  id: 'org_01kb1q3m8x7v5r2t9w4y6z0c',
  name: '範例',
  role: 'partner',
  parentId: null,
  scopes: null,
  createdAt: '2020-12-12T12:00:00+08:00',
};
const write = (body: unknown, check: 'strip' | 'throw' = 'throw', more: object = {}) =>
  serializeResponse(operations.createOrganization, { body, ...more }, check);

describe('a response body', () => {
  it('is serialized as the contract declares it', () => {
    expect(write(organization)).toEqual({ status: 201, body: JSON.stringify(organization) });
    expect(write(organization, 'throw', { status: 200 }).status).toBe(200);
  });

  it('loses undeclared fields in production, and is an error in tests', () => {
    const more = { ...organization, secret: 'canary' };
    expect(write(more, 'strip').body).toBe(JSON.stringify(organization));
    expect(() => write(more)).toThrow(
      'createOrganization responds with what the contract does not declare: /secret',
    );
    const page = { items: [organization, more], nextPageToken: null };
    expect(() => serializeResponse(operations.listOrganizations, { body: page }, 'throw')).toThrow(
      '/items/1/secret',
    );
  });

  it('is an error without values where it does not fit', () => {
    const wrong = { ...organization, id: 'canary', role: 'canary' };
    for (const check of ['strip', 'throw'] as const) {
      expect(() => write(wrong, check)).toThrow(ResponseMismatchError);
      expect(() => write(wrong, check)).toThrow('/id, /role');
      expect(() => write(wrong, check)).not.toThrow('canary');
    }
  });

  it('is stored for replays without what may be shown only once', () => {
    const { storedBody } = serializeResponse(
      operations.createKey,
      { body: { key: {}, secret: 'x' }, storedBody: { key: {}, secret: null }, isContract: true },
      'throw',
    );
    expect(storedBody).toBe('{"key":{},"secret":null}');
  });
});

describe('a service whose store returns what the contract does not allow', () => {
  async function brokenService(options: ServiceOptions) {
    const log: LogLine[] = [];
    const line = (level: string) => (message: string, fields: LogLine['fields']) =>
      void log.push({ level, message, fields });
    const logger = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
    const store = await openStore({ url: 'sqlite::memory:', secret: 'a secret of tests' });
    const organizations = { ...store.organizations, list: () => store.organizations.list({ limit: 1 }) };
    const broken: typeof store.organizations = {
      ...organizations,
      get: async () => ({ ...organization, role: 'canary' as 'partner', createdAt: 0 }),
    };
    const service = createServiceWithStore(
      { ...store, organizations: broken },
      resolveSettings({ ...options, logger }),
    );
    const { secret } = await service.createOperatorKey({ name: 'test' });
    const request = requestFor('retrieveOrganization', secret, { path: { organizationId: organization.id } });
    return { service, request, log, secret };
  }

  it('responds with 500 in production, and logs the pointer', async () => {
    const { service, request, log, secret } = await brokenService({});
    const { status, body, text } = await readResponse(await service.fetch(request));
    expect([status, body]).toMatchObject([500, { code: 'internal_error' }]);
    expect(text + JSON.stringify(log)).not.toContain('canary');
    expect(log[0]).toMatchObject({
      level: 'error',
      fields: { operation: 'retrieveOrganization', pointers: ['/role'] },
    });
    await clientOf(service, secret).done('retrieveMe');
    await service.close();
  });

  it('throws in tests', async () => {
    const { service, request } = await brokenService({ checkResponses: 'throw' });
    await expect(service.fetch(request)).rejects.toThrow('/role');
    await service.close();
  });
});
