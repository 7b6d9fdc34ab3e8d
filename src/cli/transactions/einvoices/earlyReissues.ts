import type { RowProblem } from '../../../batch/problems.js';
import type { Text } from '../../terminal/text.js';
import { type InvoiceEvent, type Issue, isVoid } from './events.js';

/** An issue whose number was in force when it was pushed, with its transaction: its file may be overwritten meanwhile. */
export interface EarlyReissue {
  readonly issue: Issue;
  readonly row: object;
}

/**
 * Issues of a number that came before the void (註銷) of the issue before them, which may lie in a file that comes later.
 * They are kept, and are pushed again once that void was enqueued.
 */
export class EarlyReissues {
  readonly #held = new Map<string, EarlyReissue[]>();
  /** Invoices with an enqueued void that no issue has followed. */
  readonly #voided = new Set<string>();
  /** Files of those that are listed as rejected. */
  readonly #listed = new Map<string, string>();

  hold(early: EarlyReissue): void {
    const { invoice, digest } = early.issue;
    const held = this.#held.get(invoice) ?? [];
    if (!held.some(({ issue }) => issue.digest === digest)) this.#held.set(invoice, [...held, early]);
  }

  /** Records events that were enqueued, and takes out what is held of the invoices that they void. */
  takeDue(events: readonly InvoiceEvent[]): EarlyReissue[] {
    for (const event of events) {
      if (isVoid(event)) this.#voided.add(event.invoice);
      else if (event.kind === 'issue') this.#voided.delete(event.invoice);
    }
    return [...new Set(events.map(({ invoice }) => invoice))].flatMap((invoice) => {
      const [due] = this.isVoided(invoice) ? (this.#held.get(invoice) ?? []) : [];
      if (due === undefined) return [];
      this.#held.delete(invoice);
      return [due];
    });
  }

  isVoided(invoice: string): boolean {
    return this.#voided.has(invoice);
  }

  /** Records that an issue was pushed as the one after the void. */
  setReissued({ invoice }: Issue): void {
    this.#voided.delete(invoice);
  }

  /** Records that an issue is listed as rejected. False where it is already, since its file was read once more. */
  setListed(issue: Issue): boolean {
    const key = keyOf(issue);
    if (this.#listed.has(key)) return false;
    this.#listed.set(key, issue.file);
    return true;
  }

  /** The file under which an issue that has its result now is listed as rejected; undefined where it is not. */
  takeListed(issue: Issue): string | undefined {
    const key = keyOf(issue);
    const file = this.#listed.get(key);
    this.#listed.delete(key);
    return file;
  }
}

const keyOf = ({ invoice, digest }: Issue): string => `${invoice} ${digest}`;

const advice: Text = {
  en: 'where its number was issued again after a void (註銷), push the void, then this invoice again',
  zh: '如為註銷後以同一號碼重開，請先送出註銷，再重送此發票',
};

/** The problem of an issue whose number is in force, with what to do. */
export const withAdvice = (problem: RowProblem): RowProblem => ({
  ...problem,
  errors: [
    ...(problem.errors ?? []),
    { pointer: '/document', code: problem.code, message: advice.en, messageZh: advice.zh },
  ],
});
