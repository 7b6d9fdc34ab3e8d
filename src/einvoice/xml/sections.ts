import { EInvoiceError } from '../error.js';
import { Fields } from './fields.js';
import { DETAILS, SECTIONS } from './layouts.js';
import type { Element } from './reader.js';
import type { Source } from './source.js';

/** MIG 4 allows 9,999 items, MIG 3 allows 999. */
const MAX_ITEMS = 9_999;

type Order = readonly string[];

export interface Sections {
  readonly main: Fields;
  readonly amount: Fields;
  readonly items: readonly Fields[];
  /** Position of the items, also where there are none. */
  readonly itemsAt: string;
}

/** Opens the three sections of an invoice or an allowance. Without `Main` its fields are those of the root. */
export function openSections(
  root: Element,
  mainElement: Element,
  orders: { readonly main: Order; readonly item: Order; readonly amount: Order },
  { xml, warnings }: Source,
): Sections {
  const isFlat = mainElement === root;
  const all = new Fields(xml, root, root.name, isFlat ? [...orders.main, ...SECTIONS] : SECTIONS, warnings);
  const amount = all.section('Amount', orders.amount);
  if (!amount) throw new EInvoiceError('field_missing', all.at('Amount'));
  const items = all.sections('Details', DETAILS).flatMap((details) => details.items(orders.item));
  const itemsAt = all.at('Details');
  if (items.length > MAX_ITEMS) throw new EInvoiceError('too_many_items', itemsAt);
  const main = isFlat ? all : (all.section('Main', orders.main) as Fields);
  return { main, amount, items, itemsAt };
}
