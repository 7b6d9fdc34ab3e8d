import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { lookUpPromoItems } from '../promoItems/lookup.js';
import { type PromoItemLine, scaledUnits, unitsOf } from '../statistics/zoneSums.js';
import type { AdjustmentRow } from './adjustmentRows.js';
import { returnedLines, storedItems, zoneLines } from './items.js';
import type { TransactionRow } from './rows.js';
import type { RefundInput } from './types.js';

/** What of a promo item was sold and has not been returned. */
interface Remaining {
  readonly zone: string;
  /** Ten-thousandths. */
  units: number;
  amount: number;
}

/**
 * The promo items that a refund returns: those it names, and all that remain when nothing of the amount remains. @throws promo_item_not_found, refund_exceeds_total
 */
export async function findReturned(
  sql: Sql,
  campaignId: string,
  access: Access,
  refund: { row: TransactionRow; adjustments: readonly AdjustmentRow[]; input: RefundInput; all: boolean },
): Promise<PromoItemLine[]> {
  const { row, adjustments, input, all } = refund;
  const remaining = remainingItems(row, adjustments);
  const named = input.items ?? [];
  const find = await lookUpPromoItems(
    sql,
    campaignId,
    access,
    named.map(({ promoItemId }) => promoItemId),
  );
  const lines = named.map(({ promoItemId, quantity, amount }, index): PromoItemLine => {
    const id = find(promoItemId)?.id;
    const item = id === undefined ? undefined : remaining.get(id);
    if (id === undefined || item === undefined) {
      throw new StoreProblem('promo_item_not_found', `/items/${index}/promoItemId`);
    }
    item.units -= scaledUnits(quantity);
    item.amount -= amount;
    if (item.units < 0) throw new StoreProblem('refund_exceeds_total', `/items/${index}/quantity`);
    if (item.amount < 0) throw new StoreProblem('refund_exceeds_total', `/items/${index}/amount`);
    return { promoItemId: id, zone: item.zone, quantity, amount };
  });
  return all ? [...lines, ...linesOf(remaining)] : lines;
}

/** By promo item. */
function remainingItems(row: TransactionRow, adjustments: readonly AdjustmentRow[]): Map<string, Remaining> {
  const remaining = new Map<string, Remaining>();
  for (const { promoItemId, zone, quantity, amount } of zoneLines(storedItems(row.items))) {
    const item = remaining.get(promoItemId) ?? { zone, units: 0, amount: 0 };
    item.units += scaledUnits(quantity);
    item.amount += amount;
    remaining.set(promoItemId, item);
  }
  for (const { promoItemId, quantity, amount } of returnedLines(adjustments)) {
    const item = remaining.get(promoItemId);
    if (item === undefined) continue;
    item.units -= scaledUnits(quantity);
    item.amount -= amount;
  }
  return remaining;
}

function linesOf(remaining: ReadonlyMap<string, Remaining>): PromoItemLine[] {
  return [...remaining]
    .filter(([, { units, amount }]) => units !== 0 || amount !== 0)
    .map(([promoItemId, { zone, units, amount }]) => ({
      promoItemId,
      zone,
      quantity: unitsOf(units),
      amount,
    }));
}
