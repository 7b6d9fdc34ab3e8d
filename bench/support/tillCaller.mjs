// @ts-check
// The tills of bench:till, in a process of their own: as many sales as they are asked for, one a request, a number of
// them in flight at once, over connections that stay open. Answers how long all took, and each.

import { Agent, request } from 'node:http';

/** @typedef {{ url: string, headers: Record<string, string>, atOnce: number, sales: number, first: number }} Order */

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

process.on('message', async (message) => {
  if (message === 'end') process.exit(0);
  const order = /** @type {Order} */ (message);
  /** @type {number[]} */
  const milliseconds = [];
  let next = order.first;
  const end = order.first + order.sales;
  const begun = performance.now();
  const till = async () => {
    while (next < end) {
      const number = next++;
      const startedAt = performance.now();
      await push(order, number);
      milliseconds.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: order.atOnce }, till));
  process.send?.({ seconds: (performance.now() - begun) / 1000, milliseconds });
});
process.send?.('ready');

/** @param {Order} order @param {number} number @returns {Promise<void>} */
function push({ url, headers }, number) {
  const body = JSON.stringify(sale(number));
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          ...headers,
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'Idempotency-Key': `"sale-${number}"`,
        },
      },
      (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 201 ? resolve() : reject(new Error(`A sale got ${response.statusCode}.`)),
        );
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

/** @param {number} number */
function sale(number) {
  return {
    externalId: `POS-${String(number).padStart(8, '0')}`,
    merchantExternalId: 'till',
    channel: 'store',
    occurredAt: '2020-12-12T14:30:00+08:00',
    totalAmount: 1280,
    document: {
      type: 'einvoice',
      number: `AB${String(10_000_000 + number)}`,
      date: '2020-12-12',
      randomCode: '0122',
    },
    participant: { token: `shopper_${number % 1000}_7Qm4XvT2` },
  };
}
