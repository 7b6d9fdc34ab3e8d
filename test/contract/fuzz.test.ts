import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakdownDimensions } from '../../src/generated/enums.js';
import { type ErrorCode, errorCodes } from '../../src/generated/errorCodes.js';
import { type Operation, operations } from '../../src/generated/operations.js';
import { schemas } from '../../src/generated/schemas.js';
import type { Problem } from '../../src/generated/types.js';
import { scopesOfRole } from '../../src/service/auth/scopes.js';
import { validate } from '../../src/validation/validate.js';
import {
  createKey,
  type Harness,
  merchant,
  promoItem,
  startHarness,
  transaction,
} from '../service/harness.js';
import { contractSamples, type Sample } from '../support/contractSamples.js';
import {
  hostileMoments,
  hostileNumbers,
  hostileStrings,
  hostileValues,
  placesOf,
  replaced,
  seeded,
  some,
  valueAt,
  withUnknownField,
} from '../support/hostile.js';
import { engines } from '../support/stores.js';

// Every operation of the contract is sent what nobody should send. Whatever it is, the answer is a success that fits
// the contract or a problem of the right kind, never a 500, and never a word of another partner.

const SEED = Number(process.env.SHOPFEST_FUZZ_SEED ?? 20_201_209);
/** Of each kind of attack on each operation; a kind is cut to so many by chance. `npm run test:fuzz` tries all. */
const ATTACKS =
  process.env.MODE === 'fuzz' ? { sqlite: 1_000, postgres: 1_000 } : { sqlite: 10, postgres: 4 };

interface Sent {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string | Uint8Array;
}

const samples = contractSamples();
const canary = 'CANARY';

const table: Readonly<Record<string, Operation>> = operations;
/** Partners have the scope, for statistics of their own; these are of the operator alone. */
const ofOperator: ReadonlySet<string> = new Set(['retrieveMemberStatistics']);
const isOpenToPartners = ({ id }: Sample): boolean =>
  !ofOperator.has(id) && (table[id]?.scopes ?? []).every((scope) => scopesOfRole('partner').includes(scope));
const isBatch = ({ id }: Sample): boolean => table[id]?.rows !== undefined;
const requiredQuery = ({ id, query }: Sample): string =>
  new URLSearchParams(
    (table[id]?.queryRequired ?? []).map((name): [string, string] => [name, query[name] ?? '']),
  ).toString();

/** Where an operation ends something, it is something else than what the others work on. */
const spares: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  withdrawMerchant: { merchantId: 'external:spare-store' },
  voidTransaction: { transactionId: 'external:spare-sale' },
  removePromoItem: { promoItemId: 'external:spare-offer' },
};

