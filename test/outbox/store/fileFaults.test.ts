import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { Outbox, OutboxError } from '../../../src/outbox/index.js';
import { openSqliteFile } from '../../../src/outbox/store/sqliteFile.js';
import { clientWithReplies } from '../../support/client.js';
import { fileFailure, stubFiles } from '../../support/fileStubs.js';
import { saleInput } from '../../support/sales.js';

/** Until the end of the test, this system is Windows. */
function onWindows(): void {
  const { platform } = process;
  Object.defineProperty(process, 'platform', { value: 'win32' });
  onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }));
}

describe('the file of an outbox', () => {
  let path: string;
  const { client } = clientWithReplies([new Error('offline')]);

  beforeEach(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shopfest-outbox-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    path = join(folder, 'outbox.db');
  });

  const open = () => openSqliteFile(path, { create: true, onLocked: () => undefined });

  it('is readable by its owner only, with its log', async () => {
    const outbox = await Outbox.open({ client, store: `file:${path}` });
    await outbox.enqueue(saleInput(1));
    for (const ending of ['', '-wal', '-shm']) {
      expect([ending, (await stat(`${path}${ending}`)).mode & 0o777]).toEqual([ending, 0o600]);
    }
    await outbox.close();
  });

  it('warns once on Windows that others may read a new one, unless it is encrypted', async () => {
    onWindows();
    const warnings: string[] = [];
    const openOutbox = async (store: string, encryptionKey?: Uint8Array): Promise<void> => {
      const onWarning = ({ code }: { code: string }) => void warnings.push(code);
      const outbox = await Outbox.open({ client, store, encryptionKey, onWarning });
      await outbox.close();
    };
    await openOutbox(`file:${path}`);
    await openOutbox(`file:${path}`);
    await openOutbox(`file:${path}.encrypted`, new Uint8Array(32));
    expect(warnings).toEqual(['others_may_read']);
  });

  it.each([
    ['open', 'EBUSY', ''],
    ['open', 'EAGAIN', ''],
    ['open', 'EBUSY', '-wal'],
    ['open', 'EBUSY', '-shm'],
  ] as const)('is waited for where %s says %s of outbox.db%s', async (name, code, ending) => {
    await (await open()).database.close();
    if (ending !== '') onWindows();
    let left = 3;
    stubFiles(name, (tried) =>
      tried === `${path}${ending}` && left-- > 0 ? fileFailure(code, tried, name) : null,
    );
    const { database } = await open();
    expect(left).toBe(-1);
    await database.close();
  });

  it('is waited for where its folder cannot be looked up for a moment', async () => {
    let left = 3;
    stubFiles('stat', (tried) => (left-- > 0 ? fileFailure('EBUSY', tried, 'stat') : null));
    const { database, isCreated } = await open();
    expect(isCreated).toBe(true);
    await database.close();
  });

  it.each([
    ['stat', 'EIO'],
    ['readdir', 'EACCES'],
    ['open', 'EMFILE'],
  ] as const)('fails with an error of the outbox where %s says %s', async (name, code) => {
    stubFiles(name, (tried) => fileFailure(code, tried, name));
    const error = await open().catch((thrown: unknown) => thrown);
    expect(OutboxError.is(error)).toBe(true);
    expect(error).toMatchObject({ code: 'storage_failed', message: expect.stringContaining(code) });
  });
});
