import type { Operation, OperationId } from '../../generated/operations.js';
import { unavailable } from '../http/problem.js';
import { REQUEST_BYTES } from '../http/readJson.js';
import type { Refusal } from '../metrics/index.js';
import { createSemaphore, type Release } from './semaphore.js';

export interface AdmissionOptions {
  /** Requests that are worked on at once in this process. */
  readonly requests: number;
  /** Bytes of request bodies that this process holds at once. */
  readonly bodyBytes: number;
  /** Of these, bytes of bodies whose JSON is parsed; the others lie as they came until it is their turn. */
  readonly parsedBytes: number;
}

export const defaultAdmission: AdmissionOptions = {
  requests: 256,
  bodyBytes: 24 * REQUEST_BYTES,
  parsedBytes: 1.5 * REQUEST_BYTES,
};

export interface Admission {
  /** Lets a request in, before anything is done for it. @throws ApiProblem service_unavailable */
  admitRequest(operation: Operation | null): Release;
  /** Room for the body of a request that is in, before it is read. @throws ApiProblem service_unavailable */
  reserveBody(headers: Headers): Release;
  /** Resolves when it is the turn of a body that is held to be parsed. @throws ApiProblem service_unavailable */
  waitToParse(bytes: number): Promise<Release>;
}

/** A body that waits for no other: of as many as there may be, all are small beside the batches. */
const SMALL_BODY_BYTES = 16_384;
/** Milliseconds that a body waits for its turn, like a request for a connection to the database. */
const PARSE_TIMEOUT_MS = 5_000;

/** Whoever watches the service is answered also when it has more work than it can do. */
const monitoringOperations: ReadonlySet<OperationId> = new Set(['retrieveHealth', 'retrieveMetrics']);
const MONITORING_REQUESTS = 16;

/**
 * Bounds what is under way in a process. What comes beyond is refused at once with Retry-After instead of being put
 * into a queue: whatever waits for a connection of the database, or lies in memory as a body, is under way and thus
 * bounded too. Parsed, a batch takes several times the memory of its bytes and stays until its answer, so only as many
 * are at a time as keep the process busy: four of 1,000 sales.
 */
export function createAdmission(options: AdmissionOptions, refused: (reason: Refusal) => void): Admission {
  const room = { requests: options.requests, watchers: MONITORING_REQUESTS, bodyBytes: options.bodyBytes };
  const turns = createSemaphore(options.parsedBytes, PARSE_TIMEOUT_MS);

  function take(what: keyof typeof room, amount: number): Release {
    if (room[what] < amount) {
      refused(what === 'bodyBytes' ? what : 'requests');
      throw unavailable(1);
    }
    room[what] -= amount;
    return () => {
      room[what] += amount;
    };
  }

  return {
    admitRequest: (operation) =>
      take(operation && monitoringOperations.has(operation.id) ? 'watchers' : 'requests', 1),
    reserveBody: (headers) => take('bodyBytes', Math.min(announcedLength(headers), options.bodyBytes)),
    async waitToParse(bytes) {
      if (bytes <= SMALL_BODY_BYTES) return () => undefined;
      const leave = await turns(bytes);
      if (leave !== null) return leave;
      refused('bodyBytes');
      throw unavailable(1);
    },
  };
}

/** One of unknown length is taken for the longest; beyond that none is read. */
function announcedLength(headers: Headers): number {
  const length = headers.get('content-length');
  return length === null ? REQUEST_BYTES : Math.min(Number(length) || 0, REQUEST_BYTES);
}
