import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { approverFromSeed } from '../../src/campaign/approval/approver.js';
import { withEnvFile } from '../../src/cli/connection/envFile.js';
import { openKeyFile, writeKeyFile } from '../../src/cli/signing/keyFile.js';
import { narrowToOwner } from '../../src/files/narrowToOwner.js';
import { writeForOwner } from '../../src/files/writeForOwner.js';
import { Outbox } from '../../src/outbox/index.js';
import { createService } from '../../src/service/index.js';
import { sha256 } from '../support/approvals.js';
import { clientWithReplies } from '../support/client.js';
import { saleInput } from '../support/sales.js';

/** The mode of every file of a folder, by its name. */
async function modesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  const modes = names.map(async (name) => [
    name,
    ((await stat(join(folder, name))).mode & 0o777).toString(8),
  ]);
  return Object.fromEntries(await Promise.all(modes));
}

describe.skipIf(process.platform === 'win32')('files of whoever lets others read all by default', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shopfest-modes-'));
    const before = process.umask(0);
    onTestFinished(async () => {
      process.umask(before);
      await rm(folder, { recursive: true, force: true });
    });
  });

  const serviceOn = async (file: string) => {
    const log: unknown[] = [];
    const warn = (message: string, fields: object) => void log.push({ message, ...fields });
    const logger = { debug() {}, info() {}, warn, error() {} };
    const service = await createService({ store: `sqlite:${join(folder, file)}`, logger });
    await service.createOperatorKey({ name: 'operator' });
    return { service, log };
  };

  it('keeps the database of the service for its owner, with log, index and secret', async () => {
    const { service, log } = await serviceOn('a.db');
    expect(await modesIn(folder)).toEqual({
      'a.db': '600',
      'a.db-shm': '600',
      'a.db-wal': '600',
      'a.db.secret': '600',
    });
    expect(log).toEqual([]);
    await service.close();
  });

  it('narrows a database that others could read, and logs that', async () => {
    await (await serviceOn('a.db')).service.close();
    await chmod(join(folder, 'a.db'), 0o664);
    const { service, log } = await serviceOn('a.db');
    expect(new Set(Object.values(await modesIn(folder)))).toEqual(new Set(['600']));
    const file = join(folder, 'a.db');
    expect(log).toEqual([{ message: 'othersCouldRead', file, isNarrowed: true }]);
    await service.close();
  });

  it('keeps the file of an outbox for its owner, also one that others could read', async () => {
    const { client } = clientWithReplies([new Error('offline')]);
    const path = join(folder, 'outbox.db');
    const open = () => Outbox.open({ client, store: `file:${path}` });
    await (await open()).close();
    await chmod(path, 0o644);
    const warned = warnings();
    const outbox = await open();
    await outbox.enqueue(saleInput(1));
    expect(await modesIn(folder)).toEqual({
      'outbox.db': '600',
      'outbox.db-shm': '600',
      'outbox.db-wal': '600',
    });
    await outbox.close();
    expect(await warned()).toContainEqual(expect.stringContaining(`could read ${path};`));
  });

  it('keeps .env and key files for their owner, also those that others could read', async () => {
    await writeForOwner(join(folder, '.env'), 'SHOPFEST_CAMPAIGN=c-1\n');
    const key = join(folder, 'me.key');
    await writeKeyFile(key, await approverFromSeed(sha256('an approver')), 'correct horse battery');
    expect(await modesIn(folder)).toEqual({ '.env': '600', 'me.key': '600' });
    for (const name of ['.env', 'me.key']) await chmod(join(folder, name), 0o666);
    const warned = warnings();
    expect(withEnvFile({}, folder)).toEqual({ SHOPFEST_CAMPAIGN: 'c-1' });
    await openKeyFile(key, async () => 'correct horse battery');
    expect(await modesIn(folder)).toEqual({ '.env': '600', 'me.key': '600' });
    expect(await warned()).toHaveLength(2);
  });

  it('says of a file whose mode cannot be changed that others may read it', () => {
    const reported: unknown[] = [];
    // The system lets nobody change it.
    narrowToOwner('/proc/self/limits', (...each) => void reported.push(each));
    expect(reported).toEqual([['/proc/self/limits', false]]);
  });
});

/** Collects the warnings of this process on modes, until they are read. */
function warnings(): () => Promise<string[]> {
  const found: string[] = [];
  const listen = (warning: Error & { code?: string }): void => {
    if (warning.code === 'SHOPFEST_OTHERS_COULD_READ') found.push(warning.message);
  };
  process.on('warning', listen);
  return async () => {
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    return found;
  };
}
