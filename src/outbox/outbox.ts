import { randomUUID } from 'node:crypto';
import type { Preview } from '../campaign/preview.js';
import type { EInvoiceAdjustment } from '../einvoice/toAdjustment.js';
import type { ClientOperation } from '../generated/operation.js';
import {
  pushTransaction,
  pushTransactions,
  refundTransaction,
  voidTransaction,
} from '../generated/operations/transactions.js';
import type { ProblemIssue, TransactionInput } from '../generated/types.js';
import type { Checks } from '../http/checks.js';
import { validationError } from '../http/localErrors.js';
import { transportOf } from '../http/transportAccess.js';
import { findUnstorable } from '../validation/storable.js';
import type { Validated } from '../validation/validate.js';
import { Drainer } from './drain/drainer.js';
import { readDraining, releaseLeases } from './drain/drainerLease.js';
import { readHealth } from './drain/healthRecord.js';
import { plaintext } from './entries/cipher.js';
import { discardDeadLetter, readDeadLetter, readDeadLetters, requeue } from './entries/deadLetters.js';
import { type EnqueueRequest, enqueueAll, seqOf } from './entries/enqueue.js';
import {
  type AdjustmentContent,
  type EntryOptions,
  newAdjustmentEntry,
  newTransactionEntry,
  parseReference,
} from './entries/entry.js';
import { WriteQueue } from './entries/writeQueue.js';
import { OutboxError } from './error.js';
import { Events } from './events.js';
import { checkStream, readOptions, type Settings } from './options.js';
import { Previews } from './previews.js';
import { readBacklog } from './status/backlog.js';
import { WarningMonitor } from './status/warningMonitor.js';
import { lockedWarning, othersMayReadWarning, warningsOf } from './status/warnings.js';
import type { Database } from './store/database.js';
import { openStore } from './store/openStore.js';
import { sqlWithin } from './store/postgresDatabase.js';
import type {
  DeadLetter,
  DrainReport,
  Enqueued,
  EnqueueOptions,
  OutboxEvents,
  OutboxOptions,
  OutboxPreviewOptions,
  OutboxStatus,
  RefundBody,
  Sale,
  VoidBody,
} from './types.js';

interface OutboxComponents {
  readonly settings: Settings;
  readonly database: Database;
  readonly previews: Previews;
  readonly setAside: readonly string[];
  readonly checks: Checks;
  readonly holder: string;
  readonly events: Events;
  readonly drainer: Drainer;
}

/**
 * Store and forward: what is enqueued is on disk before anything is sent, and takes effect once at the service, whatever
 * dies in between. Bytes, idempotency key and order are decided before the first attempt and never change. Errors of the
 * disk are `OutboxError`s; a transaction that does not fit the contract is a `ShopfestValidationError`.
 *
 * Sending goes on by itself: at most 8 seconds after the service, the network or PostgreSQL is back (later where the
 * service asks for it), and `lease` after the process that sent has died.
 */
export class Outbox {
  readonly #components: OutboxComponents;
  readonly #writes: WriteQueue;
  readonly #monitor: WarningMonitor;
  #closing: Promise<void> | null = null;

