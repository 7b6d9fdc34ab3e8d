import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Logger, SchemaDrift } from '../../src/index.js';
import { clientWithReplies, sale, taken, testKey } from '../support/client.js';
import { problem } from '../support/server.js';

interface Line {
  level: string;
  message: string;
  fields: Readonly<Record<string, unknown>>;
}

function recorder(): { logger: Logger; lines: Line[] } {
  const lines: Line[] = [];
  const at = (level: string) => (message: string, fields: Line['fields']) =>
    void lines.push({ level, message, fields });
  return { logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, lines };
}

const unavailable = {
  status: 503,
  body: JSON.stringify(problem(503, 'service_unavailable', { retryable: true })),
  headers: { 'retry-after': '0' },
};
const created = { status: 201, body: JSON.stringify(taken), headers: { 'request-id': 'req_01log' } };

describe('The logger', () => {
  it('gets each response and each retry', async () => {
    const { logger, lines } = recorder();
    const { client } = clientWithReplies([unavailable, created], { logger, maxRetries: 1 });
    const { response } = await client.transactions.push(sale).withResponse();
    const operation = 'POST /v1/campaigns/{campaignId}/transactions';
    expect(lines.map(({ level, message }) => `${level} ${message}`)).toEqual([
      `debug ${operation} 503`,
      `info ${operation} will be repeated`,
      `debug ${operation} 201`,
    ]);
    expect(lines[1]?.fields).toMatchObject({
      code: 'service_unavailable',
      status: 503,
      attempt: 1,
      delayMs: expect.any(Number),
    });
    expect(lines[2]?.fields).toEqual({
      operation: 'pushTransaction',
      status: 201,
      attempt: 2,
      requestId: 'req_01log',
      idempotencyKey: response.idempotencyKey,
      durationMs: expect.any(Number),
    });
  });

  it('gets a failure once, and never what was sent', async () => {
    const { logger, lines } = recorder();
    const { client } = clientWithReplies([unavailable], { logger, maxRetries: 1 });
    await client.merchants.list({ ubn: '22099131' }).then(undefined, () => undefined);
    await client.transactions.push(sale).catch(() => undefined);
    expect(lines.filter(({ level }) => level === 'error')).toHaveLength(2);
    expect(inspect(lines, { depth: 9 })).not.toMatch(new RegExp(`22099131|AB12345678|0122|${testKey}`));
  });

  it('gets one warning of an operation that is deprecated', async () => {
    const { logger, lines } = recorder();
    const headers = { deprecation: '@1688169599', sunset: 'Sun, 11 Nov 2026 23:59:59 GMT' };
    const { client } = clientWithReplies([{ headers, body: '{"items":[]}' }], { logger });
    for (let call = 0; call < 3; call++) await client.campaigns.retrieve();
    await client.merchants.list();
    const warnings = lines.filter(({ level }) => level === 'warn');
    expect(warnings.map(({ fields }) => fields)).toEqual([
      {
        operation: 'retrieveCampaign',
        deprecatedSince: '2023-06-30T23:59:59.000Z',
        sunset: '2026-11-11T23:59:59.000Z',
      },
      {
        operation: 'listMerchants',
        deprecatedSince: '2023-06-30T23:59:59.000Z',
        sunset: '2026-11-11T23:59:59.000Z',
      },
    ]);
  });

  it.each([
    [{ deprecation: 'true' }, null, null],
    [{ deprecation: 'Fri, 30 Jun 2023 23:59:59 GMT' }, '2023-06-30T23:59:59.000Z', null],
    [{ sunset: 'soon' }, null, null],
  ])('gets the warning from %o as well', async (headers, deprecatedSince, sunset) => {
    const { logger, lines } = recorder();
    const { client } = clientWithReplies([{ headers }], { logger });
    await client.campaigns.retrieve();
    expect(lines.find(({ level }) => level === 'warn')?.fields).toMatchObject({ deprecatedSince, sunset });
  });
});

describe('A response that does not fit the contract', () => {
  const drifting = {
    status: 201,
    body: JSON.stringify({ ...taken, status: 'parked', entries: 'two', added: { since: 2030 } }),
  };

  it('is returned as it came', async () => {
    const { client } = clientWithReplies([drifting]);
    expect(await client.transactions.push(sale)).toEqual(JSON.parse(drifting.body));
  });

  it('is reported with each place, without the value', async () => {
    const drifts: SchemaDrift[] = [];
    const { client } = clientWithReplies([drifting], { onSchemaDrift: (drift) => drifts.push(drift) });
    await client.transactions.push(sale);
    expect(drifts.map(({ operation, pointer, code }) => ({ operation, pointer, code }))).toEqual([
      { operation: 'pushTransaction', pointer: '/status', code: 'not_one_of' },
      { operation: 'pushTransaction', pointer: '/entries', code: 'wrong_type' },
    ]);
    expect(drifts[0]).toMatchObject({
      message: expect.stringContaining('accepted'),
      messageZh: expect.any(String),
    });
    expect(JSON.stringify(drifts)).not.toContain('parked');
  });

  it.each(['[]', '"text"', 'null', '7', '{}'])('is returned even if it is %s', async (body) => {
    const drifts: SchemaDrift[] = [];
    const { client } = clientWithReplies([{ body }], { onSchemaDrift: (drift) => drifts.push(drift) });
    expect(await client.campaigns.retrieve()).toEqual(JSON.parse(body));
    expect(drifts.length).toBeGreaterThan(0);
  });

  it('is not reported when it fits', async () => {
    const { client } = clientWithReplies([created], {
      onSchemaDrift: ({ pointer }) => expect.unreachable(pointer),
    });
    await client.transactions.push(sale);
  });
});
