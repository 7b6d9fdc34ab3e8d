import { randomUUID } from 'node:crypto';
import { eInvoiceKey, eInvoiceKeyOf, receiptKey } from '../campaign/naturalKey.js';
import type { TransactionInput } from '../generated/types.js';
import type { Seal } from './cipher.js';
import type { EntryKind } from './types.js';

/** A new entry as it goes to disk: everything about it is decided before its first attempt. */
export interface NewEntry {
  readonly kind: EntryKind;
  readonly stream: string;
  /** Stands for the content: the very same given again is known by it. */
  readonly digest: string;
  readonly idempotency_key: string;
  /** What makes a sale one sale; of a cancel or refund, its digest. */
  readonly natural_key: string;
  readonly external_id: string | null;
  /** NT$ of a sale, 0 of a cancel or refund. */
  readonly amount: number;
  /** The JSON that is sent, sealed. */
  readonly body: string;
  /** Bytes of that JSON in UTF-8. */
  readonly size: number;
  readonly enqueued_at: number;
}

/** What a cancel or refund is: the sale that it names is a part of its address, and sealed with it. */
export interface AdjustmentContent {
  readonly transaction: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export function newSale(
  sale: TransactionInput,
  { stream = storeOf(sale), seal, now }: { stream?: string | undefined; seal: Seal; now: number },
): NewEntry {
  const text = JSON.stringify(sale);
  const idempotency_key = randomUUID();
  return {
    kind: 'sale',
    stream,
    digest: seal.hash(text),
    idempotency_key,
    natural_key: seal.name(naturalKeyOf(sale)),
    external_id: seal.name(sale.externalId),
    amount: sale.totalAmount,
    body: seal.seal(text, idempotency_key),
    size: Buffer.byteLength(text),
    enqueued_at: now,
  };
}

/**
 * A cancel or refund without an externalId of its own is never the same as another: two refunds of NT$100 are two.
 */
export function newAdjustment(
  kind: 'void' | 'refund',
  content: AdjustmentContent,
  { stream, seal, now }: { stream?: string | undefined; seal: Seal; now: number },
): NewEntry {
  const text = JSON.stringify(content);
  const idempotency_key = randomUUID();
  const { externalId } = content.body;
  const external_id = typeof externalId === 'string' ? seal.name(externalId) : null;
  const digest = seal.hash(`${kind} ${external_id === null ? idempotency_key : text}`);
  return {
    kind,
    stream: stream ?? seal.name(content.transaction),
    digest,
    idempotency_key,
    natural_key: digest,
    external_id,
    amount: 0,
    body: seal.seal(text, idempotency_key),
    size: Buffer.byteLength(text),
    enqueued_at: now,
  };
}

/** A column that tells sales apart, and what it holds of one. */
export interface SaleName {
  readonly column: 'natural_key' | 'external_id';
  readonly value: string;
}

/** How a waiting sale is found by what a cancel or refund calls it; null for an id that the service gave. */
export function saleNamedBy(reference: string, seal: Seal): SaleName | null {
  const [, period, number] = /^einvoice:([0-9]{5})([A-Z]{2}[0-9]{8})$/.exec(reference) ?? [];
  if (period !== undefined && number !== undefined) {
    return { column: 'natural_key', value: seal.name(eInvoiceKeyOf(number, period)) };
  }
  const external = 'external:';
  if (!reference.startsWith(external)) return null;
  return { column: 'external_id', value: seal.name(reference.slice(external.length)) };
}

/** As the service makes it, but for the store of a receipt, which is called here what the sale calls it. */
function naturalKeyOf(sale: TransactionInput): string {
  const { document } = sale;
  if (document.type === 'einvoice') return eInvoiceKey(document.number, document.date);
  const { terminalId, number } = document;
  return receiptKey({
    merchantId: storeOf(sale),
    terminalId,
    number,
    occurredAt: Date.parse(sale.occurredAt),
  });
}

function storeOf({ merchantId, merchantExternalId, document }: TransactionInput): string {
  const sellerUbn = document.type === 'einvoice' ? document.sellerUbn : undefined;
  return merchantId ?? merchantExternalId ?? sellerUbn ?? '';
}
