import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ShopfestError, ShopfestNotFoundError } from '../../../src/index.js';
import type { ShopfestOperator } from '../../../src/operator.js';
import { clientFor } from '../../support/outbox.js';
import { offerInput, saleInput, storeInput } from '../../support/sales.js';
import { type Running, targets } from '../../support/targets.js';

describe.each(targets)('an id of another kind at $name', ({ start }) => {
  let running: Running;
  let client: ShopfestOperator;
  const ids = { merchant: '', transaction: '', item: '' };

  beforeAll(async () => {
    running = await start();
    client = clientFor(running);
    ids.merchant = (await client.merchants.register(storeInput('store-1'))).id;
    ids.transaction = (await client.transactions.push(saleInput(1))).id ?? '';
    ids.item = (await client.promoItems.upsert(offerInput('SKU-1', { zone: 'main' }))).id;
  });
  afterAll(() => running?.close());

  const calls = (): readonly (readonly [
    pointer: string,
    prefix: string,
    call: (id: string) => PromiseLike<unknown>,
  ])[] => [
    ['/path/merchantId', 'mer_', (id) => client.merchants.retrieve(id)],
    ['/path/merchantId', 'mer_', (id) => client.merchants.update(id, { name: '新名' })],
    ['/path/transactionId', 'txn_', (id) => client.transactions.retrieve(id)],
    ['/path/transactionId', 'txn_', (id) => client.transactions.refund(id, { amount: 1, reason: '退貨' })],
    ['/path/transactionId', 'txn_', (id) => client.transactions.void(id, { kind: 'cancel', reason: '取消' })],
    ['/path/promoItemId', 'itm_', (id) => client.promoItems.retrieve(id)],
    ['/path/promoItemId', 'itm_', (id) => client.promoItems.remove(id)],
  ];

  it('is refused with what the id must be, in both languages', async () => {
    for (const [pointer, prefix, call] of calls()) {
      for (const id of [...Object.values(ids), 'POS-0001'].filter((each) => !each.startsWith(prefix))) {
        const error = await Promise.resolve(call(id)).catch((reason: unknown) => reason);
        if (!ShopfestNotFoundError.is(error)) throw error;
        expect(error.errors).toEqual([
          {
            pointer,
            code: 'wrong_format',
            message: `must be an id that begins with ${prefix}, or external: and your externalId`,
            messageZh: `必須是以 ${prefix} 開頭的識別碼，或 external: 加您自訂的 externalId`,
          },
        ]);
        expect(JSON.stringify(error)).not.toContain(id);
      }
    }
  });

  it('is not what is said of an id of the right kind that is unknown', async () => {
    for (const [, prefix, call] of calls()) {
      for (const id of [`${prefix}01kb1q3m8x7v5r2t9w4y6z0e`, 'external:no-such-row']) {
        const error = await Promise.resolve(call(id)).catch((reason: unknown) => reason);
        if (!ShopfestError.is(error)) throw error;
        expect([error.status, error.errors]).toEqual([404, []]);
      }
    }
  });
});
