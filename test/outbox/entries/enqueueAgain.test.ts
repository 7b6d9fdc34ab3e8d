import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shopfest } from '../../../src/client.js';
import { clientFor, createOutboxStore, openOutbox } from '../../support/outbox.js';
import { saleInput, storeInput } from '../../support/sales.js';
import { engines } from '../../support/stores.js';
import { type Running, targets } from '../../support/targets.js';

const target = targets.find(({ name }) => name === 'the service on sqlite');

describe.each(engines)('an outbox on %s that is given the same again', (engine) => {
  let service: Running;
  let client: Shopfest;

  beforeAll(async () => {
    service = (await target?.start()) as Running;
    client = clientFor(service);
    const { id } = await client.merchants.register(storeInput('store-1'));
    await clientFor(service, 'operator').merchants.approve(id);
  });

  afterAll(() => service?.close());

  async function opened(options: object = {}) {
    const store = await createOutboxStore(engine);
    const outbox = await openOutbox(store, client, options);
    return {
      store,
      outbox,
      async [Symbol.asyncDispose]() {
        await outbox.close();
        await store.drop();
      },
    };
  }

  it('sends it after what was enqueued before, where the first was rejected', async () => {
    await using here = await opened();
    const { outbox } = here;
    const early = await outbox.void('external:S-901', { kind: 'void', externalId: 'V-901' }, { stream: 'a' });
    expect(await outbox.drain()).toMatchObject({ rejected: 1 });
    const [, again, reissue] = await Promise.all([
      outbox.enqueue(saleInput(901), { stream: 'a' }),
      outbox.void('external:S-901', { kind: 'void', externalId: 'V-901' }, { stream: 'a' }),
      outbox.enqueue(saleInput(901, { externalId: 'S-901b', totalAmount: 700 }), { stream: 'a' }),
    ]);
    expect([again?.status, reissue?.status]).toEqual(['queued', 'queued']);
    expect(again?.id).not.toBe(early.id);
    expect(await outbox.drain()).toEqual({ accepted: 3, duplicate: 0, rejected: 0 });
    expect(await outbox.status()).toMatchObject({ deadLetters: 0 });
    expect(await client.transactions.retrieve('external:S-901b')).toMatchObject({
      version: 2,
      netAmount: 700,
    });
  });

  it('sends it after its void as the next issue of its number, once', async () => {
    await using here = await opened();
    const { outbox } = here;
    const sale = saleInput(910);
    const end = { externalId: 'V-910', kind: 'void' } as const;
    await outbox.enqueue(sale);
    await outbox.void('external:S-910', end);
    expect(await outbox.enqueue(sale, { mayRepeat: true })).toMatchObject({ status: 'known' });
    expect(await outbox.enqueue(sale)).toMatchObject({ status: 'queued' });
    expect(await outbox.enqueue(sale)).toMatchObject({ status: 'known' });
    expect(await outbox.void('external:S-910', end)).toMatchObject({ status: 'known' });
    expect(await outbox.drain()).toEqual({ accepted: 3, duplicate: 0, rejected: 0 });
    expect(await client.transactions.retrieve('external:S-910')).toMatchObject({
      version: 2,
      netAmount: 1280,
    });
    await outbox.void('external:S-910', { ...end, externalId: 'V-910b' });
    expect(await outbox.drain()).toMatchObject({ accepted: 1 });
    expect(await outbox.enqueue(sale)).toMatchObject({ status: 'queued' });
    expect(await outbox.drain()).toMatchObject({ accepted: 1 });
    expect(await client.transactions.retrieve('external:S-910')).toMatchObject({
      version: 3,
      netAmount: 1280,
    });
  });

  it('sends it once, where it was cancelled and its number is spent', async () => {
    await using here = await opened();
    const { outbox } = here;
    await outbox.enqueue(saleInput(911));
    await outbox.void('external:S-911', { externalId: 'V-911', kind: 'cancel' });
    expect(await outbox.enqueue(saleInput(911))).toMatchObject({ status: 'known' });
  });

  it('does not know it where no digests are kept', async () => {
    await using here = await opened({ keepDelivered: 0 });
    const { outbox, store } = here;
    await Promise.all([902, 903, 904].map((number) => outbox.enqueue(saleInput(number))));
    expect(await outbox.drain()).toMatchObject({ accepted: 3 });
    const [{ left } = { left: -1 }] = await store.query<{ left: number }>(
      'SELECT count(*) AS left FROM shopfest_outbox_entries',
    );
    // The newest stays, so that no id is given twice.
    expect(Number(left)).toBe(1);
    for (const number of [904, 902])
      expect(await outbox.enqueue(saleInput(number))).toMatchObject({ status: 'queued' });
    expect(await outbox.drain()).toEqual({ accepted: 0, duplicate: 2, rejected: 0 });
  });

  it('finds a dead letter by its id', async () => {
    await using here = await opened();
    const { outbox } = here;
    const { id } = await outbox.enqueue(saleInput(905, { merchantExternalId: 'nobody' }));
    expect(await outbox.deadLetter(id)).toBeNull();
    await outbox.drain();
    expect(await outbox.deadLetter(id)).toMatchObject({ id, transaction: { externalId: 'S-905' } });
    expect(await outbox.deadLetter('obx_99999')).toBeNull();
    expect(await outbox.deadLetter('elsewhere')).toBeNull();
  });
});
