// @ts-check
// A till without an outbox: pushes under keys that it can name again, and knows of a sale only what the service said.

import { setTimeout as sleep } from 'node:timers/promises';
import { Shopfest, ShopfestError } from '@shopfest/partner-sdk';
import { fateOf, refundAmount, saleOf } from './plan.mjs';

export async function openWay() {
  const { transactions } = new Shopfest();
  return {
    hasRoom: async () => true,
    /**
     * @param {readonly number[]} numbers
     * @param {(acknowledged: readonly string[]) => void} write
     */
    async sell(numbers, write) {
      const key = `sell ${numbers[0]}-${numbers.at(-1)}`;
      await untilAcknowledged(async () => {
        const options = { idempotencyKey: key, batchSize: 10 };
        const { rejected } = await transactions.pushAll(numbers.map(saleOf), options);
        if (rejected > 0) throw new Error(`${rejected} sales were rejected`);
      });
      write(numbers.map((number) => `+${number}`));
      await Promise.all(
        numbers
          .filter((number) => fateOf(number) !== 'stands')
          .map(async (number) => {
            await untilAcknowledged(() => takeBack(transactions, number));
            write([`-${number}`]);
          }),
      );
    },
    finish: async () => ({ pending: 0, deadLetters: 0 }),
  };
}

/** @param {Shopfest['transactions']} transactions @param {number} number */
function takeBack(transactions, number) {
  const transaction = `external:K-${number}`;
  const options = { idempotencyKey: `take back ${number}` };
  return fateOf(number) === 'cancelled'
    ? transactions.void(transaction, {}, options)
    : transactions.refund(transaction, { amount: refundAmount }, options);
}

/** Under the same key, until the service has said that it is done. @param {() => Promise<unknown>} call */
async function untilAcknowledged(call) {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!ShopfestError.is(error) || !error.retryable) throw error;
      await sleep(50);
    }
  }
}
