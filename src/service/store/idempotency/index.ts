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

/** An answer that is not kept: it carries its transaction's undoing to where the answer is given. */
class UnsuccessfulResponse extends Error {
  constructor(readonly response: StoredResponse) {
    super('The answer is no success');
  }
}

export type RunIdempotent = (
  request: IdempotentRequest,
  work: (sql: Sql) => Promise<StoredResponse>,
) => Promise<IdempotentResponse>;

/**
 * Once per (organization, key), kept for the whole campaign. The answer is committed with the effects, so
 * there is no moment in which one is there without the other.
 */
export function idempotentRunner(database: Database, clock: () => number): RunIdempotent {
  // In this process; other processes are seen through the lock in the database.
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
    LEFT JOIN idempotent_answers a ON a.organization_id = $1 AND a.key = $2`,
    [organizationId, key, `${organizationId}/${key}`],
  );
  if (known !== undefined && known.fingerprint !== null) {
    if (known.fingerprint !== fingerprint) throw new StoreProblem('idempotency_key_reused');
    return { replayed: true, response: await decode(known) };
  }
  if (known?.free !== 1) throw new StoreProblem('idempotency_in_flight');

  const answer = await work(sql);
  if (answer.status < 200 || answer.status > 299) throw new UnsuccessfulResponse(answer);
  const { encoding, body } = await encode(answer.storedBody ?? answer.body);
  const stored = await sql.run(
    `INSERT INTO idempotent_answers (organization_id, key, fingerprint, status, headers, encoding, body,
      created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [
      organizationId,
      key,
      fingerprint,
      answer.status,
      answer.headers === undefined ? null : JSON.stringify(answer.headers),
      encoding,
      body,
      now,
    ],
  );
  // The other one committed between our look and our lock: undo, and give its answer.
  if (stored === 0) throw new RetryTransaction();
  return { replayed: false, response: answer };
}

const WORTH_DEFLATING = 1_024;
const deflate = promisify(deflateRaw) as (data: Buffer, options: { level: number }) => Promise<Buffer>;
const inflate = promisify(inflateRaw) as (data: Uint8Array) => Promise<Buffer>;

/** Answers of batches are long and much the same from row to row. */
async function encode(body: string): Promise<{ encoding: 'plain' | 'deflate'; body: Uint8Array }> {
  const bytes = Buffer.from(body);
  if (bytes.length <= WORTH_DEFLATING) return { encoding: 'plain', body: bytes };
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
