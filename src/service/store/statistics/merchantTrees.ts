import type { Sql } from '../db/database.js';
import type { ListRows, Lists } from '../db/lists.js';
import { type Figures, figureColumns, noFigures } from './figures.js';
import { hasFigures, subtract, sums, toTotals } from './sums.js';
import type { Breakdown, BreakdownRow, TotalsOwner } from './types.js';

interface TreeRow extends Figures {
  readonly key: string;
  readonly name: string;
  readonly name_en: string | null;
  /** How many trees there are, those beyond the limit included. */
  readonly all_keys: number;
}

type Rows = { readonly trees: TreeRow; readonly total: Figures };

/**
 * The `$3` trees of merchants with the largest sums, each under the merchant at its top: in the whole campaign one without
 * a parent; of an organization (`$2`) its own merchants that stand below none of its own, with all below them, also those
 * of other organizations, which have agreed to stand there.
 */
export function merchantTreeLists(sql: Sql, owner: TotalsOwner): Lists<Rows> {
  const { integer } = sql.dialect.types;
  const top =
    owner === null
      ? "m.parent_id IS NULL AND $2 = ''"
      : `m.organization_id = $2 AND NOT EXISTS (
          SELECT 1 FROM merchants p WHERE p.id = m.parent_id AND p.organization_id = $2)`;
  const trees = `WITH RECURSIVE tree (top, id) AS (
      SELECT m.id, m.id FROM merchants m WHERE m.campaign_id = $1 AND ${top}
      UNION ALL SELECT t.top, c.id FROM tree t JOIN merchants c ON c.parent_id = t.id
    ), whole AS (
      SELECT top, id FROM tree WHERE top NOT IN (SELECT n.id FROM tree n WHERE n.id <> n.top)
    )`;
  const sold = `FROM whole w JOIN totals s ON s.campaign_id = $1 AND s.dimension = 'merchant' AND s.coverage > ''
      AND s.key = w.id`;
  return {
    trees: {
      columns: ['key', 'name', 'name_en', ...figureColumns, 'all_keys'],
      select: `SELECT k.*, m.name, m.name_en FROM (
          ${trees} SELECT w.top AS key, ${sums(sql)}, count(*) OVER () AS all_keys ${sold}
          GROUP BY w.top HAVING ${hasFigures}
          ORDER BY amount DESC, key LIMIT CAST($3 AS ${integer})
        ) AS k JOIN merchants m ON m.id = k.key ORDER BY k.amount DESC, k.key`,
    },
    total: {
      columns: figureColumns,
      select: `${trees} SELECT ${sums(sql)} ${sold} HAVING count(*) > 0`,
    },
  };
}

/** What no row shows is the rest. Each merchant stands in one tree. */
export function toMerchantTrees({ trees, total: all }: ListRows<Rows>): Omit<Breakdown, 'asOf'> {
  const rows = trees.map(
    (row): BreakdownRow => ({ key: row.key, name: row.name, nameEn: row.name_en, ...toTotals(row) }),
  );
  const total = toTotals(all[0] ?? noFigures);
  const rest = rows.reduce(subtract, total);
  return {
    rows,
    unassigned: toTotals(noFigures),
    rest: { rows: (trees[0]?.all_keys ?? 0) - rows.length, ...rest },
    total,
  };
}
