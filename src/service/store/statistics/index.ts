import { startOf, stepLength } from '../../../campaign/taipeiTime.js';
import type { Interval } from '../../../generated/types.js';
import type { CampaignSettings } from '../campaigns/types.js';
import type { Context } from '../db/context.js';
import type { Parameter, Sql } from '../db/database.js';
import { type Lists, readLists } from '../db/lists.js';
import { orThrow } from '../db/query.js';
import type { List } from '../db/rowset.js';
import { findMerchant } from '../merchants/rows.js';
import { breakdownLists, toBreakdown } from './breakdown.js';
import { listSeries, type SeriesRow, toSeries } from './externalSeries.js';
import { addUpChanges, CHUNK } from './rollUp.js';
import { type SummaryRows, summaryLists, toSummary } from './summary.js';
import { type SumRow, sumColumns, sums, toFigures } from './sums.js';
import { hourKey } from './totals.js';
import type { StatisticsStore } from './types.js';
import { toZoneBreakdown, zoneBreakdownLists } from './zoneBreakdown.js';

/** A campaign, and whether sales have changed its figures and are not added up yet. */
const campaign = {
  columns: `c.settings,
    CASE WHEN EXISTS (SELECT 1 FROM figure_changes f WHERE f.campaign_id = c.id) THEN 1 ELSE 0 END AS waiting`,
  from: 'campaigns c',
  where: 'c.id = $1',
};

interface CampaignRow {
  readonly settings: string;
  readonly waiting: number;
}

/** All from running totals: the time does not depend on how many sales there are. */
export function statisticsStore({ clock, read, write }: Context): StatisticsStore {
  /**
   * Figures of the campaign `$1`, of all that was committed before. The statement that reads them also tells whether
   * changes wait, in the same snapshot; only then they are added up, and it is run again.
   */
  async function figures<Rows extends Record<string, object | undefined>>(
    campaignId: string,
    parameters: readonly Parameter[],
    lists: (sql: Sql) => Lists<Rows>,
  ) {
    const run = async (sql: Sql) => {
      const standing = await readLists<CampaignRow, Rows>(sql, campaign, lists(sql), [
        campaignId,
        ...parameters,
      ]);
      return orThrow(standing, 'campaign_not_found');
    };
    const standing = await read(run);
    if (standing.row.waiting === 0) return standing;
    const addUp = () => write((sql) => addUpChanges(sql, campaignId, { wait: true }));
    for (let added = await addUp(); added === CHUNK; ) added = await addUp();
    return read(run);
  }

  return {
    async summary(campaignId, coverage) {
      const asOf = clock();
      const { lists } = await figures(campaignId, [coverage ?? '', asOf], summaryLists);
      return toSummary(asOf, lists);
    },

    async kpis(campaignId) {
      const asOf = clock();
      const { row, lists } = await figures<SummaryRows & { readonly external: SeriesRow }>(
        campaignId,
        ['', asOf],
        (sql) => ({ ...summaryLists(sql), external: listSeries }),
      );
      const { budget } = JSON.parse(row.settings) as CampaignSettings;
      return { summary: toSummary(asOf, lists), budget, external: lists.external.map(toSeries) };
    },

    async timeseries(campaignId, coverage, { interval, from, to }) {
      const asOf = clock();
      const span = [hourKey(startOf(interval, from)), hourKey(to + 3_599_999)];
      const { lists } = await figures(campaignId, [coverage ?? '', ...span], (sql) => ({
        steps: listSteps(sql, interval),
      }));
      return { asOf, points: lists.steps.map(({ start, ...sum }) => ({ start, ...toFigures(sum) })) };
    },

    async breakdown(campaignId, coverage, { by, top }) {
      const asOf = clock();
      const { row, lists } = await figures(campaignId, [coverage ?? '', top], (sql) =>
        breakdownLists(sql, by, coverage),
      );
      return { asOf, ...toBreakdown(lists, by, row.settings) };
    },

    async zone(campaignId, access, { zone, top, merchantId }) {
      const asOf = clock();
      const coverage = access.all ? null : access.organizationId;
      const merchant =
        merchantId === undefined
          ? null
          : (await read((sql) => findMerchant(sql, campaignId, access, merchantId))).id;
      const parameters = [coverage ?? '', zone, top, merchant ?? '', asOf];
      const { lists } = await figures(campaignId, parameters, (sql) =>
        zoneBreakdownLists(sql, coverage, merchant),
      );
      return { asOf, ...toZoneBreakdown(lists, merchant) };
    },
  };
}

/** The hours of the coverage `$2` from `$3` to before `$4`, summed up by interval. */
function listSteps(sql: Sql, interval: Interval): List<SumRow & { readonly start: number }> {
  const { integer } = sql.dialect.types;
  // Intervals follow each other without a gap, so any one tells where all begin; this one is not after 1970.
  const origin = startOf(interval, 0);
  const length = stepLength[interval];
  const start = `(CAST(key AS ${integer}) - (${origin})) / ${length} * ${length} + (${origin})`;
  return {
    columns: ['start', ...sumColumns],
    select: `SELECT ${start} AS start, ${sums(sql)} FROM totals
      WHERE campaign_id = $1 AND dimension = 'hour' AND coverage = $2 AND key >= $3 AND key < $4
      GROUP BY 1 HAVING sum(documents) <> 0 ORDER BY 1`,
  };
}
