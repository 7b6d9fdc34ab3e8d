import type { RowProblem } from '../../batch/problems.js';
import type { EInvoiceAdjustment } from '../../einvoice/toAdjustment.js';
import type { SourcePosition } from '../rows/row.js';

/** A transaction as a file or a message has it, not checked against the contract. */
export interface TransactionItem {
  readonly kind: 'transaction';
  readonly row: object;
  readonly position: SourcePosition;
  /** It was issued again after a void, also where it equals what was voided. */
  readonly isReissue?: boolean;
  readonly onResult?: OnResult;
}

/**
 * Receives the result of an item, null where it was taken, and its id in the outbox. Gives the problem with which it is listed as rejected; null
 * where it is not, since it was enqueued again.
 */
type OnResult = (problem: RowProblem | null, outboxId: string) => Promise<RowProblem | null>;

/** The cancel, void or allowance of an invoice. */
export interface AdjustmentItem {
  readonly kind: 'adjustment';
  readonly file: string;
  /** Period and number of the invoice, `10912AB12345678`. */
  readonly invoice: string;
  readonly adjustment: EInvoiceAdjustment;
  readonly onResult?: OnResult;
}

/** What the outbox is to send: one row. */
export type Item = TransactionItem | AdjustmentItem;

export const positionOf = (item: Item): SourcePosition =>
  item.kind === 'transaction' ? item.position : { file: item.file, line: null };

export function externalIdOf(item: Item): string | null {
  if (item.kind === 'adjustment') return `${item.invoice.slice(0, 5)}-${item.invoice.slice(5)}`;
  const { externalId } = item.row as { externalId?: unknown };
  return typeof externalId === 'string' ? externalId : null;
}

/** Number of the document that it concerns; undefined where the row has none that is a text. */
export function documentNumberOf(item: Item): string | undefined {
  if (item.kind === 'adjustment') return item.invoice.slice(5);
  const { document } = item.row as { document?: { number?: unknown } | null };
  const number = document?.number;
  return typeof number === 'string' ? number : undefined;
}
