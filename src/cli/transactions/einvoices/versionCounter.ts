import { type Change, type InvoiceEvent, type Issue, isVoid } from './events.js';
import type { InvoiceVersions } from './invoiceVersions.js';

/** Which issue of its invoice a message is. */
export interface IssueVersion {
  /** Undefined where it is not known; the service then goes by the fields. */
  readonly version: number | undefined;
  /** It follows a void, and is not a copy of a message before it. */
  readonly isReissue: boolean;
  /** Another message is in force: this one may be a re-issue whose void has not come yet. */
  readonly isEarly?: boolean;
}

/** What is known of one invoice, from the messages of this run in their order. */
interface InvoiceState {
  /** By the digest of each message. */
  readonly issues: Map<string, IssueVersion>;
  /** The version in force after the last message, where it is known. */
  inForce?: number | undefined;
  /** Whether the last message is a void (註銷). */
  isVoided: boolean;
  /** The version that comes after that void, where it is known. */
  next?: number | undefined;
}

/** Counts the versions of each invoice: an issue after a void (註銷) is the next one, also where it equals the first. */
export class VersionCounter {
  readonly #states = new Map<string, InvoiceState>();

  /** Of the versions that the service has, seen from these changes; an issue before an applied void has its version. */
  expect(events: readonly InvoiceEvent[], known: ReadonlyMap<InvoiceEvent, InvoiceVersions>): void {
    for (const event of events) {
      if (!isVoid(event)) continue;
      const state = this.#state(event.invoice);
      const appliedTo = known.get(event)?.appliedTo;
      if (state.inForce === undefined && appliedTo != null && !state.isVoided) state.inForce = appliedTo;
    }
  }

  addVoid(change: Change, versions: InvoiceVersions | undefined): void {
    if (!isVoid(change)) return;
    const state = this.#state(change.invoice);
    if (state.isVoided) return;
    const first = state.issues.size > 0 && versions ? versions.voided + 1 : undefined;
    const ended = versions?.appliedTo ?? state.inForce ?? versions?.inForce ?? first;
    // A void that came before its invoice ends nothing.
    if (ended === undefined && state.issues.size === 0) return;
    state.isVoided = true;
    state.next = ended === undefined ? undefined : ended + 1;
  }

  addIssue({ invoice, digest }: Pick<Issue, 'invoice' | 'digest'>): IssueVersion {
    const state = this.#state(invoice);
    const known = state.issues.get(digest);
    if (known) return known;
    if (state.isVoided) return this.addReissue({ invoice, digest });
    const issue: IssueVersion = { version: state.inForce, isReissue: false };
    if (state.issues.size > 0) return { ...issue, isEarly: true };
    state.issues.set(digest, issue);
    return issue;
  }

  /** The issue after the last void, also where it came before that void. */
  addReissue({ invoice, digest }: Pick<Issue, 'invoice' | 'digest'>): IssueVersion {
    const state = this.#state(invoice);
    const issue: IssueVersion = { version: state.next, isReissue: true };
    state.issues.set(digest, issue);
    state.inForce = issue.version;
    state.isVoided = false;
    return issue;
  }

  #state(invoice: string): InvoiceState {
    const state = this.#states.get(invoice) ?? { issues: new Map(), isVoided: false };
    this.#states.set(invoice, state);
    return state;
  }
}
