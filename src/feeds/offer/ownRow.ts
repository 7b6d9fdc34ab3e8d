import type { Rules } from '../options.js';
import { feedIssue } from '../problems.js';
import type { FeedRecord } from '../records/record.js';
import type { FeedRow } from '../row.js';
import { sellerOf } from './seller.js';
import { type At, checkedRow } from './toRow.js';

/** A row in the campaign's own words. The options fill in what it does not say itself. */
export function ownRow(value: object, record: FeedRecord, at: At, rules: Rules): FeedRow {
  const draft: Record<string, unknown> = { ...value };
  const issues = [];
  if (draft.merchantId === undefined && draft.merchantExternalId === undefined) {
    const seller = sellerOf({ record, brand: record.get('brand') }, rules.seller);
    if (seller && 'field' in seller) draft[seller.field] = seller.value;
    else if (seller) issues.push(feedIssue('seller_unknown', '/merchantExternalId', seller.name));
  }
  for (const name of ['zone', 'validFrom', 'validTo'] as const) {
    if (draft[name] === undefined && rules[name] !== undefined) draft[name] = rules[name];
  }
  const { listPrice, salePrice } = draft;
  if (typeof listPrice === 'number' && typeof salePrice === 'number' && salePrice > listPrice) {
    issues.push(feedIssue('sale_price_above_price', '/salePrice', 'salePrice'));
  }
  const settled = new Set(issues.map(({ pointer }) => pointer));
  return checkedRow({ draft, issues, warnings: [], settled }, at);
}
