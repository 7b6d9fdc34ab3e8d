import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { StagedRow } from '../../src/bulk/mirror/stagedRow.js';
import { runBulk } from '../../src/bulk/runBulk.js';
import { textOfJson } from '../../src/http/json.js';
import type { BulkProgressEvent, BulkResult, RejectedRow } from '../../src/index.js';
import { accept, bulkClient, pause, refuse, sales } from './service.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('a bulk run', () => {
  it('keeps as many batches in flight as the concurrency, and no more', async () => {
    for (const concurrency of [1, 3, undefined]) {
      const { client, most } = bulkClient(async (rows) => {
        await pause(5);
        return accept(rows);
      });
      await client.transactions.pushAll(sales(200), { batchSize: 10, concurrency });
      expect(most.underWay).toBe(concurrency ?? 4);
    }
  });

  it('reports in the order of the rows, whichever response comes first', async () => {
    const { client } = bulkClient(async (rows, count) => {
      await pause(count % 2 === 1 ? 30 : 0);
      return accept(rows);
    });
    const results: BulkResult[] = [];
    const progress: BulkProgressEvent[] = [];
    await client.transactions.pushAll([...sales(95)], {
      batchSize: 10,
      onResult: (result) => void results.push(result),
      onProgress: (event) => void progress.push(event),
    });
    expect(results.map(({ index, externalId }) => [index, externalId])).toEqual(
      Array.from({ length: 95 }, (_, index) => [index, `POS-${index}`]),
    );
    expect(progress.map(({ done, total }) => [done, total])).toEqual([
      [10, 95],
      [20, 95],
      [30, 95],
      [40, 95],
      [50, 95],
      [60, 95],
      [70, 95],
      [80, 95],
      [90, 95],
      [95, 95],
    ]);
    for (const { perSecond } of progress) expect(perSecond).toBeGreaterThan(0);
  });

  it('reports the total of arrays, or the one of its options', async () => {
    const totals: (number | undefined)[] = [];
    const onProgress = ({ total }: BulkProgressEvent): void => void totals.push(total);
    const { client } = bulkClient();
    await client.transactions.pushAll(sales(3), { onProgress });
    await client.transactions.pushAll(sales(3), { onProgress, total: 3 });
    await client.transactions.pushAll([...sales(3)], { onProgress });
    expect(totals).toEqual([undefined, 3, 3]);
  });

  it('counts the results of rows, and hands back the rejected ones in order', async () => {
    const { client } = bulkClient((rows) => ({
      body: JSON.stringify({
        results: rows.map(({ externalId }, index) => {
          const number = Number(String(externalId).slice(4));
          if (number % 3 === 1) return { index, externalId, status: 'duplicate', id: 'txn_x' };
          if (number % 3 === 2)
            return {
              index,
              externalId,
              status: 'rejected',
              problem: { code: 'document_conflict', title: 'T' },
            };
          return { index, externalId, status: 'accepted', entries: 2 };
        }),
      }),
    }));
    const rejected: RejectedRow[] = [];
    const rows = [...sales(30)];
    const report = await client.transactions.pushAll(rows, {
      batchSize: 7,
      onRejected: (row) => void rejected.push(row),
    });
    expect(report).toEqual({ accepted: 10, duplicate: 10, rejected: 10, total: 30 });
    expect(rejected.map(({ index }) => index)).toEqual([2, 5, 8, 11, 14, 17, 20, 23, 26, 29]);
    expect(rejected[3]).toMatchObject({ externalId: 'POS-11', problem: { code: 'document_conflict' } });
    expect(rejected[3]?.row).toBe(rows[11]);
  });

  it('reads no further than it has room for', async () => {
    let read = 0;
    let mostAhead = 0;
    let answered = 0;
    const { client } = bulkClient(async (rows) => {
      await pause(3);
      answered += rows.length;
      return accept(rows);
    });
    function* counted() {
      for (const row of sales(500)) {
        read += 1;
        mostAhead = Math.max(mostAhead, read - answered);
        yield row;
      }
    }
    await client.transactions.pushAll(counted(), { batchSize: 10, concurrency: 2 });
    expect(read).toBe(500);
    // Two batches under way and one being read.
    expect(mostAhead).toBeLessThanOrEqual(30);
  });

  it('waits for a slow handler instead of piling up results', async () => {
    let read = 0;
    let handled = 0;
    let mostAhead = 0;
    const { client } = bulkClient();
    function* counted() {
      for (const row of sales(300)) {
        read += 1;
        mostAhead = Math.max(mostAhead, read - handled);
        yield row;
      }
    }
    await client.transactions.pushAll(counted(), {
      batchSize: 10,
      concurrency: 2,
      onResult: async () => {
        handled += 1;
        if (handled % 10 === 0) await pause(1);
      },
    });
    expect(handled).toBe(300);
    expect(mostAhead).toBeLessThanOrEqual(60);
  });

  it('sends other batches while one is slow, up to twice the concurrency', async () => {
    const sentBeforeFirst: number[] = [];
    const { client, batches } = bulkClient(async (rows, count) => {
      if (count === 1) {
        await pause(60);
        sentBeforeFirst.push(batches.length);
      }
      return accept(rows);
    });
    await client.transactions.pushAll(sales(300), { batchSize: 10, concurrency: 2 });
    expect(sentBeforeFirst).toEqual([4]);
    expect(batches).toHaveLength(30);
  });

  it('sends only those rows again that the service did not try', async () => {
    const { client, batches } = bulkClient((rows, count) => ({
      body: JSON.stringify({
        results: rows.map(({ externalId }, index) => ({
          index,
          externalId,
          status: count < 3 && index % 2 === 1 ? 'retry' : 'accepted',
        })),
      }),
    }));
    const results: BulkResult[] = [];
    const report = await client.transactions.pushAll(sales(8), {
      onResult: (result) => void results.push(result),
    });
    expect(report).toEqual({ accepted: 8, duplicate: 0, rejected: 0, total: 8 });
    expect(batches.map(({ rows }) => rows.map(({ externalId }) => externalId))).toEqual([
      ['POS-0', 'POS-1', 'POS-2', 'POS-3', 'POS-4', 'POS-5', 'POS-6', 'POS-7'],
      ['POS-1', 'POS-3', 'POS-5', 'POS-7'],
      ['POS-3', 'POS-7'],
    ]);
    expect(new Set(batches.map(({ key }) => key)).size).toBe(3);
    expect(results.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('gives up a row that is never tried, as one that may be sent again', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    onTestFinished(() => void vi.restoreAllMocks());
    const { client, batches } = bulkClient((rows) => ({
      body: JSON.stringify({
        results: rows.map(({ externalId }, index) => ({ index, externalId, status: 'retry' })),
      }),
    }));
    const rejected: RejectedRow[] = [];
    const report = await client.transactions.pushAll(sales(2), {
      onRejected: (row) => void rejected.push(row),
    });
    expect(report).toMatchObject({ rejected: 2, total: 2 });
    expect(batches).toHaveLength(5);
    expect(rejected[0]?.problem).toMatchObject({ code: 'service_unavailable', retryable: true });
  });

  it('keeps to a rate limit that is announced, and loses no row', async () => {
    let used = 0;
    const { client } = bulkClient(
      (rows) => {
        used += 1;
        return { ...accept(rows), headers: { ratelimit: `"default";r=${used % 5 === 0 ? 0 : 9};t=1` } };
      },
      { timeout: 200 },
    );
    const report = await client.transactions.pushAll(sales(60), { batchSize: 10 });
    expect(report.accepted).toBe(60);
  });

  it('hands back each rejected row as it was sent, however often its buffer was reused', async () => {
    const transport = {
      rateLimitWait: () => 0,
      request: async (_operation: unknown, { bodyJson }: { bodyJson: Uint8Array<ArrayBuffer> }) => {
        const { rows } = JSON.parse(textOfJson(bodyJson)) as { rows: { externalId: string }[] };
        const problem = { code: 'validation_failed' };
        return {
          results: rows.map((_, index) => ({ index, externalId: null, status: 'rejected', problem })),
        };
      },
    };
    const handed: string[] = [];
    const report = await runBulk<unknown, number>({
      transport: transport as never,
      operation: { id: 'stageMirrorItems', rows: 'PromoItemInput' } as never,
      rows: Array.from({ length: 300 }, (_, index) => index),
      prepare: (index) =>
        new StagedRow({
          index,
          json: new TextEncoder().encode(JSON.stringify({ externalId: `SKU-${index}` })),
        }),
      query: {},
      options: {
        batchSize: 10,
        async onRejected({ index, row }) {
          if (index % 10 === 0) await pause();
          handed.push(`${index} ${(row as { externalId: string }).externalId}`);
        },
      },
    });
    expect(report.rejected).toBe(300);
    expect(handed).toEqual(Array.from({ length: 300 }, (_, index) => `${index} SKU-${index}`));
  });

  it('takes no more memory for a million rows than for a few thousand', async () => {
    const transport = {
      checksFor: async () => ({ request: (_name: string, value: unknown) => ({ ok: true, value }) }),
      rateLimitWait: () => 0,
      request: async (_operation: unknown, { bodyJson }: { bodyJson: Uint8Array<ArrayBuffer> }) => {
        buffers.add(bodyJson.buffer);
        const { rows } = JSON.parse(textOfJson(bodyJson)) as { rows: { externalId: string }[] };
        return { results: rows.map(({ externalId }, index) => ({ index, externalId, status: 'accepted' })) };
      },
    };
    const buffers = new Set<ArrayBuffer>();
    const heap: number[] = [];
    const report = await runBulk({
      transport: transport as never,
      operation: { id: 'pushTransactions', rows: 'TransactionInput' } as never,
      rows: (function* () {
        for (let index = 0; index < 1_000_000; index++) {
          if (index % 100_000 === 50_000) {
            collect();
            heap.push(process.memoryUsage().heapUsed);
          }
          yield { externalId: `POS-${index}`, totalAmount: index };
        }
      })(),
      query: {},
      options: {},
    });
    expect(report.accepted).toBe(1_000_000);
    // Nothing may be left of 900,000 rows: one pointer for each would be 7 MB.
    expect((heap.at(-1) ?? 0) - (heap[0] ?? 0)).toBeLessThan(5 * 1024 * 1024);
    // A thousand batches in the buffers of those that are under way or wait for their report.
    expect(buffers.size).toBeLessThanOrEqual(9);
  }, 60_000);
});

