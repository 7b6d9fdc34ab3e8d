import type { Database, Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import {
  decodeResponse,
  type LookedUp,
  lookUpResponses,
  type Responded,
  storeResponses,
} from './responses.js';
import type { IdempotentRequest, IdempotentResponse, Outcome, StoredResponse } from './types.js';

/** Thrown to roll back the transaction of a response that is no success; carries the response to the caller. */
class UnsuccessfulResponse extends Error {
  constructor(readonly response: StoredResponse) {
    super('The response is no success');
  }
}

export interface IdempotentRunner {
  once(request: IdempotentRequest, work: (sql: Sql) => Promise<StoredResponse>): Promise<IdempotentResponse>;
  together(
    organizationId: string,
    requests: readonly IdempotentRequest[],
    work: (sql: Sql, indexes: readonly number[]) => Promise<readonly Outcome<StoredResponse>[]>,
  ): Promise<Outcome<IdempotentResponse>[]>;
}

/**
 * Runs the work of a request once for each (organization, key), and stores its response. Effects and response are
 * committed together, so neither is ever there without the other. Responses are kept for the whole campaign.
 */
export function idempotentRunner(database: Database, clock: () => number): IdempotentRunner {
  // Of this process; the lock in the database tells of those of other processes.
  const inFlight = new Set<string>();
  const nameOf = ({ organizationId, key }: IdempotentRequest) => `${organizationId}\u0000${key}`;

  return {
    async once(request, work) {
      const name = nameOf(request);
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
    },

    async together(organizationId, requests, work) {
      const begun = new Set<string>();
      const isFirst = requests.map((request) => {
        const name = nameOf(request);
        if (inFlight.has(name)) return false;
        inFlight.add(name);
        return begun.add(name).has(name);
      });
      try {
        return await database.transaction((sql) =>
          runTogether(sql, { organizationId, requests, isFirst }, work, clock()),
        );
      } finally {
        for (const name of begun) inFlight.delete(name);
      }
    },
  };
}

async function runOnce(
  sql: Sql,
  request: IdempotentRequest,
  work: (sql: Sql) => Promise<StoredResponse>,
  now: number,
): Promise<IdempotentResponse> {
  const { organizationId } = request;
  const known = (await lookUpResponses(sql, organizationId, [request])).get(request.key);
  const outcome = await replayOf(known, request);
  if (outcome instanceof Error) throw outcome;
  if (outcome !== null) return outcome;
  const response = await work(sql);
  if (!isSuccess(response)) throw new UnsuccessfulResponse(response);
  await storeResponses(sql, organizationId, [{ request, response }], now);
  return { replayed: false, response };
}

interface Group {
  readonly organizationId: string;
  readonly requests: readonly IdempotentRequest[];
  /** Whether no request of the same key is in flight, of each request. */
  readonly isFirst: readonly boolean[];
}

async function runTogether(
  sql: Sql,
  { organizationId, requests, isFirst }: Group,
  work: (sql: Sql, indexes: readonly number[]) => Promise<readonly Outcome<StoredResponse>[]>,
  now: number,
): Promise<Outcome<IdempotentResponse>[]> {
  const first = requests.filter((_, index) => isFirst[index]);
  const known = await lookUpResponses(sql, organizationId, first);
  const outcomes = await Promise.all(
    requests.map((request, index) =>
      isFirst[index] ? replayOf(known.get(request.key), request) : new StoreProblem('idempotency_in_flight'),
    ),
  );
  const indexes = [...outcomes.keys()].filter((index) => outcomes[index] === null);
  const responses = indexes.length === 0 ? [] : await work(sql, indexes);
  const responded: Responded[] = [];
  for (const [position, index] of indexes.entries()) {
    const response = responses[position] as Outcome<StoredResponse>;
    if (response instanceof Error) {
      outcomes[index] = response;
      continue;
    }
    outcomes[index] = { replayed: false, response };
    if (isSuccess(response)) responded.push({ request: requests[index] as IdempotentRequest, response });
  }
  await storeResponses(sql, organizationId, responded, now);
  return outcomes as Outcome<IdempotentResponse>[];
}

/** The stored response of a request, why it gets none, or null where it is new. */
async function replayOf(
  known: LookedUp | undefined,
  { fingerprint }: IdempotentRequest,
): Promise<Outcome<IdempotentResponse> | null> {
  if (known !== undefined && known.fingerprint !== null) {
    if (known.fingerprint !== fingerprint) return new StoreProblem('idempotency_key_reused');
    return { replayed: true, response: await decodeResponse(known) };
  }
  return known?.free === 1 ? null : new StoreProblem('idempotency_in_flight');
}

const isSuccess = ({ status }: StoredResponse): boolean => status >= 200 && status <= 299;
