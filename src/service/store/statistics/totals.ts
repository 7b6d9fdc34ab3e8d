import { startOf } from '../../../campaign/taipeiTime.js';
import { omit } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { type Cell, cellKeys } from './dailyTotals.js';
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
import { totalTable } from './tables.js';

/** What totals are kept by: every transaction has one key in each dimension; '' where it has none. */
interface Dimension {
  readonly name: string;
  /**
   * Whether the whole campaign has rows of its own. Where one key belongs to one organization as a rule, it has none,
   * and is the sum of its organizations.
   */
  readonly hasCampaignRows: boolean;
  readonly keyOf: (cell: Cell) => string;
}

const key =
  (name: (typeof cellKeys)[number]) =>
  ({ keys }: Cell): string =>
    keys[cellKeys.indexOf(name)] ?? '';

const dimensions: readonly Dimension[] = [
  { name: 'activity', hasCampaignRows: true, keyOf: key('activity_id') },
  { name: 'campaign', hasCampaignRows: true, keyOf: () => '' },
  { name: 'channel', hasCampaignRows: true, keyOf: key('channel') },
  { name: 'district', hasCampaignRows: true, keyOf: key('district') },
  { name: 'documentType', hasCampaignRows: true, keyOf: key('document_type') },
  { name: 'industry', hasCampaignRows: true, keyOf: key('industry') },
  { name: 'merchant', hasCampaignRows: false, keyOf: key('merchant_id') },
  { name: 'region', hasCampaignRows: true, keyOf: key('region') },
];

/** Epoch milliseconds, of equal length from 2001 to 2286, so they sort as text. */
export function hourKey(time: number): string {
  return String(startOf('hour', time)).padStart(13, '0');
}

/** Whether totals of a dimension are kept ready; others are summed up from those of days. */
export function hasTotals(dimension: string): boolean {
  return dimensions.some(({ name }) => name === dimension);
}

/** What transactions of an organization add to the totals of one hour. */
export interface HourDelta {
  readonly key: string;
  readonly figures: Figures;
}

/** What lies outside the purchase period is in no series. */
export function hoursOf(deltas: readonly Delta[]): HourDelta[] {
  const hours = new Map<number, FigureSum>();
  for (const { origin, figures } of deltas) {
    if (figures.received_documents === 0 && figures.received_amount === 0) continue;
    const hour = startOf('hour', origin.occurredAt);
    const sum = hours.get(hour);
    if (sum === undefined) hours.set(hour, copyFigures(figures));
    else addFigures(sum, figures);
  }
  return [...hours]
    .filter(([, figures]) => !isNothing(figures))
    .map(([hour, figures]) => ({ key: hourKey(hour), figures }));
}

/** What transactions of an organization add to all totals. */
export interface OrganizationCells {
  readonly organizationId: string;
  readonly cells: readonly Cell[];
  readonly hours: readonly HourDelta[];
}

const columns = omit(totalTable.columns, 'campaign_id');
type TotalRow = { readonly dimension: string; readonly coverage: string; readonly key: string } & FigureSum;

/** Adds to the totals of all dimensions in one statement. */
export async function addTotals(
  sql: Sql,
  campaignId: string,
  organizations: readonly OrganizationCells[],
): Promise<void> {
  const rows = totalsOf(organizations);
  if (rows.length === 0) return;
  const { dialect } = sql;
  const names = figureColumns.join(', ');
  await sql.run(
    `INSERT INTO totals AS t (campaign_id, dimension, coverage, key, ${names})
    SELECT $1, r.dimension, r.coverage, r.key, ${figureColumns.map((name) => `r.${name}`).join(', ')}
    FROM ${dialect.rows(columns, '$2')} WHERE true
    ON CONFLICT (campaign_id, dimension, coverage, key) DO UPDATE SET
      ${figureColumns.map((name) => `${name} = t.${name} + excluded.${name}`).join(', ')}`,
    [campaignId, ...dialect.encodeRows(columns, rows)],
  );
}

/** One row for each key, of organizations and of the whole campaign; sorted, as locks are taken in this order. */
function totalsOf(organizations: readonly OrganizationCells[]): TotalRow[] {
  const sums = new Map<string, TotalRow>();
  const add = (dimension: string, coverage: string, key: string, figures: Figures) => {
    const id = `${dimension}\u0000${coverage}\u0000${key}`;
    let sum = sums.get(id);
    if (sum === undefined) {
      sum = { dimension, coverage, key, ...noFigures };
      sums.set(id, sum);
    }
    addFigures(sum, figures);
  };
  for (const { organizationId, cells, hours } of organizations) {
    for (const { name, hasCampaignRows: ofCampaign, keyOf } of dimensions) {
      for (const cell of cells) {
        add(name, organizationId, keyOf(cell), cell.figures);
        if (ofCampaign) add(name, '', keyOf(cell), cell.figures);
      }
    }
    for (const { key, figures } of hours) {
      for (const coverage of [organizationId, '']) add('hour', coverage, key, figures);
    }
  }
  return [...sums]
    .filter(([, sum]) => !isNothing(sum))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum);
}
