import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shopfest } from '../../src/client.js';
import type { DeadLetter, Delivered, Outbox, Rejected } from '../../src/outbox/index.js';
import { clientFor, createOutboxStore, type OutboxStore, openOutbox } from '../support/outbox.js';
import { saleInput, storeInput } from '../support/sales.js';
import { engines } from '../support/stores.js';
import { type Running, targets } from '../support/targets.js';

/** Each kind of outbox against the mock and the real service over each database. */
const lanes = engines.flatMap((engine) => targets.map((target) => ({ engine, target })));

describe.each(lanes.map((lane) => [lane.engine, lane.target.name, lane] as const))(
  'an outbox on %s, before %s',
  (_engine, _name, { engine, target }) => {
    let service: Running;
    let store: OutboxStore;
    let client: Shopfest;
    let outbox: Outbox;

    beforeAll(async () => {
      service = await target.start();
      store = await createOutboxStore(engine);
      client = clientFor(service);
      const { id } = await client.merchants.register(storeInput('store-1'));
      await clientFor(service, 'operator').merchants.approve(id);
      outbox = await openOutbox(store, client);
    });

    afterAll(async () => {
      await outbox?.close();
      await service?.close();
      await store?.drop();
    });

    it('stores transactions before anything is sent, and sends each once', async () => {
      const enqueued = await Promise.all([1, 2, 3].map((number) => outbox.enqueue(saleInput(number))));
      expect(enqueued.map(({ status }) => status)).toEqual(['queued', 'queued', 'queued']);
      expect(await outbox.status()).toMatchObject({
        pending: 3,
        amountAtRisk: 3 * 1280,
        deadLetters: 0,
        draining: 'stopped',
        encrypted: false,
      });
      expect((await client.transactions.list()).items).toEqual([]);

      expect(await outbox.drain()).toEqual({ accepted: 3, duplicate: 0, rejected: 0 });
      expect((await client.transactions.list()).items.map(({ externalId }) => externalId)).toEqual([
        'S-1',
        'S-2',
        'S-3',
      ]);
      expect(await outbox.status()).toMatchObject({ pending: 0, oldestAge: null, amountAtRisk: 0 });
    });

    it('knows what was enqueued before, pending or delivered', async () => {
      expect(await outbox.enqueue(saleInput(1))).toMatchObject({ status: 'known' });
      const [first, second] = await Promise.all([outbox.enqueue(saleInput(4)), outbox.enqueue(saleInput(4))]);
      expect([first.status, second.status, second.id]).toEqual(['queued', 'known', first.id]);
      expect(await outbox.drain()).toEqual({ accepted: 1, duplicate: 0, rejected: 0 });
    });

    it('sends a transaction that was voided before it was sent, and then its void', async () => {
      await outbox.enqueue(saleInput(5), { stream: 'till-1' });
      await outbox.void('external:S-5', { kind: 'void', externalId: 'V-5' });
      const again = saleInput(5, { externalId: 'S-5b', totalAmount: 600 });
      await outbox.enqueue(again, { stream: 'till-1' });
      await outbox.refund('external:S-5b', { amount: 100 });
      await outbox.refund('external:S-5b', { amount: 100 });
      expect(await outbox.drain()).toEqual({ accepted: 5, duplicate: 0, rejected: 0 });
      expect(await client.transactions.retrieve('external:S-5')).toMatchObject({
        status: 'voided',
        entries: 0,
      });
      expect(await client.transactions.retrieve('external:S-5b')).toMatchObject({
        netAmount: 400,
        version: 2,
      });
    });

    it('keeps what was rejected, delivers the others, and sends it again when it is corrected', async () => {
      const told: (Delivered | Rejected)[] = [];
      const stops = [
        outbox.on('delivered', (it) => told.push(it)),
        outbox.on('rejected', (it) => told.push(it)),
      ];
      const bad = await outbox.enqueue(saleInput(6, { merchantExternalId: 'nobody' }));
      await outbox.enqueue(saleInput(7));
      expect(await outbox.drain()).toEqual({ accepted: 1, duplicate: 0, rejected: 1 });
      for (const stop of stops) stop();
      expect(told.map(({ id }) => id)).toContain(bad.id);

      const letters: DeadLetter[] = [];
      for await (const letter of outbox.deadLetters()) letters.push(letter);
      expect(letters).toMatchObject([
        {
          id: bad.id,
          kind: 'sale',
          problem: { code: 'merchant_not_found' },
          transaction: { externalId: 'S-6' },
        },
      ]);
      expect(await outbox.status()).toMatchObject({ pending: 0, deadLetters: 1, amountRejected: 1280 });

      await outbox.retry(bad.id);
      expect(await outbox.drain()).toMatchObject({ rejected: 1 });
      await outbox.retry(bad.id, saleInput(6));
      expect(await outbox.drain()).toEqual({ accepted: 1, duplicate: 0, rejected: 0 });
      expect(await outbox.status()).toMatchObject({ deadLetters: 0 });
      await expect(outbox.retry(bad.id)).rejects.toMatchObject({ code: 'entry_not_found' });
    });

    it('sends in the background', async () => {
      const delivered = new Promise<Delivered>((resolve) => {
        const stop = outbox.on('delivered', (event) => {
          stop();
          resolve(event);
        });
      });
      outbox.start();
      const { id } = await outbox.enqueue(saleInput(8));
      expect(await delivered).toMatchObject({ id, kind: 'sale', status: 'accepted', entries: 2 });
      expect(await outbox.status()).toMatchObject({ draining: 'here', lastError: null, paused: null });
    });
  },
);
