// @ts-check
// One side of `bench:call`, in a process of its own: says hello, then makes as many calls as it is asked for, one
// after the other, and answers the CPU time that one took, in microseconds.

import { Agent, request } from 'node:http';

/** A sale as a till pushes it. */
const sale = {
  externalId: 'POS-0001',
  merchantExternalId: 'store-001',
  channel: /** @type {const} */ ('store'),
  occurredAt: '2020-12-12T14:30:00+08:00',
  totalAmount: 1280,
  document: {
    type: /** @type {const} */ ('einvoice'),
    number: 'AB12345678',
    date: '2020-12-12',
    randomCode: '0122',
    sellerUbn: '22099131',
  },
  participant: { token: 'pt_7Qm4XvT2kLb9' },
};
const path = '/v1/campaigns/taichung-2020/transactions';
const apiKey = 'sf_test_abcdefghijklmnopqrstuvwxyzABCDEF1Sfaim';

const [side, port = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });

/** @type {Record<string, () => Promise<() => Promise<unknown>>>} */
const sides = { bare, axios, stripe, ours, oursWithDrift };

/** The least there is: JSON out, JSON in, a connection kept alive. */
async function bare() {
  return () =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(sale);
      const headers = {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        Authorization: `Bearer ${apiKey}`,
      };
      const call = request({ host: '127.0.0.1', port, method: 'POST', path, agent, headers }, (response) => {
        /** @type {Buffer[]} */
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      });
      call.on('error', reject);
      call.end(body);
    });
}

async function axios() {
  const { default: client } = await import('axios');
  const instance = client.create({ httpAgent: agent, headers: { Authorization: `Bearer ${apiKey}` } });
  return () => instance.post(`http://127.0.0.1:${port}${path}`, sale);
}

/** The same facts as a payment of stripe's, as its users write it; without its telemetry, which we have not. */
async function stripe() {
  const { default: Stripe } = await import('stripe');
  const options = {
    host: '127.0.0.1',
    port,
    protocol: /** @type {const} */ ('http'),
    httpAgent: agent,
    telemetry: false,
  };
  const client = new Stripe('sk_test_0123456789', options);
  const { externalId, merchantExternalId, channel, occurredAt, document, participant } = sale;
  const metadata = { externalId, merchantExternalId, channel, occurredAt, ...document, ...participant };
  return () => client.paymentIntents.create({ amount: sale.totalAmount, currency: 'twd', metadata });
}

/** Our POST: validated against the contract, keyed, paced, with a deadline. */
async function ours() {
  return push({});
}

/** The same, and its answer validated too. */
async function oursWithDrift() {
  return push({
    onSchemaDrift: ({ pointer, message }) => {
      throw new Error(`The answer of the bench does not fit the contract: ${pointer} ${message}`);
    },
  });
}

/** @param {import('@shopfest/partner-sdk').ShopfestOptions} options */
async function push(options) {
  const { Shopfest } = await import('@shopfest/partner-sdk');
  const client = new Shopfest({
    apiKey,
    baseURL: `http://127.0.0.1:${port}`,
    campaign: 'taichung-2020',
    ...options,
  });
  return () => client.transactions.push(sale);
}

const call = await /** @type {() => Promise<() => Promise<unknown>>} */ (sides[side ?? ''])();
process.on('message', async (calls) => {
  const before = process.cpuUsage();
  for (let made = 0; made < Number(calls); made++) await call();
  const { user, system } = process.cpuUsage(before);
  process.send?.((user + system) / Number(calls));
});
process.send?.('ready');
