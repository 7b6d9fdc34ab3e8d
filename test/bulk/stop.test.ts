import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type BulkOptions, ShopfestError } from '../../src/index.js';
import { accept, bulkClient, pause, refuse, sales } from './service.js';

const failure = (promise: Promise<unknown>): Promise<ShopfestError> =>
  promise.then(
    () => expect.unreachable('the run went through'),
    (error: ShopfestError) => error,
  );
const small = { batchSize: 10, concurrency: 2 } satisfies BulkOptions<never>;

/** A source that says what became of it. */
function watched(count: number): { rows: Generator; state: { read: number; closed: boolean } } {
  const state = { read: 0, closed: false };
  function* generate() {
    try {
      for (const row of sales(count)) {
        state.read += 1;
        yield row;
      }
    } finally {
      state.closed = true;
    }
  }
  return { rows: generate(), state };
}

describe('a bulk run that stops', () => {
  it.each([
    ['authentication', refuse(401, 'key_revoked'), 'ShopfestAuthenticationError'],
    ['permission', refuse(403, 'scope_missing'), 'ShopfestPermissionError'],
    ['a campaign that is not there', refuse(404, 'campaign_not_found'), 'ShopfestNotFoundError'],
    ['a rate limit', refuse(429, 'rate_limited'), 'ShopfestRateLimitError'],
    ['a failing service', refuse(503, 'service_unavailable'), 'ShopfestServiceError'],
    ['the network', new Error('lost'), 'ShopfestConnectionError'],
    ['a response with too few results', { body: '{"results":[]}' }, 'ShopfestServiceError'],
    ['a response without results', { body: '{}' }, 'ShopfestServiceError'],
  ])(
    'says how far it came, closes its source and reads no more, when stopped by %s',
    async (_name, reply, name) => {
      const { client } = bulkClient((rows, count) => (count === 3 ? reply : accept(rows)));
      const { rows, state } = watched(1_000);
      const error = await failure(client.transactions.pushAll(rows as never, { ...small, concurrency: 1 }));
      expect(error.name).toBe(name);
      expect(ShopfestError.is(error)).toBe(true);
      expect(error.progress).toEqual({ accepted: 20, duplicate: 0, rejected: 0, total: 20 });
      expect(state).toEqual({ read: 30, closed: true });
    },
  );

  it('finishes the requests in flight, and counts their rows', async () => {
    const { client, batches } = bulkClient(async (rows, count) => {
      await pause(count === 1 ? 30 : 60);
      if (count === 1) return refuse(401, 'key_revoked');
      return accept(rows);
    });
    const results: number[] = [];
    const error = await failure(
      client.transactions.pushAll(sales(1_000), {
        ...small,
        concurrency: 3,
        onResult: ({ index }) => void results.push(index),
      }),
    );
    expect(batches).toHaveLength(3);
    expect(error.progress).toMatchObject({ accepted: 20, total: 20 });
    expect(results).toEqual(Array.from({ length: 20 }, (_, at) => at + 10));
  });

  it('says why and how many rows were confirmed when its source throws', async () => {
    const { client } = bulkClient(async (rows) => {
      await pause(20);
      return accept(rows);
    });
    const broken = new Error('disk failed');
    const rows = (function* () {
      yield* sales(25);
      throw broken;
    })();
    const error = await failure(client.transactions.pushAll(rows, small));
    expect(error).toMatchObject({
      code: 'source_failed',
      progress: { accepted: 20, total: 20 },
      retryable: false,
    });
    expect(error.cause).toBe(broken);
    expect(error.messageZh).toContain('資料來源');
  });

  it('throws what a handler threw, and does not call it again', async () => {
    const { client } = bulkClient();
    const { rows, state } = watched(1_000);
    let calls = 0;
    const onResult = (): never => {
      calls += 1;
      throw new TypeError('handler');
    };
    await expect(client.transactions.pushAll(rows as never, { ...small, onResult })).rejects.toThrow(
      new TypeError('handler'),
    );
    expect(calls).toBe(1);
    expect(state.closed).toBe(true);
    expect(state.read).toBeLessThanOrEqual(60);
  });

  it('aborts its requests, closes its source and leaves no listener when its signal aborts', async () => {
    const controller = new AbortController();
    const { client, batches } = bulkClient(async (rows, count) => {
      if (count < 3) return accept(rows);
      setTimeout(() => controller.abort(), 10);
      return new Promise(() => undefined);
    });
    const { rows, state } = watched(1_000);
    const error = await failure(
      client.transactions.pushAll(rows as never, { ...small, signal: controller.signal }),
    );
    expect(error).toMatchObject({ name: 'ShopfestAbortError', progress: { accepted: 20, total: 20 } });
    expect(batches.length).toBeLessThanOrEqual(4);
    expect(state.closed).toBe(true);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('sends and reads nothing when its signal was aborted before', async () => {
    const { client, batches } = bulkClient();
    const { rows, state } = watched(10);
    const error = await failure(client.transactions.pushAll(rows as never, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: 'ShopfestAbortError', progress: { total: 0 } });
    expect(batches).toEqual([]);
    expect(state.read).toBe(0);
  });

  it('does not wait for a slow source when its signal aborts', async () => {
    const controller = new AbortController();
    const { client } = bulkClient();
    let returned = false;
    const stuck: AsyncIterable<never> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => undefined),
        return: () => {
          returned = true;
          return new Promise(() => undefined);
        },
      }),
    };
    setTimeout(() => controller.abort(), 20);
    const error = await failure(client.transactions.pushAll(stuck, { signal: controller.signal }));
    expect(error.name).toBe('ShopfestAbortError');
    expect(returned).toBe(true);
  });

  it('stops at once while it pauses for rows that were not tried', async () => {
    const controller = new AbortController();
    const { client } = bulkClient((rows) => ({
      body: JSON.stringify({
        results: rows.map((_, index) => ({ index, externalId: null, status: 'retry' })),
      }),
    }));
    setTimeout(() => controller.abort(), 30);
    const started = performance.now();
    const error = await failure(client.transactions.pushAll(sales(5), { signal: controller.signal }));
    expect(error).toMatchObject({ name: 'ShopfestAbortError', progress: { total: 0 } });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('keeps its progress when its error is written as JSON', async () => {
    const { client } = bulkClient(() => refuse(401, 'key_revoked'));
    const error = await failure(
      client.merchants.registerAll([
        { externalId: 'a', kind: 'store', name: '甲', ubns: [], industry: 'retail', district: '66000060' },
      ]),
    );
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      code: 'key_revoked',
      progress: { total: 0 },
      status: 401,
    });
    expect(error.stack).toContain('ShopfestAuthenticationError');
  });

  it.each([{ concurrency: 0 }, { concurrency: 1.5 }, { batchSize: 0 }, { batchSize: -1 }])(
    'refuses %o',
    async (options) => {
      const { client } = bulkClient();
      await expect(client.transactions.pushAll(sales(1), options)).rejects.toMatchObject({
        code: 'configuration_invalid',
      });
    },
  );
});
