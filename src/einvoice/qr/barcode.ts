import { EInvoiceError } from '../error.js';
import { isMaskedInvoiceNumber } from '../identifiers.js';
import { type EInvoiceWarning, Warnings } from '../warnings.js';
import { toHalfWidth } from './scannerText.js';

/** The content of the Code 39 barcode of a printed e-invoice, which has neither date nor amount. */
export interface EInvoiceBarcode {
  /** Two-month period: ROC year and even month, such as `10912`. */
  readonly period: string;
  readonly number: string;
  readonly randomCode: string;
  readonly warnings: readonly EInvoiceWarning[];
}

/**
 * Reads the 19 characters of the barcode, with or without the asterisks that start and stop Code 39.
 * @throws EInvoiceError `barcode_invalid`, or `donated` when digits of the number are masked.
 */
export function parseInvoiceBarcode(code39: string): EInvoiceBarcode {
  const text = toHalfWidth(code39)
    .trim()
    .replace(/^\][A-Za-z][0-9A-Za-z]/, '')
    .replace(/^\*(.*)\*$/, '$1')
    .toUpperCase();
  const match = /^([0-9]{3})([0-9]{2})([A-Z]{2}[0-9]{8})([0-9]{4})$/.exec(text);
  if (!match)
    throw new EInvoiceError(isMaskedInvoiceNumber(text.slice(5, 15)) ? 'donated' : 'barcode_invalid');
  const month = Number(match[2]);
  if (month < 1 || month > 12) throw new EInvoiceError('barcode_invalid', '4');
  const warnings = new Warnings();
  if (month % 2 === 1) warnings.add('odd_month', '4');
  return {
    period: `${match[1]}${String(month + (month % 2)).padStart(2, '0')}`,
    number: match[3] as string,
    randomCode: match[4] as string,
    warnings: warnings.list,
  };
}
