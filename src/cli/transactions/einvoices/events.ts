import type { EInvoiceMessage } from '../../../einvoice/message.js';
import { type EInvoiceAdjustment, toAdjustment } from '../../../einvoice/toAdjustment.js';

interface EventBase {
  readonly file: string;
  /** Period and number of the invoice that it concerns, `10912AB12345678`. */
  readonly invoice: string;
  /** `YYYY-MM-DDTHH:MM:SS`, Asia/Taipei; hour 24 where a message bears a date only. */
  readonly time: string;
}

/** An invoice was issued. What it says is read again when it is sent. */
export interface Issue extends EventBase {
  readonly kind: 'issue';
}

/** It was cancelled or voided, or something of it was given back. */
export interface Change extends EventBase {
  readonly kind: 'change';
  readonly adjustment: EInvoiceAdjustment;
}

/** One thing that happened to one invoice: so little of a message that those of 100,000 files can be held. */
export type Event = Issue | Change;

/**
 * What a message says has happened; an allowance may concern several invoices.
 *
 * An allowance bears a date and no time. It comes at the end of its day, after the sale that it gives back from; so does
 * a cancel or void without its time.
 * @throws EInvoiceError for a cancelled allowance, which cites no invoice
 */
export function eventsOf(message: EInvoiceMessage, file: string): Event[] {
  if (message.kind === 'invoice') {
    const { period, number, date, time } = message;
    return [{ kind: 'issue', file, invoice: `${period}${number}`, time: `${date}T${time ?? '12:00:00'}` }];
  }
  const time =
    message.kind === 'cancelInvoice' || message.kind === 'voidInvoice'
      ? `${message.endedOn ?? message.date}T${(message.endedOn && message.endedAt) ?? '24:00:00'}`
      : `${message.date}T24:00:00`;
  return toAdjustment(message).map((adjustment) => ({
    kind: 'change',
    file,
    invoice: adjustment.transaction.replace(/^einvoice:/, ''),
    time,
    // A text cut out of a message may keep the whole message in memory; a copy does not.
    adjustment: structuredClone(adjustment),
  }));
}

/**
 * The events in the order of their time. Only what concerns one invoice has to keep it: a re-issue comes after its void,
 * an allowance after its sale.
 */
export function inOrder(events: readonly Event[]): Event[] {
  const ordered: Event[] = [];
  const sorted = [...events].sort((a, b) => compare(a.invoice, b.invoice) || compare(a.time, b.time));
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const { invoice } = sorted[start] as Event;
    while (sorted[end]?.invoice === invoice) end += 1;
    if (end - start === 1) ordered.push(sorted[start] as Event);
    else ordered.push(...alternating(sorted.slice(start, end)));
  }
  // The sort is stable: events of one invoice and one time stay as they are.
  return ordered.sort((a, b) => compare(a.time, b.time));
}

/** Of events of the same second, an issue comes where no invoice stands and a change where one does: void and re-issue may be done at once. */
function alternating(inTime: readonly Event[]): Event[] {
  const waiting = [...inTime];
  const ordered: Event[] = [];
  let stands = false;
  for (let [first] = waiting; first; [first] = waiting) {
    const { time } = first;
    const fitting = waiting.findIndex((event) => event.time === time && (event.kind === 'change') === stands);
    const [next] = waiting.splice(Math.max(0, fitting), 1) as [Event];
    ordered.push(next);
    stands = next.kind === 'issue' || (stands && next.adjustment.action === 'refund');
  }
  return ordered;
}

/** Plain order of the characters: these are digits and capitals, and there are many of them. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
