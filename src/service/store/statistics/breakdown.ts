import type { BreakdownBy, CrossedWith } from '../../../generated/types.js';
import { nameIndustries } from '../campaigns/industries.js';
import type { CampaignSettings } from '../campaigns/types.js';
import type { Sql } from '../db/database.js';
import { fromJson, type Json } from '../db/json.js';
import type { ListRows, Lists } from '../db/lists.js';
import type { List } from '../db/rowset.js';
import { type Figures, figureColumns, noFigures } from './figures.js';
import { hasFigures, listTotal, subtract, sums, toTotals } from './sums.js';
import { hasCampaignRows } from './totals.js';
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

type Rows = {
  readonly total: Figures;
  readonly unassigned: Figures;
  readonly keys: KeyRow;
  readonly merchants?: NameRow;
};

/** Of the coverage `$2`, the `$3` largest keys. */
export function breakdownLists(sql: Sql, by: BreakdownBy, owner: TotalsOwner): Lists<Rows> {
  return {
    total: listTotal,
    unassigned: listUnassigned(by),
    keys: listKeys(sql, by, owner),
    ...(by === 'merchant' ? { merchants: listNames } : {}),
  };
}

/**
 * The dimension is written out. As a parameter it would make PostgreSQL plan each call again, which takes longer than the call:
 * one plan for ten keys and for thousands looks too dear to PostgreSQL. Where the campaign has no rows of its own, it
 * is the sum of all organizations, and each of them sorts behind the ''.
 */
function listKeys(sql: Sql, by: BreakdownBy, owner: TotalsOwner): List<KeyRow> {
  const ofAll = owner === null && !hasCampaignRows(by);
  return {
    columns: ['key', ...figureColumns, 'all_keys'],
    select: `SELECT key, ${sums(sql)}, count(*) OVER () AS all_keys FROM totals
      WHERE campaign_id = $1 AND dimension = '${by}' AND coverage ${ofAll ? '>' : '='} $2 AND key <> ''
      GROUP BY key HAVING ${hasFigures}
      ORDER BY amount DESC, key LIMIT CAST($3 AS ${sql.dialect.types.integer})`,
  };
}

/** What has no key. Only dimensions with rows of the whole campaign have such. */
function listUnassigned(by: BreakdownBy): List<Figures> {
  return {
    columns: figureColumns,
    select: `SELECT ${figureColumns.join(', ')} FROM totals
      WHERE campaign_id = $1 AND dimension = '${by}' AND coverage = $2 AND key = ''`,
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

/** What no row shows and has a key is the rest. */
export function toBreakdown(
  lists: ListRows<Rows>,
  by: BreakdownBy,
  settings: Json<CampaignSettings>,
): Omit<Breakdown, 'asOf'> {
  const { keys } = lists;
  const names = namesOf(by, settings, lists.merchants ?? []);
  const rows = keys.map((row): BreakdownRow => {
    const { name = null, nameEn = null } = names.get(row.key) ?? {};
    return { key: row.key, name, nameEn, ...toTotals(row) };
  });
  const total = toTotals(lists.total[0] ?? noFigures);
  const unassigned = toTotals(lists.unassigned[0] ?? noFigures);
  const rest = rows.reduce(subtract, subtract(total, unassigned));
  return { rows, unassigned, rest: { rows: (keys[0]?.all_keys ?? 0) - rows.length, ...rest }, total };
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
