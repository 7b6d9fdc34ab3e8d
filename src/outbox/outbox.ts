import { randomUUID } from 'node:crypto';
import type { Preview } from '../campaign/preview.js';
import type { EInvoiceAdjustment } from '../einvoice/toAdjustment.js';
import { operations } from '../generated/operations.js';
import type { ProblemIssue, TransactionInput } from '../generated/types.js';
import type { Checks } from '../http/checks.js';
import { validationError } from '../http/localErrors.js';
import { transportOf } from '../http/transportAccess.js';
import type { Database } from './database.js';
import { discardDeadLetter, findDeadLetter, readDeadLetter, readDeadLetters, revive } from './deadLetters.js';
import { Drainer } from './drainer.js';
import { enqueueAll, type Incoming, seqOf } from './enqueue.js';
import { newAdjustment, newSale, saleNamedBy } from './entry.js';
import { OutboxError } from './error.js';
import { Events } from './events.js';
import { readHealth } from './healthRecord.js';
import { drainingBy, releaseLease } from './lease.js';
import { openStore } from './openStore.js';
import { checkStream, readOptions, type Settings } from './options.js';
import { sqlWithin } from './postgresDatabase.js';
import { Previews } from './previews.js';
import { readBacklog, warningsOf } from './status.js';
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
import { Watch } from './warningMonitor.js';
import { WriteQueue } from './writeQueue.js';

interface Parts {
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
 * Store and forward: what is enqueued is on disk before anything is sent, and reaches the campaign once in effect,
 * whatever dies in between. What goes out was made before the first attempt and never changes: bytes, idempotency key
 * and order. Errors of the disk are `OutboxError`s; a sale that does not fit the contract is a `ShopfestValidationError`.
 * Sending goes on by itself: at most 8 seconds after the service, the network or PostgreSQL is back (later where the
 * service asks for it), and `lease` after the process that sent has died.
 */
export class Outbox {
  readonly #parts: Parts;
  readonly #writes: WriteQueue;
  readonly #watch: Watch;
  #closing: Promise<void> | null = null;

  private constructor(parts: Parts) {
    this.#parts = parts;
    this.#writes = new WriteQueue(parts.database, () => parts.drainer.stored());
    this.#watch = new Watch(() => this.#status(), parts.events);
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
    const checks = await transport.checks();
    const { seal, concurrency } = settings;
    const binding = { baseURL, campaign, check: seal.check };
    const { database, setAside } = await openStore(store, binding, concurrency + 2);
    const holder = randomUUID();
    const events = new Events();
    const sender = { transport, seal };
    const drainer = new Drainer({ ...settings, database, sender, events, holder });
    const previews = new Previews({ transport, database, seal });
    return new Outbox({ settings, database, previews, setAside, checks, holder, events, drainer });
  }

