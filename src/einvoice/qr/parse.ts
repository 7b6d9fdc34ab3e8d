import { invoicePeriod, toIsoDate } from '../calendar.js';
import { EInvoiceError, type Place } from '../error.js';
import { checkUbn, isMaskedInvoiceNumber } from '../identifiers.js';
import { Warnings } from '../warnings.js';
import { CodeText } from './codeText.js';
import { readItems } from './items.js';
import type { EInvoiceQr, QrEncoding } from './model.js';
import { type Code, hasCapsLock, isAsPrinted, restoreCodes } from './scannerText.js';

const HEADER =
  /^([A-Z]{2}[0-9]{8})([0-9]{3})([0-9]{2})([0-9]{2})([0-9]{4}| {4}|[A-Z]{4})([0-9A-Fa-f]{8})([0-9A-Fa-f]{8})([0-9]{8})([0-9]{8})([A-Za-z0-9+/]{22}={0,2})(?=:|$)/;
/** Header length by the specification (v1.8, left QR code): 77 characters, of which the last 24 are the check. */
const HEADER_LENGTH = 77;
const CHECK_LENGTH = 24;
/** The largest QR code (version 40, level L) holds 2,953 bytes. */
const MAX_LENGTH = 4_096;
const CONTINUATION = '**';

/**
 * Reads the left QR code of a printed e-invoice, continued by the right one.
 * Source: 電子發票證明聯一維及二維條碼規格說明 v1.8.
 * @param left Text or, for Big5 (encoding 0), the bytes as scanned: a scanner that returns text has destroyed the Chinese.
 * @param right Without it, items may be incomplete. Swapped codes are corrected.
 * @throws EInvoiceError when the left code is no e-invoice, has a truncated header, is missing, or is of a donated invoice.
 */
export function parseInvoiceQr(left: string | Uint8Array, right?: string | Uint8Array): EInvoiceQr {
  if (left.length > MAX_LENGTH || (right?.length ?? 0) > MAX_LENGTH) throw new EInvoiceError('too_long');
  const warnings = new Warnings();
  const isPlain = isAsPrinted(left) && (right === undefined || isAsPrinted(right));
  const [one, other] = isPlain
    ? [new CodeText(left), right === undefined ? null : new CodeText(right)]
    : restored(left, right, warnings);
  const [first, second] = inOrder(one, other, warnings);
  const header = readHeader(first.ascii, warnings);
  const body = readBody(first, header.length, second, warnings);
  return {
    ...header.fields,
    ...body,
    warnings: warnings.list,
  };
}

/** Both codes without what scanners and keyboards did to them; the left one may have both. */
function restored(left: Code, right: Code | undefined, warnings: Warnings): [CodeText, CodeText | null] {
  const isCapsLocked = hasCapsLock(left) || (right !== undefined && hasCapsLock(right));
  const restore = (code: Code, at: Place) => {
    const { codes, isChanged } = restoreCodes(code, isCapsLocked);
    if (isChanged) warnings.add('qr_scanner', at);
    return codes;
  };
  const [own, rest] = restore(left, 'left:1');
  const other = rest ?? (right === undefined ? undefined : restore(right, 'right:1')[0]);
  return [new CodeText(own), other === undefined ? null : new CodeText(other)];
}

function inOrder(left: CodeText, right: CodeText | null, warnings: Warnings): [CodeText, CodeText | null] {
  if (left.ascii.startsWith(CONTINUATION)) {
    if (!right || right.ascii.startsWith(CONTINUATION)) throw new EInvoiceError('qr_left_missing', 'left:1');
    warnings.add('qr_swapped', 'left:1');
    return [right, left];
  }
  if (!right) warnings.add('qr_right_missing', 'right:1');
  else if (!right.ascii.startsWith(CONTINUATION)) {
    warnings.add('qr_right_ignored', 'right:1');
    return [left, null];
  }
  return [left, right];
}

