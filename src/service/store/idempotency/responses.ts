import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, inflateRaw } from 'node:zlib';
import { listColumns, omit, pick, type Row, text } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { fromJson, type Json, toJson } from '../db/json.js';
import { idempotencyKeyTable } from './tables.js';
import type { IdempotentRequest, StoredResponse } from './types.js';

const { columns } = idempotencyKeyTable;
const storedColumns = pick(columns, 'key', 'fingerprint', 'status', 'headers', 'encoding', 'body');
type StoredRow = Row<typeof storedColumns>;

/** The stored response of a key, all null where there is none; `free` is 1 where this transaction has the lock of the key. */
export type LookedUp = { readonly requested: string; readonly free: number } & (
  | StoredRow
  | Readonly<Record<keyof StoredRow, null>>
);

/** The stored response of each key of an organization, by key; takes the locks of those that are free. */
export async function lookUpResponses(
  sql: Sql,
  organizationId: string,
  requests: readonly IdempotentRequest[],
): Promise<ReadonlyMap<string, LookedUp>> {
  const { dialect } = sql;
  const requested = { requested: text(), lock: text() };
  const rows = requests.map(({ key }) => ({ requested: key, lock: `${organizationId}/${key}` }));
  const found = await sql.all<LookedUp>(
    `SELECT r.requested, ${dialect.tryLock('r.lock')} AS free, ${listColumns(storedColumns, 'k')}
    FROM ${dialect.rows(requested, '$2')}
    LEFT JOIN idempotency_keys k ON k.organization_id = $1 AND k.key = r.requested`,
    [organizationId, ...dialect.encodeRows(requested, rows)],
  );
  return new Map(found.map((row) => [row.requested, row]));
}

/** A request that has its response. */
export interface Responded {
  readonly request: IdempotentRequest;
  readonly response: StoredResponse;
}

const ownColumns = omit(columns, 'organization_id', 'created_at', 'body');
/** Bytes in hexadecimal: a set of rows has text and integers only. */
const sentColumns = { ...ownColumns, hex: text() };

/**
 * Stores responses by one statement. Where another request of the same key was committed between the look-up and its
 * lock, the commit fails, and the transaction runs again, which gives the response of that one.
 */
export async function storeResponses(
  sql: Sql,
  organizationId: string,
  responded: readonly Responded[],
  now: number,
): Promise<void> {
  if (responded.length === 0) return;
  const { dialect } = sql;
  const names = Object.keys(ownColumns);
  const rows = await Promise.all(responded.map(rowOf));
  sql.send(
    `INSERT INTO idempotency_keys (organization_id, created_at, body, ${names.join(', ')})
    SELECT $1, $2, ${dialect.unhex('r.hex')}, ${names.map((name) => `r.${name}`).join(', ')}
    FROM ${dialect.rows(sentColumns, '$3')}`,
    [organizationId, now, ...dialect.encodeRows(sentColumns, rows)],
  );
}

async function rowOf({ request: { key, fingerprint }, response }: Responded) {
  const { status, headers } = response;
  const { encoding, body } = await encode(response.storedBody ?? response.body);
  const named: Json<Readonly<Record<string, string>>> | null = headers === undefined ? null : toJson(headers);
  return { key, fingerprint, status, headers: named, encoding, hex: body.toString('hex') };
}

const MIN_DEFLATED_BYTES = 1_024;
/** Up to here it takes longer to hand the bytes to another thread than to deflate them. */
const MAX_DEFLATED_HERE = 16_384;
const deflate = promisify(deflateRaw) as (data: Buffer, options: { level: number }) => Promise<Buffer>;
const inflate = promisify(inflateRaw) as (data: Uint8Array) => Promise<Buffer>;

/** Responses of batches are long, and their rows are much alike. */
async function encode(body: string): Promise<{ encoding: 'plain' | 'deflate'; body: Buffer }> {
  const bytes = Buffer.from(body);
  if (bytes.length <= MIN_DEFLATED_BYTES) return { encoding: 'plain', body: bytes };
  const options = { level: 1 };
  const isShort = bytes.length <= MAX_DEFLATED_HERE;
  return {
    encoding: 'deflate',
    body: isShort ? deflateRawSync(bytes, options) : await deflate(bytes, options),
  };
}

export async function decodeResponse({
  status,
  headers,
  encoding,
  body,
}: StoredRow): Promise<StoredResponse> {
  const bytes = encoding === 'deflate' ? await inflate(body) : Buffer.from(body);
  return {
    status,
    ...(headers === null ? {} : { headers: fromJson(headers) }),
    body: bytes.toString('utf8'),
  };
}
