import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/index.js';
import type { Outbox, OutboxOptions } from '../../src/outbox/index.js';
import { clientFor, createOutboxStore, type OutboxStore, openOutbox } from '../support/outbox.js';
import { saleInput, storeInput } from '../support/sales.js';
import { engines } from '../support/stores.js';
import { type Running, targets } from '../support/targets.js';

const lanes = engines.flatMap((engine) => targets.map((target) => ({ engine, target })));

const noNetwork: Adapter = async () => {
  throw new TypeError('the network is down');
};

describe.each(lanes.map((lane) => [lane.engine, lane.target.name, lane] as const))(
  'previews of an outbox on %s, before %s',
  (_engine, _name, { engine, target }) => {
    let service: Running;
    let store: OutboxStore;

    beforeAll(async () => {
      service = await target.start();
      store = await createOutboxStore(engine);
      const { id } = await clientFor(service).merchants.register(storeInput('store-1'));
      await clientFor(service, 'operator').merchants.approve(id);
    });
    afterAll(async () => {
      await service?.close();
      await store?.drop();
    });

    async function within<T>(
      work: (outbox: Outbox) => Promise<T>,
      adapter?: Adapter,
      options: Partial<OutboxOptions> = {},
      there: OutboxStore = store,
    ): Promise<T> {
      const client = clientFor(service, 'partner', { adapter, maxRetries: 0 });
      const outbox = await openOutbox(there, client, options);
      try {
        return await work(outbox);
      } finally {
        await outbox.close();
      }
    }

    it('fail as long as no rules were ever seen', async () => {
      await within(
        (outbox) => expect(outbox.preview(saleInput(1))).rejects.toMatchObject({ code: 'connection_failed' }),
        noNetwork,
      );
    });

    it('equal those of the service, and work without it after a restart', async () => {
      const online = await within((outbox) => outbox.preview(saleInput(1)));
      expect(online).toMatchObject({ entries: 2, bound: 'exact', lineZh: '可得 2 組抽獎號碼' });
      const offline = await within(
        async (outbox) => [
          await outbox.preview(saleInput(1)),
          await outbox.preview(saleInput(1), { maxAge: 0 }),
        ],
        noNetwork,
      );
      expect(offline).toEqual([online, online]);
      expect(await within(async (outbox) => (await outbox.status()).pending)).toBe(0);
    });

    it('require the key of the rules that were kept', async () => {
      await expect(
        within((outbox) => outbox.preview(saleInput(1), { publicKeys: ['another'] }), noNetwork),
      ).rejects.toMatchObject({ code: 'bundle_key_changed' });
    });

    it('keep the rules encrypted where there is a key', async () => {
      const secret = await createOutboxStore(engine);
      const encryptionKey = new Uint8Array(32).fill(7);
      const preview = (adapter?: Adapter) =>
        within((outbox) => outbox.preview(saleInput(1)), adapter, { encryptionKey }, secret);
      const online = await preview();
      expect(await preview(noNetwork)).toEqual(online);
      const [row] = await secret.query<{ value: string }>(
        "SELECT value FROM shopfest_outbox_meta WHERE name = 'rules'",
      );
      expect(row?.value).toMatch(/^[A-Za-z0-9+/=]{100,}$/);
      await secret.drop();
    });
  },
);
