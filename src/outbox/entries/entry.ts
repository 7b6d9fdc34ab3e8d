import { randomUUID } from 'node:crypto';
import { eInvoiceKey, eInvoiceKeyOf, receiptKey } from '../../campaign/naturalKey.js';
import type { TransactionInput } from '../../generated/types.js';
import type { EntryKind } from '../types.js';
import type { Cipher } from './cipher.js';

/*
 * The states of an entry, which is a transaction, or a void or refund of one (an adjustment).
 *
 * An entry is enqueued as `pending`: it is on disk, and no response has decided it. The drainer puts it into a batch
 * (column `parcel`), whose idempotency key is stored before the first attempt, and leases the batch. While no response
 * decides (no network, 5xx, 429, a refused API key), the batch is sent again as it is, to the byte and under its key, by
 * this worker or by one that takes the lease over.
 *
 * A response takes the entry out of its batch:
 * - `pending` → `delivered`: the service has accepted it, or knew it already. Its body is deleted; its digest is kept for
 *   `keepDelivered`, so that the same transaction enqueued again is known.
 * - `pending` → `dead`: the service rejects it, alone or as the only entry of its batch, or it cannot be decrypted. It is
 *   a dead letter, with its body and the problem, until somebody acts.
 * - `pending` → `pending`: the service did not try it, refused the batch because of some of its rows (then it is split),
 *   or knows the key with another request. It goes into another batch, under another key.
 *
 * A dead letter leaves that state in one of these ways:
 * - `dead` → `pending`: by `retry`, as it is or corrected.
 * - `dead` → `discarded`: by `discard`, by enqueueing the same content again, or since its document was delivered with
 *   other content. Its body is deleted.
 *
 * Delivered and discarded entries are deleted after `keepDelivered`. A body is deleted in these two states only: nothing
 * that was enqueued is lost before the service has it or somebody gives it up.
 */

/** A new entry as it is stored: everything about it is decided before its first attempt. */
export interface NewEntry {
  readonly kind: EntryKind;
  readonly stream: string;
  /** A hash of the content, by which the same content enqueued again is known. */
  readonly digest: string;
  readonly idempotency_key: string;
  /** What identifies a transaction by its document; of an adjustment, its digest. */
  readonly natural_key: string;
  readonly external_id: string | null;
  /** NT$ of a transaction, 0 of an adjustment. */
  readonly amount: number;
  /** The JSON that is sent, encrypted where there is a key. */
  readonly body: string;
  /** Bytes of that JSON in UTF-8. */
  readonly size: number;
  readonly enqueued_at: number;
}

/** The content of an adjustment: the transaction it names is a part of its path, and encrypted with its body. */
export interface AdjustmentContent {
  readonly transaction: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface EntryOptions {
  /** By default the merchant of a transaction, or the transaction that an adjustment names. */
  readonly stream?: string | undefined;
  readonly cipher: Cipher;
  readonly now: number;
}

export function newTransactionEntry(
  transaction: TransactionInput,
  { stream = merchantOf(transaction), cipher, now }: EntryOptions,
): NewEntry {
  const text = JSON.stringify(transaction);
  const idempotency_key = randomUUID();
  return {
    kind: 'sale',
    stream,
    digest: cipher.hash(text),
    idempotency_key,
    natural_key: cipher.pseudonym(naturalKeyOf(transaction)),
    external_id: cipher.pseudonym(transaction.externalId),
    amount: transaction.totalAmount,
    body: cipher.encrypt(text, idempotency_key),
    size: Buffer.byteLength(text),
    enqueued_at: now,
  };
}

/** An adjustment without an externalId of its own is never the same as another: two refunds of NT$100 are two. */
export function newAdjustmentEntry(
  kind: 'void' | 'refund',
  content: AdjustmentContent,
  { stream, cipher, now }: EntryOptions,
): NewEntry {
  const text = JSON.stringify(content);
  const idempotency_key = randomUUID();
  const { externalId } = content.body;
  const external_id = typeof externalId === 'string' ? cipher.pseudonym(externalId) : null;
  const digest = cipher.hash(`${kind} ${external_id === null ? idempotency_key : text}`);
  return {
    kind,
    stream: stream ?? cipher.pseudonym(content.transaction),
    digest,
    idempotency_key,
    natural_key: digest,
    external_id,
    amount: 0,
    body: cipher.encrypt(text, idempotency_key),
    size: Buffer.byteLength(text),
    enqueued_at: now,
  };
}

/** The column in which a transaction is found, and its value there. */
export interface TransactionReference {
  readonly column: 'natural_key' | 'external_id';
  readonly value: string;
}

/** How a stored transaction is found by what an adjustment calls it; null for an id of the service. */
export function parseReference(reference: string, cipher: Cipher): TransactionReference | null {
  const [, period, number] = /^einvoice:([0-9]{5})([A-Z]{2}[0-9]{8})$/.exec(reference) ?? [];
  if (period !== undefined && number !== undefined) {
    return { column: 'natural_key', value: cipher.pseudonym(eInvoiceKeyOf(number, period)) };
  }
  const external = 'external:';
  if (!reference.startsWith(external)) return null;
  return { column: 'external_id', value: cipher.pseudonym(reference.slice(external.length)) };
}

/** The same key as the service makes, except that a receipt's merchant is called here what the transaction calls it. */
function naturalKeyOf(transaction: TransactionInput): string {
  const { document } = transaction;
  if (document.type === 'einvoice') return eInvoiceKey(document.number, document.date);
  const { terminalId, number } = document;
  return receiptKey({
    merchantId: merchantOf(transaction),
    terminalId,
    number,
    occurredAt: Date.parse(transaction.occurredAt),
  });
}

function merchantOf({ merchantId, merchantExternalId, document }: TransactionInput): string {
  const sellerUbn = document.type === 'einvoice' ? document.sellerUbn : undefined;
  return merchantId ?? merchantExternalId ?? sellerUbn ?? '';
}
