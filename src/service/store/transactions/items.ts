import { fromJson, type Json } from '../db/json.js';
import type { PromoItemLine } from '../statistics/zoneSums.js';
import type { TransactionItem } from './types.js';

/** Items as they are stored: a promo item by its id, with its zone at the time of the transaction. */
export interface StoredItem extends TransactionItem {
  readonly zone?: string;
}

/** The lines of a transaction that count in a zone. */
export function zoneLines(items: readonly StoredItem[]): PromoItemLine[] {
  return items.flatMap(({ promoItemId, zone, quantity, amount }) =>
    promoItemId === undefined || zone === undefined ? [] : [{ promoItemId, zone, quantity, amount }],
  );
}

export function storedItems(items: Json<readonly StoredItem[]> | null): readonly StoredItem[] {
  return items === null ? [] : fromJson(items);
}

/** All that was returned by adjustments. */
export function returnedLines(
  adjustments: readonly { readonly items: Json<readonly PromoItemLine[]> | null }[],
): PromoItemLine[] {
  return adjustments.flatMap(({ items }) => (items === null ? [] : fromJson(items)));
}
