import type { RowProblem } from '../../../batch/problems.js';
import { carrierToken } from '../../../einvoice/carrierToken.js';
import { EInvoiceError } from '../../../einvoice/error.js';
import type { EInvoiceMessage } from '../../../einvoice/message.js';
import { type ToTransactionOptions, toTransaction } from '../../../einvoice/toTransaction.js';
import { retryWhileInUse } from '../../../files/inUse.js';
import { throwIfAborted } from '../../errors/commandError.js';
import type { ImportContext } from '../../import/context.js';
import type { FileQueue } from '../../import/fileQueue.js';
import type { RowFile } from '../../rows/files.js';
import { eventsOf, type InvoiceEvent, type Issue } from './events.js';
import type { FileWarnings } from './fileWarnings.js';
import { citesNoInvoice, readMessage, readProblem } from './readMessage.js';
import { noSale, passReason } from './turnkeyFolders.js';

/** What the user says of all transactions that come from messages. */
export interface MessageOptions extends Pick<ToTransactionOptions, 'merchantExternalId' | 'channel'> {
  /** Where there is one, the carrier of an invoice becomes its participant, and only as a keyed hash. */
  readonly carrierKey: Uint8Array | null;
}

/**
 * Reads each message twice: first for its events, which are small and are all in memory while they are sorted, and again
 * for its transaction when that is sent, since the transactions together are too large.
 */
export class MessageReader {
  readonly #context: ImportContext;
  readonly #warnings: FileWarnings;
  readonly #options: MessageOptions;

  constructor(context: ImportContext, warnings: FileWarnings, options: MessageOptions) {
    this.#context = context;
    this.#warnings = warnings;
    this.#options = options;
  }

  /** The events of all messages that can be read; what becomes of the others is up to the queue. */
  async events(queue: FileQueue<RowFile<'xml'>>): Promise<readonly InvoiceEvent[]> {
    const { signal, progress } = this.#context;
    const events: InvoiceEvent[] = [];
    const total = queue.files.length;
    const startedAt = performance.now();
    let done = 0;
    for await (const file of queue) {
      throwIfAborted(signal);
      const perSecond = (done * 1000) / Math.max(1, performance.now() - startedAt);
      progress.update({ done, total, perSecond }, { en: 'files read', zh: '個檔案' });
      done += 1;
      try {
        events.push(...(await this.#eventsOf(file.file)));
        queue.finish(file);
      } catch (error) {
        if (error instanceof EInvoiceError && error.code === 'message_unsupported') {
          this.#warnings.passOver(file.file, noSale);
          queue.finish(file);
        } else await queue.fail(file, error, readProblem(error));
      }
    }
    return events;
  }

  /** The transactions of these issues, as far as their files can still be read. */
  async *transactions(issues: Iterable<Issue>): AsyncGenerator<object> {
    for (const issue of issues) {
      const transaction = await this.transaction(issue);
      if (transaction) yield transaction;
    }
  }

  /** The transaction of an issue. Null where the file cannot be read any more: it is rejected. */
  async transaction({ file }: Issue): Promise<object | null> {
    try {
      const { signal } = this.#context;
      const { message } = await retryWhileInUse(() => readMessage(file), { signal });
      const transaction = await this.#toTransaction(message);
      this.#context.positions.set(transaction, { file, line: null });
      return transaction;
    } catch (error) {
      await this.#reject(file, readProblem(error));
      return null;
    }
  }

  async #eventsOf(file: string): Promise<readonly InvoiceEvent[]> {
    const reason = passReason(file);
    if (reason) {
      this.#warnings.passOver(file, reason);
      return [];
    }
    const read = await readMessage(file);
    const { message } = read;
    if (message.kind === 'cancelAllowance') {
      await this.#reject(file, citesNoInvoice);
      return [];
    }
    const events = eventsOf(message, file, read);
    this.#warnings.add(file, message.warnings);
    return events;
  }

  async #toTransaction(message: EInvoiceMessage): Promise<object> {
    const { carrierKey, ...options } = this.#options;
    const carrier = message.kind === 'invoice' ? message.carrier : null;
    const token = carrierKey === null ? null : await carrierToken(carrier, carrierKey);
    return toTransaction(message, token === null ? options : { ...options, participant: { token } });
  }

  #reject(file: string, problem: RowProblem): Promise<void> {
    return this.#context.rejected.add({ file, line: null, externalId: null, problem }, '');
  }
}