function readHeader(text: string, warnings: Warnings) {
  const match = HEADER.exec(text);
  if (!match) {
    if (isMaskedInvoiceNumber(text.slice(0, 10))) throw new EInvoiceError('donated', 'left:1');
    const cut = text.length < HEADER_LENGTH && /^[A-Z]{2}[0-9]{8}/.test(text);
    throw new EInvoiceError(cut ? 'qr_cut' : 'qr_not_an_invoice', `left:${cut ? text.length + 1 : 1}`);
  }
  const [whole, number, year, month, day, random, sales, total, buyer, seller, check] =
    match as unknown as string[] & { 0: string };
  const date = Number(year) === 0 ? null : toIsoDate(Number(year) + 1911, Number(month), Number(day));
  if (date === null) throw new EInvoiceError('field_invalid', 'left:11');
  if (check?.length !== CHECK_LENGTH) warnings.add('qr_check_length', 'left:54');
  if (!checkUbn(seller as string).valid) warnings.add('seller_ubn', 'left:46');
  if (buyer !== '00000000' && !checkUbn(buyer as string).valid) warnings.add('buyer_ubn', 'left:38');
  const salesAmount = Number.parseInt(sales as string, 16);
  const totalAmount = readTotal(total as string, 'left:30');
  return {
    length: whole.length,
    fields: {
      number: number as string,
      date,
      period: invoicePeriod(date),
      randomCode: /^[0-9]{4}$/.test(random as string) ? (random as string) : null,
      salesAmount: salesAmount === 0 || salesAmount > MAX_TOTAL ? null : salesAmount,
      totalAmount,
      buyerUbn: buyer === '00000000' ? null : (buyer as string),
      sellerUbn: seller as string,
      encryptedCheck: check as string,
    },
  };
}

/** Beyond it a till wrote a negative number, as two's complement. */
const MAX_TOTAL = 0x7fffffff;

function readTotal(hex: string, at: string): number {
  const total = Number.parseInt(hex, 16);
  if (total > MAX_TOTAL) throw new EInvoiceError('qr_total_invalid', at);
  return total;
}

/** `:` merchant area (10 characters) `:` items in the codes `:` items on the invoice `:` encoding, then the stream. */
const PREFIX = /^:(.{10}|[^:]{0,10}):([0-9]{1,4}):([0-9]{1,4}):([0-3])(?::|$)/s;
/** Only for encoding 3: sales, then the total as 8 hex digits of whole and 2 of cents. */
const FOREIGN_AMOUNTS = /^([0-9A-Fa-f]{10}):([0-9A-Fa-f]{8})([0-9A-Fa-f]{2})(?::|$)/;

function readBody(left: CodeText, start: number, right: CodeText | null, warnings: Warnings) {
  const prefix = PREFIX.exec(left.ascii.slice(start));
  if (!prefix) {
    warnings.add('qr_header_only', `left:${start + 1}`);
    return {
      merchantArea: null,
      itemsInQr: null,
      itemsTotal: null,
      encoding: null,
      items: [],
      freeText: null,
      truncated: true,
    };
  }
  const [whole, area, inQr, inAll, encodingDigit] = prefix as unknown as string[] & { 0: string };
  const encoding = Number(encodingDigit) as QrEncoding;
  const itemsInQr = Number(inQr);
  const itemsTotal = Number(inAll);
  let stream = left.decodeStream(start + whole.length, right, CONTINUATION.length, encoding, warnings);
  let totalAmount: number | undefined;
  if (encoding === 3) {
    const foreign = FOREIGN_AMOUNTS.exec(stream);
    if (foreign) {
      const dollars = readTotal(foreign[2] as string, `left:${start}`);
      totalAmount = (dollars * 100 + Number.parseInt(foreign[3] as string, 16)) / 100;
      stream = stream.slice(foreign[0].length);
      // By v1.8 prices, amounts and totals may be in a foreign currency, and no field says in which.
      warnings.add('qr_foreign_amount', `left:${start + whole.length + 1}`);
    } else warnings.add('qr_header_only', `left:${start + whole.length + 1}`);
  }
  const { items, freeText } = readItems(stream, itemsInQr, warnings);
  return {
    merchantArea:
      /^\*+$/.test(area as string) || area === '' ? null : left.decodeText(area as string, encoding),
    itemsInQr,
    itemsTotal,
    encoding,
    items,
    freeText,
    truncated: items.length < itemsTotal,
    ...(totalAmount === undefined ? {} : { totalAmount }),
  };
}
