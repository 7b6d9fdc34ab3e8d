import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Outbox } from '../../src/outbox/index.js';
import { createOutboxStore } from '../support/outbox.js';
import { engines } from '../support/stores.js';
import { type Campaign, type Lane, openLane } from './lane.js';
import { ledgerOf, saleOf } from './till.js';
import { type Variant, variants } from './variants.js';

const batchSize = 10;
/** Bytes of a push of one batch. */
const bytesOfBatch = 2_700;
const numbers = Array.from({ length: 40 }, (_, number) => number);
const ledger = numbers.map((number) => {
  if (number === 7) return ledgerOf(number, { refunded: 200 });
  return ledgerOf(number, { voided: number === 4 });
});

/** Sells everything, and takes two sales back before they were sent. */
async function sell(outbox: Outbox): Promise<void> {
  const stream = (number: number) => ({ stream: `till-${number % 3}` });
  await Promise.all(numbers.map((number) => outbox.enqueue(saleOf(number), stream(number))));
  await outbox.void('external:S-4', {});
  // Without an externalId of its own nothing but its key keeps it from being given twice.
  await outbox.refund('external:S-7', { amount: 200 });
}

describe.each(engines)('an outbox, with everything on %s, under', { timeout: 120_000 }, (engine) => {
  let lane: Lane;
  beforeAll(async () => {
    lane = await openLane(engine);
  });
  afterAll(() => lane.close());

  async function drainUnder({ fault, timeout }: Variant, campaign: Campaign): Promise<void> {
    const place = await createOutboxStore(engine);
    const client = campaign.tillWith({ timeout });
    const outbox = await Outbox.open({ client, store: place.url, batchSize });
    try {
      await sell(outbox);
      campaign.proxy.fail([fault, { ...fault, nth: 3 }, { ...fault, nth: 6 }]);
      // On a machine that is busy with other things many calls may come to their deadline one after the other.
      const { accepted, duplicate, rejected } = await outbox.drain({ patience: 100_000 });
      expect([accepted + duplicate, rejected]).toEqual([numbers.length + 2, 0]);
      expect(campaign.proxy.met).toHaveLength(3);
      expect(await outbox.status()).toMatchObject({ pending: 0, deadLetters: 0, lastError: null });
    } finally {
      await outbox.close();
      await place.drop();
    }
  }

  it.concurrent.each(variants(bytesOfBatch))('delivers each transaction once: $name', async (variant) => {
    await using campaign = await lane.begin();
    await drainUnder(variant, campaign);
    await campaign.expectExactly(ledger);
  });
});
