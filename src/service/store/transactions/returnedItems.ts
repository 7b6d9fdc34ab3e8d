import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { lookUpPromoItems } from '../promoItems/lookup.js';
import { scaledUnits, unitsOf } from '../statistics/zoneSums.js';
import {
  type AdjustmentRow,
  type ReturnedLine,
  returnedLines,
  storedItems,
  type TransactionRow,
  zoneLines,
} from './rows.js';
import type { RefundInput } from './types.js';

interface Left {
  readonly zone: string;
  /** Ten-thousandths. */
  units: number;
  amount: number;
}

/**
 * The promo items that come back with a refund: those it names, or all that are left when everything was
 * given back. @throws promo_item_not_found, refund_exceeds_total
 */
export async function findReturned(
  sql: Sql,
  campaignId: string,
  access: Access,
  refund: { row: TransactionRow; adjustments: readonly AdjustmentRow[]; input: RefundInput; all: boolean },
): Promise<ReturnedLine[]> {
  const { row, adjustments, input, all } = refund;
  const left = leftOf(row, adjustments);
  const named = input.items ?? [];
  const find = await lookUpPromoItems(
    sql,
    campaignId,
    access,
    named.map(({ promoItemId }) => promoItemId),
  );
  const lines = named.map(({ promoItemId, quantity, amount }, place): ReturnedLine => {
    const id = find(promoItemId)?.id;
    const item = id === undefined ? undefined : left.get(id);
    if (id === undefined || item === undefined) {
      throw new StoreProblem('promo_item_not_found', `/items/${place}/promoItemId`);
    }
    item.units -= scaledUnits(quantity);
    item.amount -= amount;
    if (item.units < 0) throw new StoreProblem('refund_exceeds_total', `/items/${place}/quantity`);
    if (item.amount < 0) throw new StoreProblem('refund_exceeds_total', `/items/${place}/amount`);
    return { promoItemId: id, zone: item.zone, quantity, amount };
  });
  return all ? [...lines, ...rest(left)] : lines;
}

/** What of each promo item was sold and has not come back. */
function leftOf(row: TransactionRow, adjustments: readonly AdjustmentRow[]): Map<string, Left> {
  const left = new Map<string, Left>();
  for (const { promoItemId, zone, quantity, amount } of zoneLines(storedItems(row.items))) {
    const item = left.get(promoItemId) ?? { zone, units: 0, amount: 0 };
    item.units += scaledUnits(quantity);
    item.amount += amount;
    left.set(promoItemId, item);
  }
  for (const { promoItemId, quantity, amount } of returnedLines(adjustments)) {
    const item = left.get(promoItemId);
    if (item === undefined) continue;
    item.units -= scaledUnits(quantity);
    item.amount -= amount;
  }
  return left;
}

function rest(left: ReadonlyMap<string, Left>): ReturnedLine[] {
  return [...left]
    .filter(([, { units, amount }]) => units !== 0 || amount !== 0)
    .map(([promoItemId, { zone, units, amount }]) => ({
      promoItemId,
      zone,
      quantity: unitsOf(units),
      amount,
    }));
}
