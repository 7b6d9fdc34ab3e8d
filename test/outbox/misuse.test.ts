import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Shopfest } from '../../src/client.js';
import { Outbox, OutboxError, type OutboxOptions } from '../../src/outbox/index.js';
import { openSqlite } from '../../src/sqlite.js';
import { clientWithReplies } from '../support/client.js';
import { saleInput } from '../support/sales.js';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'shopfest-outbox-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

const offline = (): Shopfest => clientWithReplies([new Error('offline')]).client;

async function openAt(path: string, options: Partial<OutboxOptions> = {}): Promise<Outbox> {
  const outbox = await Outbox.open({ client: offline(), store: `file:${path}`, ...options });
  onTestFinished(() => outbox.close());
  return outbox;
}

const refusalOf = (opening: Promise<unknown>): Promise<unknown> =>
  opening.then(
    () => 'opened',
    (error: unknown) => error,
  );

describe('an outbox that cannot be opened', () => {
  it('says so in both languages and says what to do', async () => {
    const error = await refusalOf(openAt(join(await folder(), 'missing', 'outbox.db')));
    expect(OutboxError.is(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'folder_missing',
      pointer: 'store',
      message: expect.stringContaining('Make the folder'),
      messageZh: expect.stringContaining('請先建立資料夾'),
    });
  });

  it.each([
    ['no scheme', { store: './outbox.db' }, 'option_invalid'],
    ['memory', { store: 'file::memory:' }, 'option_invalid'],
    ['nothing', { store: 'file:' }, 'option_invalid'],
    ['a share of Windows', { store: 'file:\\\\server\\share\\outbox.db' }, 'network_path'],
    ['a share in a URL', { store: 'file://server/share/outbox.db' }, 'network_path'],
    ['a short key', { encryptionKey: new Uint8Array(16) }, 'option_invalid'],
    ['no client', { client: undefined as unknown as Shopfest }, 'option_invalid'],
    [
      'something else for a client',
      { client: { transactions: {} } as unknown as Shopfest },
      'option_invalid',
    ],
    [
      'a client without a campaign',
      { client: clientWithReplies([], { campaign: undefined }).client },
      'no_campaign',
    ],
    ['PostgreSQL that is not there', { store: 'postgres://127.0.0.1:1/none' }, 'database_unreachable'],
  ])('names what is wrong: %s', async (_name, options, code) => {
    const path = join(await folder(), 'outbox.db');
    expect(await refusalOf(openAt(path, options))).toMatchObject({ code });
  });

  it.each([
    ['concurrency', 0],
    ['batchSize', 1.5],
    ['lease', 1],
    ['maxAge', -1],
    ['keepDelivered', Number.NaN],
  ])('names a number that is out of range: %s %d', async (name, value) => {
    const path = join(await folder(), 'outbox.db');
    expect(await refusalOf(openAt(path, { [name]: value }))).toMatchObject({
      code: 'configuration_invalid',
      message: expect.stringContaining(name),
    });
  });

  it('leaves a file alone that is no database', async () => {
    const path = join(await folder(), 'sales.txt');
    await writeFile(path, '四月份交易紀錄');
    expect(await refusalOf(openAt(path))).toMatchObject({ code: 'not_a_database' });
    expect(await readFile(path, 'utf8')).toBe('四月份交易紀錄');
  });

  it('leaves the database of another program alone', async () => {
    const path = join(await folder(), 'other.db');
    const other = await openSqlite(path);
    other.exec("CREATE TABLE ledger (line TEXT); INSERT INTO ledger VALUES ('kept')");
    other.close();
    const before = await readFile(path);
    expect(await refusalOf(openAt(path))).toMatchObject({ code: 'not_an_outbox' });
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  it('leaves a database alone that has more than an outbox in it', async () => {
    const path = join(await folder(), 'outbox.db');
    await (await openAt(path)).close();
    const file = await openSqlite(path);
    file.exec('PRAGMA application_id = 0; CREATE TABLE ledger (line TEXT)');
    file.close();
    expect(await refusalOf(openAt(path))).toMatchObject({ code: 'not_an_outbox' });
  });

  it('leaves an outbox of a newer release alone', async () => {
    const path = join(await folder(), 'outbox.db');
    await (await openAt(path)).close();
    const file = await openSqlite(path);
    file.exec("UPDATE shopfest_outbox_meta SET value = '99' WHERE name = 'version'");
    file.close();
    expect(await refusalOf(openAt(path))).toMatchObject({ code: 'schema_newer' });
  });

  it('belongs to one campaign at one service', async () => {
    const path = join(await folder(), 'outbox.db');
    const { client } = clientWithReplies([]);
    const first = await Outbox.open({ client, store: `file:${path}` });
    await first.enqueue(saleInput(1));
    await first.close();
    const { baseURL } = client.toJSON();
    for (const options of [{ baseURL, campaign: 'tainan-2021' }, {}]) {
      const other = clientWithReplies([], options).client;
      expect(await refusalOf(openAt(path, { client: other }))).toMatchObject({
        code: 'other_campaign',
        message: expect.stringContaining('taichung-2020'),
      });
    }
    const again = await openAt(path, { client });
    expect(await again.status()).toMatchObject({ pending: 1 });
  });

  it('needs a folder that it may write into', async () => {
    const directory = await folder();
    const path = join(directory, 'outbox.db');
    await (await openAt(path)).close();
    await chmod(directory, 0o555);
    onTestFinished(() => chmod(directory, 0o755));
    // Root may write anywhere, so the folder is tried as somebody else.
    const script = `import { Outbox } from ${JSON.stringify(new URL('../../src/outbox/index.ts', import.meta.url).href)};
      import { Shopfest } from ${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)};
      const client = new Shopfest(${JSON.stringify({ apiKey: 'sf_test_abcdefghijklmnopqrstuvwxyzABCDEF1Sfaim', baseURL: 'https://api-1.example', campaign: 'c' })});
      await Outbox.open({ client, store: ${JSON.stringify(`file:${path}`)} }).catch(({ code }) => console.log(code));`;
    const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
      ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}),
      env: { ...process.env, TSX_DISABLE_CACHE: '1', HOME: tmpdir() },
    });
    expect(said.trim()).toBe('folder_read_only');
  });
});

