import { carrierToken } from '../../../einvoice/carrierToken.js';
import type { EInvoiceMessage } from '../../../einvoice/message.js';
import { type ToTransactionOptions, toTransaction } from '../../../einvoice/toTransaction.js';
import { stopIfAborted, type Workplace } from '../../import/runImport.js';
import type { RowFile } from '../../rows/files.js';
import { type Event, eventsOf, type Issue } from './events.js';
import { citesNoInvoice, readingProblem, readMessage } from './read.js';
import type { FileWarnings } from './warnings.js';

/** What the user says of all sales that come from messages. */
export interface SaleOptions extends Pick<ToTransactionOptions, 'merchantExternalId' | 'channel'> {
  /** Only with it does an invoice's carrier become a participant, and only as a keyed hash. */
  readonly carrierKey: Uint8Array | null;
}

export interface Indexed {
  readonly events: readonly Event[];
  /** Could not be read yet, and may still be written. */
  readonly unfinished: ReadonlySet<string>;
  /** Could not be read, and was listed. */
  readonly unreadable: ReadonlySet<string>;
}

/**
 * Messages are read twice: once for what happened when, which is little and is held, and once for the sale when its turn
 * comes, which is much and is not.
 */
export class Messages {
  readonly #place: Workplace;
  readonly #warnings: FileWarnings;
  readonly #options: SaleOptions;

  constructor(place: Workplace, warnings: FileWarnings, options: SaleOptions) {
    this.#place = place;
    this.#warnings = warnings;
    this.#options = options;
  }

  /** `isLast` tells of a file whether it is given up when it cannot be read now. */
  async index(files: readonly RowFile<'xml'>[], isLast: (file: string) => boolean): Promise<Indexed> {
    const { signal, progress } = this.#place;
    const events: Event[] = [];
    const unfinished = new Set<string>();
    const unreadable = new Set<string>();
    const startedAt = performance.now();
    for (const [done, { file }] of files.entries()) {
      stopIfAborted(signal);
      const perSecond = (done * 1000) / Math.max(1, performance.now() - startedAt);
      progress.update({ done, total: files.length, perSecond }, { en: 'files read', zh: '個檔案' });
      try {
        events.push(...(await this.#read(file)));
      } catch (error) {
        const problem = readingProblem(error);
        (isLast(file) ? unreadable : unfinished).add(file);
        if (isLast(file)) await this.#reject(file, problem);
      }
    }
    return { events, unfinished, unreadable };
  }

  /** The sales of these issues, as far as they can still be read. */
  async *sales(issues: Iterable<Issue>): AsyncGenerator<object> {
    for (const issue of issues) {
      const sale = await this.sale(issue);
      if (sale) yield sale;
    }
  }

  /** The sale of an issue; null for a file that has meanwhile changed for the worse, which goes to the rejected ones. */
  async sale({ file }: Issue): Promise<object | null> {
    try {
      const sale = await this.#toSale(await readMessage(file));
      this.#place.places.set(sale, { file, line: null });
      return sale;
    } catch (error) {
      await this.#reject(file, readingProblem(error));
      return null;
    }
  }

  async #read(file: string): Promise<readonly Event[]> {
    const message = await readMessage(file);
    if (message.kind === 'cancelAllowance') {
      await this.#reject(file, citesNoInvoice);
      return [];
    }
    const events = eventsOf(message, file);
    this.#warnings.add(file, message.warnings);
    return events;
  }

  async #toSale(message: EInvoiceMessage): Promise<object> {
    const { carrierKey, ...options } = this.#options;
    const carrier = message.kind === 'invoice' ? message.carrier : null;
    const token = carrierKey === null ? null : await carrierToken(carrier, carrierKey);
    return toTransaction(message, token === null ? options : { ...options, participant: { token } });
  }

  #reject(file: string, problem: typeof citesNoInvoice): Promise<void> {
    return this.#place.rejected.add({ file, line: null, externalId: null, problem }, '');
  }
}
