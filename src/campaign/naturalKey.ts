import { invoicePeriod } from '../einvoice/calendar.js';
import { taipeiDate } from './taipeiTime.js';

/**
 * The natural key identifies a transaction, whoever sends it and however often. Its parts are joined by the unit
 * separator, which no field may contain, so different parts never give the same key. The number comes first, so that
 * keys can be looked up by it.
 */
const SEPARATOR = '\u001f';

/** Numbers of e-invoices recur, so the key is (two-month period, number). Most of a batch is of one day. */
export function eInvoiceKey(number: string, date: string): string {
  if (date !== last.date) last = { date, period: invoicePeriod(date) };
  return eInvoiceKeyOf(number, last.period);
}
let last = { date: '', period: '' };

export function eInvoiceKeyOf(number: string, period: string): string {
  return `E${SEPARATOR}${number}${SEPARATOR}${period}`;
}

/** The number of the document. */
export function numberOfKey(key: string): string {
  return key.split(SEPARATOR)[1] ?? '';
}

/** The two-month period of an e-invoice. */
export function periodOfKey(key: string): string {
  return key.split(SEPARATOR)[2] ?? '';
}

/** The number of a receipt is unique on one till and one business day only (Asia/Taipei). */
export function receiptKey(receipt: {
  merchantId: string;
  terminalId: string;
  number: string;
  occurredAt: number;
}): string {
  const { merchantId, terminalId, number, occurredAt } = receipt;
  return ['R', number, terminalId, merchantId, taipeiDate(occurredAt)].join(SEPARATOR);
}

/** Bounds (from ≤ key < to) of all keys of documents with this number. */
export function keysOfNumber(type: 'einvoice' | 'receipt', number: string): { from: string; to: string } {
  const prefix = `${type === 'einvoice' ? 'E' : 'R'}${SEPARATOR}${number}`;
  return { from: `${prefix}${SEPARATOR}`, to: `${prefix}\u0020` };
}
