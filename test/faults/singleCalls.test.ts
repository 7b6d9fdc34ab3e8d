import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/stores.js';
import { type Lane, openLane } from './lane.js';
import { ledgerOf, saleOf, untilAcknowledged } from './till.js';
import { variants } from './variants.js';

/** Bytes of a push of one sale, head and body. */
const bytesOfPush = 650;

describe.each(engines)('single calls on %s under', { timeout: 60_000 }, (engine) => {
  let lane: Lane;
  beforeAll(async () => {
    lane = await openLane(engine);
  });
  afterAll(() => lane.close());

  it.concurrent.each(variants(bytesOfPush))('pushes once: $name', async ({ fault, timeout }) => {
    await using campaign = await lane.begin();
    // The first request opens a connection, the third may go over one that was used before.
    campaign.proxy.fail([fault, { ...fault, nth: 3 }]);
    for (const number of [1, 2, 3]) {
      const result = await untilAcknowledged(
        (options) => campaign.till.transactions.push(saleOf(number), options),
        timeout,
      );
      expect(result).toMatchObject({ externalId: `S-${number}`, status: 'accepted' });
    }
    expect(campaign.proxy.met).toHaveLength(2);
    await campaign.expectExactly([ledgerOf(1), ledgerOf(2), ledgerOf(3)]);
  });

  it.concurrent.each(variants(bytesOfPush - 150))('voids once: $name', async ({ fault, timeout }) => {
    await using campaign = await lane.begin();
    await campaign.direct.transactions.pushAll([1, 2, 3].map(saleOf));
    campaign.proxy.fail([fault, { ...fault, nth: 3 }]);
    const { transactions } = campaign.till;
    await untilAcknowledged(
      (options) => transactions.refund('external:S-1', { amount: 200 }, options),
      timeout,
    );
    await untilAcknowledged((options) => transactions.void('external:S-2', {}, options), timeout);
    await untilAcknowledged(
      (options) => transactions.refund('external:S-3', { amount: 100, externalId: 'R-3' }, options),
      timeout,
    );
    expect(campaign.proxy.met).toHaveLength(2);
    await campaign.expectExactly([
      ledgerOf(1, { refunded: 200 }),
      ledgerOf(2, { voided: true }),
      ledgerOf(3, { refunded: 100 }),
    ]);
  });
});
