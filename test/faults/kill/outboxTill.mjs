// @ts-check
// A till with an outbox: what is enqueued is acknowledged, and sent in the background.

import { setTimeout as sleep } from 'node:timers/promises';
import { Shopfest } from '@shopfest/partner-sdk';
import { Outbox, OutboxError } from '@shopfest/partner-sdk/outbox';
import { fateOf, refundAmount, saleOf, streamOf } from './plan.mjs';

/** More is not enqueued while so many wait, so that a harness of many rounds comes to its end. */
const mostPending = 4_000;

/** @param {string} folder */
export async function openWay(folder) {
  const client = new Shopfest({ timeout: 5_000 });
  const store = process.env.KILL_OUTBOX || `file:${folder}/outbox.db`;
  const outbox = await untilStored(() => Outbox.open({ client, store, lease: 500, concurrency: 4 }));
  outbox.start();
  return {
    hasRoom: async () => (await untilStored(() => outbox.status())).pending < mostPending,
    /**
     * @param {readonly number[]} numbers
     * @param {(acknowledged: readonly string[]) => void} write
     */
    async sell(numbers, write) {
      /** @type {string[]} */
      const acknowledged = [];
      await Promise.all(
        numbers.map(async (number) => {
          const stream = streamOf(number);
          await untilStored(() => outbox.enqueue(saleOf(number), { stream }));
          acknowledged.push(`+${number}`);
          if (fateOf(number) === 'stands') return;
          await untilStored(() => takeBack(outbox, number, stream));
          acknowledged.push(`-${number}`);
        }),
      );
      write(acknowledged);
    },
    async finish() {
      await outbox.drain({ patience: 60_000 });
      const { pending, deadLetters } = await outbox.status();
      await outbox.close();
      return { pending, deadLetters };
    },
  };
}

/**
 * Again while the database of the outbox is away, as a cashier does before printing the receipt: whether the first time
 * stored it or not, it is stored once.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function untilStored(work) {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!OutboxError.is(error) || error.code !== 'database_unreachable') throw error;
      await sleep(50);
    }
  }
}

/** @param {Outbox} outbox @param {number} number @param {string} stream */
function takeBack(outbox, number, stream) {
  const transaction = `external:K-${number}`;
  if (fateOf(number) === 'cancelled') {
    return outbox.void(transaction, { externalId: `V-${number}` }, { stream });
  }
  return outbox.refund(transaction, { amount: refundAmount, externalId: `R-${number}` }, { stream });
}