describe.each(engines)('on %s', (engine) => {
  let harness: Harness;
  /** What belongs to the other partner and may be in no answer to the attacker: ids and canaries. */
  let foreign: Record<string, string>;
  let secrets: readonly string[];
  let attacker: string;
  let operator: string;
  let own: Record<string, string>;
  let sent = 0;

  beforeAll(async () => {
    harness = await startHarness(engine);
    attacker = harness.other.apiKey;
    operator = harness.operator.apiKey;
    foreign = await belongings(harness.partner, `${canary}-`);
    own = await belongings(harness.other, '');
    await belongings(harness.other, 'spare-');
    // The one that the example of a participant consents to.
    const notice = { text: '告知事項', textEn: 'Notice', purposes: [{ name: '領獎', nameEn: 'Prizes' }] };
    await harness.operator.done('createNotice', { body: notice });
    secrets = [
      canary,
      ...Object.values(foreign).filter((id) => /_/.test(id)),
      harness.partner.organizationId,
    ];
  });
  afterAll(() => harness?.close());

  /** A store, a sale and an offer of a partner, in whose every free text stands a mark. */
  async function belongings(owner: Harness['partner'], mark: string): Promise<Record<string, string>> {
    const text = `${mark}文字`;
    const { id: merchantId } = await owner.done('registerMerchant', {
      body: merchant(`${mark}store`, { name: text, nameEn: text, address: text }),
    });
    await harness.operator.done('approveMerchant', { path: { merchantId } });
    const named = { merchantExternalId: `${mark}store` };
    const { id: promoItemId } = await owner.done('upsertPromoItem', {
      body: promoItem(`${mark}offer`, { ...named, title: text, url: `https://shop.example/${mark}` }),
    });
    const items = [{ name: text, quantity: 1, unitPrice: 1_280, amount: 1_280, promoItemId }];
    const { id: transactionId = '' } = await owner.done('pushTransaction', {
      body: transaction(`${mark}sale`, { ...named, items }),
    });
    const reason = { reason: text, amount: 1, externalId: `${mark}refund` };
    await owner.done('refundTransaction', { path: { transactionId }, body: reason });
    return { merchantId, promoItemId, transactionId };
  }

  /** The example of the contract, with ids that are there and belong to the attacker. */
  function sound(sample: Sample): { path: Record<string, string>; body: unknown } {
    const path = {
      ...sample.path,
      ...own,
      campaignId: 'harness-2020',
      organizationId: harness.other.organizationId,
      keyId: 'key_00000000000000000000',
      ...spares[sample.id],
    };
    const known = { parentExternalId: undefined, merchantExternalId: 'store', activityId: undefined };
    const mend = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(mend);
      if (typeof value !== 'object' || value === null) return value;
      const fields = Object.entries(value).map(([name, part]) =>
        name === 'organizationId'
          ? [name, path.organizationId]
          : [name, name in known ? known[name as keyof typeof known] : mend(part)],
      );
      return Object.fromEntries(fields);
    };
    return { path, body: mend(sample.body) };
  }

  /** Sends it, and holds whatever comes back against what holds for every answer. */
  async function attack(sample: Sample, apiKey: string | null, parts: Sent = {}): Promise<Answered> {
    const { path, body } = sound(sample);
    const values = { ...path, ...parts.path };
    const pathname = sample.template.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent((values[name] ?? '').replace(/\p{Cs}/gu, '\ufffd')),
    );
    const query = parts.query ?? requiredQuery(sample);
    const headers = new Headers({ 'Content-Type': 'application/json' });
    if (apiKey !== null) headers.set('Authorization', `Bearer ${apiKey}`);
    if (sample.headers['idempotency-key']) headers.set('Idempotency-Key', `"fuzz ${++sent}"`);
    for (const [name, value] of Object.entries(parts.headers ?? {})) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
    const hasBody = !['GET', 'HEAD'].includes(sample.method);
    const bytes = parts.body ?? (sample.body === undefined ? undefined : JSON.stringify(body));
    const request = new Request(`http://service.test${pathname}${query && `?${query}`}`, {
      method: sample.method,
      headers,
      ...(hasBody && bytes !== undefined ? { body: bytes } : {}),
    });
    const response = await harness.service.fetch(request);
    const text = await response.text();
    const shown = typeof bytes === 'string' ? bytes.slice(0, 300) : `${bytes?.length ?? 0} bytes`;
    const what = `${request.method} ${pathname}?${query} ${shown} → ${response.status} ${text.slice(0, 300)}`;
    expect(response.status, what).toBeLessThan(500);
    expect(response.headers.get('request-id'), what).toMatch(/^req_/);
    if (apiKey === attacker) for (const secret of secrets) expect(text.includes(secret), what).toBe(false);
    if (response.status < 400) {
      const isText = table[sample.id]?.text !== undefined;
      return { status: response.status, code: '', body: isText ? text : JSON.parse(text) };
    }

    expect(response.headers.get('content-type'), what).toBe('application/problem+json');
    const problem = JSON.parse(text) as Problem;
    expect(validate(schemas('strict').Problem, problem), what).toEqual({ ok: true, value: problem });
    expect(errorCodes[problem.code as ErrorCode]?.status, what).toBe(response.status);
    expect(problem.status, what).toBe(response.status);
    return { status: response.status, code: problem.code, body: problem };
  }

  interface Answered {
    readonly status: number;
    readonly code: string;
    readonly body: unknown;
  }

  const chosen = <T>(list: readonly T[], id: string): T[] =>
    some(
      list,
      ATTACKS[engine],
      seeded(SEED + [...id].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7)),
    );

  /** The key with which an operation is reached: the attacker's where a partner may call it. */
  const keyFor = (sample: Sample): string => (isOpenToPartners(sample) ? attacker : operator);

  describe.each(samples.map((sample) => [sample.id, sample] as const))('%s', (id, sample) => {
    const hasBody = sample.body !== undefined;
    const key = (): string => keyFor(sample);
    /** What is refused before a database is asked is refused by the same code with every engine: once is enough. */
    const isFirst = engine === engines[0];
    const isKept = sample.headers['idempotency-key'] !== undefined;

    it('answers sound requests', async () => {
      const { status, code } = await attack(sample, key());
      expect([200, 201, 404, 409], code).toContain(status);
    });

    if (sample.needsKey)
      it('refuses missing and wrong keys', async () => {
        const { key: made, secret } = await createKey(harness.operator, {
          organizationId: harness.other.organizationId,
          name: 'revoked',
        });
        await harness.operator.done('revokeKey', { path: { keyId: made.id } });
        const wrong = attacker.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
        const texts = hostileStrings.filter((text) => /^[\x20-\xff]*$/.test(text));
        const malformed = isFirst ? chosen(texts, id) : [];
        for (const apiKey of [null, wrong, secret, attacker.replace('test', 'live'), ...malformed]) {
          const { status } = await attack(sample, apiKey);
          expect(status, String(apiKey)).toBe(401);
        }
        if (!isOpenToPartners(sample)) {
          const refusal = ofOperator.has(sample.id) ? 'operator_only' : 'scope_missing';
          expect((await attack(sample, attacker)).code).toBe(refusal);
        }
      });

    if (isFirst)
      it('refuses garbage in headers', async () => {
        const version = { 'Shopfest-Version': '1999-01-01' };
        expect((await attack(sample, key(), { headers: version })).code).toBe('version_unknown');
        const texts = hostileStrings.filter((text) => /^[\x20-\x7e\x80-\xff]+$/.test(text));
        for (const text of chosen(texts, id)) {
          await attack(sample, key(), { headers: { 'Request-Id': text, traceparent: text, Accept: text } });
        }
        if (!isKept) return;
        for (const header of [null, '', '""', '"', 'a b', '"a", "b"', 'x'.repeat(300), 'é']) {
          const { code } = await attack(sample, key(), { headers: { 'Idempotency-Key': header } });
          expect(code, String(header)).toBe('idempotency_key_missing');
        }
      });

    it('refuses hostile parameters', async () => {
      const unknown = ['colour', '__proto__', 'constructor', '$where', 'a[b]', 'x'.repeat(3_000)];
      for (const name of isFirst ? unknown : []) {
        const { status, code } = await attack(sample, key(), {
          query: new URLSearchParams([[name, '1']]).toString(),
        });
        expect([status, code], name).toEqual([400, 'parameter_invalid']);
      }
      const queries = Object.keys(sample.query).flatMap((name) =>
        hostileStrings.map((text) => {
          const params = new URLSearchParams(requiredQuery(sample));
          params.set(name, text);
          return params.toString();
        }),
      );
      for (const query of chosen(queries, id)) await attack(sample, key(), { query });
      const malformed = ['%', '%ff%fe', '&&&=', 'a=b'.repeat(5_000), '?'.repeat(100)];
      for (const query of isFirst ? malformed : []) {
        await attack(sample, key(), { query });
      }
      const paths = Object.keys(sample.path).flatMap((name) =>
        hostileStrings.filter((text) => text !== '').map((text) => ({ [name]: text })),
      );
      for (const path of chosen(paths, id)) {
        const { status } = await attack(sample, key(), { path });
        expect([200, 201, 400, 404, 405, 409, 422]).toContain(status);
      }
    });

    it('refuses what belongs to another partner', async () => {
      const ofResource = Object.keys(sample.path).filter((name) => name in foreign);
      if (ofResource.length === 0 || !isOpenToPartners(sample)) return;
      for (const name of ofResource) {
        const { status } = await attack(sample, attacker, { path: { [name]: foreign[name] ?? '' } });
        expect(status).toBe(404);
        const kind = name.replace(/Id$/, '');
        const externalId = { merchant: 'store', transaction: 'sale', promoItem: 'offer' }[kind];
        const external = `external:${canary}-${externalId}`;
        expect((await attack(sample, attacker, { path: { [name]: external } })).status).toBe(404);
      }
    });

    it('gives nothing of another partner by a filter', async () => {
      if (!isOpenToPartners(sample)) return;
      for (const name of Object.keys(sample.query)) {
        for (const value of [
          ...Object.values(foreign),
          harness.partner.organizationId,
          `external:${canary}-store`,
        ]) {
          const params = new URLSearchParams(requiredQuery(sample));
          params.set(name, value);
          await attack(sample, attacker, { query: params.toString() });
        }
      }
      if (!hasBody) return;
      const { body } = sound(sample);
      const row = isBatch(sample) ? ['rows', 0] : [];
      const line = { name: 'x', quantity: 1, unitPrice: 1, amount: 1, promoItemId: foreign.promoItemId };
      for (const [name, value] of Object.entries({
        ...foreign,
        parentId: foreign.merchantId,
        items: [line],
      })) {
        await attack(sample, attacker, { body: JSON.stringify(replaced(body, [...row, name], value)) });
      }
    });

    if (hasBody && isFirst)
      it('refuses bodies that cannot be read', async () => {
        const { body } = sound(sample);
        const text = JSON.stringify(body);
        const unreadable: (string | Uint8Array)[] = ['', '{', text.slice(0, -1), `${text}x`, 'NaN', '\u0000'];
        unreadable.push(
          Buffer.from([0xff, 0xfe]),
          Buffer.concat([Buffer.from(text), Uint8Array.of(0xc0, 0xaf)]),
        );
        unreadable.push(Buffer.from(text, 'utf16le'));
        for (const each of unreadable) {
          expect((await attack(sample, key(), { body: each })).code, String(each)).toBe('malformed_json');
        }
        const types = { 'Content-Type': 'text/plain' };
        expect((await attack(sample, key(), { headers: types })).code).toBe('unsupported_media_type');
        const encoded = { 'Content-Encoding': 'gzip' };
        expect((await attack(sample, key(), { headers: encoded })).code).toBe('unsupported_media_type');
        const tenMegabytes = new Uint8Array(10_000_000).fill(0x20);
        expect((await attack(sample, key(), { body: tenMegabytes })).code).toBe('request_too_large');
      });

    if (hasBody && isFirst)
      it('refuses bodies that are something else', async () => {
        const { body } = sound(sample);
        const deep = `${'{"rows":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
        for (const text of [
          deep,
          '['.repeat(50_000) + ']'.repeat(50_000),
          '[]',
          '{"rows":{}}',
          'null',
          '"x"',
          '1',
        ]) {
          const { status } = await attack(sample, key(), { body: text });
          expect(status, text.slice(0, 40)).toBe(422);
        }
        for (const name of ['colour', '__proto__', 'toString', 'ruleSetVersion', 'organizationID']) {
          const text = JSON.stringify(withUnknownField(body, name));
          expect((await attack(sample, key(), { body: text })).status, name).toBe(422);
        }
      });

    if (hasBody)
      it('checks every field by itself', async () => {
        const { body } = sound(sample);
        const texts = placesOf(body).flatMap((place) => [
          ...[...hostileValues, undefined].map((value) => JSON.stringify(replaced(body, place, value)) ?? ''),
          ...hostileNumbers.map((number) =>
            JSON.stringify(replaced(body, place, '#here#')).replace('"#here#"', number),
          ),
        ]);
        // Moments at the edge of what can be written, each at each place that takes one.
        const moments = placesOf(body)
          .filter((place) => /^\d{4}-.*T/.test(String(valueAt(body, place))))
          .flatMap((place) => hostileMoments.map((moment) => JSON.stringify(replaced(body, place, moment))));
        for (const text of [...moments, ...chosen(texts, id), ...chosen(texts, `${id} again`)]) {
          const { status } = await attack(sample, key(), { body: text });
          expect([200, 201, 400, 403, 404, 409, 413, 422]).toContain(status);
        }
      });
  });

  it('can read back whatever it accepted', async () => {
    for (const id of [
      'listCampaigns',
      'listKeys',
      'listMerchants',
      'listTransactions',
      'listPromoItems',
    ] as const) {
      let pageToken: string | null = null;
      do {
        const query: Record<string, string> = pageToken === null ? {} : { pageToken };
        const page: { nextPageToken: string | null } = await harness.operator.done(id, { query });
        pageToken = page.nextPageToken;
      } while (pageToken !== null);
    }
    for (const by of breakdownDimensions) await harness.operator.done('retrieveBreakdown', { query: { by } });
    for (const interval of ['hour', 'day', 'week']) {
      await harness.operator.done('retrieveTimeseries', { query: { metric: 'entryCount', interval } });
    }
    await harness.operator.done('retrieveKpis');
  });

  it('has failed nowhere, and has logged no personal data', () => {
    expect(harness.log.filter(({ level }) => level !== 'info')).toEqual([]);
    const written = JSON.stringify(harness.log);
    for (const secret of [canary, attacker, operator, 'DROP TABLE']) expect(written).not.toContain(secret);
    expect(sent).toBeGreaterThan(samples.length);
  });

  it('has left the rows of the other partner unchanged', async () => {
    const { partner } = harness;
    expect(await partner.done('retrieveMerchant', { path: foreign })).toMatchObject({ status: 'approved' });
    expect(await partner.done('retrieveTransaction', { path: foreign })).toMatchObject({ netAmount: 1_279 });
    expect(await partner.done('retrievePromoItem', { path: foreign })).toMatchObject({ status: 'live' });
    expect(await partner.done('retrieveSummary')).toMatchObject({
      received: { documents: 1, amount: 1_279 },
    });
  });
});
