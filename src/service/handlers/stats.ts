import { benefitRatio } from '../../campaign/kpis.js';
import { startOf, steps, toTaipei } from '../../campaign/taipeiTime.js';
import type { Coverage } from '../../generated/types.js';
import type { Caller } from '../auth/authentication.js';
import { ApiProblem, problemAt } from '../http/problem.js';
import { readTimeRange } from '../input/timeRange.js';
import {
  presentBreakdown,
  presentMembers,
  presentSeries,
  presentSummary,
  presentTimeseries,
  presentZoneBreakdown,
} from '../present/statistics.js';
import type { TotalsOwner } from '../store/store.js';
import type { TagHandlers } from './handler.js';

const MAX_ROWS = 1_000;
const MAX_ZONE_ROWS = 100;

export const stats: TagHandlers<'stats'> = {
  async retrieveSummary({ path, query, caller, store }) {
    const { coverage, owner } = coverageOf(query.coverage, caller);
    return { body: presentSummary(await store.statistics.summary(path.campaignId, owner), coverage) };
  },

  async retrieveTimeseries({ path, query, caller, store, dependencies: { clock } }) {
    const { metric, interval } = query;
    const { coverage, owner } = coverageOf(query.coverage, caller);
    const { from, to } = readTimeRange(query, await store.campaigns.get(path.campaignId), clock());
    const starts = steps(interval, from, to);
    const range = { interval, from: startOf(interval, from), to };
    const { asOf, points } = await store.statistics.timeseries(path.campaignId, owner, range);
    return { body: presentTimeseries({ asOf, points, coverage, metric, interval, starts }) };
  },

  async retrieveBreakdown({ path, query, caller, store }) {
    const { by, top = MAX_ROWS } = query;
    const { coverage, owner } = coverageOf(query.coverage, caller);
    // A partner does not see what each of the others sells.
    if (by === 'merchant' && coverage === 'campaign' && !caller.isOperator) {
      throw problemAt('operator_only', '/query/by');
    }
    const breakdown = await store.statistics.breakdown(path.campaignId, owner, { by, top });
    return { body: presentBreakdown(breakdown, { coverage, by }) };
  },

  async retrieveZoneBreakdown({ path, query, caller, store }) {
    const { campaignId, zone } = path;
    const { top = MAX_ZONE_ROWS, merchantId } = query;
    // A misspelt zone would sell nothing, without a word.
    await store.zones.require(campaignId, zone, '/path/zone');
    const breakdown = await store.statistics.zone(campaignId, caller.access, { zone, top, merchantId });
    return { body: presentZoneBreakdown(zone, breakdown) };
  },

  async retrieveMemberStatistics({ path, query, caller, store }) {
    if (!caller.isOperator) throw new ApiProblem('operator_only');
    const { group, by = null } = query;
    return {
      body: presentMembers(await store.statistics.members(path.campaignId, group, by), { group, by }),
    };
  },

  async retrieveKpis({ path, store }) {
    const { summary, budget, external } = await store.statistics.kpis(path.campaignId);
    const { asOf, registeredAmount, registeredGmv, zone } = summary;
    // The sales of a zone come from transactions: those that are registered are in both amounts.
    const amounts = { registeredAmount, zoneAmount: zone.gmv, overlapAmount: registeredGmv };
    return {
      body: {
        asOf: toTaipei(asOf),
        benefitRatio: benefitRatio(amounts, budget),
        external: external.map(presentSeries),
      },
    };
  },

  async putExternalSeries({ path, body, store }) {
    return { body: presentSeries(await store.externalSeries.put(path.campaignId, path.seriesId, body)) };
  },
};

/**
 * By default a partner sees its own rows, and the operator and publishable keys the whole campaign. What an organization
 * sells is not public, so a publishable key does not see its rows.
 */
function coverageOf(
  requested: Coverage | undefined,
  { isOperator, isPublishable, organization }: Caller,
): { coverage: Coverage; owner: TotalsOwner } {
  if (isPublishable && requested === 'own') throw problemAt('publishable_key', '/query/coverage');
  const coverage = requested ?? (isOperator || isPublishable ? 'campaign' : 'own');
  return { coverage, owner: coverage === 'own' ? organization.id : null };
}
