import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { listColumns, pick, type Row } from '../db/column.js';
import { type Database, RetryTransaction, type Sql } from '../db/database.js';
import { fromJson, toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { insertRow } from '../db/write.js';
import { idempotencyKeyTable } from './tables.js';
import type { IdempotentRequest, IdempotentResponse, StoredResponse } from './types.js';

const storedColumns = pick(
  idempotencyKeyTable.columns,
  'fingerprint',
  'status',
  'headers',
  'encoding',
  'body',
);
type StoredRow = Row<typeof storedColumns>;

/** The stored response, all null where there is none; `free` is 1 where this transaction has the lock of the key. */
type LookedUp = { readonly free: number } & (StoredRow | Readonly<Record<keyof StoredRow, null>>);

/** Thrown to roll back the transaction of a response that is no success; carries the response to the caller. */
class UnsuccessfulResponse extends Error {
  constructor(readonly response: StoredResponse) {
    super('The response is no success');
  }
}

export type RunIdempotent = (
  request: IdempotentRequest,
  work: (sql: Sql) => Promise<StoredResponse>,
) => Promise<IdempotentResponse>;

/**
 * Runs the work of a request once for each (organization, key), and stores its response. Effects and response are
 * committed together, so neither is ever there without the other. Responses are kept for the whole campaign.
 */
export function idempotentRunner(database: Database, clock: () => number): RunIdempotent {
  // Of this process; the lock in the database tells of those of other processes.
  const inFlight = new Set<string>();

  return async (request, work) => {
    const name = `${request.organizationId}\u0000${request.key}`;
    if (inFlight.has(name)) throw new StoreProblem('idempotency_in_flight');
    inFlight.add(name);
    try {
      return await database.transaction((sql) => runOnce(sql, request, work, clock()));
    } catch (error) {
      if (error instanceof UnsuccessfulResponse) return { replayed: false, response: error.response };
      throw error;
    } finally {
      inFlight.delete(name);
    }
  };
}

async function runOnce(
  sql: Sql,
  request: IdempotentRequest,
  work: (sql: Sql) => Promise<StoredResponse>,
  now: number,
): Promise<IdempotentResponse> {
  const { organizationId, key, fingerprint } = request;
  const [known] = await sql.all<LookedUp>(
    `SELECT l.free, ${listColumns(storedColumns, 'k')}
    FROM (SELECT ${sql.dialect.tryLock('$3')} AS free) AS l
    LEFT JOIN idempotency_keys k ON k.organization_id = $1 AND k.key = $2`,
    [organizationId, key, `${organizationId}/${key}`],
  );
  if (known !== undefined && known.fingerprint !== null) {
    if (known.fingerprint !== fingerprint) throw new StoreProblem('idempotency_key_reused');
    return { replayed: true, response: await decode(known) };
  }
  if (known?.free !== 1) throw new StoreProblem('idempotency_in_flight');

  const response = await work(sql);
  if (response.status < 200 || response.status > 299) throw new UnsuccessfulResponse(response);
  const { encoding, body } = await encode(response.storedBody ?? response.body);
  const row = {
    organization_id: organizationId,
    key,
    fingerprint,
    status: response.status,
    headers: response.headers && toJson(response.headers),
    encoding,
    body,
    created_at: now,
  };
  const stored = await insertRow(sql, idempotencyKeyTable, row, 'ON CONFLICT DO NOTHING');
  // Another request committed between the SELECT and its lock: run again, which gives its response.
  if (stored === 0) throw new RetryTransaction();
  return { replayed: false, response };
}

const MIN_DEFLATED_BYTES = 1_024;
const deflate = promisify(deflateRaw) as (data: Buffer, options: { level: number }) => Promise<Buffer>;
const inflate = promisify(inflateRaw) as (data: Uint8Array) => Promise<Buffer>;

/** Responses of batches are long, and their rows are much alike. */
async function encode(body: string): Promise<{ encoding: 'plain' | 'deflate'; body: Uint8Array }> {
  const bytes = Buffer.from(body);
  if (bytes.length <= MIN_DEFLATED_BYTES) return { encoding: 'plain', body: bytes };
  return { encoding: 'deflate', body: await deflate(bytes, { level: 1 }) };
}

async function decode({ status, headers, encoding, body }: StoredRow): Promise<StoredResponse> {
  const bytes = encoding === 'deflate' ? await inflate(body) : Buffer.from(body);
  return {
    status,
    ...(headers === null ? {} : { headers: fromJson(headers) }),
    body: bytes.toString('utf8'),
  };
}
