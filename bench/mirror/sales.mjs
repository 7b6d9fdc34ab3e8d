// @ts-check
// A shop that goes on selling while others sync: how long each of its sales waits for its answer.

import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds from the answer of one to the next. */
const PAUSE = 250;
let number = 0;

/**
 * Pushes one sale after the other as long as `work` takes.
 * @template T
 * @param {import('@shopfest/partner-sdk').Shopfest} partner @param {string} merchantExternalId @param {() => Promise<T>} work
 * @returns {Promise<{ readonly done: T, readonly waits: readonly number[] }>} Milliseconds that each waited.
 */
export async function sellDuring(partner, merchantExternalId, work) {
  /** @type {number[]} */
  const waits = [];
  let isOver = false;
  const selling = (async () => {
    while (!isOver) {
      const begun = performance.now();
      await partner.transactions.push(sale(merchantExternalId));
      waits.push(performance.now() - begun);
      await sleep(PAUSE);
    }
  })();
  try {
    const [done] = await Promise.all([
      work().finally(() => {
        isOver = true;
      }),
      selling,
    ]);
    return { done, waits };
  } finally {
    isOver = true;
  }
}

/** @param {string} merchantExternalId @returns {Parameters<import('@shopfest/partner-sdk').Shopfest['transactions']['push']>[0]} */
function sale(merchantExternalId) {
  number += 1;
  return {
    externalId: `SALE-${number}`,
    merchantExternalId,
    channel: 'online',
    occurredAt: '2020-12-12T14:30:00+08:00',
    totalAmount: 1280,
    document: { type: 'einvoice', number: `AB${String(number).padStart(8, '0')}`, date: '2020-12-12' },
    participant: { token: `shopper_${number % 1000}_7Qm4XvT2` },
  };
}
