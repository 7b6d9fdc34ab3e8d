import { localProblem } from '../../batch/problems.js';
import { sleep } from '../../http/call.js';
import { ShopfestError, ShopfestValidationError } from '../../index.js';
import { OutboxError } from '../../outbox/index.js';
import type { Workplace } from '../import/runImport.js';
import type { Text } from '../terminal/text.js';
import { type AnswerOptions, Answers } from './deliveryResults.js';
import { documentNumberOf, type Item } from './item.js';
import type { Place } from './openOutbox.js';
import { type Away, Outage } from './outage.js';

/** Items stored together: the outbox commits them at once. */
export const window = 1_000;
/** Items under way whose places are kept; reading waits for the sending beyond it. */
const mostUnderWay = 5_000;
/** Milliseconds without an answer after which one looks why. */
const quiet = 1_000;
/** Milliseconds: longer than a call may take. */
const drainPatience = 60_000;

interface Settings extends AnswerOptions {
  readonly place: Place;
  readonly workplace: Workplace;
  /** Outages are told with it as they begin and end; null where the end of the command tells. */
  readonly tell: ((text: Text) => void) | null;
}

/** Stores what files and messages say, and sees to it that it is sent. */
export class Forwarder {
  readonly answers: Answers;
  readonly outage: Outage;
  readonly #settings: Settings;

  constructor(settings: Settings) {
    const { place, workplace, tell } = settings;
    this.#settings = settings;
    this.answers = new Answers(place.outbox, workplace, settings);
    this.outage = new Outage(place.outbox, tell);
    place.outbox.start();
  }

  /** Resolves when all are on disk, or listed as unfit, and there is room for more. @throws OutboxError */
  async store(items: readonly Item[]): Promise<void> {
    await Promise.all(items.map((item) => this.#storeOne(item)));
    await this.#room();
  }

  /** Sends all that waits; gives what stood in the way, with all kept, or null. */
  async finish(): Promise<Away | null> {
    const { outbox } = this.#settings.place;
    const over = new AbortController();
    const drained = outbox.drain({ patience: drainPatience }).then(() => null, awayOf);
    const ended = sleep(2 ** 30, this.#ending(over.signal)).then(() => null);
    const away = await Promise.race([drained, this.outage.givenUp(over.signal), ended]);
    over.abort();
    await this.answers.settled();
    return away;
  }

  /** Sends for so many milliseconds more, where there is something to send and somebody to take it. */
  async finishWithin(milliseconds: number): Promise<void> {
    const over = new AbortController();
    const drained = this.#settings.place.outbox.drain({ patience: milliseconds }).then(() => null, awayOf);
    if (this.outage.away === null) await Promise.race([drained, sleep(milliseconds, over.signal)]);
    over.abort();
    await this.answers.settled();
  }

  async #storeOne(item: Item): Promise<void> {
    const { outbox, streamOf } = this.#settings.place;
    const number = documentNumberOf(item);
    const options = number === undefined || number === '' ? {} : { stream: streamOf(number) };
    try {
      const enqueued =
        item.kind === 'sale'
          ? // Rows of a table are of any shape until the outbox has checked them.
            await outbox.enqueue(item.row as never, options)
          : await outbox.adjust(item.change.adjustment, options);
      this.answers.take(enqueued, item);
    } catch (error) {
      if (!ShopfestValidationError.is(error)) throw error;
      await this.answers.reject(item, await localProblem('validation_failed', error.errors));
    }
  }

  /** While the service is away, everything is stored all the same, and places are let go of. */
  async #room(): Promise<void> {
    while (this.answers.underWay > mostUnderWay && this.outage.away === null) {
      if (this.#settings.workplace.signal.aborted) return;
      if (!(await this.answers.next(quiet)) && (await this.#isSentElsewhere())) break;
    }
    this.answers.forget(mostUnderWay);
  }

  /** Another process sends from this outbox and hears the answers. */
  async #isSentElsewhere(): Promise<boolean> {
    const { draining, pending } = await this.#settings.place.outbox.status();
    return draining === 'elsewhere' || pending === 0;
  }

  #ending(over: AbortSignal): AbortSignal {
    return AbortSignal.any([over, this.#settings.workplace.signal]);
  }
}

function awayOf(error: unknown): Away {
  if (ShopfestError.is(error) || OutboxError.is(error)) return error;
  throw error;
}
