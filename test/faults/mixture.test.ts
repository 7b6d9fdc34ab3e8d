import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerSale } from '../support/audit.js';
import { atRandom, seededRandom } from '../support/faultProxy/index.js';
import { engines } from '../support/stores.js';
import { type Campaign, type Lane, openLane } from './lane.js';
import { ledgerOf, saleOf, untilAcknowledged } from './till.js';
import { variants } from './variants.js';

const timeout = 2_000;
/** Without those after which nothing comes: they are in the tables, and each would take the whole time of a call. */
const faults = variants(650)
  .filter((variant) => variant.timeout > timeout)
  .map(({ fault }) => fault);

/** One till: a sale after the other, and what becomes of it, under one key each. */
async function workTill(
  { till }: Campaign,
  numbers: readonly number[],
  random: () => number,
): Promise<LedgerSale[]> {
  const { transactions } = till;
  const ledger: LedgerSale[] = [];
  for (const number of numbers) {
    const { externalId } = saleOf(number);
    await untilAcknowledged((options) => transactions.push(saleOf(number), options), timeout);
    const chance = random();
    if (chance < 0.2) {
      await untilAcknowledged((options) => transactions.void(`external:${externalId}`, {}, options), timeout);
      ledger.push(ledgerOf(number, { voided: true }));
    } else if (chance < 0.5) {
      await untilAcknowledged(
        (options) => transactions.refund(`external:${externalId}`, { amount: 150 }, options),
        timeout,
      );
      ledger.push(ledgerOf(number, { refunded: 150 }));
    } else ledger.push(ledgerOf(number));
  }
  return ledger;
}

describe.each(engines)('a network that fails at random, on %s', { timeout: 60_000 }, (engine) => {
  let lane: Lane;
  beforeAll(async () => {
    lane = await openLane(engine);
  });
  afterAll(() => lane.close());

  it.concurrent.each([1, 2, 3])('loses and doubles nothing with seed %d', async (seed) => {
    await using campaign = await lane.begin();
    campaign.proxy.fail(atRandom(faults, 0.3, seed));
    const random = seededRandom(seed);
    const tills = Array.from({ length: 6 }, (_, till) =>
      workTill(
        campaign,
        Array.from({ length: 8 }, (_, place) => till * 8 + place),
        random,
      ),
    );
    const sales = Array.from({ length: 120 }, (_, number) => 100 + number);
    const batches = untilAcknowledged(
      ({ idempotencyKey }) =>
        campaign.till.transactions.pushAll(sales.map(saleOf), { idempotencyKey, batchSize: 10 }),
      30_000,
    );
    const ledger = (await Promise.all(tills)).flat();
    await batches;
    expect(campaign.proxy.met.length).toBeGreaterThan(15);
    await campaign.expectExactly([...ledger, ...sales.map((number) => ledgerOf(number))]);
  });
});
