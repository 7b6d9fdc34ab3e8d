import { createHash, createHmac } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import type { Shopfest } from '../../index.js';
import type { Outbox } from '../../outbox/index.js';
import type { Input, Options } from '../command/command.js';
import { usage } from '../errors/commandError.js';
import { readOutboxKey } from './outboxKey.js';

export const outboxOptions = {
  outbox: {
    value: 'store',
    text: {
      en: 'where sales are kept until the service has them, file:… or postgres://…, instead of SHOPFEST_OUTBOX; by default a file in .shopfest',
      zh: '交易送達前的存放處，file:… 或 postgres://…，取代 SHOPFEST_OUTBOX；預設為 .shopfest 中的檔案',
    },
  },
} as const satisfies Options;

/** An outbox that is open, and what the user is told of where it is. */
export interface Place {
  readonly outbox: Outbox;
  /** As it was given, without a password. */
  readonly name: string;
  /** What keeps the changes of one document in their order; under the key where there is one. */
  streamOf(documentNumber: string): string;
}

/** Batches under way at a time. */
const concurrency = 2;

/** Works with the outbox and closes it, whatever happens. */
export async function inOutbox<T>(
  client: Shopfest,
  input: Input<typeof outboxOptions>,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  const place = await openPlace(client, input);
  try {
    return await work(place);
  } finally {
    await place.outbox.close();
  }
}

/** Opens the outbox that is meant; the default one is made where there is none. @throws Failure, OutboxError */
async function openPlace(client: Shopfest, { options, io }: Input<typeof outboxOptions>): Promise<Place> {
  const given = options.outbox || io.env.SHOPFEST_OUTBOX;
  const store = given || (await defaultStore(client));
  const encryptionKey = readOutboxKey(io.env);
  const { Outbox } = await import('../../outbox/index.js');
  // The service itself knows what it has: nothing that it took need be remembered here.
  const outbox = await Outbox.open({ client, store, concurrency, keepDelivered: 0, encryptionKey });
  return { outbox, name: nameOf(store), streamOf: streams(encryptionKey) };
}

const folder = '.shopfest';

/** One for each service and campaign, in the folder in which one works. */
async function defaultStore(client: Shopfest): Promise<string> {
  const { baseURL, campaign } = client.toJSON();
  const hash = createHash('sha256').update(`${baseURL}\n${campaign}`).digest('hex').slice(0, 8);
  await makeFolder();
  return `file:./${folder}/outbox-${campaign}-${hash}.db`;
}

/** Readable by its owner only, and never a part of a repository: sales lie in it. */
async function makeFolder(): Promise<void> {
  try {
    if ((await mkdir(folder, { recursive: true, mode: 0o700 })) === undefined) return;
    await writeFile(`${folder}/.gitignore`, '*\n');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isFile = code === 'EEXIST' && (await stat(folder)).isFile();
    throw usage(
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
    // Not opened either: whatever it is may hold a password.
    return 'postgres';
  }
}

function streams(key: Uint8Array | undefined): Place['streamOf'] {
  if (key === undefined) return (documentNumber) => documentNumber;
  return (documentNumber) =>
    createHmac('sha256', key).update(`shopfest/cli/stream ${documentNumber}`).digest('base64url');
}
