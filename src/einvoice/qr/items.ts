import { normalizeDecimal } from '../decimal.js';
import type { Warnings } from '../warnings.js';
import type { QrItem } from './model.js';

/** What a scanner is set to put after a code. Only behind the last price is it sure to be no text of the invoice. */
const SUFFIX = /[^0-9.]{1,16}$/;

/**
 * `name:quantity:price`, as many as the header states, then free text. A name may be truncated anywhere; a triple that is
 * incomplete, or whose numbers are no decimals, ends the list.
 */
export function readItems(
  stream: string,
  count: number,
  warnings: Warnings,
): { items: QrItem[]; freeText: string | null } {
  const parts = stream.replace(/^:/, '').trimEnd().split(':');
  const items: QrItem[] = [];
  let at = 0;
  while (items.length < count && at + 2 < parts.length) {
    const quantity = normalizeDecimal((parts[at + 1] as string).trim());
    const price = (parts[at + 2] as string).trim();
    const isEnd = at + 3 === parts.length;
    const hasSuffix = isEnd && SUFFIX.test(price);
    const unitPrice = normalizeDecimal(hasSuffix ? price.replace(SUFFIX, '') : price);
    if (quantity === null || unitPrice === null) break;
    if (hasSuffix) warnings.add('qr_scanner', `item ${items.length + 1}`);
    items.push({ name: (parts[at] as string).trim(), quantity, unitPrice });
    at += 3;
  }
  if (items.length < count) warnings.add('qr_items_unreadable', `item ${items.length + 1}`);
  const freeText = items.length < count ? '' : parts.slice(at).join(':').trim();
  return { items, freeText: freeText === '' ? null : freeText };
}
