import type { Operation, OperationId } from '../../generated/operations.js';
import { unavailable } from '../http/problem.js';
import { REQUEST_BYTES } from '../http/readJson.js';
import type { Refusal } from '../metrics/index.js';
import { createTurns, type Leave } from './semaphore.js';

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
  enter(operation: Operation | null): Leave;
  /** Room for the body of a request that is in, before it is read. @throws ApiProblem service_unavailable */
  hold(headers: Headers): Leave;
  /** Resolves when it is the turn of a body that is held to be parsed. @throws ApiProblem service_unavailable */
  parse(bytes: number): Promise<Leave>;
}

/** A body that waits for no other: of as many as there may be, all are small beside the batches. */
const SMALL = 16_384;
/** Milliseconds that a body waits for its turn, like a request for a connection to the database. */
const PATIENCE = 5_000;

/** Whoever watches the service is answered also when it has more work than it can do. */
const watching: ReadonlySet<OperationId> = new Set(['retrieveHealth', 'retrieveMetrics']);
const WATCHERS = 16;

/**
 * Bounds what is under way in a process. What comes beyond is refused at once with Retry-After instead of being put
 * into a queue: whatever waits for a connection of the database, or lies in memory as a body, is under way and thus
 * bounded too. Parsed, a batch takes several times the memory of its bytes and stays until its answer, so only as many
 * are at a time as keep the process busy: four of 1,000 sales.
 */
export function createAdmission(options: AdmissionOptions, refused: (reason: Refusal) => void): Admission {
  const room = { requests: options.requests, watchers: WATCHERS, bodyBytes: options.bodyBytes };
  const turns = createTurns(options.parsedBytes, PATIENCE);

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
    async parse(bytes) {
      if (bytes <= SMALL) return () => undefined;
      const leave = await turns(bytes);
      if (leave !== null) return leave;
      refused('bodyBytes');
      throw unavailable(1);
    },
  };
}

/** One of unknown length is taken for the longest; beyond that none is read. */
function announced(headers: Headers): number {
  const length = headers.get('content-length');
  return length === null ? REQUEST_BYTES : Math.min(Number(length) || 0, REQUEST_BYTES);
}
