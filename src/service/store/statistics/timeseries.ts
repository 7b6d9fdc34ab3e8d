import { startOf, stepLength } from '../../../campaign/taipeiTime.js';
import type { Interval } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import type { Lists } from '../db/lists.js';
import { type Figures, figureColumns } from './figures.js';
import { hasFigures, sums } from './sums.js';

type StepRow = Figures & { readonly start: number };

/** The hours of the coverage `$2` from the key `$3` to before the key `$4`, summed up by interval. */
export function timeseriesLists(sql: Sql, interval: Interval): Lists<{ readonly steps: StepRow }> {
  const { integer } = sql.dialect.types;
  // Intervals follow each other without a gap, so any one tells where all begin; this one is not after 1970.
  const origin = startOf(interval, 0);
  const length = stepLength[interval];
  const start = `(CAST(key AS ${integer}) - (${origin})) / ${length} * ${length} + (${origin})`;
  return {
    steps: {
      columns: ['start', ...figureColumns],
      select: `SELECT ${start} AS start, ${sums(sql)} FROM totals
      WHERE campaign_id = $1 AND dimension = 'hour' AND coverage = $2 AND key >= $3 AND key < $4
      GROUP BY 1 HAVING ${hasFigures} ORDER BY 1`,
    },
  };
}
