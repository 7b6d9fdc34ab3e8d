import type { RowProblem } from '../../batch/problems.js';
import { inParallel } from '../../bulk/inParallel.js';
import { type Shopfest, ShopfestAbortError, ShopfestError } from '../../index.js';
import { throwIfAborted } from '../errors/commandError.js';
import { enqueueSize, Forwarder } from '../forwarding/forwarder.js';
import { type AdjustmentItem, externalIdOf, type Item, type TransactionItem } from '../forwarding/item.js';
import type { OpenOutbox } from '../forwarding/openOutbox.js';
import type { ImportContext } from '../import/context.js';
import { FileQueue, type IsReadLater } from '../import/fileQueue.js';
import { isTable, isXml, type RowFile, type TableFormat } from '../rows/files.js';
import type { Text } from '../terminal/text.js';
import { chunksOf } from './chunks.js';
import type { DownloadReader } from './downloads/downloadReader.js';
import { neverPushed } from './downloads/notes.js';
import { EarlyChanges } from './einvoices/earlyChanges.js';
import { type EarlyReissue, EarlyReissues, withAdvice } from './einvoices/earlyReissues.js';
import { type Change, type InvoiceEvent, type Issue, inOrder } from './einvoices/events.js';
import type { FileWarnings } from './einvoices/fileWarnings.js';
import { type InvoiceVersions, versionsOf } from './einvoices/invoiceVersions.js';
import type { MessageReader } from './einvoices/messageReader.js';
import { VersionCounter } from './einvoices/versionCounter.js';
import { transactionRows } from './transactionRows.js';

/** Changes looked up at the service at a time. */
const concurrency = 4;

interface FilesRead {
  /** Files that are read later, with the error of each. */
  readonly unfinished: ReadonlyMap<string, unknown>;
  /** Files that could not be read, and were rejected. */
  readonly unreadable: ReadonlySet<string>;
}

interface PushOptions {
  readonly client: Shopfest;
  readonly outbox: OpenOutbox;
  readonly messages: MessageReader;
  readonly downloads: DownloadReader;
  readonly warnings: FileWarnings;
  /** Prints outages as they begin and end; null where the end of the command prints them. */
  readonly print: ((text: Text) => void) | null;
  /** Milliseconds of an outage that are waited out. */
  readonly maxOutage?: number | undefined;
}

/** Enqueues the transactions of tables and messages, and the cancels, voids and allowances of messages, by their time. */
export class TransactionPush {
  readonly forwarder: Forwarder;
  /** Changes that were applied before, by whatever program. */
  unchanged = 0;
  /** Files that were given and have not been enqueued to their end. */
  readonly unread = new Set<string>();
  readonly #context: ImportContext;
  readonly #options: PushOptions;
  readonly #early = new EarlyChanges();
  readonly #reissues = new EarlyReissues();
  readonly #versions = new VersionCounter();

  constructor(context: ImportContext, options: PushOptions) {
    this.#context = context;
    this.#options = options;
    const { outbox, print, maxOutage } = options;
    this.forwarder = new Forwarder({ outbox, context, print, maxOutage });
  }

