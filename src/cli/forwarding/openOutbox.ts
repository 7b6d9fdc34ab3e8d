import { createHash, createHmac } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { restrictToOwner } from '../../files/restrictToOwner.js';
import type { Shopfest } from '../../index.js';
import type { Outbox } from '../../outbox/index.js';
import type { CommandInput, Options } from '../command/command.js';
import { readEnvironmentKey } from '../command/environmentKey.js';
import { usageError } from '../errors/commandError.js';

export const outboxOptions = {
  outbox: {
    value: 'store',
    text: {
      en: 'where sales are kept until the service has them, file:… or postgres://…, instead of SHOPFEST_OUTBOX; by default a file in .shopfest',
      zh: '交易送達前的存放處，file:… 或 postgres://…，取代 SHOPFEST_OUTBOX；預設為 .shopfest 中的檔案',
    },
  },
} as const satisfies Options;

/** An open outbox, and how the command names it. */
export interface OpenOutbox {
  readonly outbox: Outbox;
  /** Its store as the user wrote it, without a password. */
  readonly name: string;
  /** The stream that keeps the changes of one document in their order; a hash under the key where there is one. */
  streamOf(documentNumber: string): string;
}

/** Batches in flight at a time. */
const concurrency = 2;

/** Opens the outbox for `work`, and closes it whatever happens. */
export async function withOutbox<T>(
  client: Shopfest,
  input: CommandInput<typeof outboxOptions>,
  work: (outbox: OpenOutbox) => Promise<T>,
  { create = true }: { readonly create?: boolean } = {},
): Promise<T> {
  const outbox = await openOutbox(client, input, create);
  try {
    return await work(outbox);
  } finally {
    await outbox.outbox.close();
  }
}

/** Opens the outbox of the options. Where there is none, it is created or, without `create`, an error. @throws CommandError, OutboxError */
async function openOutbox(
  client: Shopfest,
  { options, io, localize }: CommandInput<typeof outboxOptions>,
  create: boolean,
): Promise<OpenOutbox> {
  const named = options.outbox || io.env.SHOPFEST_OUTBOX;
  const store = named || (await defaultStore(client, create));
  const encryptionKey = readEnvironmentKey(io.env, 'SHOPFEST_OUTBOX_KEY', { bytes: 32, orMore: false });
  const { Outbox } = await import('../../outbox/index.js');
  // The service knows what it has accepted, so the outbox does not keep it.
  const outbox = await Outbox.open({
    client,
    store,
    create,
    concurrency,
    keepDelivered: 0,
    encryptionKey,
    onWarning: ({ code, message, messageZh }) => {
      // The other warnings are told by `outbox status`; the folder of the default store is private.
      if (code === 'locked' || (code === 'others_may_read' && named))
        io.err.write(`${localize({ en: message, zh: messageZh })}\n`);
    },
  });
  return { outbox, name: nameOf(store), streamOf: streamsUnder(encryptionKey) };
}

const folder = '.shopfest';

/** One for each service and campaign, in the working directory. */
async function defaultStore(client: Shopfest, create: boolean): Promise<string> {
  const { baseURL, campaign } = client.toJSON();
  const hash = createHash('sha256').update(`${baseURL}\n${campaign}`).digest('hex').slice(0, 8);
  const path = `./${folder}/outbox-${campaign}-${hash}.db`;
  if (create) await makeFolder();
  else await requireFolder(path);
  return `file:${path}`;
}

/** @throws OutboxError outbox_missing */
async function requireFolder(path: string): Promise<void> {
  const { OutboxError } = await import('../../outbox/index.js');
  await stat(folder).catch(() => {
    throw new OutboxError('outbox_missing', { detail: path, pointer: 'store' });
  });
}

/** Only its owner can read it, and git ignores it: transactions lie in it. */
async function makeFolder(): Promise<void> {
  try {
    if ((await mkdir(folder, { recursive: true, mode: 0o700 })) === undefined) return;
    await restrictToOwner(folder, 'folder');
    await writeFile(`${folder}/.gitignore`, '*\n');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isFile = code === 'EEXIST' && (await stat(folder)).isFile();
    throw usageError(
      {
        en: `The folder ${folder} cannot be made${isFile ? ': a file has its name' : ` (${code})`}`,
        zh: `無法建立資料夾 ${folder}${isFile ? '：已有同名檔案' : `（${code}）`}`,
      },
      {
        en: 'Name a place with --outbox or SHOPFEST_OUTBOX',
        zh: '請以 --outbox 或 SHOPFEST_OUTBOX 指定存放處',
      },
    );
  }
}

function nameOf(store: string): string {
  if (store.startsWith('file:')) return store;
  try {
    const { protocol, host, pathname } = new URL(store);
    return `${protocol}//${host}${pathname}`;
  } catch {
    // No URL, so it is not opened either; a password may stand anywhere in it.
    return 'postgres';
  }
}

function streamsUnder(key: Uint8Array | undefined): OpenOutbox['streamOf'] {
  if (key === undefined) return (documentNumber) => documentNumber;
  return (documentNumber) =>
    createHmac('sha256', key).update(`shopfest/cli/stream ${documentNumber}`).digest('base64url');
}
