import { startOf } from '../../../campaign/taipeiTime.js';
import { omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import type { Delta } from './delta.js';
import {
  addFigures,
  copyFigures,
  type FigureSum,
  type Figures,
  figureColumns,
  isNothing,
  noFigures,
} from './figures.js';
import { dailyTotalTable } from './tables.js';

/** By what totals of a day are kept, in the order of `Cell.keys`. */
export const cellKeys = [
  ...(['day', 'merchant_id', 'channel', 'document_type', 'industry'] as const),
  ...(['district', 'region', 'activity_id', 'category', 'registration', 'zones'] as const),
] as const;

/** What transactions of an organization have in common, with what they add to figures. */
export interface Cell {
  readonly keys: readonly string[];
  readonly figures: Figures;
}

/** Sums of cells with the same keys. */
export class CellSums {
  readonly #cells = new Map<string, { readonly keys: readonly string[]; readonly figures: FigureSum }>();

  /** `id` is made of the keys, which are read once for each cell. */
  add(id: string, keys: () => readonly string[], figures: Figures): void {
    const sum = this.#cells.get(id);
    if (sum === undefined) this.#cells.set(id, { keys: keys(), figures: copyFigures(figures) });
    else addFigures(sum.figures, figures);
  }

  /** Those that are not nothing, in the order of their keys. */
  sorted(): Cell[] {
    return [...this.#cells]
      .filter(([, { figures }]) => !isNothing(figures))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, cell]) => cell);
  }
}

export const idOfKeys = (keys: readonly string[]): string => keys.join('\u0000');

export function cellsOf(deltas: readonly Delta[]): Cell[] {
  const sums = new CellSums();
  for (const delta of deltas) {
    if (delta.figures !== noFigures) sums.add(idOf(delta), () => keysOf(delta), delta.figures);
  }
  return sums.sorted();
}

/** The same as of its keys, without an array for each transaction. */
function idOf(delta: Delta): string {
  const { merchantId, channel, documentType, industry, district, region } = delta;
  return `${dayOf(delta.occurredAt)}\u0000${merchantId}\u0000${channel}\u0000${documentType}\u0000${industry}\u0000${district ?? ''}\u0000${region ?? ''}\u0000${delta.activityId ?? ''}\u0000${delta.category ?? ''}\u0000${delta.registration ?? ''}\u0000${zonesOf(delta)}`;
}

/** Most of a batch is of one day, so the last result is kept. */
function dayOf(time: number): string {
  const day = startOf('day', time);
  if (day !== last.day) last = { day, text: String(day) };
  return last.text;
}
let last = { day: Number.NaN, text: '' };

const zonesOf = ({ soldIn }: Delta): string => (soldIn.length === 0 ? '' : ` ${soldIn.join(' ')} `);

function keysOf(delta: Delta): string[] {
  return [
    dayOf(delta.occurredAt),
    delta.merchantId,
    delta.channel,
    delta.documentType,
    delta.industry,
    delta.district ?? '',
    delta.region ?? '',
    delta.activityId ?? '',
    delta.category ?? '',
    delta.registration ?? '',
    zonesOf(delta),
  ];
}

const columns = omit(dailyTotalTable.columns, 'campaign_id');

/** Adds to the totals of days in one statement. */
export async function addDailyTotals(
  sql: Sql,
  campaignId: string,
  organizations: readonly { readonly organizationId: string; readonly cells: readonly Cell[] }[],
): Promise<void> {
  const rows = organizations.flatMap(({ organizationId, cells }) =>
    cells.map((cell) => rowOf(organizationId, cell)),
  );
  if (rows.length === 0) return;
  const { dialect } = sql;
  const names = Object.keys(columns);
  await sql.run(
    `INSERT INTO daily_totals AS t (campaign_id, ${names.join(', ')})
    SELECT $1, ${names.map((name) => `r.${name}`).join(', ')} FROM ${dialect.rows(columns, '$2')} WHERE true
    ON CONFLICT (campaign_id, organization_id, ${cellKeys.join(', ')}) DO UPDATE SET
      ${figureColumns.map((name) => `${name} = t.${name} + excluded.${name}`).join(', ')}`,
    [campaignId, ...dialect.encodeRows(columns, rows)],
  );
}

function rowOf(organizationId: string, { keys, figures }: Cell): Row<typeof columns> {
  const named = Object.fromEntries(cellKeys.map((name, index) => [name, keys[index]]));
  return { organization_id: organizationId, ...named, day: Number(keys[0]), ...figures } as Row<
    typeof columns
  >;
}
