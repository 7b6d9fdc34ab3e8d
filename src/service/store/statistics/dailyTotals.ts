import { startOf } from '../../../campaign/taipeiTime.js';
import { omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import type { Delta } from './delta.js';
import { addFigures, type FigureSum, type Figures, figureColumns, isNothing, noFigures } from './figures.js';
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

  add(keys: readonly string[], figures: Figures): void {
    const id = keys.join('\u0000');
    const sum = this.#cells.get(id);
    if (sum === undefined) this.#cells.set(id, { keys, figures: { ...figures } });
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

export function cellsOf(deltas: readonly Delta[]): Cell[] {
  const sums = new CellSums();
  for (const delta of deltas) {
    if (delta.figures !== noFigures) sums.add(keysOf(delta), delta.figures);
  }
  return sums.sorted();
}

function keysOf(delta: Delta): string[] {
  return [
    String(startOf('day', delta.occurredAt)),
    delta.merchantId,
    delta.channel,
    delta.documentType,
    delta.industry,
    delta.district ?? '',
    delta.region ?? '',
    delta.activityId ?? '',
    delta.category ?? '',
    delta.registration ?? '',
    delta.soldIn.length === 0 ? '' : ` ${delta.soldIn.join(' ')} `,
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
