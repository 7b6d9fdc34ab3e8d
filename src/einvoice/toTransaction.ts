import type { EInvoiceDocument, TransactionInput } from '../generated/types.js';
import { toUnits, toWholeDollars } from './decimal.js';
import { EInvoiceError } from './error.js';
import type { EInvoiceMessage, Invoice } from './message.js';
import type { EInvoiceQr } from './qr/model.js';

/** A transaction of the campaign (`TransactionInput`) with the fields that an e-invoice fills. */
export interface EInvoiceTransaction
  extends Pick<
    TransactionInput,
    | 'externalId'
    | 'merchantId'
    | 'merchantExternalId'
    | 'channel'
    | 'occurredAt'
    | 'totalAmount'
    | 'participant'
    | 'items'
  > {
  document: EInvoiceDocument;
}

export interface ToTransactionOptions {
  /** Period and number (`10912-AB12345678`) by default. */
  readonly externalId?: string;
  /** Without a merchant, the service finds it by the seller's UBN among the caller's merchants. */
  readonly merchantId?: string;
  readonly merchantExternalId?: string;
  /** An opaque token. For matching by carrier, take `carrierToken`. */
  readonly participant?: { readonly token: string };
  /** `store` by default. */
  readonly channel?: EInvoiceTransaction['channel'];
  /** RFC 3339; the invoice's date and time by default, noon of that day for a QR code, which has no time. */
  readonly occurredAt?: string;
}

/** The contract takes 999 lines; they are advisory, the total counts. */
const MAX_ITEMS = 999;
const MAX_NAME = 500;

/**
 * A transaction for the campaign, from an invoice or from its QR code. It has no names, carriers, e-mails, phones and
 * remarks of the invoice. The total includes tax, rounded half up to whole NT$.
 * @throws EInvoiceError `not_a_sale` (use `toAdjustment`), `merchant_missing`
 */
export function toTransaction(
  source: EInvoiceMessage | EInvoiceQr,
  options: ToTransactionOptions = {},
): EInvoiceTransaction {
  if ('kind' in source && source.kind !== 'invoice') throw new EInvoiceError('not_a_sale');
  const sale = 'kind' in source ? fromInvoice(source) : fromQr(source);
  const {
    externalId = `${source.period}-${source.number}`,
    channel = 'store',
    occurredAt = sale.occurredAt,
  } = options;
  if (sale.sellerUbn === null && !options.merchantId && !options.merchantExternalId)
    throw new EInvoiceError('merchant_missing');
  return {
    externalId,
    ...(options.merchantId ? { merchantId: options.merchantId } : {}),
    ...(options.merchantExternalId ? { merchantExternalId: options.merchantExternalId } : {}),
    channel,
    occurredAt,
    totalAmount: sale.totalAmount,
    document: {
      type: 'einvoice',
      number: source.number,
      date: source.date,
      ...(source.randomCode === null ? {} : { randomCode: source.randomCode }),
      ...(sale.sellerUbn === null ? {} : { sellerUbn: sale.sellerUbn }),
      ...(sale.buyerUbn === null ? {} : { buyerUbn: sale.buyerUbn }),
    },
    ...(options.participant ? { participant: { token: options.participant.token } } : {}),
    ...(sale.items.length === 0 ? {} : { items: sale.items }),
  };
}

type Sale = Pick<EInvoiceTransaction, 'occurredAt' | 'totalAmount'> & {
  sellerUbn: string | null;
  buyerUbn: string | null;
  items: NonNullable<EInvoiceTransaction['items']>;
};

function fromInvoice(invoice: Invoice): Sale {
  return {
    occurredAt: invoice.occurredAt,
    totalAmount: invoice.totalAmount,
    sellerUbn: invoice.seller.ubn,
    buyerUbn: invoice.buyer.ubn,
    items: invoice.items
      .slice(0, MAX_ITEMS)
      .flatMap((item) => toItem(item.description, item.quantity, item.unitPrice, item.amount)),
  };
}

function fromQr(qr: EInvoiceQr): Sale {
  return {
    occurredAt: `${qr.date}T12:00:00+08:00`,
    totalAmount: Math.round(qr.totalAmount),
    sellerUbn: qr.sellerUbn,
    buyerUbn: qr.buyerUbn,
    items: qr.items
      .slice(0, MAX_ITEMS)
      .flatMap((item) => toItem(item.name, item.quantity, item.unitPrice, null)),
  };
}

/** A line without a usable quantity or amount is omitted; a negative quantity becomes a negative price. */
export function toItem(
  description: string,
  quantity: string | null,
  unitPrice: string | null,
  amount: string | null,
): Sale['items'] {
  const signed = Number(quantity ?? '1');
  const price = Number(unitPrice ?? amount ?? '0') * Math.sign(signed);
  const dollars = amount === null ? Math.round(Math.abs(signed) * price) : toWholeDollars(toUnits(amount));
  const usable =
    dollars !== null &&
    signed !== 0 &&
    [signed, price].every((n) => Math.abs(n) <= 999_999_999) &&
    Math.abs(dollars) <= 999_999_999_999;
  return usable
    ? [{ name: toName(description), quantity: Math.abs(signed), unitPrice: price, amount: dollars }]
    : [];
}

/** Replaces control characters and unpaired surrogates, which the contract refuses. */
function toName(description: string): string {
  const name = description.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
  return name === '' ? '-' : Array.from(name).slice(0, MAX_NAME).join('');
}
