import { brandsOf } from '../../../campaign/brand.js';
import type { Registration } from '../../../campaign/figures.js';
import type { Sql } from '../db/database.js';
import { fromJson, type Json } from '../db/json.js';
import type { ListRows, Lists } from '../db/lists.js';
import type { Where } from '../db/query.js';
import { fromDailyTotals } from './filter.js';
import type { Figure, LargestShares, ShareRow, Shares } from './types.js';

interface CellRow {
  readonly merchant_id: string;
  readonly category: string;
  readonly registration: Registration;
  readonly documents: number;
  readonly amount: number;
}

interface MerchantRow {
  readonly id: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly ubns: Json<readonly string[]>;
  readonly parent_id: string | null;
}

type Rows = { readonly cells: CellRow; readonly merchants: MerchantRow };

/** What is registered, by all that shares are taken of, by one reading of the totals of days. */
export function shareLists({ dialect }: Pick<Sql, 'dialect'>, where: Where): Lists<Rows> {
  const { integer } = dialect.types;
  const sum = (name: string) => `CAST(sum(d.${name}) AS ${integer}) AS ${name}`;
  return {
    cells: {
      columns: ['merchant_id', 'category', 'registration', 'documents', 'amount'],
      select: `SELECT d.merchant_id, d.category, d.registration, ${sum('documents')}, ${sum('amount')}
        FROM ${fromDailyTotals()} WHERE ${where} AND d.registration <> ''
        GROUP BY 1, 2, 3 HAVING sum(d.documents) <> 0`,
    },
    merchants: {
      columns: ['id', 'name', 'name_en', 'ubns', 'parent_id'],
      select: 'SELECT id, name, name_en, ubns, parent_id FROM merchants WHERE campaign_id = $1',
    },
  };
}

export function toShares({ cells, merchants }: ListRows<Rows>, largest: number): Omit<Shares, 'asOf'> {
  const names = new Map(merchants.map(({ id, name, name_en }) => [id, { name, nameEn: name_en }]));
  const brands = brandsOf(
    merchants.map(({ id, ubns, parent_id }) => ({ id, ubns: fromJson(ubns), parentId: parent_id })),
  );
  const rows = (keyOf: (cell: CellRow) => string) => rowsOf(cells, keyOf, names);
  const categories = rows(({ category }) => category);
  const registered = figureOf(cells);
  const ofRegistration = (wanted: Registration) =>
    figureOf(cells.filter(({ registration }) => registration === wanted));
  return {
    registered,
    merchants: largestOf(
      rows(({ merchant_id }) => merchant_id),
      largest,
      registered,
    ),
    brands: largestOf(
      rows(({ merchant_id }) => brands.get(merchant_id) ?? merchant_id),
      largest,
      registered,
    ),
    categories: categories.filter(({ key }) => key !== ''),
    uncategorized: figureOf(cells.filter(({ category }) => category === '')),
    registrations: {
      onTheDay: ofRegistration('onTheDay'),
      lateWindow: ofRegistration('lateWindow'),
      afterWindow: ofRegistration('afterWindow'),
      backfilled: ofRegistration('backfilled'),
    },
  };
}

type Names = ReadonlyMap<string, { readonly name: string; readonly nameEn: string | null }>;

/** One row for each key, the largest amount first, with the name of its merchant that sold most. */
function rowsOf(cells: readonly CellRow[], keyOf: (cell: CellRow) => string, names: Names): ShareRow[] {
  const byKey = new Map<string, Map<string, { documents: number; amount: number }>>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const merchants = byKey.get(key) ?? new Map();
    byKey.set(key, merchants);
    const { documents, amount } = merchants.get(cell.merchant_id) ?? { documents: 0, amount: 0 };
    merchants.set(cell.merchant_id, {
      documents: documents + cell.documents,
      amount: amount + cell.amount,
    });
  }
  return [...byKey]
    .map(([key, merchants]): ShareRow => {
      const ordered = [...merchants].sort(
        ([a, one], [b, other]) => other.amount - one.amount || (a < b ? -1 : 1),
      );
      const { name = key, nameEn = null } = names.get(ordered[0]?.[0] ?? '') ?? {};
      return { key, name, nameEn, merchants: merchants.size, ...figureOf([...merchants.values()]) };
    })
    .sort((a, b) => b.amount - a.amount || (a.key < b.key ? -1 : 1));
}

function largestOf(rows: readonly ShareRow[], count: number, registered: Figure): LargestShares {
  const shown = rows.slice(0, count);
  const largest = figureOf(shown);
  return {
    rows: shown,
    largest,
    others: {
      documents: registered.documents - largest.documents,
      amount: registered.amount - largest.amount,
    },
    count: rows.length,
  };
}

function figureOf(some: readonly Figure[]): Figure {
  let [documents, amount] = [0, 0];
  for (const each of some) {
    documents += each.documents;
    amount += each.amount;
  }
  return { documents, amount };
}
