import type { ReadOptions } from '../options.js';
import { feedIssue } from '../problems.js';
import type { FeedRecord } from '../records/record.js';
import type { FeedRow } from '../row.js';
import { sellerOf } from './seller.js';
import { checkedRow, type RowPosition, zeroPrices } from './toRow.js';

/** A row of the campaign's own format. The options supply the fields that it lacks. */
export function promoItemRow(
  value: object,
  record: FeedRecord,
  at: RowPosition,
  options: ReadOptions,
): FeedRow {
  const draft: Record<string, unknown> = { ...value };
  const issues = [];
  if (draft.merchantId === undefined && draft.merchantExternalId === undefined) {
    const seller = sellerOf({ record, brand: record.get('brand') }, options.seller);
    if (seller && 'field' in seller) draft[seller.field] = seller.value;
    else if (seller) issues.push(feedIssue('seller_unknown', '/merchantExternalId', seller.name));
  }
  for (const name of ['zone', 'validFrom', 'validTo'] as const) {
    if (draft[name] === undefined && options[name] !== undefined) draft[name] = options[name];
  }
  const { listPrice, salePrice } = draft;
  if (typeof listPrice === 'number' && typeof salePrice === 'number' && salePrice > listPrice) {
    issues.push(feedIssue('sale_price_above_price', '/salePrice', 'salePrice'));
  }
  const reported = new Set(issues.map(({ pointer }) => pointer));
  const warnings = zeroPrices(draft, 'salePrice');
  return checkedRow({ draft, issues, warnings, reported, imageName: 'imageUrl' }, at);
}
