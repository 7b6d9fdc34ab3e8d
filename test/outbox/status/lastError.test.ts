import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { SqliteSession } from '../../../src/sqlite.js';
import { clientWithReplies } from '../../support/client.js';
import { acceptAll, createOutboxStore, openOutbox } from '../../support/outbox.js';
import { saleInput } from '../../support/sales.js';

describe('the last error of an outbox that has sent nothing', () => {
  afterEach(() => vi.restoreAllMocks());

  async function begin() {
    const store = await createOutboxStore('sqlite');
    const outbox = await openOutbox(store, clientWithReplies([acceptAll]).client);
    onTestFinished(async () => {
      await outbox.close();
      await store.drop();
    });
    return outbox;
  }

  /** Fails as SQLite does where a commit finds the disk full. */
  function fillDisk(): void {
    vi.spyOn(SqliteSession.prototype, 'commit').mockImplementation(() => {
      throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
    });
  }

  it('is that of an entry that could not be stored, until one is', async () => {
    const outbox = await begin();
    expect((await outbox.status()).lastError).toBeNull();
    fillDisk();
    await expect(outbox.enqueue(saleInput(1))).rejects.toMatchObject({ code: 'disk_full' });
    vi.restoreAllMocks();
    expect((await outbox.status()).lastError).toMatchObject({
      code: 'disk_full',
      messageZh: expect.stringContaining('磁碟已滿'),
      at: expect.any(Number),
    });
    await outbox.enqueue(saleInput(1));
    expect((await outbox.status()).lastError).toBeNull();
  });

  it('is that of the drainer, which cannot lease, until it can', async () => {
    const outbox = await begin();
    await outbox.enqueue(saleInput(1));
    const waiting = new Promise((resolve) => outbox.on('waiting', resolve));
    fillDisk();
    outbox.start();
    await waiting;
    vi.restoreAllMocks();
    expect((await outbox.status()).lastError).toMatchObject({ code: 'disk_full' });
    await outbox.drain();
    expect((await outbox.status()).lastError).toBeNull();
  });
});
