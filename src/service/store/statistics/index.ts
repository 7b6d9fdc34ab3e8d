import { fromJson } from '../db/json.js';
/**
 * Statistics are one read model over transactions, kept in four steps:
 *
 * 1. Append. Whatever changes totals (a push, a void, a refund, a claim, the approval of a merchant) appends deltas, in
 *    the database transaction that changes the transactions themselves: `appendDeltas`.
 * 2. Roll up. A moment later the rollup worker (`workflows/rollupWorker.ts`) of any process adds the oldest deltas to
 *    the totals and deletes them, in one database transaction: `rollUp`.
 * 3. Read. A reader gets totals by one statement, in one snapshot, which also says whether deltas wait. If some do, it
 *    rolls them up first and reads again: so it reads its own writes, and all that was committed before: `readTotals`.
 * 4. Answer. What was read becomes a summary, a time series or a breakdown.
 *
 * At any moment totals and waiting deltas together are the sum over all transactions, whatever dies and whenever it is
 * rolled up. How long a read takes does not depend on how many transactions there are. Reading changes nothing outside
 * this read model. What changes seldom, such as the number of approved merchants, is not appended but added to its
 * counter at once.
 */

import { startOf } from '../../../campaign/taipeiTime.js';
import type { Context } from '../db/context.js';
import { findMerchant } from '../merchants/rows.js';
import { dimensionLists, merchantLists, toDimension, toMerchants } from './breakdown.js';
import { cellLists, isOfDays, toDailyBreakdown } from './dailyBreakdown.js';
import { readDisclosure } from './disclosure.js';
import { listSeries, type SeriesRow, toSeries } from './externalSeries.js';
import { isFiltered, whereCounted } from './filter.js';
import { memberStatistics } from './members.js';
import { merchantTreeLists, toMerchantTrees } from './merchantTrees.js';
import { offerBreakdownLists, toOfferBreakdown } from './offerBreakdown.js';
import { readTotals } from './readTotals.js';
import { shareLists, toShares } from './shares.js';
import {
  filteredSummaryLists,
  type SummaryRows,
  summaryLists,
  toFilteredSummary,
  toSummary,
} from './summary.js';
import { toTotals } from './sums.js';
import { dailySeriesLists, type StepRow, timeseriesLists } from './timeseries.js';
import { hourKey } from './totals.js';
import type { StatisticsStore, TimeseriesPoint } from './types.js';
import { participantStatistics } from './visitors.js';
import { toZoneBreakdown, zoneBreakdownLists } from './zoneBreakdown.js';

export function statisticsStore(context: Context): StatisticsStore {
  const { clock, read } = context;
  return {
    async summary(campaignId, owner) {
      const asOf = clock();
      const { lists } = await readTotals(context, campaignId, [owner ?? '', asOf], summaryLists);
      return toSummary(asOf, lists);
    },

    async filteredSummary(campaignId, owner, filter) {
      const asOf = clock();
      const { where, parameters } = whereCounted(owner, filter);
      const { lists } = await readTotals(context, campaignId, parameters, (sql) =>
        filteredSummaryLists(sql, where),
      );
      return toFilteredSummary(asOf, lists);
    },

    async kpis(campaignId) {
      const asOf = clock();
      const { settings, lists } = await readTotals<SummaryRows & { readonly external: SeriesRow }>(
        context,
        campaignId,
        ['', asOf],
        (sql) => ({ ...summaryLists(sql), external: listSeries }),
      );
      const { budget } = fromJson(settings);
      return { summary: toSummary(asOf, lists), budget, external: lists.external.map(toSeries) };
    },

    async timeseries(campaignId, owner, { interval, from, to, filter }) {
      const asOf = clock();
      if (isFiltered(filter) && interval !== 'hour') {
        const { where, parameters } = whereCounted(owner, { ...filter, from: startOf(interval, from), to });
        const { lists } = await readTotals(context, campaignId, parameters, (sql) =>
          dailySeriesLists(sql, where, interval),
        );
        return { asOf, points: lists.steps.map(toPoint) };
      }
      const span = [hourKey(startOf(interval, from)), hourKey(to + 3_599_999)];
      const { lists } = await readTotals(context, campaignId, [owner ?? '', ...span], (sql) =>
        timeseriesLists(sql, interval),
      );
      return { asOf, points: lists.steps.map(toPoint) };
    },

    async breakdown(campaignId, owner, question) {
      const asOf = clock();
      const { by, top, filter = {} } = question;
      if (isOfDays(question)) {
        const { where, parameters } = whereCounted(owner, filter);
        const { settings, lists } = await readTotals(context, campaignId, parameters, (sql) =>
          cellLists(sql, where, question),
        );
        return { asOf, ...toDailyBreakdown(lists, question, settings) };
      }
      if (by === 'merchant') {
        const { lists } = await readTotals(context, campaignId, [owner ?? '', top], (sql) =>
          merchantLists(sql, owner),
        );
        return { asOf, ...toMerchants(lists) };
      }
      const { settings, lists } = await readTotals(context, campaignId, [owner ?? ''], () =>
        dimensionLists(by),
      );
      return { asOf, ...toDimension(lists, question, settings) };
    },

    async merchantTrees(campaignId, owner, top) {
      const asOf = clock();
      const { lists } = await readTotals(context, campaignId, [owner ?? '', top], (sql) =>
        merchantTreeLists(sql, owner),
      );
      return { asOf, ...toMerchantTrees(lists) };
    },

    async shares(campaignId, owner, { largest, filter }) {
      const asOf = clock();
      const { where, parameters } = whereCounted(owner, filter);
      const { lists } = await readTotals(context, campaignId, parameters, (sql) => shareLists(sql, where));
      return { asOf, ...toShares(lists, largest) };
    },

    participants: participantStatistics(context),

    members: memberStatistics(context),

    disclosure: readDisclosure(context),

    async zone(campaignId, access, { zone, top, merchantId }) {
      const asOf = clock();
      const owner = access.all ? null : access.organizationId;
      const merchant =
        merchantId === undefined
          ? null
          : (await read((sql) => findMerchant(sql, campaignId, access, merchantId))).id;
      const parameters = [owner ?? '', zone, top, merchant ?? '', asOf];
      const { lists } = await readTotals(context, campaignId, parameters, (sql) =>
        zoneBreakdownLists(sql, owner, merchant),
      );
      return { asOf, ...toZoneBreakdown(lists) };
    },

    async offers(campaignId, owner, { zone, top }) {
      const asOf = clock();
      const { lists } = await readTotals(context, campaignId, [owner ?? '', zone, top], (sql) =>
        offerBreakdownLists(sql, owner),
      );
      return { asOf, ...toOfferBreakdown(lists) };
    },
  };
}

function toPoint({ start, ...figures }: StepRow): TimeseriesPoint {
  return { start, ...toTotals(figures) };
}
