import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Approver, approverFromKey } from '../../campaign/approval/approver.js';
import { ApprovalError } from '../../campaign/approval/error.js';
import type { Ed25519Key } from '../../campaign/approval/publicKey.js';
import { canonicalJson } from '../../campaign/canonicalJson.js';
import { retryWhileInUse } from '../../files/inUse.js';
import { narrowToOwner } from '../../files/narrowToOwner.js';
import { writeForOwner } from '../../files/writeForOwner.js';
import { usageError } from '../errors/commandError.js';
import { fileError, isSystemError } from '../rows/files.js';

/** The file of an approver: the private key is encrypted by a key that scrypt makes of the passphrase. */
interface KeyFile extends Header {
  /** AES-256-GCM over the 32 bytes of the private key, with the header as associated data; all in base64url. */
  readonly iv: string;
  readonly text: string;
  readonly tag: string;
}

/** What can be read without the passphrase, and not be changed without being noticed. */
interface Header {
  readonly v: 'approver-key/1';
  readonly id: string;
  readonly key: Ed25519Key;
  readonly scrypt: { readonly N: number; readonly r: number; readonly p: number; readonly salt: string };
}

const cipher = 'aes-256-gcm';
const keyBytes = 32;
/** 128 MiB and a third of a second for each try of a passphrase. */
const cost = { N: 2 ** 17, r: 8, p: 1 } as const;
/** A file from elsewhere may not take more memory. */
const maxCost = { N: 2 ** 20, r: 8, p: 4 } as const;

const derive = promisify(
  (
    passphrase: string,
    salt: Buffer,
    { N, r, p }: Header['scrypt'],
    done: (error: Error | null, key: Buffer) => void,
  ) => scrypt(passphrase.normalize('NFKC'), salt, keyBytes, { N, r, p, maxmem: 256 * N * r }, done),
);

/** Writes a new file that its owner alone may read. @throws where it is there already */
export async function writeKeyFile(file: string, approver: Approver, passphrase: string): Promise<void> {
  const { d, ...key } = approver.exportKey();
  const salt = randomBytes(16);
  const header: Header = {
    v: 'approver-key/1',
    id: approver.id,
    key,
    scrypt: { ...cost, salt: salt.toString('base64url') },
  };
  const iv = randomBytes(12);
  const encryption = createCipheriv(cipher, await derive(passphrase, salt, header.scrypt), iv);
  encryption.setAAD(Buffer.from(canonicalJson(header)));
  const text = Buffer.concat([encryption.update(Buffer.from(d, 'base64url')), encryption.final()]);
  const tag = encryption.getAuthTag();
  const content = {
    ...header,
    iv: iv.toString('base64url'),
    text: text.toString('base64url'),
    tag: tag.toString('base64url'),
  } satisfies KeyFile;
  await writeForOwner(file, `${JSON.stringify(content, null, 2)}\n`);
}

/** The approver of a key file. @throws CommandError for another passphrase, ApprovalError for what is no key file */
export async function openKeyFile(file: string, askPassphrase: () => Promise<string>): Promise<Approver> {
  const { iv, text, tag, ...header } = parseKeyFile(await readKeyFile(file));
  const bytes = (field: string): Buffer => Buffer.from(field, 'base64url');
  const passphrase = await askPassphrase();
  const secret = await derive(passphrase, bytes(header.scrypt.salt), header.scrypt);
  const decryption = createDecipheriv(cipher, secret, bytes(iv), { authTagLength: 16 });
  decryption.setAAD(Buffer.from(canonicalJson(header)));
  decryption.setAuthTag(bytes(tag));
  let seed: Buffer;
  try {
    seed = Buffer.concat([decryption.update(bytes(text)), decryption.final()]);
  } catch {
    // The tag fits neither a wrong passphrase nor a changed file; which of them it is cannot be known.
    throw usageError(
      { en: `The passphrase does not open ${file}`, zh: `通行片語無法開啟 ${file}` },
      {
        en: 'Type it again; where it still fails, the file was changed',
        zh: '請重新輸入；若仍失敗，檔案可能曾遭更動',
      },
    );
  }
  return approverFromKey({ ...header.key, d: seed.toString('base64url') }, { id: header.id });
}

async function readKeyFile(file: string): Promise<unknown> {
  try {
    narrowToOwner(file);
    return JSON.parse(await retryWhileInUse(() => readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) throw new ApprovalError('key_invalid');
    throw isSystemError(error) ? fileError(file, error.code) : error;
  }
}

/** @throws ApprovalError */
function parseKeyFile(value: unknown): KeyFile {
  const file = value as Partial<KeyFile> | null;
  const { N = 0, r = 0, p = 0, salt } = file?.scrypt ?? {};
  const isBounded = [
    [N, maxCost.N],
    [r, maxCost.r],
    [p, maxCost.p],
  ].every(
    ([given, max]) =>
      Number.isInteger(given) && (given as number) >= 1 && (given as number) <= (max as number),
  );
  const isPowerOfTwo = N > 1 && (N & (N - 1)) === 0;
  const texts = [file?.id, salt, file?.iv, file?.text, file?.tag];
  const isWhole = texts.every((text) => typeof text === 'string') && typeof file?.key === 'object';
  if (file?.v !== 'approver-key/1' || !isBounded || !isPowerOfTwo || !isWhole)
    throw new ApprovalError('key_invalid');
  if (Buffer.from(file.tag as string, 'base64url').length !== 16) throw new ApprovalError('key_invalid');
  return file as KeyFile;
}
