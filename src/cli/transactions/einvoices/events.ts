import type { EInvoiceMessage } from '../../../einvoice/message.js';
import { type EInvoiceAdjustment, toAdjustment } from '../../../einvoice/toAdjustment.js';

interface EventBase {
  readonly file: string;
  /** Period and number of the invoice, `10912AB12345678`. */
  readonly invoice: string;
  /** `YYYY-MM-DDTHH:MM:SS`, Asia/Taipei; hour 24 where a message has a date only. */
  readonly time: string;
}

/** An invoice was issued. Its message is read again when it is sent. */
export interface Issue extends EventBase {
  readonly kind: 'issue';
}

/** An invoice was cancelled or voided, or an allowance was made. */
export interface Change extends EventBase {
  readonly kind: 'change';
  readonly adjustment: EInvoiceAdjustment;
}

/** What happened to one invoice. It has so little of its message that the events of 100,000 files fit into memory. */
export type InvoiceEvent = Issue | Change;

/**
 * The events of a message; an allowance may concern several invoices.
 *
 * An allowance has a date and no time. It is placed at the end of its day, after the invoice that it reduces; so is a
 * cancel or void without a time.
 * @throws EInvoiceError for a cancelled allowance, which cites no invoice
 */
export function eventsOf(message: EInvoiceMessage, file: string): InvoiceEvent[] {
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
    // A string that was cut out of a message may keep the whole message in memory; a copy does not.
    adjustment: structuredClone(adjustment),
  }));
}

/**
 * The events in the order of their time. The events of one invoice depend on it: a re-issue comes after its void, an
 * allowance after its invoice.
 */
export function inOrder(events: readonly InvoiceEvent[]): InvoiceEvent[] {
  const ordered: InvoiceEvent[] = [];
  const sorted = [...events].sort((a, b) => compare(a.invoice, b.invoice) || compare(a.time, b.time));
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const { invoice } = sorted[start] as InvoiceEvent;
    while (sorted[end]?.invoice === invoice) end += 1;
    if (end - start === 1) ordered.push(sorted[start] as InvoiceEvent);
    else ordered.push(...alternate(sorted.slice(start, end)));
  }
  // The sort is stable: events of one invoice and one time keep their order.
  return ordered.sort((a, b) => compare(a.time, b.time));
}

/**
 * Orders the events of one invoice that have the same second: an issue comes where no invoice is in force, a change where
 * one is. A void and the re-issue may have the same time.
 */
function alternate(sortedByTime: readonly InvoiceEvent[]): InvoiceEvent[] {
  const remaining = [...sortedByTime];
  const ordered: InvoiceEvent[] = [];
  let isInForce = false;
  for (let [first] = remaining; first; [first] = remaining) {
    const { time } = first;
    const fitting = remaining.findIndex(
      (event) => event.time === time && (event.kind === 'change') === isInForce,
    );
    const [next] = remaining.splice(Math.max(0, fitting), 1) as [InvoiceEvent];
    ordered.push(next);
    isInForce = next.kind === 'issue' || (isInForce && next.adjustment.action === 'refund');
  }
  return ordered;
}

/** Order of the code units: these are digits and capitals, and there are too many for `localeCompare`. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
