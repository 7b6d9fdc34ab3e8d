// @ts-check
// A till with an outbox: what is enqueued is acknowledged, and sent in the background.

import { Shopfest } from '@shopfest/partner-sdk';
import { Outbox } from '@shopfest/partner-sdk/outbox';
import { fateOf, refundAmount, saleOf, streamOf } from './plan.mjs';

/** More is not enqueued while so many wait, so that a harness of many rounds comes to its end. */
const mostPending = 4_000;

/** @param {string} folder */
export async function openWay(folder) {
  const client = new Shopfest({ timeout: 5_000 });
  const store = process.env.KILL_OUTBOX ?? `file:${folder}/outbox.db`;
  const outbox = await Outbox.open({ client, store, lease: 500, concurrency: 4 });
  outbox.start();
  return {
    hasRoom: async () => (await outbox.status()).pending < mostPending,
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
          const selling = outbox.enqueue(saleOf(number), { stream });
          const takingBack = takeBack(outbox, number, stream);
          await selling;
          acknowledged.push(`+${number}`);
          if (takingBack === null) return;
          await takingBack;
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

/** @param {Outbox} outbox @param {number} number @param {string} stream */
function takeBack(outbox, number, stream) {
  const transaction = `external:K-${number}`;
  const fate = fateOf(number);
  if (fate === 'cancelled') return outbox.void(transaction, { externalId: `V-${number}` }, { stream });
  if (fate === 'stands') return null;
  return outbox.refund(transaction, { amount: refundAmount, externalId: `R-${number}` }, { stream });
}
