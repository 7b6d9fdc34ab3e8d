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
  /** Of these, bytes of bodies whose JSON is parsed at once; the others wait unparsed. */
  readonly parsedBytes: number;
}

export const defaultAdmission: AdmissionOptions = {
  requests: 256,
  bodyBytes: 24 * REQUEST_BYTES,
  parsedBytes: 1.5 * REQUEST_BYTES,
};

export interface Admission {
  /** Admits a request, before any work is done for it. @throws ApiProblem service_unavailable */
  admitRequest(operation: Operation | null): Release;
  /** Reserves memory for the body of an admitted request, before it is read. @throws ApiProblem service_unavailable */
  reserveBody(headers: Headers): Release;
  /** Resolves when a body that was read may be parsed. @throws ApiProblem service_unavailable */
  waitToParse(bytes: number): Promise<Release>;
}

/** A body of at most so many bytes is parsed without waiting: all such bodies together are small beside the batches. */
const SMALL_BODY_BYTES = 16_384;
/** How long a body waits to be parsed: as long as a request waits for a connection to the database. */
const PARSE_TIMEOUT_MS = 5_000;

/** Monitoring gets its responses also when the service has more work than it can do. */
const monitoringOperations: ReadonlySet<OperationId> = new Set(['retrieveHealth', 'retrieveMetrics']);
const MONITORING_REQUESTS = 16;

/**
 * Bounds the work in flight of a process. A request beyond the bound is refused at once with Retry-After and not put
 * into a queue. Requests that wait for a connection to the database, and bodies in memory, are in flight and so are
 * bounded too. A parsed batch takes several times the memory of its bytes and stays until its response, so only as many
 * are parsed at a time as keep the process busy: four of 1,000 transactions.
 */
export function createAdmission(
  options: AdmissionOptions,
  countRefusal: (reason: Refusal) => void,
): Admission {
  const available = {
    requests: options.requests,
    monitoring: MONITORING_REQUESTS,
    bodyBytes: options.bodyBytes,
  };
  const parsing = createSemaphore(options.parsedBytes, PARSE_TIMEOUT_MS);

  function reserve(resource: keyof typeof available, amount: number): Release {
    if (available[resource] < amount) {
      countRefusal(resource === 'bodyBytes' ? resource : 'requests');
      throw unavailable(1);
    }
    available[resource] -= amount;
    return () => {
      available[resource] += amount;
    };
  }

  return {
    admitRequest: (operation) =>
      reserve(operation && monitoringOperations.has(operation.id) ? 'monitoring' : 'requests', 1),
    reserveBody: (headers) => reserve('bodyBytes', Math.min(announcedLength(headers), options.bodyBytes)),
    async waitToParse(bytes) {
      if (bytes <= SMALL_BODY_BYTES) return () => undefined;
      const release = await parsing.acquire(bytes);
      if (release !== null) return release;
      countRefusal('bodyBytes');
      throw unavailable(1);
    },
  };
}

/** A body of unknown length counts as the longest; a longer one is not read. */
function announcedLength(headers: Headers): number {
  const length = headers.get('content-length');
  return length === null ? REQUEST_BYTES : Math.min(Number(length) || 0, REQUEST_BYTES);
}
