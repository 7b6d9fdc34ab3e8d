import { describe, expect, it, onTestFinished } from 'vitest';
import type { AdapterRequest } from '../../src/index.js';
import type { Outbox, OutboxOptions } from '../../src/outbox/index.js';
import { clientWithReplies } from '../support/client.js';
import { createOutboxStore, openOutbox } from '../support/outbox.js';
import { saleInput } from '../support/sales.js';

type Replies = Parameters<typeof clientWithReplies>[0];

/** An outbox in a file, before a service that answers as it is told. */
async function openOutboxWith(
  replies: Replies,
  options: Partial<OutboxOptions> = {},
): Promise<{ outbox: Outbox; sent: { request: AdapterRequest; at: number }[]; state(): Promise<Row[]> }> {
  const store = await createOutboxStore('sqlite');
  const { client, sent } = clientWithReplies(replies);
  const outbox = await openOutbox(store, client, { concurrency: 1, ...options });
  onTestFinished(async () => {
    await outbox.close();
    await store.drop();
  });
  const state = () =>
    store.query<Row>('SELECT seq, state, parcel, outcome FROM shopfest_outbox_entries ORDER BY seq');
  return { outbox, sent, state };
}

interface Row {
  readonly seq: number;
  readonly state: string;
  readonly parcel: string | null;
  readonly outcome: string | null;
}

const rowsOf = ({ body }: AdapterRequest): { externalId: string }[] => JSON.parse(body ?? '').rows;
const keyOf = ({ headers }: AdapterRequest): string | undefined => headers['Idempotency-Key'];

/** Takes every sale, but those that `judge` speaks of. */
const taking =
  (judge: (externalId: string) => object = () => ({ status: 'accepted', id: 'txn_1' })) =>
  (request: AdapterRequest) => ({
    status: 200,
    headers: { date: new Date().toUTCString() },
    body: JSON.stringify({
      results: rowsOf(request).map(({ externalId }, index) => ({ index, externalId, ...judge(externalId) })),
    }),
  });

const problem = (status: number, code: string, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: JSON.stringify({ type: 'about:blank', title: code, titleZh: code, status, code, retryable: false }),
});

const cut = (): Error => Object.assign(new Error('cut'), { code: 'ECONNRESET' });