  /** Tables come first: messages may change what stands in them. */
  async push(files: readonly RowFile[], isReadLater?: IsReadLater): Promise<FilesRead> {
    for (const { file } of files) this.unread.add(file);
    const tables = new FileQueue(files.filter(isTable), this.#context, isReadLater);
    const messages = new FileQueue(files.filter(isXml), this.#context, isReadLater);
    const changes = await this.#pushTables(tables);
    await this.#pushMessages(messages, changes);
    return {
      unfinished: new Map([...tables.unfinished, ...messages.unfinished]),
      unreadable: new Set([...tables.unreadable, ...messages.unreadable]),
    };
  }

  /** Gives what downloads have as cancelled. */
  async #pushTables(tables: FileQueue<RowFile<TableFormat>>): Promise<readonly Change[]> {
    const { signal, positions } = this.#context;
    const changes: Change[] = [];
    const rows = transactionRows(tables, this.#options.downloads, changes, this.#context);
    for await (const chunk of chunksOf(rows, enqueueSize)) {
      throwIfAborted(signal);
      const finished = tables.takeFinished();
      await this.forwarder.enqueue(
        chunk.map((row) => ({ kind: 'transaction', row, position: positions.of(row) })),
      );
      this.#setRead(finished);
    }
    this.#setRead(tables.takeFinished());
    return changes;
  }

  async #pushMessages(messages: FileQueue<RowFile<'xml'>>, changes: readonly Change[]): Promise<void> {
    const read = await this.#options.messages.events(messages);
    const withEvents = new Set(read.map(({ file }) => file));
    this.#setRead(messages.takeFinished().filter((file) => !withEvents.has(file)));
    const events = inOrder([...read, ...changes, ...this.#early.takeDue(read)]);
    for (let start = 0; start < events.length; start += enqueueSize) {
      const slice = events.slice(start, start + enqueueSize);
      await this.#pushEvents(slice);
      this.#setRead(slice.map(({ file }) => file));
    }
  }

  #setRead(files: Iterable<string>): void {
    for (const file of files) this.unread.delete(file);
  }

  async #pushEvents(events: readonly InvoiceEvent[]): Promise<void> {
    const known = await this.#knownVersions(events.filter((event) => event.kind === 'change'));
    this.#versions.expect(events, known);
    const items: Item[] = [];
    for (const event of events) {
      throwIfAborted(this.#context.signal);
      if (event.kind === 'issue') {
        const item = await this.#itemOfIssue(event);
        if (item === null) continue;
        items.push(item);
      } else {
        const versions = known.get(event);
        this.#versions.addVoid(event, versions);
        if (versions && versions.appliedTo !== null) {
          this.unchanged += 1;
          this.#withdrawIfRetried(event);
          continue;
        }
        items.push(this.#itemOf(event));
      }
      this.#early.add(event);
    }
    await this.forwarder.enqueue(items);
    await this.forwarder.enqueue(this.#reissues.takeDue(events).map((early) => this.#itemOfReissue(early)));
  }

  async #itemOfIssue(issue: Issue): Promise<Item | null> {
    const row = await this.#options.messages.transaction(issue);
    if (!row) return null;
    const { version, isReissue, isEarly } = this.#versions.addIssue(issue);
    if (isEarly) this.#reissues.hold({ issue, row });
    return itemOf(issue, row, version, {
      isReissue,
      onResult: async (problem) => (isReissue ? problem : this.#onIssueResult({ issue, row }, problem)),
    });
  }

  /** What came before its void, as the issue after it. */
  #itemOfReissue({ issue, row }: EarlyReissue): Item {
    const { version } = this.#versions.addReissue(issue);
    this.#reissues.setReissued(issue);
    return itemOf(issue, row, version, {
      isReissue: true,
      onResult: async (problem) => {
        const file = this.#reissues.takeListed(issue);
        const { externalId } = row as { externalId: string };
        if (file !== undefined)
          this.#context.rejected.withdraw({ file, externalId, code: 'document_conflict' });
        return problem;
      },
    });
  }

  /** A number in force cannot be issued again. Its void may come later, or was enqueued meanwhile. */
  async #onIssueResult(early: EarlyReissue, problem: RowProblem | null): Promise<RowProblem | null> {
    if (problem?.code !== 'document_conflict') return problem;
    if (this.#reissues.isVoided(early.issue.invoice)) {
      await this.forwarder.enqueue([this.#itemOfReissue(early)]);
      return null;
    }
    this.#reissues.hold(early);
    return this.#reissues.setListed(early.issue) ? withAdvice(problem) : null;
  }

  #itemOf(change: Change): AdjustmentItem {
    const { file, invoice, adjustment } = change;
    return {
      kind: 'adjustment',
      file,
      invoice,
      adjustment,
      onResult: (problem, outboxId) => this.#onResult(change, problem, outboxId),
    };
  }

  /** A change that came before its invoice was rejected at first, and is rejected no more. */
  #withdrawIfRetried(change: Change): void {
    if (!this.#early.takeRetried(change) || change.mayBeUnknown) return;
    const externalId = externalIdOf(this.#itemOf(change));
    this.#context.rejected.withdraw({ file: change.file, externalId, code: 'transaction_not_found' });
  }

  async #onResult(change: Change, problem: RowProblem | null, outboxId: string): Promise<RowProblem | null> {
    this.#withdrawIfRetried(change);
    if (this.#early.setResult(change, problem?.code ?? null)) {
      await this.forwarder.enqueue([this.#itemOf(change)]);
      return null;
    }
    if (!change.mayBeUnknown || problem?.code !== 'transaction_not_found') return problem;
    const externalId = externalIdOf(this.#itemOf(change));
    this.#options.warnings.passOver(`${change.file} (${externalId})`, neverPushed);
    await this.#options.outbox.outbox.discard(outboxId);
    return null;
  }

  /**
   * What the service has of the invoices of these changes. Nothing where it does not answer: changes are enqueued then,
   * since without a cancel its transaction would stay in the draw, and the externalId of each keeps it from being applied
   * twice.
   */
  async #knownVersions(changes: readonly Change[]): Promise<ReadonlyMap<InvoiceEvent, InvoiceVersions>> {
    const known = new Map<InvoiceEvent, InvoiceVersions>();
    const { client } = this.#options;
    if (this.forwarder.outage.fault !== null) return known;
    try {
      await inParallel(changes, concurrency, async (change) => {
        known.set(change, await versionsOf(client, change.adjustment, this.#context.signal));
      });
    } catch (error) {
      if (!ShopfestError.is(error) || ShopfestAbortError.is(error)) throw error;
    }
    return known;
  }
}

function itemOf(
  { file }: Issue,
  row: object,
  version: number | undefined,
  handling: Pick<TransactionItem, 'isReissue' | 'onResult'>,
): TransactionItem {
  const versioned = version === undefined ? row : { ...row, version };
  return { kind: 'transaction', position: { file, line: null }, row: versioned, ...handling };
}
