import type { BreakdownBy, CrossedWith } from '../../../generated/types.js';
import { nameIndustries } from '../campaigns/industries.js';
import type { CampaignSettings } from '../campaigns/types.js';
import type { Sql } from '../db/database.js';
import { fromJson, type Json } from '../db/json.js';
import type { ListRows, Lists } from '../db/lists.js';
import type { List } from '../db/rowset.js';
import { type Figures, figureColumns, noFigures } from './figures.js';
import { hasFigures, listTotal, subtract, sums, toTotals } from './sums.js';
import type { Breakdown, BreakdownRow, TotalsOwner } from './types.js';

interface KeyRow extends Figures {
  readonly key: string;
  /** How many keys there are, those beyond the limit included. */
  readonly all_keys: number;
}

/** The names of a merchant. */
export interface NameRow {
  readonly id: string;
  readonly name: string;
  readonly name_en: string | null;
}

type MerchantRows = {
  readonly total: Figures;
  readonly keys: KeyRow;
  readonly merchants: NameRow;
};

/**
 * Of the coverage `$2`, the `$3` merchants with the largest sums. Where the campaign has no rows of its own, it is the sum
 * of all organizations, and each of them sorts behind the ''.
 */
export function merchantLists(sql: Sql, owner: TotalsOwner): Lists<MerchantRows> {
  return {
    total: listTotal,
    keys: {
      columns: ['key', ...figureColumns, 'all_keys'],
      select: `SELECT key, ${sums(sql)}, count(*) OVER () AS all_keys FROM totals
        WHERE campaign_id = $1 AND dimension = 'merchant' AND coverage ${owner === null ? '>' : '='} $2
        GROUP BY key HAVING ${hasFigures}
        ORDER BY amount DESC, key LIMIT CAST($3 AS ${sql.dialect.types.integer})`,
    },
    merchants: listNames,
  };
}

type DimensionRows = { readonly totals: Figures & { readonly dimension: string; readonly key: string } };

/**
 * Of the coverage `$2`, all keys of a dimension that has rows of the whole campaign, of which there are few, and the sum
 * of all transactions. The dimension is written out. As a parameter it would make PostgreSQL plan each call again, which
 * takes longer than the call.
 */
export function dimensionLists(by: BreakdownBy): Lists<DimensionRows> {
  return {
    totals: {
      columns: ['dimension', 'key', ...figureColumns],
      select: `SELECT dimension, key, ${figureColumns.join(', ')} FROM totals
        WHERE campaign_id = $1 AND dimension IN ('campaign', '${by}') AND coverage = $2`,
    },
  };
}

/**
 * Read beside the totals and not joined to them: PostgreSQL expects a tenth of the rows that a LIMIT may let through,
 * and looks merchants up one by one, which takes a thousand of them five times as long.
 */
export const listNames: List<NameRow> = {
  columns: ['id', 'name', 'name_en'],
  select: 'SELECT id, name, name_en FROM merchants WHERE campaign_id = $1',
};

export function toMerchants({ total, keys, merchants }: ListRows<MerchantRows>): Omit<Breakdown, 'asOf'> {
  const names = new Map(merchants.map(({ id, name, name_en }) => [id, { name, nameEn: name_en }]));
  return toBreakdown(keys, names, {
    allKeys: keys[0]?.all_keys ?? 0,
    unassigned: noFigures,
    total: total[0] ?? noFigures,
  });
}

export function toDimension(
  { totals }: ListRows<DimensionRows>,
  { by, top }: { readonly by: BreakdownBy; readonly top: number },
  settings: Json<CampaignSettings>,
): Omit<Breakdown, 'asOf'> {
  const ofDimension = totals.filter(({ dimension }) => dimension === by);
  const keyed = ofDimension
    .filter((row) => row.key !== '' && (row.received_documents !== 0 || row.received_amount !== 0))
    .sort((a, b) => b.amount - a.amount || (a.key < b.key ? -1 : 1));
  return toBreakdown(keyed.slice(0, top), namesOf(by, settings, []), {
    allKeys: keyed.length,
    unassigned: ofDimension.find(({ key }) => key === '') ?? noFigures,
    total: totals.find(({ dimension }) => dimension === 'campaign') ?? noFigures,
  });
}

/** What no row shows and has a key is the rest. */
function toBreakdown(
  keys: readonly (Figures & { readonly key: string })[],
  names: ReadonlyMap<string, Named>,
  all: { readonly allKeys: number; readonly unassigned: Figures; readonly total: Figures },
): Omit<Breakdown, 'asOf'> {
  const rows = keys.map((row): BreakdownRow => {
    const { name = null, nameEn = null } = names.get(row.key) ?? {};
    return { key: row.key, name, nameEn, ...toTotals(row) };
  });
  const [total, unassigned] = [toTotals(all.total), toTotals(all.unassigned)];
  const rest = rows.reduce(subtract, subtract(total, unassigned));
  return { rows, unassigned, rest: { rows: all.allKeys - rows.length, ...rest }, total };
}

interface Named {
  readonly name: string;
  readonly nameEn?: string | null | undefined;
}

/** The names that merchants and the campaign gave to keys of a dimension. */
export function namesOf(
  by: BreakdownBy | CrossedWith,
  settings: Json<CampaignSettings>,
  merchants: readonly NameRow[],
): ReadonlyMap<string, Named> {
  const campaign = () => fromJson(settings);
  switch (by) {
    case 'merchant':
      return new Map(merchants.map(({ id, name, name_en }) => [id, { name, nameEn: name_en }]));
    case 'industry':
      return new Map(nameIndustries(campaign()).map((industry) => [industry.code, industry]));
    case 'region':
      return new Map(campaign().regions.map((region) => [region.code, region]));
    case 'activity':
      return new Map(campaign().activities.map((activity) => [activity.id, activity]));
    default:
      return new Map();
  }
}
