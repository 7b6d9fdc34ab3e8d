import { hkdfSync, randomBytes } from 'node:crypto';
import type { Sql } from '../db/database.js';
import { decryptText, encryptText } from '../db/encryption.js';
import { StoreSetupError } from '../db/problem.js';
import type { RowOf } from '../db/table.js';
import { insertRow } from '../db/write.js';
import { secretEnvelopeTable } from './tables.js';
import type { Secrets } from './types.js';

interface DataSecret {
  /** The key of all that the database has hashed, and of what is signed. It stays the same as long as the database lives. */
  readonly value: string;
  /** Which secret of the environment opened it. */
  readonly secretId: string;
}

/**
 * Within the transaction of the migrations, whose lock keeps other processes out. Opens the data secret by the secret of the environment. Where only the previous one opens it, from now on the current one
 * does, too. A new database gets a random one; that of a database of an earlier release is the secret that it had.
 * @throws StoreSetupError where neither of the secrets opens it
 */
export async function openDataSecret(
  sql: Sql,
  { current, previous }: Secrets,
  clock: () => number,
): Promise<DataSecret> {
  const add = async (secret: string, value: string): Promise<DataSecret> => {
    const id = idOf(secret);
    const data_secret = encryptText(keyOf(secret), Buffer.from(value), additional(id));
    await insertRow(sql, secretEnvelopeTable, { id, data_secret, created_at: clock() });
    return { value, secretId: id };
  };
  const envelopes = await sql.all<RowOf<typeof secretEnvelopeTable>>('SELECT * FROM secret_envelopes');
  const opened = (secret: string): string | undefined => {
    const id = idOf(secret);
    const envelope = envelopes.find((each) => each.id === id)?.data_secret;
    try {
      return envelope && decryptText(keyOf(secret), envelope, additional(id)).toString();
    } catch {
      return undefined; // Somebody changed it.
    }
  };
  if (envelopes.length === 0) {
    const first = (await isOfEarlierRelease(sql)) ? (previous ?? current) : random();
    if (previous !== undefined && previous !== current) await add(previous, first);
    return add(current, first);
  }
  const value = opened(current);
  if (value !== undefined) return { value, secretId: idOf(current) };
  const older = previous === undefined ? undefined : opened(previous);
  if (older === undefined) throw wrongSecretError();
  return add(current, older);
}

const random = (): string => randomBytes(32).toString('base64url');

/** A new database has no organizations yet, and nothing hashed. */
async function isOfEarlierRelease(sql: Sql): Promise<boolean> {
  return (await sql.all('SELECT id FROM organizations LIMIT 1')).length > 0;
}

const derived = (secret: string, purpose: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `shopfest/${purpose}/1`, length));
const keyOf = (secret: string): Buffer => derived(secret, 'secret-envelope', 32);
const idOf = (secret: string): string => derived(secret, 'secret-id', 8).toString('hex');
const additional = (id: string): Buffer => Buffer.from(`shopfest/secret-envelope/1\u0000${id}`);

const wrongSecretError = (): StoreSetupError =>
  new StoreSetupError(
    'This secret does not open the database; nothing was changed. Set SHOPFEST_SECRET to the secret of this database ' +
      '(on SQLite the file <database>.secret). While the secret is being changed, set SHOPFEST_SECRET_PREVIOUS to the one of before.\n' +
      '此密鑰無法開啟資料庫，資料未變更。請將 SHOPFEST_SECRET 設為此資料庫的密鑰（SQLite 為檔案 <資料庫>.secret）；' +
      '更換密鑰期間，請將 SHOPFEST_SECRET_PREVIOUS 設為先前的密鑰。',
  );
