import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/stores.js';
import { type Lane, openLane } from './lane.js';
import { ledgerOf, saleOf, untilAcknowledged } from './till.js';
import { variants } from './variants.js';

const rows = 200;
const batchSize = 25;
/** Bytes of a push of one batch. */
const bytesOfBatch = 6_000;

const numbers = Array.from({ length: rows }, (_, number) => number);

describe.each(engines)('batches on %s under', { timeout: 60_000 }, (engine) => {
  let lane: Lane;
  beforeAll(async () => {
    lane = await openLane(engine);
  });
  afterAll(() => lane.close());

  it.concurrent.each(variants(bytesOfBatch))('counts each row once: $name', async ({ fault, timeout }) => {
    await using campaign = await lane.begin();
    // Two batches of the first round, and one later.
    campaign.proxy.fail([
      { ...fault, times: 2 },
      { ...fault, nth: 6 },
    ]);
    const sales = numbers.map(saleOf);
    // A run is two rounds of four batches; `timeout` is of each.
    const report = await untilAcknowledged(
      (options) =>
        campaign.till.transactions.pushAll(sales, {
          ...options,
          timeout: (options.timeout ?? 0) / 2,
          batchSize,
        }),
      2 * timeout,
    );
    expect(report).toEqual({ accepted: rows, duplicate: 0, rejected: 0, total: rows });
    expect(campaign.proxy.met).toHaveLength(3);
    await campaign.expectExactly(numbers.map((number) => ledgerOf(number)));
  });

  it.concurrent('counts each row once when every other response is dropped and batches are pushed again without a key', async () => {
    await using campaign = await lane.begin();
    const drop = { kind: 'dropAnswer', how: 'reset' } as const;
    campaign.proxy.fail([1, 3, 5, 7, 9].map((nth) => ({ ...drop, nth })));
    const sales = numbers.map(saleOf);
    const options = { batchSize, maxRetries: 0, concurrency: 1 };
    const runs: unknown[] = [];
    for (let run = 0; run < 7; run++) {
      runs.push(await campaign.till.transactions.pushAll(sales, options).catch(({ code }) => code));
    }
    expect(runs.slice(0, -1)).toContain('connection_failed');
    expect(runs.at(-1)).toEqual({ accepted: 0, duplicate: rows, rejected: 0, total: rows });
    await campaign.expectExactly(numbers.map((number) => ledgerOf(number)));
  });
});
