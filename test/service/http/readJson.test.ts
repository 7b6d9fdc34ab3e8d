import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Harness,
  merchant,
  type ReadResponse,
  readResponse,
  requestFor,
  startHarness,
} from '../harness.js';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness?.close());

const MIB = 1_048_576;

/** Registers with these bytes as the body, streamed or not. */
async function send(
  body: Uint8Array | ReadableStream | string,
  headers: Record<string, string> = {},
): Promise<ReadResponse> {
  const { url, headers: all } = requestFor('registerMerchant', harness.partner.apiKey, { body: 'x' });
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  const init = { method: 'POST', headers: all, body, duplex: 'half' };
  return readResponse(await harness.service.fetch(new Request(url, init as RequestInit)));
}

const json = (value: unknown): string => JSON.stringify(value);
const code = ({ status, body }: ReadResponse): string =>
  `${status} ${(body as { code?: string }).code ?? ''}`;

describe('the media type of a body', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'accepts %s',
    async (type) => {
      const response = await send(json(merchant(`type-${type.length}`)), { 'Content-Type': type });
      expect(response.status).toBe(201);
    },
  );

  it.each([
    '',
    'text/json',
    'application/json; charset=big5',
    'application/merge-patch+json',
    'multipart/form-data',
  ])('refuses %s', async (type) => {
    expect(code(await send(json(merchant('never')), { 'Content-Type': type }))).toBe(
      '415 unsupported_media_type',
    );
  });

  it('refuses a compressed body', async () => {
    const response = await send('x', { 'Content-Encoding': 'gzip' });
    expect(code(response)).toBe('415 unsupported_media_type');
    expect(response.body).toMatchObject({ errors: [{ pointer: '/header/Content-Encoding' }] });
  });
});

describe('the size of a body', () => {
  /** A body of so many bytes. */
  const padded = (bytes: number): string => {
    const text = json({ ...merchant('padded'), unknown: '' });
    return text.replace('""', `"${'x'.repeat(bytes - text.length)}"`);
  };

  it('reads a body of 1 MiB and validates it', async () => {
    expect(code(await send(padded(MIB)))).toBe('422 validation_failed');
  });

  it('refuses a larger Content-Length, without reading the body', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    expect(code(await send(endless, { 'Content-Length': String(10 * MIB) }))).toBe('413 request_too_large');
    expect(pulled).toBeLessThanOrEqual(1);
  });

  it('stops reading a body without end', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    expect(code(await send(endless))).toBe('413 request_too_large');
    expect(pulled).toBeLessThan(20);
  });

  it('refuses a body that is longer than its Content-Length', async () => {
    expect(code(await send(padded(2 * MIB), { 'Content-Length': '10' }))).toBe('413 request_too_large');
  });

  it('refuses a body that breaks off, and logs no failure', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new Error('connection lost'));
      },
    });
    expect(code(await send(broken))).toBe('400 malformed_json');
    expect(harness.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('the text of a body', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array =>
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))),
    );
  const [before, after] = json(merchant('bytes', { name: '?' })).split('?') as [string, string];

  it.each([
    ['a byte that begins nothing', [0xff]],
    ['a sequence that breaks off', [0xe5, 0x8f]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['Big5', [0xbb, 0x4f, 0xc6, 0x57]],
  ])('refuses %s', async (_, wrong) => {
    expect(code(await send(bytes(before, wrong, after)))).toBe('400 malformed_json');
  });

  it.each(['', '{', '[1,]', 'NaN', "{'a':1}", '{"a":1}{"b":2}', '\u0000'])('refuses %j', async (text) => {
    expect(code(await send(text))).toBe('400 malformed_json');
  });

  it.each([
    ['U+0000', 'a\\u0000b'],
    ['a lone high surrogate', 'a\\ud83d'],
    ['a lone low surrogate', '\\ude00b'],
  ])('refuses %s in a field, with its pointer', async (_, text) => {
    const response = await send(bytes(before, text, after));
    expect(code(response)).toBe('422 validation_failed');
    expect(response.body).toMatchObject({ errors: [{ pointer: '/name', code: 'wrong_format' }] });
  });

  it('keeps Unicode text: emoji, rare characters, right-to-left', async () => {
    const name = '𠮷野家😀 متجر';
    const response = await send(json(merchant('unicode', { name })));
    expect(response.body).toMatchObject({ name });
  });

  it('accepts a byte order mark', async () => {
    expect((await send(bytes([0xef, 0xbb, 0xbf], json(merchant('bom'))))).status).toBe(201);
  });
});

describe('the structure of a body', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  it.each([33, 1_000, 100_000])('refuses %i levels', async (depth) => {
    const response = await send(nested(depth));
    expect(code(response)).toBe('422 validation_failed');
    expect(response.body).toMatchObject({ errors: [{ code: 'too_deep' }] });
  });

  it('validates a less deep body by the contract', async () => {
    expect((await send(nested(30))).body).toMatchObject({ errors: [{ code: 'wrong_type' }] });
  });

  it('reads the last of repeated names, as JSON.parse does', async () => {
    const text = json(merchant('repeated')).replace('{', '{"kind":"mall","externalId":"other",');
    expect((await send(text)).body).toMatchObject({ externalId: 'repeated', kind: 'store' });
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'treats %s as a field that it does not know',
    async (name) => {
      const text = json(merchant('hostile')).replace('{', `{"${name}":{"status":"approved","prototype":{}},`);
      expect(code(await send(text))).toBe('422 validation_failed');
      expect(({} as { status?: string }).status).toBeUndefined();
    },
  );
});