describe('a bulk run whose batch is refused as a whole', () => {
  it.each([400, 413, 422])('halves it after a %d until the bad row stands alone', async (status) => {
    const { client, batches } = bulkClient((rows) =>
      rows.some(({ externalId }) => externalId === 'POS-42')
        ? refuse(status, 'malformed_json', {
            errors: [{ pointer: '/rows/0/items', code: 'x', message: 'm', messageZh: 'z' }],
          })
        : accept(rows),
    );
    const rejected: RejectedRow[] = [];
    const report = await client.transactions.pushAll(sales(100), {
      onRejected: (row) => void rejected.push(row),
    });
    expect(report).toEqual({ accepted: 99, duplicate: 0, rejected: 1, total: 100 });
    expect(rejected).toMatchObject([
      {
        index: 42,
        externalId: 'POS-42',
        problem: {
          code: 'malformed_json',
          status,
          requestId: 'req_01problem',
          errors: [{ pointer: '/items' }],
        },
      },
    ]);
    expect(batches.length).toBeLessThan(2 * Math.ceil(Math.log2(100)) + 2);
    expect(new Set(batches.map(({ key }) => key)).size).toBe(batches.length);
  });

  it('finds several bad rows, and rows that are too many together', async () => {
    const { client } = bulkClient((rows) => {
      if (rows.length > 30) return { status: 413, body: '<html>too large for the proxy</html>' };
      if (rows.some(({ externalId }) => /POS-(7|8|77)$/.test(String(externalId))))
        return refuse(422, 'validation_failed');
      return accept(rows);
    });
    const rejected: number[] = [];
    const report = await client.transactions.pushAll(sales(100), {
      onRejected: ({ index }) => void rejected.push(index),
    });
    expect(report).toMatchObject({ accepted: 97, rejected: 3 });
    expect(rejected).toEqual([7, 8, 77]);
  });

  it.each([
    ['version_unknown', 400],
    ['parameter_invalid', 400],
    ['idempotency_key_reused', 422],
  ])('does not halve it for %s, since its rows are not the reason', async (code, status) => {
    const { client, batches } = bulkClient(() => refuse(status, code));
    await expect(client.transactions.pushAll(sales(100))).rejects.toMatchObject({ code });
    expect(batches).toHaveLength(1);
  });
});
