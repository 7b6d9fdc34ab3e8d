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

  add({ keys, figures }: Cell): void {
    const id = idOfKeys(keys);
    const sum = this.#cells.get(id);
    if (sum === undefined) this.#cells.set(id, { keys, figures: copyFigures(figures) });
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

const idOfKeys = (keys: readonly string[]): string => keys.join('\u0000');

export function cellsOf(deltas: readonly Delta[]): Cell[] {
  const sums = new CellSums();
  for (const { first, figures } of groupsOf(deltas)) sums.add({ keys: keysOf(first), figures });
  return sums.sorted();
}

/** Deltas with the same keys: the first of them, and what all add to figures. */
interface Group {
  readonly first: Delta;
  readonly day: number;
  readonly figures: FigureSum;
}

/**
 * A batch has few groups for each merchant, so a delta is compared with those; to make text of its keys takes four
 * times as long.
 */
function* groupsOf(deltas: readonly Delta[]): Iterable<Group> {
  const byMerchant = new Map<string, Group[]>();
  for (const delta of deltas) {
    if (delta.figures === noFigures) continue;
    const { merchantId, occurredAt } = delta.origin;
    const day = startOf('day', occurredAt);
    const groups = byMerchant.get(merchantId) ?? [];
    const group = groups.findLast((other) => other.day === day && haveSameKeys(other.first, delta));
    if (group !== undefined) {
      addFigures(group.figures, delta.figures);
      continue;
    }
    groups.push({ first: delta, day, figures: copyFigures(delta.figures) });
    byMerchant.set(merchantId, groups);
  }
  for (const groups of byMerchant.values()) yield* groups;
}

/** All but day and merchant. */
function haveSameKeys(a: Delta, b: Delta): boolean {
  return (
    a.origin.channel === b.origin.channel &&
    a.origin.documentType === b.origin.documentType &&
    a.origin.industry === b.origin.industry &&
    a.origin.district === b.origin.district &&
    a.origin.region === b.origin.region &&
    a.origin.activityId === b.origin.activityId &&
    a.origin.category === b.origin.category &&
    a.registration === b.registration &&
    a.soldIn.length === b.soldIn.length &&
    a.soldIn.every((zone, index) => zone === b.soldIn[index])
  );
}

function keysOf({ origin, registration, soldIn }: Delta): string[] {
  return [
    String(startOf('day', origin.occurredAt)),
    origin.merchantId,
    origin.channel,
    origin.documentType,
    origin.industry,
    origin.district ?? '',
    origin.region ?? '',
    origin.activityId ?? '',
    origin.category ?? '',
    registration ?? '',
    soldIn.length === 0 ? '' : ` ${soldIn.join(' ')} `,
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
