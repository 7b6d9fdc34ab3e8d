import { randomUUID } from 'node:crypto';
import { formatApiKey } from '../../src/campaign/apiKey.js';
import { Shopfest, type ShopfestOptions } from '../../src/client.js';
import type { Adapter, AdapterAnswer, AdapterRequest } from '../../src/index.js';
import { ShopfestOperator } from '../../src/operator.js';

export const testKey = formatApiKey('test', 'abcdefghijklmnopqrstuvwxyzABCDEF');

const base = { apiKey: testKey, campaign: 'taichung-2020', maxRetries: 0 };

/** A client for a test server, without retries unless they are what is tested. */
export function clientOf(baseURL: string, options: ShopfestOptions = {}): Shopfest {
  return new Shopfest({ ...base, baseURL, ...options });
}

/** The same with the methods of operators. */
export function operatorOf(baseURL: string, options: ShopfestOptions = {}): ShopfestOperator {
  return new ShopfestOperator({ ...base, baseURL, ...options });
}

type Reply = Partial<AdapterAnswer> | Error;

type Replies = readonly (Reply | ((request: AdapterRequest) => Reply | Promise<Reply>))[];
type Sent = { request: AdapterRequest; at: number }[];

/** A client without a network: each attempt takes the next reply, the last one for all that follow. */
export function clientWithReplies(
  replies: Replies,
  options: ShopfestOptions = {},
): { client: Shopfest; sent: Sent } {
  const { baseURL, adapter, sent } = network(replies);
  return { client: clientOf(baseURL, { adapter, ...options }), sent };
}

/** The same with the methods of operators. */
export function operatorWithReplies(
  replies: Replies,
  options: ShopfestOptions = {},
): { client: ShopfestOperator; sent: Sent } {
  const { baseURL, adapter, sent } = network(replies);
  return { client: operatorOf(baseURL, { adapter, ...options }), sent };
}

function network(replies: Replies): { baseURL: string; adapter: Adapter; sent: Sent } {
  const sent: Sent = [];
  const adapter = async (request: AdapterRequest): Promise<AdapterAnswer> => {
    const chosen = replies[Math.min(sent.length, replies.length - 1)] ?? {};
    sent.push({ request, at: performance.now() });
    const reply = typeof chosen === 'function' ? await chosen(request) : chosen;
    if (reply instanceof Error) throw reply;
    return { status: 200, headers: {}, body: '{}', ...reply };
  };
  // A host of its own: clients of one key at one service share their rate limiter.
  return { baseURL: `https://api-${randomUUID()}.example`, adapter, sent };
}

/** A sale that fits the contract. */
export const sale = {
  externalId: 'POS-0001',
  merchantExternalId: 'store-001',
  channel: 'store',
  occurredAt: '2020-12-12T14:30:00+08:00',
  totalAmount: 1280,
  document: { type: 'einvoice', number: 'AB12345678', date: '2020-12-12', randomCode: '0122' },
} as const;

/** What the service answers to it. */
export const taken = {
  index: 0,
  externalId: 'POS-0001',
  status: 'accepted',
  id: 'txn_01kb1q3m8x7v5r2t9w4y6z0g',
};

/** Loads what a first call and a first failure load, for tests on a fake clock, which does not wait for files. */
export async function warmUp(): Promise<void> {
  const { client } = clientWithReplies([{ status: 500 }, {}]);
  await client.service.health().catch(() => undefined);
  await client.service.health();
  await Promise.allSettled([
    client.campaigns.retrieve(),
    client.merchants.list(),
    client.promoItems.remove('external:a'),
    client.transactions.push(sale),
  ]);
}
