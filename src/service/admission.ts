import type { Operation, OperationId } from '../generated/operations.js';
import { REQUEST_BYTES } from './body.js';
import type { Refusal } from './metrics/index.js';
import { unavailable } from './problem.js';

export interface AdmissionOptions {
  /** Requests that are worked on at once in this process. */
  readonly requests: number;
  /** Bytes of request bodies that this process holds at once. */
  readonly bodyBytes: number;
}

export const defaultAdmission: AdmissionOptions = { requests: 256, bodyBytes: 32 * REQUEST_BYTES };

export interface Admission {
  /** Lets a request in, before anything is done for it. @throws ApiProblem service_unavailable */
  enter(operation: Operation | null): Leave;
  /** Room for the body of a request that is in, before it is read. @throws ApiProblem service_unavailable */
  hold(headers: Headers): Leave;
}

/** To be called once, when the request has its answer. */
type Leave = () => void;

/** Whoever watches the service is answered also when it has more work than it can do. */
const watching: ReadonlySet<OperationId> = new Set(['retrieveHealth', 'retrieveMetrics']);
const WATCHERS = 16;

/**
 * Bounds what is under way in a process. What comes beyond is refused at once with Retry-After instead of being put
 * into a queue: whatever waits for a connection of the database, or lies in memory as a body, is under way and thus
 * bounded too.
 */
export function createAdmission(options: AdmissionOptions, refused: (reason: Refusal) => void): Admission {
  const room = { requests: options.requests, watchers: WATCHERS, bodyBytes: options.bodyBytes };

  function take(what: keyof typeof room, amount: number): Leave {
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
    enter: (operation) => take(operation && watching.has(operation.id) ? 'watchers' : 'requests', 1),
    hold: (headers) => take('bodyBytes', Math.min(announced(headers), options.bodyBytes)),
  };
}

/** One of unknown length is taken for the longest; beyond that none is read. */
function announced(headers: Headers): number {
  const length = headers.get('content-length');
  return length === null ? REQUEST_BYTES : Math.min(Number(length) || 0, REQUEST_BYTES);
}