describe('a file that breaks', () => {
  /** Overwrites the middle of a file, where rows lie. */
  async function damage(path: string): Promise<void> {
    const database = await openSqlite(path);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    const file = await open(path, 'r+');
    const { size } = await file.stat();
    for (let at = 4096; at < size; at += 4096) await file.write(Buffer.alloc(4096, 0x5a), 0, 4096, at);
    await file.close();
  }

  it('is set aside and named, and a new one is created', async () => {
    const directory = await folder();
    const path = join(directory, 'outbox.db');
    const { client } = clientWithReplies([new Error('offline')]);
    const first = await openAt(path, { client });
    await Promise.all(Array.from({ length: 200 }, (_, index) => first.enqueue(saleInput(index + 1))));
    await first.close();
    await damage(path);
    const next = await openAt(path, { client });
    const { setAside, warnings, pending } = await next.status();
    expect(pending).toBe(0);
    expect(setAside).toHaveLength(1);
    expect(setAside[0]).toMatch(/outbox\.db\.broken-/);
    expect(warnings).toMatchObject([{ code: 'set_aside' }]);
    expect(await readdir(directory)).toContain(setAside[0]?.slice(directory.length + 1));
    expect((await next.enqueue(saleInput(1))).status).toBe('queued');
  });

  it.each(['with the stamp', 'without it, as earlier releases left it'])(
    'leaves a new one that opens again: %s',
    async (stamp) => {
      const path = join(await folder(), 'outbox.db');
      const { client } = clientWithReplies([new Error('offline')]);
      const first = await openAt(path, { client });
      await Promise.all(Array.from({ length: 200 }, (_, index) => first.enqueue(saleInput(index + 1))));
      await first.close();
      await damage(path);
      const next = await openAt(path, { client });
      await next.enqueue(saleInput(1));
      await next.close();
      const file = await openSqlite(path);
      if (stamp !== 'with the stamp') file.exec('PRAGMA application_id = 0');
      file.close();
      const again = await openAt(path, { client });
      expect(await again.status()).toMatchObject({ pending: 1, setAside: [expect.any(String)] });
      expect(await again.enqueue(saleInput(1))).toMatchObject({ status: 'known' });
      const stamped = await openSqlite(path);
      expect(stamped.prepare('PRAGMA application_id').all()).toEqual([{ application_id: 0x53466f62 }]);
      stamped.close();
    },
  );

  it.each([
    ['a page', (bytes: Buffer) => bytes.fill(0x5a, 4096, 8192)],
    ['the schema', (bytes: Buffer) => bytes.fill(0x5a, 100, 4096)],
    ['the header', (bytes: Buffer) => bytes.fill(0x5a, 16, 100)],
    ['its end, which is missing', (bytes: Buffer) => bytes.subarray(0, 5_000)],
    ['all but its first bytes', (bytes: Buffer) => bytes.subarray(0, 50)],
  ])('is set aside whatever is damaged: %s', async (_name, change) => {
    const path = join(await folder(), 'outbox.db');
    await (await openAt(path)).close();
    await writeFile(path, change(await readFile(path)));
    const outbox = await openAt(path);
    expect((await outbox.status()).setAside).toHaveLength(1);
    expect(await outbox.enqueue(saleInput(1))).toMatchObject({ status: 'queued' });
  });

  it('stops only the entry that cannot be read', async () => {
    const path = join(await folder(), 'outbox.db');
    const { client } = clientWithReplies([
      ({ body }) => ({
        status: 200,
        body: JSON.stringify({
          results: JSON.parse(body ?? '').rows.map((_: unknown, index: number) => ({
            index,
            externalId: null,
            status: 'accepted',
          })),
        }),
      }),
    ]);
    const outbox = await openAt(path, { client, encryptionKey: randomBytes(32) });
    const bad = await outbox.enqueue(saleInput(1));
    await outbox.enqueue(saleInput(2));
    const file = await openSqlite(path);
    file.exec("UPDATE shopfest_outbox_entries SET body = 'AAAA' || substr(body, 5) WHERE seq = 1");
    file.close();
    expect(await outbox.drain()).toEqual({ accepted: 1, duplicate: 0, rejected: 1 });
    for await (const letter of outbox.deadLetters()) {
      expect(letter).toMatchObject({ id: bad.id, transaction: null, problem: { code: 'entry_unreadable' } });
    }
    await outbox.retry(bad.id, saleInput(1));
    expect(await outbox.drain()).toMatchObject({ accepted: 1, rejected: 0 });
  });
});

