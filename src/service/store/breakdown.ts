import type { BreakdownBy } from '../../generated/types.js';
import type { Settings } from './campaigns.js';
import type { Sql } from './database.js';
import type { Lists, Read } from './lists.js';
import { byKey } from './merchantLookup.js';
import type { List } from './rowset.js';
import { less, listTotal, nothing, type SumRow, sumColumns, sums, toFigures } from './sums.js';
import { hasWhole } from './totals.js';
import type { BreakdownRow, Coverage, Figures } from './types/statistics.js';

interface KeyRow extends SumRow {
  readonly key: string;
  /** How many keys there are, beyond those that are listed too. */
  readonly all_keys: number;
  /** Of a merchant. */
  readonly name?: string | null;
  readonly name_en?: string | null;
}

interface Rows {
  readonly total: SumRow;
  readonly keys: KeyRow;
}

/** Of the coverage `$2`, the `$3` largest keys. */
export function breakdownLists(sql: Sql, by: BreakdownBy, coverage: Coverage): Lists<Rows> {
  const keys = listKeys(sql, by, coverage);
  return { total: listTotal, keys: by === 'merchant' ? withNames(keys) : keys };
}

/**
 * The dimension is written out. As a parameter it would have each call planned anew, which takes longer than the call:
 * one plan for ten keys and for thousands looks too dear to PostgreSQL. Where the whole has no rows of its own, it is
 * all organizations together, and each of them sorts behind the ''.
 */
function listKeys(sql: Sql, by: BreakdownBy, coverage: Coverage): List<KeyRow> {
  const ofAll = coverage === null && !hasWhole(by);
  return {
    columns: ['key', ...sumColumns, 'all_keys'],
    select: `SELECT key, ${sums(sql)}, count(*) OVER () AS all_keys FROM totals
      WHERE campaign_id = $1 AND dimension = '${by}' AND coverage ${ofAll ? '>' : '='} $2
      GROUP BY key HAVING sum(documents) <> 0
      ORDER BY amount DESC, key LIMIT CAST($3 AS ${sql.dialect.types.integer})`,
  };
}

const withNames = ({ columns, select }: List<KeyRow>): List<KeyRow> => ({
  columns: [...columns, 'name', 'name_en'],
  select: `SELECT r.*, m.name, m.name_en FROM (${select}) AS r LEFT JOIN merchants m ON ${byKey}
    ORDER BY r.amount DESC, r.key`,
});

interface Breakdown {
  readonly rows: BreakdownRow[];
  readonly rest: Figures & { readonly rows: number };
}

/** Every sale has one key in each dimension: what no row shows is the rest. */
export function toBreakdown(
  { total: [total], keys }: Read<Rows>,
  by: BreakdownBy,
  settings: string,
): Breakdown {
  const named = namesOf(by, settings);
  const rows = keys.map((row): BreakdownRow => {
    const { name, nameEn } = named?.get(row.key) ?? { name: row.name, nameEn: row.name_en };
    return { key: row.key, name: name ?? null, nameEn: nameEn ?? null, ...toFigures(row) };
  });
  const all = total === undefined ? nothing : toFigures(total);
  return { rows, rest: { rows: (keys[0]?.all_keys ?? 0) - rows.length, ...rows.reduce(less, all) } };
}

interface Named {
  readonly name: string;
  readonly nameEn?: string | null | undefined;
}

/** The names that the campaign itself gave to keys of a dimension. */
function namesOf(by: BreakdownBy, settings: string): ReadonlyMap<string, Named> | undefined {
  if (by !== 'region' && by !== 'activity') return undefined;
  const { regions, activities } = JSON.parse(settings) as Settings;
  return new Map<string, Named>(
    by === 'region'
      ? regions.map((region) => [region.code, region])
      : activities.map((activity) => [activity.id, activity]),
  );
}
