import type { ClientOperation } from '../../generated/operation.js';
import type {
  Mirror,
  MirrorChange,
  MirrorChangeKind,
  MirrorChangePage,
  MirrorComparison,
  MirrorComparisonInput,
  MirrorDigests,
  MirrorPlan,
  MirrorPlanInput,
} from '../../generated/types.js';
import { ShopfestError } from '../../http/errors/index.js';
import type { CallInput } from '../../http/input.js';
import { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import { randomUuid } from '../../http/randomUuid.js';
import type { Transport } from '../../http/transport.js';
import type { BulkOptions, BulkReport } from '../options.js';
import type { Outage } from '../outage.js';
import { runBulk } from '../runBulk.js';
import type { Rows } from '../source.js';
import type { MirrorOperations } from './operations.js';
import type { MirrorOptions } from './options.js';
import type { ReadBackRow } from './spill.js';
import { StagedRow } from './stagedRow.js';

/** Milliseconds for a step that reads or writes a whole zone, where the caller sets no timeout. */
const ZONE_TIMEOUT = 600_000;
/** Milliseconds that an abort may take: a mirror whose client is silent expires by itself. */
const ABORT_TIMEOUT = 5_000;

type Calls = Pick<CallOptions, 'signal' | 'timeout' | 'maxRetries' | 'campaign'>;

const encoder = new TextEncoder();

type SessionOptions = MirrorOptions & { readonly outage: Outage };

/** The requests of one mirror. Each idempotency key follows from that of the session, so that a retry counts once. */
export class MirrorSession {
  readonly #transport: Transport;
  readonly #operations: MirrorOperations;
  readonly #calls: Calls;
  readonly #outage: Outage;
  readonly #key: string;
  readonly #path: { readonly mirrorId: string };
  /** The mirror as it was opened. */
  readonly mirror: Mirror;
  #bytesSent = 0;
  #comparisons = 0;

  private constructor(
    transport: Transport,
    operations: MirrorOperations,
    calls: Calls,
    outage: Outage,
    key: string,
    mirror: Mirror,
  ) {
    this.#transport = transport;
    this.#operations = operations;
    this.#calls = calls;
    this.#outage = outage;
    this.#key = key;
    this.#path = { mirrorId: mirror.id };
    this.mirror = mirror;
  }

  static async open(
    transport: Transport,
    operations: MirrorOperations,
    options: SessionOptions,
  ): Promise<MirrorSession> {
    const { signal, timeout, maxRetries, campaign, zone, takeOver, outage } = options;
    const calls = { signal, timeout, maxRetries, campaign };
    const key = randomUuid();
    const open = async (callOptions: CallOptions): Promise<MirrorSession> => {
      const input = { body: { zone, takeOver }, isUsable: isMirror };
      const idempotencyKey = `${key}/open`;
      const mirror = await transport.request<Mirror>(operations.openMirror, input, {
        ...callOptions,
        idempotencyKey,
      });
      return new MirrorSession(transport, operations, calls, outage, key, mirror);
    };
    try {
      const send = (): Promise<MirrorSession> => open({ ...calls, timeout: timeout ?? ZONE_TIMEOUT });
      return await outage.waitOut(operations.openMirror, send, signal);
    } catch (error) {
      if (mayHaveOpened(error)) {
        // The same idempotency key finds the mirror that may be open.
        const opened = await open({ campaign, maxRetries, timeout: ABORT_TIMEOUT }).catch(() => null);
        await opened?.abort();
      }
      throw error;
    }
  }

  /** Bytes of digests and items, without headers and retries. */
  get bytesSent(): number {
    return this.#bytesSent;
  }

  digests(depth: number, isUsable: CallInput['isUsable']): PromiseLike<MirrorDigests> {
    const input = { path: this.#path, query: { depth }, isUsable };
    return this.#send(this.#operations.retrieveMirrorDigests, input, this.#zoneOptions());
  }

  compare(comparison: MirrorComparisonInput, isUsable: CallInput['isUsable']): PromiseLike<MirrorComparison> {
    const bodyJson = encoder.encode(JSON.stringify(comparison));
    this.#bytesSent += bodyJson.length;
    this.#comparisons += 1;
    const options = { ...this.#calls, idempotencyKey: `${this.#key}/compare/${this.#comparisons}` };
    return this.#send(this.#operations.compareMirror, { path: this.#path, bodyJson, isUsable }, options);
  }

  /** Sends rows in batches. They were checked when the feed was read. */
  stage(rows: Rows<ReadBackRow>, options: BulkOptions<unknown>): Promise<BulkReport> {
    return runBulk<unknown, ReadBackRow>({
      transport: this.#transport,
      operation: this.#operations.stageMirrorItems,
      path: this.#path,
      rows,
      prepare: (row) => {
        this.#bytesSent += row.json.length;
        return new StagedRow(row);
      },
      options: { ...this.#calls, ...options, idempotencyKey: `${this.#key}/items` },
    });
  }

  async plan(planInput: MirrorPlanInput): Promise<PlannedMirror> {
    const input = { path: this.#path, body: planInput, isUsable: isPlanned };
    return this.#send<PlannedMirror>(this.#operations.planMirror, input, this.#zoneOptions('plan'));
  }

  /** What would change, until it is applied or aborted. */
  changes(change: MirrorChangeKind): AsyncIterable<MirrorChange> {
    return new ShopfestList<MirrorChange, MirrorChangePage>((pageToken) => {
      const input = { path: this.#path, query: { change, pageToken } };
      return this.#transport
        .request<MirrorChangePage>(this.#operations.listMirrorChanges, input, this.#calls)
        .withResponse();
    });
  }

  async apply(confirm: boolean): Promise<void> {
    const input = { path: this.#path, body: { confirm } };
    await this.#send<Mirror>(this.#operations.applyMirror, input, this.#zoneOptions('apply'));
  }

  /** Leaves the zone as it is. Works after the signal was aborted, and never throws, since an error led to it. */
  async abort(): Promise<void> {
    const { maxRetries, campaign } = this.#calls;
    await this.#transport
      .request(
        this.#operations.abortMirror,
        { path: this.#path },
        { maxRetries, campaign, timeout: ABORT_TIMEOUT, idempotencyKey: `${this.#key}/abort` },
      )
      // A mirror that cannot be aborted changes nothing, and expires.
      .catch(() => undefined);
  }

  #send<T>(operation: ClientOperation, input: CallInput, options: CallOptions): Promise<T> {
    const send = () => this.#transport.request<T>(operation, input, options);
    return this.#outage.waitOut(operation, send, this.#calls.signal);
  }

  /** For a step that reads or writes the whole zone. */
  #zoneOptions(step?: string): CallOptions {
    const { timeout = ZONE_TIMEOUT } = this.#calls;
    return { ...this.#calls, timeout, idempotencyKey: step && `${this.#key}/${step}` };
  }
}

export type PlannedMirror = Mirror & { readonly plan: MirrorPlan };

/** Whether a mirror may be open whose id is unknown: the response was lost, or did not come from the service. */
function mayHaveOpened(error: unknown): boolean {
  if (!ShopfestError.is(error) || error.attempts === 0) return false;
  return error.status === null || error.status < 400 || error.status >= 500;
}

function isMirror(body: unknown): boolean {
  const { id, itemCount } = (body ?? {}) as Partial<Mirror>;
  return typeof id === 'string' && typeof itemCount === 'number';
}

function isPlanned(body: unknown): boolean {
  const { plan } = (body ?? {}) as Partial<Mirror>;
  return isMirror(body) && Array.isArray(plan?.obstacles);
}
