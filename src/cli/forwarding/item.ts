import type { Place } from '../rows/row.js';
import type { Change } from '../transactions/einvoices/events.js';

/** A sale as a file or a message has it, not checked against the contract. */
interface SaleItem {
  readonly kind: 'sale';
  readonly row: object;
  readonly place: Place;
}

/** A cancel, void or allowance. */
interface ChangeItem {
  readonly kind: 'change';
  readonly change: Change;
}

export type Item = SaleItem | ChangeItem;

export function externalIdOf(item: Item): string | null {
  if (item.kind === 'change') {
    const { invoice } = item.change;
    return `${invoice.slice(0, 5)}-${invoice.slice(5)}`;
  }
  const { externalId } = item.row as { externalId?: unknown };
  return typeof externalId === 'string' ? externalId : null;
}

/** Number of the document that it concerns; undefined where the row has none that is a text. */
export function documentNumberOf(item: Item): string | undefined {
  if (item.kind === 'change') return item.change.invoice.slice(5);
  const { document } = item.row as { document?: { number?: unknown } | null };
  const number = document?.number;
  return typeof number === 'string' ? number : undefined;
}