describe('a disk that is full', () => {
  it('causes an error before the receipt is printed, and keeps what was stored', async () => {
    const path = join(await folder(), 'outbox.db');
    const outbox = await openAt(path);
    const stored: string[] = [];
    const spy = await import('../../src/outbox/store/sqliteDatabase.js');
    const full = await spy.openSqliteDatabase(path);
    await full.transaction(async (sql) => void (await sql.all('PRAGMA max_page_count = 20')));
    const { enqueueAll } = await import('../../src/outbox/entries/enqueue.js');
    const { newTransactionEntry } = await import('../../src/outbox/entries/entry.js');
    const { plaintext } = await import('../../src/outbox/entries/cipher.js');
    let failure: unknown;
    for (let number = 1; failure === undefined; number++) {
      const entry = newTransactionEntry(saleInput(number), { cipher: plaintext, now: 0 });
      await full
        .transaction((sql) => enqueueAll(sql, [{ entry, adjusts: null }]))
        .then(
          ([enqueued]) => stored.push(enqueued?.id ?? ''),
          (error: unknown) => {
            failure = error;
          },
        );
    }
    await full.close();
    expect(failure).toMatchObject({
      code: 'disk_full',
      message: expect.stringContaining('not stored'),
      messageZh: expect.stringContaining('未儲存'),
    });
    expect((await outbox.status()).pending).toBe(stored.length);
    expect(stored.length).toBeGreaterThan(0);
  });
});

