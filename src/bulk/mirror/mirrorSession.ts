import { operations } from '../../generated/operations.js';
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
import type { Transport } from '../../http/transport.js';
import type { BulkOptions, BulkReport } from '../options.js';
import { runBulk } from '../runBulk.js';
import type { Rows } from '../source.js';
import type { MirrorOptions } from './options.js';
import type { StoredRow } from './spill.js';
import { StagedRow } from './stagedRow.js';

/** Milliseconds for a step that reads or writes a whole zone, where the caller says nothing else. */
const wholeZone = 600_000;
/** Milliseconds after which nobody waits for an abort: a mirror whose sender fell silent gives way by itself. */
const abortTimeout = 5_000;

type Calls = Pick<CallOptions, 'signal' | 'timeout' | 'maxRetries' | 'campaign'>;

const encoder = new TextEncoder();

/** The steps of one mirror, each under a key that follows from that of the run, so that a repetition is known as one. */
export class MirrorSession {
  readonly #transport: Transport;
  readonly #calls: Calls;
  readonly #key: string;
  readonly #path: { readonly mirrorId: string };
  /** As it was opened. */
  readonly mirror: Mirror;
  #bytesSent = 0;
  #comparisons = 0;

  private constructor(transport: Transport, calls: Calls, key: string, mirror: Mirror) {
    this.#transport = transport;
    this.#calls = calls;
    this.#key = key;
    this.#path = { mirrorId: mirror.id };
    this.mirror = mirror;
  }

  static async open(transport: Transport, options: MirrorOptions): Promise<MirrorSession> {
    const { signal, timeout, maxRetries, campaign, zone, takeOver } = options;
    const calls = { signal, timeout, maxRetries, campaign };
    const key = crypto.randomUUID();
    const open = async (how: CallOptions): Promise<MirrorSession> => {
      const input = { body: { zone, takeOver }, isUsable: isMirror };
      const idempotencyKey = `${key}/open`;
      const mirror = await transport.request<Mirror>(operations.openMirror, input, {
        ...how,
        idempotencyKey,
      });
      return new MirrorSession(transport, calls, key, mirror);
    };
    try {
      return await open({ ...calls, timeout: timeout ?? wholeZone });
    } catch (error) {
      if (mayHaveOpened(error)) {
        // The same key tells which one it was.
        const found = await open({ campaign, maxRetries, timeout: abortTimeout }).catch(() => null);
        await found?.abort();
      }
      throw error;
    }
  }

  /** Bytes of digests and items, without headers and repetitions. */
  get bytesSent(): number {
    return this.#bytesSent;
  }

  digests(depth: number, isUsable: CallInput['isUsable']): PromiseLike<MirrorDigests> {
    const input = { path: this.#path, query: { depth }, isUsable };
    return this.#transport.request(operations.retrieveMirrorDigests, input, this.#unhurried());
  }

  compare(comparison: MirrorComparisonInput, isUsable: CallInput['isUsable']): PromiseLike<MirrorComparison> {
    const bodyJson = encoder.encode(JSON.stringify(comparison));
    this.#bytesSent += bodyJson.length;
    this.#comparisons += 1;
    const options = { ...this.#calls, idempotencyKey: `${this.#key}/compare/${this.#comparisons}` };
    return this.#transport.request(
      operations.compareMirror,
      { path: this.#path, bodyJson, isUsable: isUsable },
      options,
    );
  }

  /** Rows that were checked before, in batches. */
  stage(rows: Rows<StoredRow>, options: BulkOptions<unknown>): Promise<BulkReport> {
    return runBulk<unknown, StoredRow>({
      transport: this.#transport,
      operation: operations.stageMirrorItems,
      path: this.#path,
      rows,
      prepare: (row) => {
        this.#bytesSent += row.json.length;
        return new StagedRow(row);
      },
      options: { ...this.#calls, ...options, idempotencyKey: `${this.#key}/items` },
    });
  }

  async plan(figures: MirrorPlanInput): Promise<PlannedMirror> {
    const input = { path: this.#path, body: figures, isUsable: isPlanned };
    return this.#transport.request<PlannedMirror>(operations.planMirror, input, this.#unhurried('plan'));
  }

  /** What would change, until it is applied or aborted. */
  changes(change: MirrorChangeKind): AsyncIterable<MirrorChange> {
    return new ShopfestList<MirrorChange, MirrorChangePage>((pageToken) =>
      this.#transport
        .request<MirrorChangePage>(
          operations.listMirrorChanges,
          { path: this.#path, query: { change, pageToken } },
          this.#calls,
        )
        .withResponse(),
    );
  }

  async apply(confirm: boolean): Promise<void> {
    const input = { path: this.#path, body: { confirm } };
    await this.#transport.request<Mirror>(operations.applyMirror, input, this.#unhurried('apply'));
  }

  /** Leaves the zone as it is. Also after the signal was aborted, and never in the way of what led to it. */
  async abort(): Promise<void> {
    const { maxRetries, campaign } = this.#calls;
    await this.#transport
      .request(
        operations.abortMirror,
        { path: this.#path },
        { maxRetries, campaign, timeout: abortTimeout, idempotencyKey: `${this.#key}/abort` },
      )
      // One that cannot be aborted shows nothing, and gives way when its time has passed.
      .catch(() => undefined);
  }

  #unhurried(step?: string): CallOptions {
    const { timeout = wholeZone } = this.#calls;
    return { ...this.#calls, timeout, idempotencyKey: step && `${this.#key}/${step}` };
  }
}

export type PlannedMirror = Mirror & { readonly plan: MirrorPlan };

/** Whether a mirror may be open that nobody has heard of: the answer was lost, or was none of the service. */
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
