import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { Outbox } from '../../../src/outbox/index.js';
import { clientWithReplies } from '../../support/client.js';
import { acceptAll } from '../../support/outbox.js';
import { saleInput } from '../../support/sales.js';

// Windows keeps an open file from being deleted.
describe.skipIf(process.platform === 'win32')('an outbox whose file vanishes while it is open', () => {
  let path: string;
  let outbox: Outbox;
  const { client } = clientWithReplies([acceptAll]);

  beforeEach(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shopfest-outbox-'));
    path = join(folder, 'outbox.db');
    outbox = await Outbox.open({ client, store: `file:${path}` });
    await outbox.enqueue(saleInput(1));
    onTestFinished(async () => {
      await outbox.close();
      await rm(folder, { recursive: true, force: true });
    });
  });

  it.each([
    ['the file is deleted', () => rm(path)],
    [
      'the file and its log are deleted',
      () => Promise.all(['', '-wal', '-shm'].map((end) => rm(path + end))),
    ],
    ['only its log is deleted', () => rm(`${path}-wal`)],
    ['it is renamed', () => rename(path, `${path}.old`)],
    ['it is replaced', () => rename(path, `${path}.old`).then(() => writeFile(path, ''))],
  ])('refuses a sale that would be lost: %s', async (_name, change) => {
    await change();
    const refused = outbox.enqueue(saleInput(2));
    await expect(refused).rejects.toMatchObject({
      code: 'file_gone',
      retryable: false,
      messageZh: expect.stringContaining('未儲存'),
    });
    expect(await outbox.status()).toMatchObject({ pending: 1, lastError: { code: 'file_gone' } });
    // What was stored before is sent while the outbox is open.
    expect(await outbox.drain()).toEqual({ accepted: 1, duplicate: 0, rejected: 0 });
    await outbox.close();
    const again = await Outbox.open({ client, store: `file:${path}` });
    expect(await again.enqueue(saleInput(2))).toMatchObject({ status: 'queued' });
    await again.close();
  });
});
