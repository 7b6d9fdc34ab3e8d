import type { Change, Event } from './events.js';

interface Sent {
  readonly change: Change;
  /** The invoice that it changes came after it. */
  isIssued: boolean;
}

/** Changes that came before their invoice, which may lie in a file that comes later. */
export class EarlyChanges {
  /** Stored and without an answer, by invoice. */
  readonly #sent = new Map<string, Sent[]>();
  readonly #early = new Map<string, Change[]>();

  /** It is about to be stored. */
  send(event: Event): void {
    const sent = this.#sent.get(event.invoice) ?? [];
    if (event.kind === 'change') this.#sent.set(event.invoice, [...sent, { change: event, isIssued: false }]);
    // What was issued later than the change is another sale under the same number.
    else for (const each of sent) if (event.time <= each.change.time) each.isIssued = true;
  }

  /** It has its answer; true when it was too early and its invoice is there by now, so that it is to go again. */
  answer(change: Change, code: string | null): boolean {
    const { invoice } = change;
    const sent = this.#sent.get(invoice) ?? [];
    const left = sent.filter((each) => each.change !== change);
    if (left.length > 0) this.#sent.set(invoice, left);
    else this.#sent.delete(invoice);
    if (code !== 'transaction_not_found') return false;
    if (sent.some((each) => each.change === change && each.isIssued)) return true;
    this.#early.set(invoice, [...(this.#early.get(invoice) ?? []), change]);
    return false;
  }

  /** Those that were too early and have their invoice among these events. */
  due(events: readonly Event[]): Change[] {
    return events.flatMap(({ kind, invoice }) => {
      const due = kind === 'issue' ? this.#early.get(invoice) : undefined;
      if (due) this.#early.delete(invoice);
      return due ?? [];
    });
  }
}
