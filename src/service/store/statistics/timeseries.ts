import { startOf, stepLength } from '../../../campaign/taipeiTime.js';
import type { Interval } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import type { Lists } from '../db/lists.js';
import type { Where } from '../db/query.js';
import { type Figures, figureColumns } from './figures.js';
import { fromDailyTotals } from './filter.js';
import { hasFigures, sums } from './sums.js';

export type StepRow = Figures & { readonly start: number };

/** Intervals follow each other without a gap, so any one tells where all begin; this one is not after 1970. */
function startOfStep(interval: Interval, time: string): string {
  const origin = startOf(interval, 0);
  const length = stepLength[interval];
  return `((${time} - (${origin})) / ${length} * ${length} + (${origin}))`;
}

/** The start of the day of a time, in SQL. */
export const startOfDay = (time: string): string => startOfStep('day', time);

/** The start of the week of a day, in SQL. */
export const startOfWeek = (day: string): string => startOfStep('week', day);

/** The hours of the coverage `$2` from the key `$3` to before the key `$4`, summed up by interval. */
export function timeseriesLists(sql: Sql, interval: Interval): Lists<{ readonly steps: StepRow }> {
  const { integer } = sql.dialect.types;
  const start = startOfStep(interval, `CAST(key AS ${integer})`);
  return {
    steps: {
      columns: ['start', ...figureColumns],
      select: `SELECT ${start} AS start, ${sums(sql)} FROM totals
      WHERE campaign_id = $1 AND dimension = 'hour' AND coverage = $2 AND key >= $3 AND key < $4
      GROUP BY 1 HAVING ${hasFigures} ORDER BY 1`,
    },
  };
}

/** The same by day or week, of transactions that a filter lets through. */
export function dailySeriesLists(
  sql: Pick<Sql, 'dialect'>,
  where: Where,
  interval: 'day' | 'week',
): Lists<{ readonly steps: StepRow }> {
  const start = interval === 'day' ? 'd.day' : startOfWeek('d.day');
  return {
    steps: {
      columns: ['start', ...figureColumns],
      select: `SELECT ${start} AS start, ${sums(sql)} FROM ${fromDailyTotals(String(where))} WHERE ${where}
        GROUP BY 1 HAVING ${hasFigures} ORDER BY 1`,
    },
  };
}
