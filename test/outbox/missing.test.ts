import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { clientWithReplies } from '../support/client.js';
import { createOutboxStore, type OutboxStore, openOutbox } from '../support/outbox.js';
import { saleInput } from '../support/sales.js';
import { engines } from '../support/stores.js';

const missing = {
  code: 'outbox_missing',
  pointer: 'store',
  messageZh: expect.stringContaining('沒有離線佇列'),
};

describe.each(engines)('an outbox that is not to be created, on %s', (engine) => {
  let store: OutboxStore;
  const { client } = clientWithReplies([new Error('offline')]);

  beforeEach(async () => {
    store = await createOutboxStore(engine);
    onTestFinished(store.drop);
  });

  it('is an error where there is none', async () => {
    await expect(openOutbox(store, client, { create: false })).rejects.toMatchObject(missing);
    // It was not created by the attempt either.
    await expect(openOutbox(store, client, { create: false })).rejects.toMatchObject(missing);
  });

  it('opens where there is one', async () => {
    const first = await openOutbox(store, client);
    await first.enqueue(saleInput(1));
    await first.close();
    const again = await openOutbox(store, client, { create: false });
    expect(await again.status()).toMatchObject({ pending: 1 });
    await again.close();
  });
});

describe('a file that is no outbox yet', () => {
  const { client } = clientWithReplies([new Error('offline')]);

  it.each([
    ['no file', 'outbox.db', null, 'outbox_missing'],
    ['no folder', 'none/outbox.db', null, 'folder_missing'],
    ['a file in place of the folder', 'a.txt/outbox.db', 'a.txt', 'folder_missing'],
    ['an empty file', 'a.txt', 'a.txt', 'outbox_missing'],
  ])('is left as it is: %s', async (_name, path, file, code) => {
    const store = await createOutboxStore('sqlite');
    onTestFinished(store.drop);
    const folder = dirname(store.url.slice('file:'.length));
    if (file !== null) await writeFile(join(folder, file), '');
    const url = `file:${join(folder, path)}`;
    await expect(openOutbox({ ...store, url }, client, { create: false })).rejects.toMatchObject({ code });
    expect(await readdir(folder)).toEqual(file === null ? [] : [file]);
  });
});
