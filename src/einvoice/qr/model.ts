import type { Decimal } from '../message.js';
import type { EInvoiceWarning } from '../warnings.js';

/** 0 Big5, 1 UTF-8, 2 Base64 of UTF-8, 3 UTF-8 of a foreign supplier with cents. */
export type QrEncoding = 0 | 1 | 2 | 3;

export interface QrItem {
  readonly name: string;
  readonly quantity: Decimal;
  readonly unitPrice: Decimal;
}

/** The content of the two QR codes of a printed e-invoice. */
export interface EInvoiceQr {
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Two-month period, such as `10912`. */
  readonly period: string;
  /** Four digits as a string (`"0122"`); null on a B2B invoice, which has blanks. */
  readonly randomCode: string | null;
  /** NT$ without tax; null where the till cannot split tax (written as zero). */
  readonly salesAmount: number | null;
  /** NT$ including tax; with cents only for encoding 3. */
  readonly totalAmount: number;
  /** Null for a consumer. */
  readonly buyerUbn: string | null;
  readonly sellerUbn: string;
  /** Base64 of the AES check; only the seller or the tax office can verify it. */
  readonly encryptedCheck: string;
  /** The ten characters of the merchant's own use; null where they are not used. */
  readonly merchantArea: string | null;
  /** Number of items in both codes, and on the invoice; null where the code is truncated before. */
  readonly itemsInQr: number | null;
  readonly itemsTotal: number | null;
  readonly encoding: QrEncoding | null;
  /** Advisory: the total of the header is authoritative. */
  readonly items: readonly QrItem[];
  readonly freeText: string | null;
  /** Whether the codes have fewer items than the invoice. */
  readonly truncated: boolean;
  readonly warnings: readonly EInvoiceWarning[];
}
