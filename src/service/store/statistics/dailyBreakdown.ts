import { toTaipei } from '../../../campaign/taipeiTime.js';
import type { BreakdownBy, CrossedWith } from '../../../generated/types.js';
import type { CampaignSettings } from '../campaigns/types.js';
import type { Sql } from '../db/database.js';
import type { Json } from '../db/json.js';
import type { ListRows, Lists } from '../db/lists.js';
import type { Where } from '../db/query.js';
import { listNames, type NameRow, namesOf } from './breakdown.js';
import { addFigures, type FigureSum, type Figures, figureColumns, noFigures } from './figures.js';
import { fromDailyTotals, isFiltered } from './filter.js';
import { hasFigures, sums, toTotals } from './sums.js';
import { startOfWeek } from './timeseries.js';
import { hasTotals } from './totals.js';
import type { Breakdown, CrossedRow, CrossedTotals, StatisticsFilter } from './types.js';

interface CellRow extends Figures {
  readonly key: string;
  /** Of the second dimension; '' where there is none. */
  readonly crossed: string;
}

type Rows = { readonly cells: CellRow; readonly merchants?: NameRow };

/** The key of a transaction in each dimension; '' for none. */
const keys: Readonly<Record<BreakdownBy, string>> = {
  district: 'd.district',
  region: 'd.region',
  industry: 'd.industry',
  channel: 'd.channel',
  merchant: 'd.merchant_id',
  activity: 'd.activity_id',
  documentType: 'd.document_type',
  merchantKind: 'm.kind',
  category: 'd.category',
};

function keyOf(dimension: BreakdownBy | CrossedWith): string {
  if (dimension === 'day') return 'CAST(d.day AS text)';
  if (dimension === 'week') return `CAST(${startOfWeek('d.day')} AS text)`;
  return keys[dimension];
}

interface Question {
  readonly by: BreakdownBy;
  readonly top: number;
  readonly crossedWith?: CrossedWith | undefined;
  readonly filter?: StatisticsFilter;
}

/** Whether a breakdown is read from the totals of days: the others are kept ready. */
export function isOfDays({ by, crossedWith, filter }: Question): boolean {
  return crossedWith !== undefined || !hasTotals(by) || isFiltered(filter);
}

/** All cells of a question, by one reading of the totals of days; there are no more than keys of the two dimensions. */
export function cellLists(
  sql: Pick<Sql, 'dialect'>,
  where: Where,
  { by, crossedWith }: Question,
): Lists<Rows> {
  const [key, crossed] = [keyOf(by), crossedWith === undefined ? "''" : keyOf(crossedWith)];
  return {
    cells: {
      columns: ['key', 'crossed', ...figureColumns],
      select: `SELECT ${key} AS key, ${crossed} AS crossed, ${sums(sql)}
        FROM ${fromDailyTotals(key, crossed, String(where))} WHERE ${where}
        GROUP BY ${crossedWith === undefined ? '1' : '1, 2'} HAVING ${hasFigures}`,
    },
    ...(by === 'merchant' ? { merchants: listNames } : {}),
  };
}

/** Sums of the cells of one key. */
interface Sum {
  readonly figures: FigureSum;
  readonly crossed: Map<string, FigureSum>;
}

export function toDailyBreakdown(
  { cells, merchants = [] }: ListRows<Rows>,
  { by, top, crossedWith }: Question,
  settings: Json<CampaignSettings>,
): Omit<Breakdown, 'asOf'> {
  const sumOf = (some: readonly CellRow[]): Sum => {
    const sum: Sum = { figures: { ...noFigures }, crossed: new Map() };
    for (const cell of some) {
      addFigures(sum.figures, cell);
      const crossed = sum.crossed.get(cell.crossed) ?? { ...noFigures };
      addFigures(crossed, cell);
      sum.crossed.set(cell.crossed, crossed);
    }
    return sum;
  };
  const byKey = new Map<string, CellRow[]>();
  for (const cell of cells) {
    const own = byKey.get(cell.key);
    if (own === undefined) byKey.set(cell.key, [cell]);
    else own.push(cell);
  }
  const ordered = [...byKey]
    .filter(([key]) => key !== '')
    .map(([key, own]) => ({ key, own, sum: sumOf(own) }))
    .sort((a, b) => b.sum.figures.amount - a.sum.figures.amount || (a.key < b.key ? -1 : 1));
  const [shown, beyond] = [ordered.slice(0, top), ordered.slice(top)];
  const names = namesOf(by, settings, merchants);
  const crossedNames = crossedWith === undefined ? new Map() : namesOf(crossedWith, settings, []);
  const totals = ({ figures, crossed }: Sum): CrossedTotals => ({
    ...toTotals(figures),
    ...(crossedWith !== undefined && {
      crossed: [...crossed]
        .map(([key, of]): CrossedRow => {
          const { name = null, nameEn = null } = crossedNames.get(key) ?? {};
          return { key: crossedKey(key, crossedWith), name, nameEn, ...toTotals(of) };
        })
        .sort(orderOf(crossedWith)),
    }),
  });
  return {
    rows: shown.map(({ key, sum }) => {
      const { name = null, nameEn = null } = names.get(key) ?? {};
      return { key, name, nameEn, ...totals(sum) };
    }),
    unassigned: totals(sumOf(byKey.get('') ?? [])),
    rest: { rows: beyond.length, ...totals(sumOf(beyond.flatMap(({ own }) => own))) },
    total: totals(sumOf(cells)),
  };
}

/** Days and weeks are named by their date. */
function crossedKey(key: string, dimension: CrossedWith): string | null {
  if (dimension === 'day' || dimension === 'week') return toTaipei(Number(key)).slice(0, 10);
  return key === '' ? null : key;
}

/** Days and weeks in their order, others by amount; what has no key comes last. */
function orderOf(dimension: CrossedWith): (a: CrossedRow, b: CrossedRow) => number {
  const byKey = (a: CrossedRow, b: CrossedRow) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1);
  if (dimension === 'day' || dimension === 'week') return byKey;
  return (a, b) =>
    Number(a.key === null) - Number(b.key === null) || b.registeredAmount - a.registeredAmount || byKey(a, b);
}