  /**
   * Stores a sale. When it resolves, the sale is on disk: print the receipt. The very same sale given again is `known`
   * and goes once.
   * @throws ShopfestValidationError when it does not fit the contract, OutboxError when it could not be stored
   */
  enqueue(transaction: Sale, options: EnqueueOptions = {}): Promise<Enqueued> {
    const fit = this.#parts.checks.request('TransactionInput', transaction);
    if (!fit.ok) return refuse(fit.issues, 'pushTransaction');
    return this.#store(
      () => ({ entry: newSale(fit.value as TransactionInput, this.#making(options)), after: null }),
      options,
    );
  }

  /**
   * What a sale will give, by the signed rules last seen, which are kept with the outbox: also without a network, and after
   * a restart. They are asked for anew from time to time, for 2 seconds at most. Stores nothing of the sale.
   */
  async preview(transaction: Sale, options: OutboxPreviewOptions = {}): Promise<Preview> {
    this.#requireOpen();
    return this.#parts.previews.preview(transaction, options);
  }

  /** Stores a cancel (作廢) or void (註銷) of a sale, which goes after the sale where that waits as well. */
  void(transaction: string, body: VoidBody, options: EnqueueOptions = {}): Promise<Enqueued> {
    const fit = this.#parts.checks.request('VoidInput', body);
    if (!fit.ok) return refuse(fit.issues, 'voidTransaction');
    return this.#adjustment('void', { transaction, body: fit.value as Record<string, unknown> }, options);
  }

  /** Stores a refund or allowance (折讓) of a sale, which goes after the sale where that waits as well. */
  refund(transaction: string, body: RefundBody, options: EnqueueOptions = {}): Promise<Enqueued> {
    const fit = this.#parts.checks.request('RefundInput', body);
    if (!fit.ok) return refuse(fit.issues, 'refundTransaction');
    return this.#adjustment('refund', { transaction, body: fit.value as Record<string, unknown> }, options);
  }

  /** Stores what a cancel, void or allowance asks for, as `toAdjustment` of the e-invoice entry reads it. */
  adjust(adjustment: EInvoiceAdjustment, options: EnqueueOptions = {}): Promise<Enqueued> {
    return adjustment.action === 'void'
      ? this.void(adjustment.transaction, adjustment.body, options)
      : this.refund(adjustment.transaction, adjustment.body, options);
  }

  /** Sends in the background, now and whenever something comes, until `close`. Never throws: see `status` and `on`. */
  start(): void {
    this.#requireOpen();
    this.#parts.drainer.start();
    this.#watch.start();
  }

  /**
   * Sends all that waits. Resolves when nothing does; dead letters do not count as waiting.
   * @throws what stood in the way, with all kept: at once when the service refuses this key or campaign, or when nothing
   * went through for `patience` milliseconds (30,000 by default)
   */
  async drain({ patience = 30_000 }: { readonly patience?: number } = {}): Promise<DrainReport> {
    this.#requireOpen();
    await this.#writes.settled();
    return this.#parts.drainer.drain(patience);
  }

  async status(): Promise<OutboxStatus> {
    this.#requireOpen();
    return this.#status();
  }

  /** What was refused, oldest first. */
  deadLetters(): AsyncIterable<DeadLetter> {
    this.#requireOpen();
    return readDeadLetters(this.#parts.database, this.#parts.settings.seal);
  }

  /** What was refused under this id; null where nothing was. */
  async deadLetter(id: string): Promise<DeadLetter | null> {
    this.#requireOpen();
    const { database, settings } = this.#parts;
    const seq = seqOf(id);
    return seq === null ? null : database.transaction((sql) => readDeadLetter(sql, settings.seal, seq));
  }

  /**
   * Sends a dead letter again, in its old place: as it is, or as `mended`, where it is a sale.
   * @throws OutboxError entry_not_found, ShopfestValidationError
   */
  async retry(id: string, mended?: Sale): Promise<void> {
    this.#requireOpen();
    const { database, checks, drainer } = this.#parts;
    const fit = mended === undefined ? null : checks.request('TransactionInput', mended);
    if (fit?.ok === false) return refuse(fit.issues, 'pushTransaction');
    const seq = seqOf(id);
    await database.transaction(async (sql) => {
      const found = seq === null ? undefined : await findDeadLetter(sql, seq);
      if (seq === null || found === undefined || (fit !== null && found.kind !== 'sale')) {
        throw new OutboxError('entry_not_found', { pointer: 'id' });
      }
      const entry = fit && newSale(fit.value as TransactionInput, this.#making(found));
      await revive(sql, seq, entry);
    });
    drainer.stored();
  }

  /**
   * Gives a dead letter up: what it holds is never sent. A refused sale whose document is enqueued again, mended, needs
   * none once that was delivered. @throws OutboxError entry_not_found
   */
  async discard(id: string): Promise<void> {
    this.#requireOpen();
    const seq = seqOf(id);
    const { database, settings } = this.#parts;
    const gone =
      seq !== null && (await database.transaction((sql) => discardDeadLetter(sql, seq, settings.clock())));
    if (!gone) throw new OutboxError('entry_not_found', { pointer: 'id' });
  }

  /** Listens; gives a function that stops listening. */
  on<Name extends keyof OutboxEvents>(name: Name, listener: (event: OutboxEvents[Name]) => void): () => void {
    return this.#parts.events.on(name, listener);
  }

  /** Stores what is being enqueued, cuts off what is being sent (it goes again next time) and closes the store. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { drainer, database, holder } = this.#parts;
    await this.#watch.stop();
    await this.#writes.settled();
    await drainer.stop();
    try {
      await database.transaction(async (sql) => {
        if (drainer.hasSent) await drainer.saveHealth(sql);
        await releaseLease(sql, holder);
      });
    } finally {
      await database.close();
    }
  }

  #adjustment(
    kind: 'void' | 'refund',
    content: { transaction: string; body: Record<string, unknown> },
    options: EnqueueOptions,
  ): Promise<Enqueued> {
    const operation = kind === 'void' ? 'voidTransaction' : 'refundTransaction';
    const { checks, settings } = this.#parts;
    // The path of the call, checked now: once it waits, nobody is there to mend it.
    const issues = checks
      .parameters(operation, { campaignId: 'campaign', transactionId: content.transaction }, {})
      .filter(({ pointer }) => pointer === '/path/transactionId');
    if (issues.length > 0) return refuse(issues, operation);
    return this.#store(
      () => ({
        entry: newAdjustment(kind, content, this.#making(options)),
        after: saleNamedBy(content.transaction, settings.seal),
      }),
      options,
    );
  }

  /** Until it waits for the disk nothing is awaited, so entries keep the order in which they were given. */
  #store(make: () => Incoming, { within }: EnqueueOptions): Promise<Enqueued> {
    try {
      this.#requireOpen();
      const incoming = make();
      return within === undefined ? this.#writes.add(incoming) : this.#storeWithin(incoming, within);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async #storeWithin(incoming: Incoming, within: NonNullable<EnqueueOptions['within']>): Promise<Enqueued> {
    if (this.#parts.database.dialect.engine !== 'postgres') {
      throw new OutboxError('option_invalid', { detail: 'within: postgres://…', pointer: 'within' });
    }
    const [enqueued] = await enqueueAll(sqlWithin(within), [incoming]);
    return enqueued as Enqueued;
  }

  #making({ stream }: { readonly stream?: string | undefined }): {
    stream: string | undefined;
    seal: Settings['seal'];
    now: number;
  } {
    const { seal, clock } = this.#parts.settings;
    return { stream: stream === undefined ? undefined : checkStream(stream), seal, now: clock() };
  }

  async #status(): Promise<OutboxStatus> {
    const { database, drainer, settings, setAside, holder } = this.#parts;
    const { clock, lease, seal } = settings;
    const now = clock();
    const { backlog, draining, told } = await database.transaction(async (sql) => ({
      backlog: await readBacklog(sql, now),
      draining: await drainingBy(sql, { holder, now, lease }),
      told: await readHealth(sql),
    }));
    // Whoever has sent knows best; anybody else knows what the sender has left word of.
    const health = drainer.hasSent ? drainer.health.record : told;
    return {
      ...backlog,
      draining: draining === 'stopped' && drainer.isRunning ? 'here' : draining,
      ...health,
      warnings: warningsOf(backlog, settings, health.clockSkew, setAside),
      setAside,
      encrypted: seal.encrypted,
    };
  }

  #requireOpen(): void {
    if (this.#closing !== null) throw new OutboxError('closed');
  }
}

/** A sale that the service would refuse never gets into the way of others: its caller hears of it now. */
async function refuse(
  issues: readonly ProblemIssue[],
  operation: 'pushTransaction' | 'voidTransaction' | 'refundTransaction',
): Promise<never> {
  const code = issues.every(({ pointer }) => pointer.startsWith('/path'))
    ? 'parameter_invalid'
    : 'validation_failed';
  throw await validationError(issues, code, operations[operation]);
}
