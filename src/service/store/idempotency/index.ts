import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { type Database, RetryTransaction, type Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import type { IdempotentRequest, IdempotentResponse, StoredResponse } from './types.js';

interface Row {
  readonly free: number;
  readonly fingerprint: string | null;
  readonly status: number | null;
  readonly headers: string | null;
  readonly encoding: string | null;
  readonly body: Uint8Array | null;
}

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
  const [known] = await sql.all<Row>(
    `SELECT l.free, a.fingerprint, a.status, a.headers, a.encoding, a.body
    FROM (SELECT ${sql.dialect.tryLock('$3')} AS free) AS l
    LEFT JOIN idempotency_keys a ON a.organization_id = $1 AND a.key = $2`,
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
  const stored = await sql.run(
    `INSERT INTO idempotency_keys (organization_id, key, fingerprint, status, headers, encoding, body,
      created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [
      organizationId,
      key,
      fingerprint,
      response.status,
      response.headers === undefined ? null : JSON.stringify(response.headers),
      encoding,
      body,
      now,
    ],
  );
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

async function decode({ status, headers, encoding, body }: Row): Promise<StoredResponse> {
  const stored = body ?? new Uint8Array();
  const bytes = encoding === 'deflate' ? await inflate(stored) : Buffer.from(stored);
  return {
    status: status ?? 200,
    ...(headers === null ? {} : { headers: JSON.parse(headers) as Record<string, string> }),
    body: bytes.toString('utf8'),
  };
}
