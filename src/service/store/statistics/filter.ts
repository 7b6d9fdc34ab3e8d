import type { Parameter } from '../db/database.js';
import { Where } from '../db/query.js';
import type { StatisticsFilter, TotalsOwner } from './types.js';

export function isFiltered(filter: StatisticsFilter | undefined): filter is StatisticsFilter {
  return filter !== undefined && Object.values(filter).some((value) => value !== undefined);
}

/** Columns of `daily_totals d` that a filter compares; kinds are those that merchants have now. */
const columns = {
  merchantKind: 'm.kind',
  channel: 'd.channel',
  industry: 'd.industry',
  region: 'd.region',
  district: 'd.district',
  merchantId: 'd.merchant_id',
} as const;

/** Conditions on `daily_totals d` and `merchants m`; their parameters follow the campaign, which is `$1`. */
export function whereCounted(
  owner: TotalsOwner,
  filter: StatisticsFilter,
): { readonly where: Where; readonly parameters: readonly Parameter[] } {
  const where = new Where();
  const campaign = where.placeholder('');
  where.and(`d.campaign_id = ${campaign}`);
  where.and(`d.organization_id ${owner === null ? '>' : '='} ?`, owner ?? '');
  const { from, to, zone } = filter;
  if (from !== undefined) where.and('d.day >= ?', from);
  if (to !== undefined) where.and('d.day < ?', to);
  for (const [name, column] of Object.entries(columns)) {
    const value = filter[name as keyof typeof columns];
    if (value !== undefined) where.and(`${column} = ?`, value);
  }
  if (zone !== undefined) where.and("d.zones LIKE '% ' || ? || ' %'", zone);
  return { where, parameters: where.parameters.slice(1) };
}

/** Only where a condition or a key needs the merchant: a join of each row takes as long as its sum. */
export function fromDailyTotals(...texts: readonly string[]): string {
  const needsMerchant = texts.some((text) => text.includes('m.kind'));
  return `daily_totals d${needsMerchant ? ' JOIN merchants m ON m.id = d.merchant_id' : ''}`;
}
