import { localProblem } from '../../batch/problems.js';
import { sleep } from '../../http/call.js';
import { ShopfestError, ShopfestValidationError } from '../../index.js';
import { OutboxError } from '../../outbox/index.js';
import type { ImportContext } from '../import/context.js';
import type { Text } from '../terminal/text.js';
import { DeliveryResults } from './deliveryResults.js';
import { documentNumberOf, type Item } from './item.js';
import type { OpenOutbox } from './openOutbox.js';
import { type DeliveryFault, Outage } from './outage.js';

/** Rows enqueued together: the outbox commits them at once. */
export const enqueueSize = 1_000;
/** Rows in flight whose positions are kept; beyond it, reading waits for the sending. */
const maxInFlight = 5_000;
/** Milliseconds without a result after which the outbox is asked why. */
const resultTimeout = 1_000;
/** Milliseconds; a call takes less. */
const drainPatience = 60_000;

interface ForwarderOptions {
  readonly outbox: OpenOutbox;
  readonly context: ImportContext;
  /** Prints outages as they begin and end; null where the end of the command prints them. */
  readonly print: ((text: Text) => void) | null;
  /** Rows of earlier runs are counted like those of this run. */
  readonly countsEarlierRuns?: boolean;
  /** Milliseconds of an outage that `drain` waits out; a few seconds by default. */
  readonly maxOutage?: number | undefined;
}

/** Enqueues the rows of files and messages in the outbox, and sees to it that they are sent. */
export class Forwarder {
  readonly results: DeliveryResults;
  readonly outage: Outage;
  readonly #options: ForwarderOptions;

  constructor(options: ForwarderOptions) {
    const { outbox, context, print, countsEarlierRuns = false, maxOutage } = options;
    this.#options = options;
    this.results = new DeliveryResults(outbox.outbox, context, countsEarlierRuns);
    this.outage = new Outage(outbox.outbox, print, maxOutage);
    outbox.outbox.start();
  }

  /** Resolves when all are on disk, or listed as unfit, and there is capacity for more. @throws OutboxError */
  async enqueue(items: readonly Item[]): Promise<void> {
    await Promise.all(items.map((item) => this.#enqueueOne(item)));
    await this.#capacity();
  }

  /** Sends all rows of the outbox. Resolves with null, or with the fault that stopped it; all rows are kept then. */
  async drain(): Promise<DeliveryFault | null> {
    const { outbox } = this.#options.outbox;
    const ended = new AbortController();
    const patience = drainPatience + (this.#options.maxOutage ?? 0);
    const drained = outbox.drain({ patience }).then(() => null, faultOf);
    const aborted = sleep(2 ** 30, this.#anyOf(ended.signal)).then(() => null);
    const fault = await Promise.race([drained, this.outage.tooLong(ended.signal), aborted]);
    ended.abort();
    await this.results.listed();
    return fault;
  }

  /** Sends for so many milliseconds more, unless there is nothing to send or the service is out of reach. */
  async drainFor(milliseconds: number): Promise<void> {
    const ended = new AbortController();
    const drained = this.#options.outbox.outbox.drain({ patience: milliseconds }).then(() => null, faultOf);
    if (this.outage.fault === null) await Promise.race([drained, sleep(milliseconds, ended.signal)]);
    ended.abort();
    await this.results.listed();
  }

  async #enqueueOne(item: Item): Promise<void> {
    const { outbox, streamOf } = this.#options.outbox;
    const number = documentNumberOf(item);
    const stream = number === undefined || number === '' ? {} : { stream: streamOf(number) };
    // A file may be read once more.
    const options = { ...stream, mayRepeat: item.kind === 'transaction' && !item.isReissue };
    try {
      const enqueued =
        item.kind === 'transaction'
          ? // Rows of a table are of any shape until the outbox has checked them.
            await outbox.enqueue(item.row as never, options)
          : await outbox.adjust(item.adjustment, options);
      this.results.add(enqueued, item);
    } catch (error) {
      if (!ShopfestValidationError.is(error)) throw error;
      await this.results.reject(item, await localProblem('validation_failed', error.errors));
    }
  }

  /** Waits until few enough rows are in flight. During an outage it does not wait, and lets go of positions. */
  async #capacity(): Promise<void> {
    while (this.results.inFlight > maxInFlight && this.outage.fault === null) {
      if (this.#options.context.signal.aborted) return;
      if (!(await this.results.next(resultTimeout)) && (await this.#isDrainedElsewhere())) break;
    }
    this.results.trimTo(maxInFlight);
  }

  /** Another process drains this outbox and receives the results. */
  async #isDrainedElsewhere(): Promise<boolean> {
    const { draining, pending } = await this.#options.outbox.outbox.status();
    return draining === 'elsewhere' || pending === 0;
  }

  #anyOf(signal: AbortSignal): AbortSignal {
    return AbortSignal.any([signal, this.#options.context.signal]);
  }
}

function faultOf(error: unknown): DeliveryFault {
  if (ShopfestError.is(error) || OutboxError.is(error)) return error;
  throw error;
}
