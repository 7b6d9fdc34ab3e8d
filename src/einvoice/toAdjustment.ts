import { invoicePeriod } from './calendar.js';
import { toUnits, toWholeDollars } from './decimal.js';
import { EInvoiceError } from './error.js';
import type { Allowance, CancelInvoice, EInvoiceMessage, VoidInvoice } from './message.js';

const SCHEME = 'einvoice:';

/** The call to make: `transactions.void(transaction, body)` or `transactions.refund(transaction, body)`. */
export type EInvoiceAdjustment =
  | {
      action: 'void';
      transaction: string;
      body: { externalId: string; kind: 'cancel' | 'void'; occurredAt?: string };
    }
  | {
      action: 'refund';
      transaction: string;
      body: { externalId: string; amount: number; occurredAt: string };
    };

/**
 * The adjustments required by a cancel 作廢, a void 註銷 or an allowance 折讓, one for each invoice that it cites.
 * The sale is referenced by period and number (`einvoice:10912AB12345678`), so it is found under any externalId.
 * The refund of an allowance is the sum of its lines with their tax, rounded half up to whole NT$ for each invoice.
 * Each adjustment has an externalId derived from the message, so that it is made once: a void that is read again does not
 * revoke a sale that was issued later under the same number.
 * @throws EInvoiceError `not_an_adjustment` for an invoice (use `toTransaction`) and for a cancelled allowance, which cites no invoice.
 */
export function toAdjustment(message: EInvoiceMessage): EInvoiceAdjustment[] {
  if (message.kind === 'cancelInvoice' || message.kind === 'voidInvoice') return [fromRevocation(message)];
  if (message.kind === 'allowance') return fromAllowance(message);
  throw new EInvoiceError('not_an_adjustment');
}

function fromRevocation(message: CancelInvoice | VoidInvoice): EInvoiceAdjustment {
  const transaction = reference(message.number, message.date);
  const kind = message.kind === 'cancelInvoice' ? 'cancel' : 'void';
  const externalId = `${kind}-${transaction.slice(SCHEME.length)}`;
  if (message.endedOn === null) return { action: 'void', transaction, body: { externalId, kind } };
  const at = `${message.endedOn}T${message.endedAt ?? '12:00:00'}`;
  const body = { externalId: `${externalId}-${at}`, kind, occurredAt: `${at}+08:00` } as const;
  return { action: 'void', transaction, body };
}

function fromAllowance(allowance: Allowance): EInvoiceAdjustment[] {
  const units = new Map<string, bigint>();
  for (const item of allowance.items) {
    const transaction = reference(item.originalInvoiceNumber, item.originalInvoiceDate);
    units.set(transaction, (units.get(transaction) ?? 0n) + toUnits(item.amount) + toUnits(item.tax));
  }
  // A line of nothing, such as a gift that came back, gives nothing back on its invoice.
  const given = [...units].filter(([, sum]) => sum !== 0n);
  return (given.length === 0 ? [...units] : given).map(([transaction, sum]) => {
    const amount = toWholeDollars(sum);
    if (amount === null || amount < 1) throw new EInvoiceError('field_invalid', 'Details/ProductItem/Amount');
    return {
      action: 'refund',
      transaction,
      body: {
        externalId: `${allowance.number}-${transaction.slice(SCHEME.length)}`,
        amount,
        occurredAt: `${allowance.date}T12:00:00+08:00`,
      },
    };
  });
}

function reference(number: string, date: string): string {
  return `${SCHEME}${invoicePeriod(date)}${number}`;
}
