import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { acceptAll, createOutboxStore } from '../support/outbox.js';
import { saleInput } from '../support/sales.js';

describe('A listener that throws', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('stops neither the other listeners nor the sending, and is reported once', async () => {
    vi.resetModules();
    const warnings: string[] = [];
    vi.spyOn(process, 'emitWarning').mockImplementation((text) => void warnings.push(String(text)));
    const uncaught = vi.fn();
    process.on('uncaughtException', uncaught).on('unhandledRejection', uncaught);
    onTestFinished(() => void process.off('uncaughtException', uncaught).off('unhandledRejection', uncaught));
    const { Outbox } = await import('../../src/outbox/index.js');
    const support = await import('../support/client.js');
    const store = await createOutboxStore('sqlite');
    const { client } = support.clientWithReplies([acceptAll]);
    const outbox = await Outbox.open({ client, store: store.url });
    onTestFinished(async () => {
      await outbox.close();
      await store.drop();
    });
    const delivered = vi.fn();
    outbox.on('delivered', () => {
      throw new Error('of a listener');
    });
    outbox.on('delivered', delivered);
    outbox.on('empty', async () => {
      throw new Error('of an async listener');
    });
    for (let number = 1; number <= 3; number++) await outbox.enqueue(saleInput(number));
    expect(await outbox.drain()).toMatchObject({ accepted: 3 });
    await new Promise((resolve) => setImmediate(resolve));
    expect(delivered).toHaveBeenCalledTimes(3);
    expect(warnings.map((text) => text.split(' threw')[0])).toEqual([
      "outbox.on('delivered')",
      "outbox.on('empty')",
    ]);
    expect(warnings[0]).toContain('of a listener');
    expect(uncaught).not.toHaveBeenCalled();
  });
});