describe('an outbox that is called wrongly', () => {
  it('refuses before anything is stored', async () => {
    const outbox = await openAt(join(await folder(), 'outbox.db'));
    const refused: [() => Promise<unknown>, object][] = [
      [() => outbox.enqueue({ ...saleInput(1), totalAmount: 12.5 }), { code: 'validation_failed' }],
      [() => outbox.enqueue({ ...saleInput(1), surprise: true } as never), { code: 'validation_failed' }],
      [() => outbox.enqueue(undefined as never), { code: 'validation_failed' }],
      [() => outbox.enqueue(saleInput(1), { stream: 'a\nb' }), { code: 'option_invalid', pointer: 'stream' }],
      [() => outbox.enqueue(saleInput(1), { stream: '\ud800' }), { code: 'option_invalid' }],
      [
        () => outbox.enqueue(saleInput(1), { within: {} as never }),
        { code: 'option_invalid', pointer: 'within' },
      ],
      [() => outbox.void('external:S-1', { kind: 'nonsense' } as never), { code: 'validation_failed' }],
      [() => outbox.void('external:\n', { kind: 'void' }), { code: 'parameter_invalid' }],
      [() => outbox.refund('external:S-1', { amount: -5 }), { code: 'validation_failed' }],
      [() => outbox.retry('obx_1'), { code: 'entry_not_found' }],
      [() => outbox.retry('nonsense'), { code: 'entry_not_found' }],
      [() => outbox.discard('obx_99'), { code: 'entry_not_found' }],
    ];
    for (const [call, error] of refused) expect(await refusalOf(call())).toMatchObject(error);
    expect(await outbox.status()).toMatchObject({ pending: 0, deadLetters: 0 });
  });

  it('refuses texts that no service stores, where they stand', async () => {
    const outbox = await openAt(join(await folder(), 'outbox.db'));
    const sale = saleInput(1);
    const refused: [() => Promise<unknown>, string][] = [
      [() => outbox.enqueue({ ...sale, externalId: 'a\ud800' }), '/externalId'],
      [() => outbox.enqueue({ ...sale, externalId: '\udc00a' }), '/externalId'],
      [() => outbox.enqueue({ ...sale, externalId: 'a\0' }), '/externalId'],
      [
        () =>
          outbox.enqueue({
            ...sale,
            items: [{ name: '\ud83d', quantity: 1, unitPrice: 1280, amount: 1280 }],
          }),
        '/items/0/name',
      ],
      [() => outbox.void('external:S-1', { kind: 'void', reason: 'a\ud800' }), '/reason'],
      [() => outbox.refund('external:S-1', { amount: 5, reason: '\ud800' }), '/reason'],
      [() => outbox.void('external:\ud800', { kind: 'void' }), '/path/transactionId'],
    ];
    for (const [call, pointer] of refused) {
      expect(await refusalOf(call())).toMatchObject({
        name: 'ShopfestValidationError',
        errors: [{ pointer }],
      });
    }
    await outbox.enqueue({ ...sale, externalId: '𠮷😀' });
    expect(await outbox.status()).toMatchObject({ pending: 1, deadLetters: 0 });
  });

  it('refuses after it was closed', async () => {
    const outbox = await openAt(join(await folder(), 'outbox.db'));
    const last = outbox.enqueue(saleInput(1));
    await Promise.all([outbox.close(), outbox.close()]);
    expect(await last).toMatchObject({ status: 'queued' });
    expect(await refusalOf(outbox.enqueue(saleInput(2)))).toMatchObject({ code: 'closed' });
    expect(await refusalOf(outbox.drain())).toMatchObject({ code: 'closed' });
    expect(() => outbox.start()).toThrow(expect.objectContaining({ code: 'closed' }));
  });
});

describe('an outbox with a key', () => {
  const key = randomBytes(32);
  const canary = 'shopper_CANARY_7Qm4XvT2kLb9';
  const secret = saleInput(1, {
    externalId: 'CANARY-POS-1',
    participant: { token: canary },
    document: { type: 'einvoice', number: 'ZX98765432', date: '2020-12-12', randomCode: '7391' },
  });

  it('leaves nothing of a transaction in any of its files', async () => {
    const directory = await folder();
    const outbox = await openAt(join(directory, 'outbox.db'), { encryptionKey: key });
    await outbox.enqueue(secret);
    await outbox.void('external:CANARY-POS-1', {
      kind: 'void',
      externalId: 'CANARY-V-1',
      reason: 'CANARY why',
    });
    await expect(outbox.drain({ patience: 100 })).rejects.toMatchObject({ code: 'connection_failed' });
    for (const name of await readdir(directory)) {
      const bytes = await readFile(join(directory, name));
      for (const word of ['CANARY', 'ZX98765432', '7391"', '98765432']) {
        expect(bytes.includes(word), `${word} in ${name}`).toBe(false);
      }
    }
    expect((await outbox.status()).encrypted).toBe(true);
  });

  it('opens with that key only', async () => {
    const path = join(await folder(), 'outbox.db');
    const { client } = clientWithReplies([new Error('offline')]);
    const first = await openAt(path, { client, encryptionKey: key });
    await first.enqueue(secret);
    await first.close();
    const other = { client, encryptionKey: randomBytes(32) };
    expect(await refusalOf(openAt(path, other))).toMatchObject({ code: 'key_wrong' });
    expect(await refusalOf(openAt(path, { client }))).toMatchObject({ code: 'key_missing' });
    const again = await openAt(path, { client, encryptionKey: key });
    expect(await again.enqueue(secret)).toMatchObject({ status: 'known' });
  });

  it('refuses a key for an outbox that was made without', async () => {
    const path = join(await folder(), 'outbox.db');
    const { client } = clientWithReplies([]);
    await (await openAt(path, { client })).close();
    expect(await refusalOf(openAt(path, { client, encryptionKey: key }))).toMatchObject({
      code: 'not_encrypted',
    });
  });

  it('shows its key in no error and no inspection', async () => {
    const { inspect } = await import('node:util');
    const outbox = await openAt(join(await folder(), 'outbox.db'), { encryptionKey: key });
    const shown = inspect(outbox, { depth: 20, showHidden: true });
    expect(shown).not.toContain(key.toString('hex'));
    expect(shown).not.toContain('sf_test');
  });
});
