import { describe, expect, it, onTestFinished } from 'vitest';
import { clientWithReplies } from '../../support/client.js';
import { acceptAll, createOutboxStore, openOutbox } from '../../support/outbox.js';
import { saleInput } from '../../support/sales.js';
import { engines } from '../../support/stores.js';

describe.each(engines)('the event of an empty outbox on %s', (engine) => {
  async function begin() {
    const store = await createOutboxStore(engine);
    const outbox = await openOutbox(store, clientWithReplies([acceptAll]).client, { batchSize: 2 });
    onTestFinished(async () => {
      await outbox.close();
      await store.drop();
    });
    const events: string[] = [];
    outbox.on('delivered', () => events.push('delivered'));
    outbox.on('empty', () => events.push('empty'));
    return { outbox, events };
  }

  it('comes once after the last entry, in the background', async () => {
    const { outbox, events } = await begin();
    outbox.start();
    await outbox.enqueue(saleInput(1));
    await expect.poll(() => events).toEqual(['delivered', 'empty']);
    await outbox.enqueue(saleInput(2));
    await expect.poll(() => events).toEqual(['delivered', 'empty', 'delivered', 'empty']);
  });

  it('comes before a drain is over, and not where nothing was sent', async () => {
    const { outbox, events } = await begin();
    await outbox.drain();
    expect(events).toEqual([]);
    for (let number = 1; number <= 5; number++) await outbox.enqueue(saleInput(number));
    await outbox.drain();
    expect(events).toEqual([...Array(5).fill('delivered'), 'empty']);
    await outbox.drain();
    expect(events).toHaveLength(6);
  });
});
