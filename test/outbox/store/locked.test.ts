import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { LOCK_WAIT } from '../../../src/files/inUse.js';
import { Outbox, OutboxError, type OutboxWarning } from '../../../src/outbox/index.js';
import { retryWhileLocked } from '../../../src/outbox/store/lockWait.js';
import { openSqlite } from '../../../src/sqlite.js';
import { clientWithReplies } from '../../support/client.js';
import { saleInput } from '../../support/sales.js';

describe('an outbox whose file another program has locked', () => {
  let path: string;
  const { client } = clientWithReplies([new Error('offline')]);
  const warnings: OutboxWarning[] = [];

  beforeEach(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shopfest-outbox-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    path = join(folder, 'outbox.db');
    warnings.length = 0;
  });
  afterEach(() => vi.restoreAllMocks());

  const open = (): Promise<Outbox> =>
    Outbox.open({ client, store: `file:${path}`, onWarning: (warning) => warnings.push(warning) });

  it('opens when the lock ends, and warns meanwhile', { timeout: 15_000 }, async () => {
    const other = await openSqlite(path);
    other.exec('PRAGMA application_id = 0x53466f62; BEGIN EXCLUSIVE');
    setTimeout(() => other.close(), 2_500);
    const outbox = await open();
    expect(warnings).toMatchObject([{ code: 'locked', messageZh: expect.stringContaining('鎖定') }]);
    expect(await outbox.enqueue(saleInput(1))).toMatchObject({ status: 'queued' });
    expect(await outbox.status()).toMatchObject({ pending: 1, setAside: [] });
    await outbox.close();
  });

  it('stores what is enqueued when the lock ends, and warns once', { timeout: 20_000 }, async () => {
    const outbox = await open();
    const other = await openSqlite(path);
    other.exec('BEGIN IMMEDIATE');
    setTimeout(() => other.close(), 6_000);
    const enqueued = await Promise.all([outbox.enqueue(saleInput(1)), outbox.enqueue(saleInput(2))]);
    expect(enqueued).toMatchObject([{ status: 'queued' }, { status: 'queued' }]);
    expect(warnings).toMatchObject([{ code: 'locked' }]);
    await outbox.close();
  });

  it('says so when the lock does not end, and that the call may be repeated', async () => {
    const outbox = await open();
    const other = await openSqlite(path);
    other.exec('BEGIN IMMEDIATE');
    const now = performance.now.bind(performance);
    const enqueueing = outbox.enqueue(saleInput(1)).catch((error: unknown) => error);
    setTimeout(() => vi.spyOn(performance, 'now').mockImplementation(() => now() + LOCK_WAIT), 100);
    expect(await enqueueing).toMatchObject({
      code: 'locked',
      retryable: true,
      messageZh: expect.stringContaining('鎖定'),
    });
    // Nothing waits a second time behind the same lock.
    await expect(outbox.enqueue(saleInput(1))).rejects.toMatchObject({ code: 'locked' });
    other.close();
    expect(await outbox.enqueue(saleInput(1))).toMatchObject({ status: 'queued' });
    await outbox.close();
  });
});

describe('a file that is locked while it is opened', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const locked = async (): Promise<never> => Promise.reject(new OutboxError('locked'));

  it('is waited for, for 16 seconds and more', async () => {
    const onLocked = vi.fn();
    const opening = retryWhileLocked(onLocked, async () =>
      performance.now() < 16_000 ? locked() : 'opened',
    );
    await vi.advanceTimersByTimeAsync(16_600);
    expect(await opening).toBe('opened');
    expect(onLocked).toHaveBeenCalledTimes(1);
  });

  it('is waited for no longer than 30 seconds', async () => {
    const opening = retryWhileLocked(() => undefined, locked).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(LOCK_WAIT + 600);
    expect(await opening).toMatchObject({ code: 'locked' });
    expect(LOCK_WAIT).toBe(30_000);
  });

  it('is not waited for where the error is another', async () => {
    const attempt = vi.fn(async () => Promise.reject(new OutboxError('file_broken')));
    await expect(retryWhileLocked(() => undefined, attempt)).rejects.toMatchObject({ code: 'file_broken' });
    expect(attempt).toHaveBeenCalledTimes(1);
  });
});
