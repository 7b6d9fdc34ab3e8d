import { describe, expect, it } from 'vitest';
import type { RejectedRow } from '../../src/index.js';
import { sale } from '../support/client.js';
import { bulkClient, pause, saleNumber, sales } from './service.js';

describe('a batcher', () => {
  it('reads batches of up to 1,000 rows, every row once and in order', async () => {
    const { client, batches } = bulkClient();
    const report = await client.transactions.pushAll(sales(2_500), { concurrency: 1 });
    expect(report).toEqual({ accepted: 2_500, duplicate: 0, rejected: 0, total: 2_500 });
    expect(batches.map(({ rows }) => rows.length)).toEqual([1_000, 1_000, 500]);
    expect(batches.flatMap(({ rows }) => rows.map(({ externalId }) => externalId))).toEqual(
      Array.from({ length: 2_500 }, (_, index) => `POS-${index}`),
    );
  });

  it('reads batches of the size that is asked, and never larger', async () => {
    const { client, batches } = bulkClient();
    await client.transactions.pushAll(sales(25), { batchSize: 10, concurrency: 1 });
    expect(batches.map(({ rows }) => rows.length)).toEqual([10, 10, 5]);
    await client.transactions.pushAll(sales(1_500), { batchSize: 5_000, concurrency: 1 });
    expect(batches.slice(3).map(({ rows }) => rows.length)).toEqual([1_000, 500]);
  });

  it('fills batches up to 1 MiB of UTF-8, counted in bytes and not in characters', async () => {
    const { client, batches } = bulkClient();
    const name = '好'.repeat(80);
    const items = Array.from({ length: 20 }, () => ({ name, quantity: 1, unitPrice: 1, amount: 1 }));
    const rows = Array.from({ length: 1_000 }, (_, index) => ({ ...saleNumber(index), items }));
    const report = await client.transactions.pushAll(rows);
    expect(report.accepted).toBe(1_000);
    expect(batches.length).toBeGreaterThan(4);
    for (const { bytes } of batches) expect(bytes).toBeLessThanOrEqual(1_048_576);
    // Filled as far as they go: one more row would not fit.
    const perRow = Buffer.byteLength(JSON.stringify(rows[0])) + 1;
    for (const { bytes } of batches.slice(0, -1)) expect(bytes + 2 * perRow).toBeGreaterThan(1_048_576);
  });

  it('gives each batch an idempotency key of its own, kept over retries', async () => {
    const { client, batches } = bulkClient(
      (rows, count) =>
        count === 1
          ? { status: 503 }
          : {
              body: JSON.stringify({
                results: rows.map((_, index) => ({ index, externalId: null, status: 'accepted' })),
              }),
            },
      { maxRetries: 1 },
    );
    await client.transactions.pushAll(sales(30), { batchSize: 10, concurrency: 1 });
    const keys = batches.map(({ key }) => key);
    expect(keys).toHaveLength(4);
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
  });

  it('derives the keys of batches from the key of the caller and from their rows', async () => {
    const { client, batches } = bulkClient();
    const options = { batchSize: 10, concurrency: 1, idempotencyKey: 'import-7' };
    await client.transactions.pushAll(sales(15), options);
    await client.transactions.pushAll(sales(15), options);
    expect(batches.map(({ key }) => key)).toEqual([
      '"import-7/0-9/1"',
      '"import-7/10-14/1"',
      '"import-7/0-9/1"',
      '"import-7/10-14/1"',
    ]);
  });

  it.each([
    ['an array', [saleNumber(0), saleNumber(1)]],
    ['a set', new Set([saleNumber(0), saleNumber(1)])],
    ['a generator', sales(2)],
    [
      'an async generator',
      (async function* () {
        for (const row of sales(2)) {
          await pause();
          yield row;
        }
      })(),
    ],
    [
      'a stream',
      new ReadableStream<ReturnType<typeof saleNumber>>({
        start(controller) {
          for (const row of sales(2)) controller.enqueue(row);
          controller.close();
        },
      }),
    ],
  ])('reads rows from %s', async (_name, rows) => {
    const { client } = bulkClient();
    expect(await client.transactions.pushAll(rows)).toMatchObject({ accepted: 2, total: 2 });
  });

  it('sends nothing for no rows', async () => {
    const { client, batches } = bulkClient();
    expect(await client.transactions.pushAll([])).toEqual({
      accepted: 0,
      duplicate: 0,
      rejected: 0,
      total: 0,
    });
    expect(batches).toEqual([]);
  });
});

describe('a row that does not fit the contract', () => {
  it('is handed back with its index and is not sent, while others are', async () => {
    const { client, batches } = bulkClient();
    const rejected: RejectedRow[] = [];
    const wrong = { ...saleNumber(1), totalAmount: 12.5, document: { ...sale.document, number: 'ab1' } };
    const rows = [saleNumber(0), wrong, 'not a sale', saleNumber(3), { externalId: 7 }];
    const report = await client.transactions.pushAll(rows as never[], {
      onRejected: (row) => void rejected.push(row),
    });
    expect(report).toEqual({ accepted: 2, duplicate: 0, rejected: 3, total: 5 });
    expect(batches.flatMap(({ rows }) => rows.map(({ externalId }) => externalId))).toEqual([
      'POS-0',
      'POS-3',
    ]);
    expect(rejected.map(({ index, externalId }) => ({ index, externalId }))).toEqual([
      { index: 1, externalId: 'POS-1' },
      { index: 2, externalId: null },
      { index: 4, externalId: null },
    ]);
    expect(rejected[0]?.row).toBe(wrong);
    expect(rejected[0]?.problem).toMatchObject({
      code: 'validation_failed',
      status: 422,
      requestId: null,
      retryable: false,
    });
    expect(rejected[0]?.problem.titleZh).toBe('請求內容不符合規格');
    expect(rejected[0]?.problem.errors?.map(({ pointer }) => pointer)).toEqual([
      '/totalAmount',
      '/document/number',
    ]);
  });

  it('is handed back when it is larger than a batch may be', async () => {
    const { client, batches } = bulkClient();
    const item = { name: '𠮷'.repeat(300), quantity: 1, unitPrice: 1, amount: 1 };
    const large = { ...saleNumber(1), items: Array.from({ length: 999 }, () => item) };
    const codes: string[] = [];
    const report = await client.transactions.pushAll([saleNumber(0), large, saleNumber(2)], {
      onRejected: ({ problem }) => void codes.push(problem.code),
    });
    expect(report).toMatchObject({ accepted: 2, rejected: 1 });
    expect(codes).toEqual(['request_too_large']);
    expect(batches.flatMap(({ rows }) => rows.length)).toEqual([2]);
  });

  it('causes no request when it is alone', async () => {
    const { client, batches } = bulkClient();
    expect(await client.merchants.registerAll([{}] as never[])).toMatchObject({ rejected: 1, total: 1 });
    expect(batches).toEqual([]);
  });
});
