import type { EInvoiceMessage } from '../../../einvoice/message.js';
import { type EInvoiceAdjustment, toAdjustment } from '../../../einvoice/toAdjustment.js';
import type { MessageFile } from './readMessage.js';

interface EventBase {
  readonly file: string;
  /** Period and number of the invoice, `10912AB12345678`. */
  readonly invoice: string;
  /** `YYYY-MM-DDTHH:MM:SS`, Asia/Taipei; hour 24 where a message has a date only. */
  readonly time: string;
  /** Epoch milliseconds at which its file was written. */
  readonly writtenAt: number;
}

/** An invoice was issued. Its message is read again when it is sent. */
export interface Issue extends EventBase {
  readonly kind: 'issue';
  /** Hash of its message: files with the same bytes are one issue. */
  readonly digest: string;
}

/** An invoice was cancelled or voided, or an allowance was made. */
export interface Change extends EventBase {
  readonly kind: 'change';
  readonly adjustment: EInvoiceAdjustment;
  /** A list says that it was cancelled; the invoice may never have been pushed. */
  readonly mayBeUnknown?: boolean;
}

/** What happened to one invoice. It has so little of its message that the events of 100,000 files fit into memory. */
export type InvoiceEvent = Issue | Change;

/**
 * The events of a message; an allowance may concern several invoices.
 *
 * An allowance has a date and no time. It is ordered at the end of its day, after the invoice that it reduces; so is a
 * cancel or void without a time.
 * @throws EInvoiceError for a cancelled allowance, which cites no invoice
 */
export function eventsOf(
  message: EInvoiceMessage,
  file: string,
  { digest, writtenAt }: Pick<MessageFile, 'digest' | 'writtenAt'>,
): InvoiceEvent[] {
  if (message.kind === 'invoice') {
    const { period, number, occurredAt } = message;
    const at = occurredAt.slice(0, 19);
    return [{ kind: 'issue', file, invoice: `${period}${number}`, time: at, writtenAt, digest }];
  }
  const time =
    message.kind === 'cancelInvoice' || message.kind === 'voidInvoice'
      ? `${message.endedOn ?? message.date}T${(message.endedOn && message.endedAt) ?? '24:00:00'}`
      : `${message.date}T24:00:00`;
  return toAdjustment(message).map((adjustment) => ({
    kind: 'change',
    file,
    writtenAt,
    invoice: adjustment.transaction.replace(/^einvoice:/, ''),
    time,
    // A string that was cut out of a message may keep the whole message in memory; a copy does not.
    adjustment: structuredClone(adjustment),
  }));
}

/**
 * The events in the order of their time. The events of one invoice depend on it: an allowance comes after its invoice, and
 * a re-issue after its void, although it keeps the time of the first issue.
 */
export function inOrder(events: readonly InvoiceEvent[]): InvoiceEvent[] {
  const ordered: OrderedEvent[] = [];
  const sorted = [...events].sort((a, b) => compare(a.invoice, b.invoice) || compare(a.time, b.time));
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const { invoice } = sorted[start] as InvoiceEvent;
    while (sorted[end]?.invoice === invoice) end += 1;
    const group = sorted.slice(start, end);
    const [first] = group as [InvoiceEvent];
    ordered.push(...(group.length === 1 ? [{ event: first, time: first.time }] : orderByIssue(group)));
  }
  // The sort is stable: events of one invoice and one time keep their order.
  return ordered.sort((a, b) => compare(a.time, b.time)).map(({ event }) => event);
}

/** An event with the time at which it is in turn: that of the void for a re-issue that has an earlier one. */
interface OrderedEvent {
  readonly event: InvoiceEvent;
  readonly time: string;
}

/**
 * Orders the events of one invoice: an issue comes where no invoice is in force, a change where one is. Two issues with a
 * void between mean that the later one stands, whatever the time of the void.
 */
function orderByIssue(sortedByTime: readonly InvoiceEvent[]): OrderedEvent[] {
  const remaining = inOrderOfArrival(sortedByTime);
  const ordered: OrderedEvent[] = [];
  const digests = new Set<string>();
  let isInForce = false;
  let now = '';
  while (remaining.length > 0) {
    const next = takeNext(remaining, isInForce, digests);
    now = next.time > now ? next.time : now;
    ordered.push({ event: next, time: now });
    if (next.kind === 'issue') digests.add(next.digest);
    isInForce = next.kind === 'issue' || (isInForce && next.adjustment.action === 'refund');
  }
  return ordered;
}

function takeNext(remaining: InvoiceEvent[], isInForce: boolean, digests: ReadonlySet<string>): InvoiceEvent {
  const isCopy = (event: InvoiceEvent) => event.kind === 'issue' && digests.has(event.digest);
  const isVoidLeft = remaining.some(isVoid);
  const waits = (event: InvoiceEvent) => event.kind === 'issue' && isInForce && isVoidLeft && !isCopy(event);
  const copy = remaining.findIndex(isCopy);
  const first = remaining.findIndex((event) => !waits(event));
  const { time } = remaining[Math.max(0, first)] as InvoiceEvent;
  const fitting = remaining.findIndex(
    (event) => event.time <= time && !waits(event) && (event.kind === 'change') === isInForce,
  );
  const index = copy >= 0 ? copy : fitting >= 0 ? fitting : Math.max(0, first);
  const [next] = remaining.splice(index, 1) as [InvoiceEvent];
  return next;
}

/**
 * Issues of one time are in the order in which their files were written, where a void was written between them; a copied
 * folder does not have these times any more, and they are in the order of their names.
 */
function inOrderOfArrival(sortedByTime: readonly InvoiceEvent[]): InvoiceEvent[] {
  const written = sortedByTime.filter(({ kind }) => kind === 'issue').map(({ writtenAt }) => writtenAt);
  const [first, last] = [Math.min(...written), Math.max(...written)];
  const isBetween = sortedByTime.some(
    (event) => isVoid(event) && event.writtenAt > first && event.writtenAt < last,
  );
  return isBetween
    ? [...sortedByTime].sort((a, b) => compare(a.time, b.time) || a.writtenAt - b.writtenAt)
    : [...sortedByTime];
}

/** Whether it is a void (註銷), after which the number may be issued again. */
export const isVoid = (event: InvoiceEvent): event is Change =>
  event.kind === 'change' && event.adjustment.action === 'void' && event.adjustment.body.kind === 'void';

/** Order of the code units: these are digits and capitals, and there are too many for `localeCompare`. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
