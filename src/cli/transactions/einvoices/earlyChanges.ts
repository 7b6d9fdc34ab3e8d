import type { Change, InvoiceEvent } from './events.js';

interface EnqueuedChange {
  readonly change: Change;
  /** Its invoice was enqueued after it. */
  isIssued: boolean;
}

/**
 * Changes that reached the service before their invoice, which may lie in a file that comes later. Such a change is
 * rejected at first, and is enqueued again when its invoice has been.
 */
export class EarlyChanges {
  /** Enqueued and without a result, by invoice. */
  readonly #enqueued = new Map<string, EnqueuedChange[]>();
  /** Rejected since the invoice was missing, by invoice. */
  readonly #early = new Map<string, Change[]>();
  /** Rejected and listed, and enqueued again since. */
  readonly #retried = new Set<Change>();

  /** Records an event that is about to be enqueued. */
  add(event: InvoiceEvent): void {
    const changes = this.#enqueued.get(event.invoice) ?? [];
    if (event.kind === 'change')
      this.#enqueued.set(event.invoice, [...changes, { change: event, isIssued: false }]);
    // An invoice that was issued after the change is another one under the same number.
    else for (const each of changes) if (event.time <= each.change.time) each.isIssued = true;
  }

  /** Records the result of a change. True when it came too early and its invoice has come since: it is to be repeated. */
  setResult(change: Change, code: string | null): boolean {
    const { invoice } = change;
    const changes = this.#enqueued.get(invoice) ?? [];
    const others = changes.filter((each) => each.change !== change);
    if (others.length > 0) this.#enqueued.set(invoice, others);
    else this.#enqueued.delete(invoice);
    if (code !== 'transaction_not_found') return false;
    if (changes.some((each) => each.change === change && each.isIssued)) return true;
    this.#early.set(invoice, [...(this.#early.get(invoice) ?? []), change]);
    return false;
  }

  /** Takes out the early changes that have their invoice among these events. */
  takeDue(events: readonly InvoiceEvent[]): Change[] {
    return events.flatMap(({ kind, invoice }) => {
      const due = kind === 'issue' ? this.#early.get(invoice) : undefined;
      if (due) this.#early.delete(invoice);
      for (const change of due ?? []) this.#retried.add(change);
      return due ?? [];
    });
  }

  /** Whether a change that has its result now was listed as rejected before. */
  takeRetried(change: Change): boolean {
    return this.#retried.delete(change);
  }
}
