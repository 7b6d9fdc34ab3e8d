import type { Operation, OperationId } from '../../generated/operations.js';
import { type ApiProblem, unavailable } from '../http/problem.js';
import { REQUEST_BYTES } from '../http/readJson.js';
import { networkOf } from '../http/remoteAddress.js';
import type { Refusal } from '../metrics/index.js';
import { createFairQueue } from './fairQueue.js';
import { createSemaphore, type Release } from './semaphore.js';
import { createUploadShares } from './uploadShares.js';

export interface AdmissionOptions {
  /** Requests with a key that are worked on at once in this process. */
  readonly requests: number;
  /** Requests without a key, of public pages and lists, that are worked on at once; others wait for these. */
  readonly publicRequests: number;
  /** Requests of one key whose bodies are on their way at once. */
  readonly uploadsOfKey: number;
  /** Bytes of request bodies that this process holds at once. */
  readonly bodyBytes: number;
  /** Of these, bytes of bodies whose JSON is parsed at once; the others wait unparsed. */
  readonly parsedBytes: number;
}

export const defaultAdmission: AdmissionOptions = {
  requests: 256,
  publicRequests: 4,
  uploadsOfKey: 64,
  bodyBytes: 24 * REQUEST_BYTES,
  parsedBytes: 1.5 * REQUEST_BYTES,
};

export interface Admission {
  /**
   * Admits a request, before any work is done for it. One without a key waits for its turn among those of all addresses.
   * @throws ApiProblem service_unavailable
   */
  admitRequest(operation: Operation, address?: string | null): Promise<Slot>;
  /**
   * Reserves memory for the body of a request of this key, before it is read.
   * @throws ApiProblem service_unavailable
   */
  beginUpload(headers: Headers, keyId: string): Upload;
  /** Resolves when a body that was read may be parsed. @throws ApiProblem service_unavailable */
  waitToParse(bytes: number): Promise<Release>;
}

/** One of the requests that are worked on at once. */
export interface Slot {
  /** Gives it back: at the end, or while the body is on its way. Again without effect. */
  release(): void;
  /** Takes it again. @throws ApiProblem service_unavailable */
  acquire(): void;
}

/** A body in memory. */
interface Upload {
  /** It is there. Again without effect. */
  end(): void;
  /** Its memory is free. */
  readonly release: Release;
}

/** A body of at most so many bytes is parsed without waiting: all such bodies together are small beside the batches. */
const SMALL_BODY_BYTES = 16_384;
/** How long a body waits to be parsed: as long as a request waits for a connection to the database. */
const PARSE_TIMEOUT_MS = 5_000;

/** Monitoring gets its responses also when the service has more work than it can do. */
const monitoringOperations: ReadonlySet<OperationId> = new Set(['retrieveHealth', 'retrieveMetrics']);
const MONITORING_REQUESTS = 16;

export const isMonitoring = ({ id }: Operation): boolean =>
  (monitoringOperations as ReadonlySet<string>).has(id);

/** How many requests without a key wait, how many of these of one address, and how long at most. */
const WAITING_PUBLIC = 512;
const WAITING_OF_ADDRESS = 64;
const PUBLIC_TIMEOUT_MS = 5_000;
/** While requests with a key are worked on, those without begin in so many milliseconds at the earliest. */
const PUBLIC_PAUSE_MS = 4;

/**
 * Bounds the work in flight of a process. A request beyond the bound is refused at once with Retry-After and not put
 * into a queue. Requests that wait for a connection to the database, and bodies in memory, are in flight and so are
 * bounded too. A parsed batch takes several times the memory of its bytes and stays until its response, so only as many
 * are parsed at a time as keep the process busy: four of 1,000 transactions.
 *
 * Nobody stops anybody: readers without a key have a few slots of their own and wait in a queue of their own; a body that
 * is on its way takes no slot, and one key has a share of uploads and of their memory only.
 */
export function createAdmission(
  options: AdmissionOptions,
  countRefusal: (reason: Refusal) => void,
): Admission {
  const available = {
    requests: options.requests,
    monitoring: MONITORING_REQUESTS,
    waitingPublic: WAITING_PUBLIC,
    bodyBytes: options.bodyBytes,
  };
  const parsing = createSemaphore(options.parsedBytes, PARSE_TIMEOUT_MS);
  const publicQueue = createFairQueue(options.publicRequests, PUBLIC_TIMEOUT_MS);
  const uploads = createUploadShares(options);

  function reserve(resource: keyof typeof available, amount: number): Release {
    if (available[resource] < amount) throw refuse(resource === 'bodyBytes' ? resource : 'requests');
    available[resource] -= amount;
    return () => {
      available[resource] += amount;
    };
  }

  function refuse(reason: Refusal): ApiProblem {
    countRefusal(reason);
    return unavailable(1);
  }

  async function waitForPublicSlot(address: string | null): Promise<Slot> {
    const releaseQueue = reserve('waitingPublic', 1);
    // A caller in this process has no address.
    const release = await (address === null
      ? publicQueue.enter('', WAITING_PUBLIC)
      : publicQueue.enter(networkOf(address), WAITING_OF_ADDRESS));
    releaseQueue();
    if (release === null) throw refuse('requests');
    // The next one begins in a later turn of the event loop, after the requests that came meanwhile; a till, whose request
    // takes several turns, has most of them without readers in between. A request without a key has no body, and so gives
    // its slot back only at the end.
    const isKeyAtWork = () => available.requests < options.requests;
    const end = () => void (isKeyAtWork() ? setTimeout(release, PUBLIC_PAUSE_MS) : setImmediate(release));
    return { release: once(end), acquire: () => undefined };
  }

  return {
    async admitRequest(operation, address = null) {
      if (isMonitoring(operation)) return createSlot(() => reserve('monitoring', 1));
      if (operation.scopes === null) return waitForPublicSlot(address);
      return createSlot(() => reserve('requests', 1));
    },
    beginUpload(headers, keyId) {
      const bytes = Math.min(announcedLength(headers), options.bodyBytes);
      const share = uploads.take(keyId, bytes, available.bodyBytes);
      if (share === null) throw refuse('bodyBytes');
      try {
        const freeMemory = reserve('bodyBytes', bytes);
        const release = once(() => {
          share.release();
          freeMemory();
        });
        return { end: share.end, release };
      } catch (refusal) {
        share.release();
        throw refusal;
      }
    },
    async waitToParse(bytes) {
      if (bytes <= SMALL_BODY_BYTES) return () => undefined;
      const release = await parsing.acquire(bytes);
      if (release !== null) return release;
      throw refuse('bodyBytes');
    },
  };
}

function createSlot(take: () => Release): Slot {
  let release: Release | null = take();
  return {
    release() {
      release?.();
      release = null;
    },
    acquire() {
      release ??= take();
    },
  };
}

function once(release: Release): Release {
  let isReleased = false;
  return () => {
    if (isReleased) return;
    isReleased = true;
    release();
  };
}

/** A body of unknown length counts as the longest; a longer one is not read. */
function announcedLength(headers: Headers): number {
  const length = headers.get('content-length');
  return length === null ? REQUEST_BYTES : Math.min(Number(length) || 0, REQUEST_BYTES);
}
