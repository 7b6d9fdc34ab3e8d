import { type OperationId, operations } from '../../generated/operations.js';
import { refuseRequest } from '../app/respond.js';
import { ApiProblem, unavailable } from '../http/problem.js';
import { findOperation } from '../http/routes.js';

/**
 * - `rateLimited`: 429 with Retry-After. `serverError`: 500. `unavailable`: 503 with Retry-After.
 * - `latency`: the request waits before it is performed.
 * - `cut`: the connection ends before the request is performed. `dropAnswer`: it ends afterwards, so that the work is
 *   done and the caller does not know.
 * - `stall`: headers arrive, the body never does. `slowBody`: the body arrives in chunks, at most eight.
 * - `malformedJson`: a response that is no JSON, as from a proxy.
 */
export type FaultKind =
  | 'rateLimited'
  | 'serverError'
  | 'unavailable'
  | 'latency'
  | 'cut'
  | 'dropAnswer'
  | 'stall'
  | 'slowBody'
  | 'malformedJson';

const faultKinds: readonly FaultKind[] = [
  'rateLimited',
  'serverError',
  'unavailable',
  'latency',
  'cut',
  'dropAnswer',
  'stall',
  'slowBody',
  'malformedJson',
];

export interface Fault {
  readonly kind: FaultKind;
  /** Only calls of this operation; all by default. */
  readonly operation?: OperationId | undefined;
  /** How many calls it affects; 1 by default. */
  readonly times?: number | undefined;
  /** How many calls succeed before it; 0 by default. */
  readonly after?: number | undefined;
  /** Of `rateLimited` and `unavailable`; 1 by default. */
  readonly retryAfterSeconds?: number | undefined;
  /** Of `latency`, and between the chunks of `slowBody`; 100 by default. */
  readonly delayMs?: number | undefined;
}

export interface Faults {
  /** Faults are queued: a call meets the first one that is meant for it. @throws RangeError, see `isFault` */
  add(fault: Fault): void;
  clear(): void;
  /** Those that are still queued, with the calls they have left. */
  list(): readonly Fault[];
}

const numbers = ['times', 'after', 'retryAfterSeconds', 'delayMs'] as const satisfies (keyof Fault)[];

/** Whether it is a fault that can happen. With a typing error in a fault a test would pass that tests nothing. */
export function isFault(value: unknown): value is Fault {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, operation, ...rest } = value as Record<string, unknown>;
  return (
    faultKinds.some((known) => known === kind) &&
    (operation === undefined || Object.hasOwn(operations, String(operation))) &&
    Object.entries(rest).every(
      ([name, number]) =>
        numbers.some((known) => known === name) && (number === undefined || isCount(number)),
    )
  );
}

const isCount = (value: unknown): boolean =>
  value === Number.POSITIVE_INFINITY || (Number.isSafeInteger(value) && Number(value) >= 0);

type Fetch = (request: Request) => Promise<Response>;

export interface FaultScript extends Faults {
  /** The same service, with the faults. */
  wrap(fetch: Fetch): Fetch;
}

export function createFaults(): FaultScript {
  let queue: { fault: Fault; after: number; times: number }[] = [];

  function next(operation: string | undefined): Fault | undefined {
    const entry = queue.find(({ fault }) => fault.operation === undefined || fault.operation === operation);
    if (!entry) return undefined;
    if (entry.after > 0) {
      entry.after--;
      return undefined;
    }
    entry.times--;
    if (entry.times <= 0) queue = queue.filter((each) => each !== entry);
    return entry.fault;
  }

  return {
    add(fault) {
      if (!isFault(fault))
        throw new RangeError('There is no such fault: its kind, operation or a number is wrong');
      queue.push({ fault, after: fault.after ?? 0, times: fault.times ?? 1 });
    },
    clear() {
      queue = [];
    },
    list: () => queue.map(({ fault, after, times }) => ({ ...fault, after, times })),
    wrap: (fetch) => async (request) => {
      const operation = findOperation(request.method, new URL(request.url).pathname);
      const fault = next(operation?.id);
      return fault ? applyFault(fault, request, fetch) : fetch(request);
    },
  };
}

async function applyFault(fault: Fault, request: Request, fetch: Fetch): Promise<Response> {
  const { retryAfterSeconds = 1, delayMs = 100 } = fault;
  switch (fault.kind) {
    case 'rateLimited':
      return refuseRequest(
        request,
        new ApiProblem('rate_limited', [], { 'Retry-After': String(retryAfterSeconds) }),
      );
    case 'serverError':
      return refuseRequest(request, new ApiProblem('internal_error'));
    case 'unavailable':
      return refuseRequest(request, unavailable(retryAfterSeconds));
    case 'latency':
      await pause(delayMs);
      return fetch(request);
    case 'cut':
      return Response.error();
    case 'dropAnswer':
      await fetch(request);
      return Response.error();
    case 'stall':
      return withBody(await fetch(request), new ReadableStream());
    case 'slowBody': {
      const response = await fetch(request);
      return withBody(response, chunked(new Uint8Array(await response.arrayBuffer()), delayMs));
    }
    case 'malformedJson':
      return withBody(await fetch(request), '<html>502 Bad Gateway</html>');
  }
}

function withBody({ status, headers }: Response, body: string | ReadableStream<Uint8Array>): Response {
  return new Response(body, { status, headers });
}

/** More chunks would not be slower, and a caller that adds a listener for each soon has too many. */
const MAX_CHUNKS = 8;

function chunked(bytes: Uint8Array, delayMs: number): ReadableStream<Uint8Array> {
  const size = Math.ceil(bytes.length / MAX_CHUNKS);
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      if (sent >= bytes.length) return controller.close();
      if (sent > 0) await pause(delayMs);
      controller.enqueue(bytes.subarray(sent, sent + size));
      sent += size;
    },
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