  private constructor(components: OutboxComponents) {
    const { database, drainer, events } = components;
    this.#components = components;
    this.#writes = new WriteQueue(database, {
      stored: () => drainer.notifyStored(),
      failed: (error) => drainer.health.entryNotStored(error),
    });
    this.#monitor = new WarningMonitor(() => this.#status(), events);
  }

  /** @throws OutboxError, ShopfestConfigurationError */
  static async open(options: OutboxOptions): Promise<Outbox> {
    const settings = readOptions(options);
    const { client, store } = options;
    const transport = client instanceof Object ? transportOf(client) : undefined;
    if (transport === undefined) {
      throw new OutboxError('option_invalid', { detail: 'client: new Shopfest(…)', pointer: 'client' });
    }
    const { baseURL, campaign } = client.toJSON();
    if (campaign === null) throw new OutboxError('no_campaign', { pointer: 'client' });
    const checks = await transport.checksFor(pushTransactions);
    const { cipher, concurrency } = settings;
    const binding = { baseURL, campaign, check: cipher.keyCheck };
    const events = new Events();
    if (options.onWarning !== undefined) events.on('warning', options.onWarning);
    const onLocked = (): void => events.emit('warning', lockedWarning);
    const { database, setAside, isCreated } = await openStore(store, binding, {
      connections: concurrency + 2,
      create: settings.create,
      onLocked,
    });
    if (isCreated && cipher === plaintext && process.platform === 'win32')
      events.emit('warning', othersMayReadWarning);
    const holder = randomUUID();
    const sender = { transport, cipher };
    const drainer = new Drainer({ ...settings, database, sender, events, holder });
    const previews = new Previews({ transport, database, cipher });
    return new Outbox({ settings, database, previews, setAside, checks, holder, events, drainer });
  }

  /**
   * Stores a transaction. When it resolves, the transaction is on disk: print the receipt. The same content enqueued
   * again is `known` and is sent once; after a void (註銷) of it, it is the next issue of its number.
   * @throws ShopfestValidationError when it does not fit the contract, OutboxError when it could not be stored
   */
  enqueue(transaction: Sale, options: EnqueueOptions = {}): Promise<Enqueued> {
    const checked = this.#checkTransaction(transaction);
    if (!checked.ok) return rejectInvalid(checked.issues, pushTransaction);
    const { value } = checked;
    return this.#store(() => {
      const entryOptions = this.#entryOptions(options);
      return {
        entry: newTransactionEntry(value, entryOptions),
        adjusts: null,
        asVersion:
          value.version === undefined && !options.mayRepeat
            ? (version) => newTransactionEntry({ ...value, version }, entryOptions)
            : undefined,
      };
    }, options);
  }

  /**
   * What a transaction will give, by the signed rules that were seen last. They are kept in the outbox, so that this works
   * without a network and after a restart, and are requested again from time to time, for 2 seconds at most. Stores
   * nothing of the transaction.
   */
  async preview(transaction: Sale, options: OutboxPreviewOptions = {}): Promise<Preview> {
    this.#requireOpen();
    return this.#components.previews.preview(transaction, options);
  }

  /** Stores a cancel (作廢) or void (註銷) of a transaction, which is sent after it. */
  void(transaction: string, body: VoidBody, options: EnqueueOptions = {}): Promise<Enqueued> {
    return this.#adjustment('void', transaction, body, options);
  }

  /** Stores a refund or allowance (折讓) of a transaction, which is sent after it. */
  refund(transaction: string, body: RefundBody, options: EnqueueOptions = {}): Promise<Enqueued> {
    return this.#adjustment('refund', transaction, body, options);
  }

  /** Stores what a cancel, void or allowance asks for, as `toAdjustment` of the e-invoice entry reads it. */
  adjust(adjustment: EInvoiceAdjustment, options: EnqueueOptions = {}): Promise<Enqueued> {
    return adjustment.action === 'void'
      ? this.void(adjustment.transaction, adjustment.body, options)
      : this.refund(adjustment.transaction, adjustment.body, options);
  }

  /** Sends in the background, now and whenever something is enqueued, until `close`. Errors: see `status` and `on`. */
  start(): void {
    this.#requireOpen();
    this.#components.drainer.start();
    this.#monitor.start();
  }

  /**
   * Sends all that waits. Resolves when nothing does; dead letters do not count as waiting.
   * @throws what stood in the way, with all kept: at once when the service refuses this key or campaign, or when nothing
   * went through for `patience` milliseconds (30,000 by default)
   */
  async drain({ patience = 30_000 }: { readonly patience?: number } = {}): Promise<DrainReport> {
    this.#requireOpen();
    await this.#writes.flushed();
    return this.#components.drainer.drain(patience);
  }

  async status(): Promise<OutboxStatus> {
    this.#requireOpen();
    return this.#status();
  }

  /** Oldest first. */
  deadLetters(): AsyncIterable<DeadLetter> {
    this.#requireOpen();
    const { database, settings } = this.#components;
    return readDeadLetters(database, settings.cipher);
  }

  /** Null where there is no dead letter of this id. */
  async deadLetter(id: string): Promise<DeadLetter | null> {
    this.#requireOpen();
    const { database, settings } = this.#components;
    const seq = seqOf(id);
    return seq === null ? null : database.transaction((sql) => readDeadLetter(sql, settings.cipher, seq));
  }

  /**
   * Sends a dead letter again, in its old order: as it is, or as `corrected`, where it is a transaction.
   * @throws OutboxError entry_not_found, ShopfestValidationError
   */
  async retry(id: string, corrected?: Sale): Promise<void> {
    this.#requireOpen();
    const { database, drainer, settings } = this.#components;
    const checked = corrected === undefined ? null : this.#checkTransaction(corrected);
    if (checked?.ok === false) return rejectInvalid(checked.issues, pushTransaction);
    const seq = seqOf(id);
    await database.transaction(async (sql) => {
      const deadLetter = seq === null ? null : await readDeadLetter(sql, settings.cipher, seq);
      const isFound = deadLetter !== null && (checked === null || deadLetter.kind === 'sale');
      if (seq === null || !isFound) throw new OutboxError('entry_not_found', { pointer: 'id' });
      const entry = checked && newTransactionEntry(checked.value, this.#entryOptions(deadLetter));
      await requeue(sql, seq, entry);
      database.requireFile();
    });
    drainer.notifyStored();
  }

  /**
   * Gives a dead letter up: it is never sent. One whose document was enqueued again, corrected, is discarded by itself
   * once that was delivered. @throws OutboxError entry_not_found
   */
  async discard(id: string): Promise<void> {
    this.#requireOpen();
    const seq = seqOf(id);
    const { database, settings } = this.#components;
    const wasDiscarded =
      seq !== null && (await database.transaction((sql) => discardDeadLetter(sql, seq, settings.clock())));
    if (!wasDiscarded) throw new OutboxError('entry_not_found', { pointer: 'id' });
  }

  /** Adds a listener; returns a function that removes it. */
  on<Name extends keyof OutboxEvents>(name: Name, listener: (event: OutboxEvents[Name]) => void): () => void {
    return this.#components.events.on(name, listener);
  }

  /** Stores what is being enqueued, aborts what is being sent (it is sent again next time) and closes the store. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { drainer, database, holder } = this.#components;
    await this.#monitor.stop();
    await this.#writes.flushed();
    await drainer.stop();
    try {
      await database.transaction(async (sql) => {
        if (drainer.hasSent) await drainer.saveHealth(sql);
        await releaseLeases(sql, holder);
      });
    } finally {
      await database.close();
    }
  }

  #checkTransaction(transaction: unknown): Validated<TransactionInput> {
    return storable(
      this.#components.checks.request('TransactionInput', transaction),
    ) as Validated<TransactionInput>;
  }

  #adjustment(
    kind: 'void' | 'refund',
    transaction: string,
    body: unknown,
    options: EnqueueOptions,
  ): Promise<Enqueued> {
    const { checks, settings } = this.#components;
    const { schema, operation } = contractOf[kind];
    const checked = storable(checks.request(schema, body));
    if (!checked.ok) return rejectInvalid(checked.issues, operation);
    // The path is checked now: nobody is there to correct it when it is sent.
    const issues = checks
      .parameters(operation.id, { campaignId: 'campaign', transactionId: transaction }, {})
      .filter(({ pointer }) => pointer === '/path/transactionId');
    const unstorable = findUnstorable({ path: { transactionId: transaction } });
    if (unstorable !== null) issues.push(unstorable);
    if (issues.length > 0) return rejectInvalid(issues, operation);
    const content = { transaction, body: checked.value as AdjustmentContent['body'] };
    return this.#store(
      () => ({
        entry: newAdjustmentEntry(kind, content, this.#entryOptions(options)),
        adjusts: parseReference(transaction, settings.cipher),
        freesNumber: kind === 'void' && content.body.kind === 'void',
      }),
      options,
    );
  }

  /** Nothing is awaited before the write is queued, so that entries keep the order in which they were enqueued. */
  #store(makeRequest: () => EnqueueRequest, { within }: EnqueueOptions): Promise<Enqueued> {
    try {
      this.#requireOpen();
      const request = makeRequest();
      return within === undefined ? this.#writes.add(request) : this.#storeWithin(request, within);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async #storeWithin(
    request: EnqueueRequest,
    within: NonNullable<EnqueueOptions['within']>,
  ): Promise<Enqueued> {
    if (this.#components.database.dialect.engine !== 'postgres') {
      throw new OutboxError('option_invalid', { detail: 'within: postgres://…', pointer: 'within' });
    }
    const [enqueued] = await enqueueAll(sqlWithin(within), [request]);
    return enqueued as Enqueued;
  }

  #entryOptions({ stream }: Pick<EnqueueOptions, 'stream'>): EntryOptions {
    const { cipher, clock } = this.#components.settings;
    return { stream: stream === undefined ? undefined : checkStream(stream), cipher, now: clock() };
  }

  async #status(): Promise<OutboxStatus> {
    const { database, drainer, settings, setAside, holder } = this.#components;
    const { clock, lease, cipher } = settings;
    const now = clock();
    const { backlog, draining, stored } = await database.transaction(async (sql) => ({
      backlog: await readBacklog(sql, now),
      draining: await readDraining(sql, { holder, now, lease }),
      stored: await readHealth(sql),
    }));
    // A process that has sent nothing shows the health that the sending process has stored.
    const { record } = drainer.health;
    const health = drainer.hasSent ? record : { ...stored, lastError: record.lastError ?? stored.lastError };
    return {
      ...backlog,
      draining: draining === 'stopped' && drainer.isRunning ? 'here' : draining,
      ...health,
      warnings: warningsOf(backlog, settings, health.clockSkew, setAside),
      setAside,
      encrypted: cipher.encrypted,
    };
  }

  #requireOpen(): void {
    if (this.#closing !== null) throw new OutboxError('closed');
  }
}

/** The schema of the body of an adjustment, and the operation that it is sent with. */
const contractOf = {
  void: { schema: 'VoidInput', operation: voidTransaction },
  refund: { schema: 'RefundInput', operation: refundTransaction },
} as const;

/** No service stores a text that is no Unicode, so that it is refused now. */
function storable<T>(checked: Validated<T>): Validated<T> {
  const issue = checked.ok ? findUnstorable(checked.value) : null;
  return issue === null ? checked : { ok: false, issues: [issue] };
}

/** What the service would reject is not stored: its caller can correct it now. */
async function rejectInvalid(issues: readonly ProblemIssue[], operation: ClientOperation): Promise<never> {
  const code = issues.every(({ pointer }) => pointer.startsWith('/path'))
    ? 'parameter_invalid'
    : 'validation_failed';
  throw await validationError(issues, code, operation);
}
