import type { EInvoiceWarning } from './warnings.js';

/** Codes of the supported messages: MIG 3.0 to 3.2.1 (A, B, C, D) and MIG 4.0, 4.1 (F, G). */
export type MessageCode =
  | 'C0401'
  | 'A0401'
  | 'F0401'
  | 'C0501'
  | 'A0501'
  | 'F0501'
  | 'C0701'
  | 'F0701'
  | 'D0401'
  | 'B0401'
  | 'G0401'
  | 'D0501'
  | 'B0501'
  | 'G0501';

/** A decimal as written, without loss, such as `"47.301"`; no plus sign, no superfluous zeros. */
export type Decimal = string;

interface MessageBase {
  /** Code of the namespace, or that of MIG 4 for this kind where there is none. */
  readonly code: MessageCode;
  /** Version as the namespace writes it, such as `3.2`; null where there is none. */
  readonly version: string | null;
  readonly warnings: readonly EInvoiceWarning[];
}

/** Seller or buyer. Names, addresses, phones and e-mails of persons may be in it: do not log it. */
export interface Party {
  /** 8 digits; null for a buyer without UBN (written as ten zeros). */
  readonly ubn: string | null;
  readonly name: string | null;
  readonly address: string | null;
  readonly personInCharge: string | null;
  readonly telephoneNumber: string | null;
  readonly facsimileNumber: string | null;
  readonly emailAddress: string | null;
  readonly customerNumber: string | null;
  readonly roleRemark: string | null;
}

export interface InvoiceItem {
  readonly description: string;
  readonly quantity: Decimal | null;
  readonly unit: string | null;
  readonly unitPrice: Decimal | null;
  /** 1 taxable, 2 zero-rated, 3 exempt, 4 special, 9 mixed; only in MIG 4. */
  readonly taxType: string | null;
  readonly amount: Decimal | null;
  readonly sequenceNumber: string | null;
  readonly remark: string | null;
  readonly relateNumber: string | null;
}

/** The carrier (載具) of a shopper: personal data. Hash it, never log it. */
export interface Carrier {
  /** Six characters, such as 3J0002 (mobile barcode); an open set, one per issuer. */
  readonly type: string;
  readonly id1: string | null;
  readonly id2: string | null;
}

/** An invoice as issued: C0401, A0401, F0401. */
export interface Invoice extends MessageBase {
  readonly kind: 'invoice';
  readonly number: string;
  /** `YYYY-MM-DD`, Asia/Taipei. */
  readonly date: string;
  /** `HH:MM:SS`, Asia/Taipei. */
  readonly time: string | null;
  /** RFC 3339, Asia/Taipei: noon where there is no time, the next day where a time in UTC falls into it. */
  readonly occurredAt: string;
  /** Two-month period, such as `10912`. */
  readonly period: string;
  readonly seller: Party;
  readonly buyer: Party;
  readonly checkNumber: string | null;
  readonly buyerRemark: string | null;
  readonly mainRemark: string | null;
  readonly customsClearanceMark: string | null;
  readonly category: string | null;
  readonly relateNumber: string | null;
  readonly invoiceType: string | null;
  readonly groupMark: string | null;
  readonly donated: boolean;
  readonly carrier: Carrier | null;
  readonly printed: boolean | null;
  /** Love code of the donation. */
  readonly npoban: string | null;
  /** Four digits as a string (`"0122"`); null where there is none (B2B) or it is `AAAA`. */
  readonly randomCode: string | null;
  readonly bondedAreaConfirm: string | null;
  readonly zeroTaxRateReason: string | null;
  readonly reserved1: string | null;
  readonly reserved2: string | null;
  /** Base64, as it stands in the message. */
  readonly attachment: string | null;
  readonly items: readonly InvoiceItem[];
  readonly amount: InvoiceAmount;
  /** Total including tax in whole NT$, halves up. */
  readonly totalAmount: number;
}

export interface InvoiceAmount {
  readonly salesAmount: Decimal | null;
  readonly freeTaxSalesAmount: Decimal | null;
  readonly zeroTaxSalesAmount: Decimal | null;
  readonly taxType: string | null;
  readonly taxRate: Decimal | null;
  readonly taxAmount: Decimal | null;
  readonly totalAmount: Decimal;
  readonly discountAmount: Decimal | null;
  readonly originalCurrencyAmount: Decimal | null;
  readonly exchangeRate: Decimal | null;
  readonly currency: string | null;
}

/** The fields of every message that revokes another one. */
export interface Ending extends MessageBase {
  readonly sellerUbn: string | null;
  readonly buyerUbn: string | null;
  /** `YYYY-MM-DD` and `HH:MM:SS`, Asia/Taipei. */
  readonly endedOn: string | null;
  readonly endedAt: string | null;
  readonly reason: string | null;
  readonly remark: string | null;
}

interface InvoiceEnd extends Ending {
  /** Number of the revoked invoice. */
  readonly number: string;
  /** Date of the invoice, not of its revocation. */
  readonly date: string;
  readonly period: string;
}

/** 作廢: the number is spent. C0501, A0501, F0501. */
export interface CancelInvoice extends InvoiceEnd {
  readonly kind: 'cancelInvoice';
  readonly returnTaxDocumentNumber: string | null;
}

/** 註銷: the same number may be issued again. C0701, F0701. */
export interface VoidInvoice extends InvoiceEnd {
  readonly kind: 'voidInvoice';
}

export interface AllowanceItem {
  readonly originalInvoiceNumber: string;
  readonly originalInvoiceDate: string;
  readonly originalSequenceNumber: string | null;
  readonly originalDescription: string | null;
  readonly quantity: Decimal | null;
  readonly unit: string | null;
  readonly unitPrice: Decimal | null;
  /** Without tax. */
  readonly amount: Decimal;
  readonly tax: Decimal;
  readonly sequenceNumber: string | null;
  readonly taxType: string | null;
}

/** 折讓: money given back on one or several invoices. D0401, B0401, G0401. */
export interface Allowance extends MessageBase {
  readonly kind: 'allowance';
  /** Number of the allowance, not of an invoice. */
  readonly number: string;
  readonly date: string;
  readonly seller: Party;
  readonly buyer: Party;
  /** 1 issued by the buyer, 2 by the seller. */
  readonly allowanceType: string | null;
  readonly originalInvoiceSellerId: string | null;
  readonly originalInvoiceBuyerId: string | null;
  readonly attachment: string | null;
  readonly items: readonly AllowanceItem[];
  readonly taxAmount: Decimal;
  /** Sum of the lines, without tax. The refund is this and `taxAmount`. */
  readonly totalAmount: Decimal;
}

/** A cancelled allowance. D0501, B0501, G0501. */
export interface CancelAllowance extends Ending {
  readonly kind: 'cancelAllowance';
  /** Number and date of the allowance. */
  readonly number: string;
  readonly date: string;
  readonly allowanceType: string | null;
}

export type EInvoiceMessage = Invoice | CancelInvoice | VoidInvoice | Allowance | CancelAllowance;