describe('an outbox that sends', () => {
  it('sends the same bytes under the same key until a response decides', async () => {
    const { outbox, sent } = await openOutboxWith([cut(), problem(503, 'service_unavailable'), taking()]);
    await outbox.enqueue(saleInput(1));
    await outbox.enqueue(saleInput(2));
    const drained = outbox.drain();
    await expect.poll(() => sent.length).toBe(1);
    // What comes meanwhile does not get into the batch that is under way.
    await outbox.enqueue(saleInput(3));
    expect(await drained).toEqual({ accepted: 3, duplicate: 0, rejected: 0 });
    const [first, second, third, fourth] = sent.map(({ request }) => request);
    expect([second, third].map((it) => it?.body)).toEqual([first?.body, first?.body]);
    expect([second, third].map((it) => it && keyOf(it))).toEqual(Array(2).fill(first && keyOf(first)));
    expect(fourth && rowsOf(fourth).map(({ externalId }) => externalId)).toEqual(['S-3']);
    expect(fourth && keyOf(fourth)).not.toBe(first && keyOf(first));
  });

  it('sends the same batch again after the process died before the response was stored', async () => {
    const store = await createOutboxStore('sqlite');
    const held = clientWithReplies([() => new Promise(() => undefined)]);
    // Another host would be another service: the clients differ in what they are told only.
    const address = held.client.toJSON();
    const dying = await openOutbox(store, held.client, { lease: 300 });
    await dying.enqueue(saleInput(1));
    await dying.enqueue(saleInput(2));
    dying.start();
    await expect.poll(() => held.sent.length).toBe(1);

    const after = clientWithReplies([taking()], { baseURL: address.baseURL });
    const next = await openOutbox(store, after.client, { lease: 300 });
    onTestFinished(async () => {
      await dying.close();
      await next.close();
      await store.drop();
    });
    expect((await next.status()).draining).toBe('elsewhere');
    await dying.close();
    await next.enqueue(saleInput(3));
    expect(await next.drain()).toEqual({ accepted: 3, duplicate: 0, rejected: 0 });
    const [before] = held.sent;
    const [again] = after.sent;
    expect(again?.request.body).toBe(before?.request.body);
    expect(again && keyOf(again.request)).toBe(before && keyOf(before.request));
  });

  it('waits as long as the service asks', async () => {
    const { outbox, sent } = await openOutboxWith([
      problem(429, 'rate_limited', { 'retry-after': '1' }),
      taking(),
    ]);
    const waiting: number[] = [];
    outbox.on('waiting', ({ retryIn }) => waiting.push(retryIn));
    await outbox.enqueue(saleInput(1));
    await outbox.drain();
    expect(waiting).toHaveLength(1);
    expect(waiting[0]).toBeCloseTo(1000, -1);
    expect((sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(995);
  });

  it('sends a row that the service did not try again under another key, and no other', async () => {
    let asked = 0;
    const { outbox, sent } = await openOutboxWith([
      taking((externalId) => ({ status: externalId === 'S-1' && asked++ === 0 ? 'retry' : 'accepted' })),
    ]);
    await outbox.enqueue(saleInput(1));
    await outbox.enqueue(saleInput(2));
    expect(await outbox.drain()).toEqual({ accepted: 2, duplicate: 0, rejected: 0 });
    expect(sent.map(({ request }) => rowsOf(request).length)).toEqual([2, 1]);
    expect(new Set(sent.map(({ request }) => keyOf(request))).size).toBe(2);
  });

  it('halves a batch that is refused as a whole until the bad row stands alone', async () => {
    const { outbox, sent, state } = await openOutboxWith([
      (request) =>
        rowsOf(request).some(({ externalId }) => externalId === 'S-3')
          ? problem(422, 'validation_failed')
          : taking()(request),
    ]);
    for (const number of [1, 2, 3, 4, 5]) await outbox.enqueue(saleInput(number));
    expect(await outbox.drain()).toEqual({ accepted: 4, duplicate: 0, rejected: 1 });
    expect((await state()).filter(({ state }) => state === 'dead').map(({ seq }) => seq)).toEqual([3]);
    expect(sent.length).toBeLessThanOrEqual(8);
  });

  it('takes another key where the service knows the key with another request', async () => {
    const { outbox, sent } = await openOutboxWith([problem(422, 'idempotency_key_reused'), taking()]);
    await outbox.enqueue(saleInput(1));
    expect(await outbox.drain()).toEqual({ accepted: 1, duplicate: 0, rejected: 0 });
    expect(new Set(sent.map(({ request }) => keyOf(request))).size).toBe(2);
  });

  it('pauses before it takes another key', async () => {
    const { outbox, sent } = await openOutboxWith([problem(422, 'idempotency_key_reused')]);
    await outbox.enqueue(saleInput(1));
    await expect(outbox.drain({ patience: 400 })).rejects.toMatchObject({ code: 'idempotency_key_reused' });
    expect(sent.length).toBeLessThan(10);
    expect(await outbox.status()).toMatchObject({ pending: 1, deadLetters: 0 });
  });

  it('fills batches up to 1 MiB, and sends a sale that is larger alone', async () => {
    const { outbox, sent } = await openOutboxWith([
      (request) =>
        Buffer.byteLength(request.body ?? '') > 1_048_576
          ? problem(413, 'request_too_large')
          : taking()(request),
    ]);
    const items = (name: string, count: number) =>
      Array.from({ length: count }, () => ({ name, quantity: 1, unitPrice: 1, amount: 1 }));
    const large = Array.from({ length: 40 }, (_, index) =>
      saleInput(index + 1, { items: items('好'.repeat(100), 90) }),
    );
    const tooLarge = saleInput(41, { items: items('𠮷'.repeat(300), 999) });
    for (const sale of [...large, tooLarge, saleInput(42)]) await outbox.enqueue(sale);
    expect(await outbox.drain()).toEqual({ accepted: 41, duplicate: 0, rejected: 1 });
    const [first] = sent.map(({ request }) => Buffer.byteLength(request.body ?? '')) as [number];
    const rowBytes = Buffer.byteLength(JSON.stringify(large[8]));
    expect(first).toBeLessThanOrEqual(1_048_576);
    expect(first + 1 + rowBytes).toBeGreaterThan(1_048_576);
    expect(sent.map(({ request }) => rowsOf(request).at(0)?.externalId)).toEqual([
      'S-1',
      'S-34',
      'S-41',
      'S-42',
    ]);
  });

  it('makes no dead letter because of a page from a proxy', async () => {
    const page = { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not Found</h1>' };
    const { outbox } = await openOutboxWith([page, page, taking()]);
    await outbox.enqueue(saleInput(1));
    expect(await outbox.drain()).toEqual({ accepted: 1, duplicate: 0, rejected: 0 });
  });

  it('keeps the order of each stream, and lets other streams go ahead', async () => {
    const { outbox, sent } = await openOutboxWith([taking()], { batchSize: 2 });
    for (const number of [1, 2, 3]) await outbox.enqueue(saleInput(number), { stream: 'till-1' });
    await outbox.enqueue(saleInput(4), { stream: 'till-2' });
    await outbox.drain();
    const order = sent.flatMap(({ request }) => rowsOf(request).map(({ externalId }) => externalId));
    expect(order.filter((id) => id !== 'S-4')).toEqual(['S-1', 'S-2', 'S-3']);
    expect(sent.length).toBe(2);
  });
});

describe('an outbox that the service refuses', () => {
  it.each([
    ['a revoked key', problem(401, 'key_revoked')],
    ['a missing scope', problem(403, 'scope_missing')],
    ['another campaign', problem(404, 'campaign_not_found')],
    ['a campaign that takes no sales', problem(409, 'campaign_not_active')],
  ])('pauses with all it has, and goes on when it is accepted again: %s', async (_name, refusal) => {
    const { outbox, sent, state } = await openOutboxWith([refusal, taking()]);
    const paused: string[] = [];
    outbox.on('paused', ({ code }) => paused.push(code));
    await outbox.enqueue(saleInput(1));
    await expect(outbox.drain()).rejects.toMatchObject({ status: refusal.status });
    const { code } = JSON.parse(refusal.body);
    expect(paused).toEqual([code]);
    expect(await outbox.status()).toMatchObject({
      pending: 1,
      deadLetters: 0,
      paused: { code },
      lastError: { code },
    });
    expect((await state()).map(({ state }) => state)).toEqual(['pending']);
    expect(sent).toHaveLength(1);
    expect(await outbox.drain()).toMatchObject({ accepted: 1 });
    expect(await outbox.status()).toMatchObject({ pending: 0, paused: null, lastError: null });
  });

  it('throws the last failure when its patience is over, and keeps all', async () => {
    const { outbox, state } = await openOutboxWith([cut()]);
    await outbox.enqueue(saleInput(1));
    const begin = performance.now();
    await expect(outbox.drain({ patience: 300 })).rejects.toMatchObject({ code: 'connection_failed' });
    expect(performance.now() - begin).toBeLessThan(3_000);
    expect((await state()).map(({ state }) => state)).toEqual(['pending']);
    const status = await outbox.status();
    expect(status).toMatchObject({ pending: 1, lastError: { code: 'connection_failed' } });
    expect(status.nextAttemptAt).toBeGreaterThan(Date.now() - 1_000);
  });
});

describe('the clock of a till', () => {
  it.each([
    [3_600_000, 'ahead'],
    [-3_600_000, 'behind'],
  ])('is measured from the responses and warned of when it is %i ms off', async (off, word) => {
    const { outbox } = await openOutboxWith([taking()], { clock: () => Date.now() + off });
    const warnings: string[] = [];
    outbox.on('warning', ({ code }) => warnings.push(code));
    await outbox.enqueue(saleInput(1));
    await outbox.drain();
    const { clockSkew, warnings: standing } = await outbox.status();
    expect(Math.abs((clockSkew ?? 0) - off)).toBeLessThan(1_500);
    expect(standing).toMatchObject([{ code: 'clock_skew', message: expect.stringContaining(word) }]);
    outbox.start();
    await expect.poll(() => warnings).toEqual(['clock_skew']);
  });

  it('jumps without a loss or a repetition', async () => {
    let now = Date.parse('2020-12-12T10:00:00Z');
    const { outbox, sent } = await openOutboxWith([taking()], { clock: () => now });
    for (const [index, jump] of [0, 86_400_000, -172_800_000, 31_536_000_000].entries()) {
      now += jump;
      await outbox.enqueue(saleInput(index + 1));
      expect(await outbox.drain()).toMatchObject({ accepted: 1 });
      expect((await outbox.status()).oldestAge).toBeNull();
    }
    expect(sent).toHaveLength(4);
  });
});

describe('the limits of an outbox', () => {
  it('warn and never drop', async () => {
    let now = Date.now();
    const { outbox } = await openOutboxWith([taking()], { maxAge: 60_000, maxPending: 2, clock: () => now });
    for (const number of [1, 2, 3]) await outbox.enqueue(saleInput(number));
    now += 120_000;
    const { warnings, pending, oldestAge } = await outbox.status();
    expect(warnings.map(({ code }) => code)).toEqual(['max_age', 'max_pending']);
    expect(warnings.every(({ messageZh }) => /交易/.test(messageZh))).toBe(true);
    expect({ pending, oldestAge }).toEqual({ pending: 3, oldestAge: 120_000 });
    expect(await outbox.drain()).toMatchObject({ accepted: 3 });
  });
});

describe('another process on the same outbox', () => {
  it('sees the health of the process that sends or has sent', async () => {
    const store = await createOutboxStore('sqlite');
    const { client } = clientWithReplies([problem(401, 'key_revoked')]);
    const till = await openOutbox(store, client);
    const onlooker = await openOutbox(store, client);
    onTestFinished(async () => {
      await till.close();
      await onlooker.close();
      await store.drop();
    });
    await till.enqueue(saleInput(1));
    expect(await onlooker.status()).toMatchObject({ pending: 1, paused: null, lastError: null });
    await expect(till.drain()).rejects.toMatchObject({ code: 'key_revoked' });
    const seen = { paused: { code: 'key_revoked' }, lastError: { code: 'key_revoked' } };
    expect(await onlooker.status()).toMatchObject(seen);
    await till.close();
    expect(await onlooker.status()).toMatchObject({ ...seen, draining: 'stopped' });
  });
});

describe('an invoice number that is issued again', () => {
  it.each(['external:S-1', 'einvoice:10912AB00000001'])(
    'is sent after its void, also where the transaction is delivered: %s',
    async (reference) => {
      const { outbox, sent } = await openOutboxWith(
        [
          (request) =>
            request.url.endsWith('/void')
              ? { body: JSON.stringify({ id: 'txn_1', entries: 0 }) }
              : taking()(request),
        ],
        { concurrency: 4 },
      );
      const stored = await outbox.enqueue(saleInput(1));
      await outbox.drain();
      const voided = await outbox.void(reference, { kind: 'void', externalId: 'V-1' });
      const again = await outbox.enqueue(saleInput(1, { externalId: 'S-1b', totalAmount: 600 }));
      expect([voided.stream, again.stream]).toEqual([stored.stream, stored.stream]);
      await outbox.drain();
      expect(sent.map(({ request }) => request.url.split('/').at(-1))).toEqual(['batch', 'void', 'batch']);
    },
  );
});
