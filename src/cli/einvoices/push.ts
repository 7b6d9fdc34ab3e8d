import { problemOf } from '../../bulk/problems.js';
import { type Shopfest, ShopfestError } from '../../index.js';
import { transactionColumns } from '../columns/transactions.js';
import type { Outage } from '../following/outage.js';
import { sendingOptions, type Workplace } from '../importing.js';
import { isTable, isXml, type RowFile } from '../rows/files.js';
import { tableRows } from '../rows/source.js';
import { adjust, isOfTheSale } from './adjust.js';
import { type Change, inLayers } from './events.js';
import type { Indexed, Messages } from './messages.js';
import { chunksOf, inParallel } from './work.js';

/** Changes under way at a time, as many as batches of `pushAll`. */
const concurrency = 4;
/** Rows held at a time so that they can be sent again after an outage. */
const heldRows = 4_000;

interface Tools {
  readonly client: Shopfest;
  readonly campaign: string;
  readonly messages: Messages;
  /** Waits until the service is back; null lets the run end. */
  readonly outage: Outage | null;
}

/** Pushes the sales of tables and messages and does what messages ask for, in the order of time, and counts. */
export class SalesPush {
  readonly counts = { accepted: 0, duplicate: 0, adjusted: 0, unchanged: 0 };
  readonly #place: Workplace;
  readonly #tools: Tools;
  /** Changes that came before their invoice, which may lie in a file that comes later. */
  readonly #early = new Map<string, Change[]>();

  constructor(place: Workplace, tools: Tools) {
    this.#place = place;
    this.#tools = tools;
  }

  /** Tables go first: what messages change may stand in them. @throws ShopfestError with what has its answer */
  async take(files: readonly RowFile[], isLast: (file: string) => boolean): Promise<Indexed> {
    try {
      const tables = { ...this.#place, files: files.filter(isTable), columns: transactionColumns };
      await this.#send(tableRows(tables));
      const indexed = await this.#tools.messages.index(files.filter(isXml), isLast);
      for (const layer of inLayers([...indexed.events, ...this.#due(indexed)])) {
        await this.#send(this.#tools.messages.sales(layer.filter((event) => event.kind === 'issue')));
        const changes = layer.filter((event) => event.kind === 'change');
        await inParallel(changes, concurrency, (change) => this.#change(change));
      }
      return indexed;
    } catch (error) {
      throw ShopfestError.is(error) ? error.withProgress(this.#report) : error;
    }
  }

  get #report() {
    const { accepted, duplicate, adjusted, unchanged } = this.counts;
    const rejected = this.#place.rejected.count;
    return { accepted, duplicate, rejected, total: accepted + duplicate + adjusted + unchanged + rejected };
  }

  async #send(rows: AsyncIterable<object>): Promise<void> {
    const { outage } = this.#tools;
    if (!outage) return this.#pushAll(rows, () => undefined);
    for await (const chunk of chunksOf(rows, heldRows)) {
      let left: readonly object[] = chunk;
      await outage.through(async () => {
        const answered = new Set<object>();
        const sent = left;
        try {
          await this.#pushAll(sent, (index) => answered.add(sent[index] as object));
        } finally {
          left = sent.filter((row) => !answered.has(row));
        }
      });
    }
  }

  async #pushAll(
    rows: AsyncIterable<object> | readonly object[],
    onAnswer: (index: number) => unknown,
  ): Promise<void> {
    const before = this.#report.total;
    // Rows of a table are of any shape until the client has checked them.
    await this.#tools.client.transactions.pushAll(rows as never, {
      ...sendingOptions(this.#place),
      onResult: ({ index, status, problem }) => {
        onAnswer(index);
        if (!problem) this.counts[status === 'duplicate' ? 'duplicate' : 'accepted'] += 1;
      },
      onProgress: (event) => this.#place.progress.update({ ...event, done: before + event.done }),
    });
  }

  async #change(change: Change): Promise<void> {
    const { client, campaign, outage } = this.#tools;
    const { adjustment, invoice, file } = change;
    const work = () => adjust(client, campaign, adjustment, this.#place.signal);
    try {
      this.counts[await (outage ? outage.through(work) : work())] += 1;
    } catch (error) {
      if (!isOfTheSale(error)) throw error;
      const externalId = `${invoice.slice(0, 5)}-${invoice.slice(5)}`;
      await this.#place.rejected.add({ file, line: null, externalId, problem: problemOf(error) }, '');
      if (error.code !== 'transaction_not_found') return;
      this.#early.set(invoice, [...(this.#early.get(invoice) ?? []), change]);
    }
  }

  /** Changes that were rejected for want of their invoice, and have it now. */
  #due({ events }: Indexed): Change[] {
    return events.flatMap(({ kind, invoice }) => {
      const due = kind === 'issue' ? this.#early.get(invoice) : undefined;
      if (due) this.#early.delete(invoice);
      return due ?? [];
    });
  }
}
